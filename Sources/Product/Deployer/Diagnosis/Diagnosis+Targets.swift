import FoundationEssentials

/// Tasks that run, and that the load balancer refuses.
///
/// The reasons and their sentences: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>
extension Diagnosis {
    static func targets(_ evidence: Evidence) -> Diagnosis? {
        guard let (task, target) = evidence.refused.min(by: { $0.key < $1.key }) else { return told(evidence) }
        let path = evidence.healthPath ?? "/"
        let count = evidence.refused.count
        let who = "\(count) \(count == 1 ? "target" : "targets") of the load balancer"
        switch target.reason {
        case "Target.ResponseCodeMismatch":
            return code(evidence, task, codes(in: target.description), "\(who) answered", path)
        case "Target.Timeout":
            return Diagnosis(
                .healthTimeout,
                why: "\(who) did not answer \(path) on port \(target.port) in time (\(target.description))"
                    + log(evidence, task),
                mend: "let \(path) answer at once; if it does, check that the security group lets the load balancer in")
        default: return refusal(evidence, task, target, who)
        }
    }

    /// Where nobody saw the target, but ECS says that the load balancer's checks failed.
    private static func told(_ evidence: Evidence) -> Diagnosis? {
        let words = (evidence.stopped.map(\.stoppedReason) + evidence.events).filter {
            $0.contains("failed ELB health checks") || $0.contains("is unhealthy in (target-group")
        }
        // A task's reason says no more than that the checks failed; the service's event may say how.
        guard let word = words.first(where: { $0.contains("due to (reason") }) ?? words.first else { return nil }
        let path = evidence.healthPath ?? "/"
        let codes = codes(in: word)
        if !codes.isEmpty { return code(evidence, nil, codes, "the targets answered", path) }
        if word.contains("Request timed out") {
            return Diagnosis(
                .healthTimeout, why: "\(path) did not answer in time: \(word)" + log(evidence, nil),
                mend: "let \(path) answer at once")
        }
        let target = TargetState(
            group: "", address: "", port: evidence.containerPort ?? 80, state: "unhealthy", description: word)
        guard word.contains("refused") || word.contains("no connection") else {
            return Diagnosis(
                .appUnhealthy,
                why: "the load balancer's checks of \(path) on port \(target.port) failed: \(word)"
                    + log(evidence, nil),
                mend: "teal logs \(evidence.service) --revision \(evidence.revision.number)")
        }
        return refusal(evidence, nil, target, "the targets")
    }

    private static func codes(in text: String) -> [Int] {
        guard let match = text.firstMatch(of: #/codes: \[([0-9, ]*)\]/#) else { return [] }
        return match.output.1.split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }
    }

    private static func code(
        _ evidence: Evidence, _ task: String?, _ codes: [Int], _ who: String, _ path: String
    ) -> Diagnosis {
        let code = codes.first ?? 0
        let why = "\(who) \(codes.map(String.init).joined(separator: ", ")) on \(path)" + log(evidence, task)
        switch code {
        case 404:
            return Diagnosis(
                .healthPathMissing, why: why, mend: "add \(path) to the app, or name a path it has in x-teal.health")
        case 300..<400:
            return Diagnosis(
                .healthPathRedirects, why: why + "; a health check must be answered, not redirected",
                mend: "let the app answer \(path) with 200 before it redirects to HTTPS")
        case 401, 403:
            return Diagnosis(
                .healthPathForbidden, why: why, mend: "let the app answer \(path) without a sign-in")
        default:
            return Diagnosis(
                .appUnhealthy, why: why, mend: "teal logs \(evidence.service) --revision \(evidence.revision.number)")
        }
    }

    /// No connection at all: the wrong port, an app that is not ready yet, or none that listens.
    private static func refusal(_ evidence: Evidence, _ task: String?, _ target: TargetState, _ who: String)
        -> Diagnosis
    {
        let other = evidence.lines.lazy.compactMap { listeningPort(in: $0.message) }.last
        if let other, other != target.port {
            return Diagnosis(
                .wrongPort,
                why:
                    "\(who) refused the connection to port \(target.port), and the app says that it listens on \(other)",
                mend: "name \(other) in ports of the manifest, or let the app listen on \(target.port)")
        }
        if let late = lateness(evidence), late > evidence.grace {
            return Diagnosis(
                .slowStart,
                why:
                    "the app needed \(late) s to listen on port \(target.port), and checks count after \(evidence.grace) s",
                mend: "raise x-teal.health.grace above \(late)s, or let the app start faster")
        }
        let description = target.description.isEmpty ? "" : " (\(target.description))"
        return Diagnosis(
            .nothingListens,
            why: "nothing answers on port \(target.port) of \(who)\(description)" + log(evidence, task),
            mend: "let the app listen on 0.0.0.0:\(target.port), or name its true port in ports of the manifest")
    }

    /// `listening on port 3000`, `Listening on http://0.0.0.0:3000/`, `server started at :8080`.
    static func listeningPort(in line: String) -> Int? {
        let lower = line.lowercased()
        guard mentions(lower, ["listen", "started", "serving", "running"]) else { return nil }
        let marked = lower.matches(of: #/(?:port[ =:]+|:)(\d{2,5})\b/#).compactMap { Int($0.output.1) }
        return marked.last { (1...65535).contains($0) }
    }

    /// Seconds from the start of a task to the line in which it says that it listens.
    private static func lateness(_ evidence: Evidence) -> Int? {
        for task in evidence.stopped + evidence.living {
            guard let start = task.startedAt, let lines = evidence.logs[task.id] else { continue }
            if let line = lines.first(where: { mentions($0.message.lowercased(), ["listening", "ready", "started"]) }) {
                return Int(line.at.timeIntervalSince(start).rounded())
            }
        }
        return nil
    }

    private static func log(_ evidence: Evidence, _ task: String?) -> String {
        let said = evidence.lastWords(of: task)
        return said.isEmpty ? "" : "; the log ends:\n\(said)"
    }
}
