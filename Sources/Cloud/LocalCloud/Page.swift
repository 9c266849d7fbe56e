package import AWSWire
import FoundationEssentials

/// A part of a list, as operations with pages give it. Each service says in an initializer of its own how many items a
/// page has and how it words its refusal of a token.
package struct Page<Item> {
    package let items: [Item]
    /// Nil where nothing comes after.
    package let nextToken: String?

    /// The token is the number of the items before the next part. Throws `refusal` for one that this list cannot have
    /// given.
    package init(
        _ all: [Item], size: Int, token: String?, refusal: @autoclosure () -> AWSError
    ) throws(AWSError) {
        guard let start = Int(token ?? "0"), (0...all.count).contains(start) else { throw refusal() }
        let end = min(all.count, start + max(size, 1))
        items = Array(all[start..<end])
        nextToken = end < all.count ? String(end) : nil
    }

    /// Of a list that is in the order of its keys. The token names the last key of the page before, so that what is added
    /// or removed in between shifts nothing. Throws `refusal` for one that is no such token.
    package init(
        _ all: [Item], size: Int, token: String?, key: (Item) -> String, refusal: @autoclosure () -> AWSError
    ) throws(AWSError) {
        var rest = all[...]
        if let token {
            guard let data = Data(base64Encoded: token), let last = String(bytes: data, encoding: .utf8) else {
                throw refusal()
            }
            rest = rest.drop { key($0) <= last }
        }
        items = Array(rest.prefix(max(size, 1)))
        nextToken = items.count < rest.count ? items.last.map { Data(key($0).utf8).base64EncodedString() } : nil
    }
}
