package import AWSWire
package import FoundationEssentials
import TealCore

/// How far a signature is checked.
package enum SignatureMode: Sendable {
    /// The shape only: any key is taken, for tools that send dummies.
    case lenient
    /// The value too: `verify` throws AWS's error for a key that is not known or a signature that does not match.
    case strict(verify: @Sendable (_ request: WireRequest, _ now: Date) throws(AWSError) -> Void)

    func check(_ request: WireRequest, _ caller: Caller, now: Date) throws(AWSError) {
        if case .strict(let verify) = self { try verify(request, now) }
    }
}
