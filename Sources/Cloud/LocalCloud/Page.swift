package import AWSWire

/// A part of a list, as operations with pages give it; the token is the number of the items before the next part.
package struct Page<Item> {
    package let items: [Item]
    /// Nil where nothing comes after.
    package let nextToken: String?

    /// Throws `refusal`, which each service words its own way, for a token that this list has not given.
    package init(
        _ all: [Item], size: Int, token: String?, refusal: @autoclosure () -> AWSError
    ) throws(AWSError) {
        guard let start = Int(token ?? "0"), (0...all.count).contains(start) else { throw refusal() }
        let end = min(all.count, start + max(size, 1))
        items = Array(all[start..<end])
        nextToken = end < all.count ? String(end) : nil
    }
}
