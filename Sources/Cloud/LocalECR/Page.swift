import AWSWire
import LocalCloud

extension Page {
    /// AWS's pages have 100 where no limit is asked for. Throws `InvalidParameterException` for a token that is none.
    init(_ all: [Item], limit: Int?, token: String?, key: (Item) -> String) throws(AWSError) {
        try self.init(
            all, size: limit ?? 100, token: token, key: key,
            refusal: .invalidParameter(at: "nextToken", "must be a token that was returned"))
    }
}
