import AWSWire
import LocalCloud

extension Page {
    /// A hundred.
    init(of all: [Item], token: String?) throws(AWSError) {
        try self.init(all, size: 100, token: token, refusal: .validation("NextToken is not valid: \(token ?? "")"))
    }
}
