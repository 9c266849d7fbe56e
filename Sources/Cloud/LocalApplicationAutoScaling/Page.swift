import AWSApplicationAutoScaling
import AWSWire

/// A part of a list: a token is the number of the items before it.
struct Page<Item> {
    let items: [Item]
    let nextToken: String?

    init(_ all: [Item], size: Int?, token: String?) throws(AWSError) {
        guard let start = token.map({ Int($0) }) ?? 0, start >= 0, start <= all.count else {
            throw AWSError(ApplicationAutoScaling.Errors.invalidNextTokenException, "The next token is invalid.")
        }
        let end = min(all.count, start + min(max(size ?? 50, 1), 50))
        items = Array(all[start..<end])
        nextToken = end < all.count ? String(end) : nil
    }
}
