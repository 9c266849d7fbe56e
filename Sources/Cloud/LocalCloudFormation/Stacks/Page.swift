import AWSWire

/// One page of a list: a hundred, with the position of the next as the token.
struct Page<Element> {
    static var size: Int { 100 }

    var elements: [Element]
    var nextToken: String?

    init(of all: [Element], token: String?) throws(AWSError) {
        var start = 0
        if let token {
            guard let position = Int(token), position > 0 else {
                throw .validation("NextToken is not valid: \(token)")
            }
            start = position
        }
        elements = Array(all.dropFirst(start).prefix(Self.size))
        let end = start + elements.count
        nextToken = end < all.count ? String(end) : nil
    }
}
