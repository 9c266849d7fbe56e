import AWSApplicationAutoScaling
import AWSWire
import LocalCloud

extension Page {
    /// 50 at most.
    init(_ all: [Item], size: Int?, token: String?) throws(AWSError) {
        try self.init(
            all, size: min(size ?? 50, 50), token: token,
            refusal: AWSError(
                ApplicationAutoScaling.Errors.invalidNextTokenException, "The next token is invalid."))
    }
}
