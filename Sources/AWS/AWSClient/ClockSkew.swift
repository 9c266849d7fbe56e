import AWSWire
import FoundationEssentials

/// How far this machine's clock is from the services', as their answers show it.
///
/// A signature holds for fifteen minutes only, so a machine whose clock is wrong would never be let in.
struct ClockSkew: Equatable, Sendable {
    /// Seconds to add to this machine's time.
    private(set) var offset = 0.0

    /// A difference this small is the network's, and no reason for a refusal: seconds.
    private static let tolerable = 240.0

    private static let codes: Set = [
        "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException",
        "SignatureDoesNotMatch", "AuthFailure",
    ]

    /// Takes the answer's date for the time, where it was refused for its signature and this machine's own time is far
    /// off. True where that changes anything, so that trying again is worth it.
    mutating func learn(from refusal: AWSError, _ headers: [(name: String, value: String)], now: Date) -> Bool {
        guard Self.codes.contains(refusal.code),
            let text = headers.first(where: { $0.name.lowercased() == "date" })?.value,
            let theirs = Timestamp.date(text, .rfc822)
        else { return false }
        let found = theirs.timeIntervalSince(now)
        guard abs(found - offset) > Self.tolerable else { return false }
        offset = found
        return true
    }
}
