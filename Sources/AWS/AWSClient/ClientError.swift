package import TealCore

/// Why a call got no answer from a service; what a service refused is an `AWSError`.
package enum ClientError: Error, Equatable, Sendable {
    /// Every place that was looked in, and why it gave nothing.
    case noCredentials(tried: [String])
    case noRegion
    case unreachable(endpoint: String, reason: String)
    case timedOut(endpoint: String)
    /// A configuration file: `~/.aws/config:12: …`.
    case configuration(String)
    /// A profile whose keys come from a place that only AWS's own tools know: single sign-on, a program, a second factor.
    case foreignCredentials(profile: String, setting: String)
    /// An answer that is not in the service's form.
    case unreadable(operation: String, reason: String)
    /// A waiter's time is over; what was seen last.
    case notInTime(waitingFor: String, last: String)
}

extension ClientError {
    /// For a person.
    package var problem: Problem {
        switch self {
        case .noCredentials(let tried):
            Problem(
                what: "There are no AWS credentials.", why: "looked in:\n" + tried.joined(separator: "\n"),
                mend: "aws configure, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
                code: "TEAL-AWS-001", exit: .configuration)
        case .noRegion:
            Problem(
                what: "No AWS region is chosen.", why: "AWS_REGION is not set and the profile names none",
                mend: "--region us-east-1, or set AWS_REGION", code: "TEAL-AWS-002", exit: .configuration)
        case .unreachable(let endpoint, let reason):
            unreachable(endpoint, reason)
        case .timedOut(let endpoint):
            Problem(
                what: "\(endpoint) did not answer in time.",
                why: "no answer within the time limit, tried again and again",
                mend: "see whether it is up, or give it longer with --timeout", code: "TEAL-AWS-004", exit: .timedOut)
        case .configuration(let sentence):
            Problem(
                what: "The AWS configuration could not be read.", why: sentence, mend: "correct that line",
                code: "TEAL-AWS-005", exit: .configuration)
        case .foreignCredentials(let profile, let setting):
            Problem(
                what: "The keys of profile \(profile) cannot be had here.",
                why: "it uses \(setting), which only AWS's own tools follow",
                mend: "eval \"$(aws configure export-credentials --profile \(profile) --format env)\"",
                code: "TEAL-AWS-008", exit: .configuration)
        case .unreadable(let operation, let reason):
            Problem(
                what: "The answer to \(operation) could not be read.", why: reason,
                mend: "see whether the endpoint is AWS's or the local region's", code: "TEAL-AWS-006")
        case .notInTime(let waiting, let last):
            Problem(
                what: "\(waiting) did not happen in time.", why: "seen last: \(last)",
                mend: "look again with: teal status", code: "TEAL-AWS-007", exit: .timedOut)
        }
    }

    private func unreachable(_ endpoint: String, _ reason: String) -> Problem {
        let isLocal = ["localhost", "127.0.0.1", "[::1]"].contains { endpoint.contains($0) }
        return Problem(
            what: isLocal ? "The local region is not running." : "\(endpoint) cannot be reached.",
            why: isLocal ? "nothing answers at \(endpoint) (\(reason))" : reason,
            mend: isLocal
                ? "teal region start" : "see whether this machine is online, and whether the endpoint is right",
            code: "TEAL-AWS-003")
    }
}
