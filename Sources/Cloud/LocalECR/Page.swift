import AWSWire
import FoundationEssentials

/// One page of a list that is in the order of its keys; the token names the last key of the page before.
struct Page<Item> {
    private(set) var items: [Item]
    /// Nil on the last page.
    private(set) var nextToken: String?

    /// AWS's pages have 100 where no limit is asked for. Throws `InvalidParameterException` for a token that is none.
    init(_ all: [Item], limit: Int?, token: String?, key: (Item) -> String) throws {
        var rest = all[...]
        if let token {
            guard let data = Data(base64Encoded: token), let last = String(bytes: data, encoding: .utf8) else {
                throw AWSError.invalidParameter(at: "nextToken", "must be a token that was returned")
            }
            rest = rest.drop { key($0) <= last }
        }
        items = Array(rest.prefix(limit ?? 100))
        if items.count < rest.count, let last = items.last {
            nextToken = Data(key(last).utf8).base64EncodedString()
        }
    }
}
