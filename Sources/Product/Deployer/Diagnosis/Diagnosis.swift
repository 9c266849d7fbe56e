/// Why a revision did not make it: the cause, the evidence for it, and what to do.
package struct Diagnosis: Equatable, Sendable {
    package enum Cause: String, Equatable, Sendable {
        case imageMissing
        case registryUnreachable
        case registryRefused
        case resourceInitialisation
        case wrongArchitecture
        case badCommand
        case notStarted
        case outOfMemory
        case portNotPermitted
        case portTaken
        case crashed
        case exited
        case killed
        case wrongPort
        case nothingListens
        case slowStart
        case healthPathMissing
        case healthPathRedirects
        case healthPathForbidden
        case appUnhealthy
        case healthTimeout
        case containerUnhealthy
        case noPlacement
        case noRoom
        case stillStarting
        case unknown
    }

    package var cause: Cause
    /// The cause in a sentence, evidence included; no full stop.
    package var why: String
    package var mend: String

    package init(_ cause: Cause, why: String, mend: String) {
        self.cause = cause
        self.why = why
        self.mend = mend
    }

    /// The most telling evidence decides: what stopped a task comes before what a check said of it, and both before
    /// what the scheduler says of the whole.
    package static func of(_ evidence: Evidence) -> Diagnosis {
        let rules = [start, exit, targets, containerCheck, scheduler]
        for rule in rules {
            if let diagnosis = rule(evidence) { return diagnosis }
        }
        return fallback(evidence)
    }

    private static func containerCheck(_ evidence: Evidence) -> Diagnosis? {
        let isTold = evidence.stopped.contains { $0.stoppedReason.contains("failed container health checks") }
        guard !evidence.unhealthy.isEmpty || isTold else { return nil }
        let said = evidence.lastWords()
        return Diagnosis(
            .containerUnhealthy,
            why: "the health command of the container itself failed, though its process ran"
                + (said.isEmpty ? "" : "; the log ends:\n\(said)"),
            mend: "run the command of healthcheck.test in the image: it must be there and exit with 0")
    }

    private static func scheduler(_ evidence: Evidence) -> Diagnosis? {
        let event = { (part: String) in evidence.events.first { $0.contains(part) } }
        if let message = event("unable to place a task") {
            return Diagnosis(
                .noPlacement, why: "ECS could place no task: \(message)",
                mend: "check the account's Fargate quota and the free addresses of the subnets")
        }
        if let message = event("because of the service deployment configuration") {
            return Diagnosis(
                .noRoom, why: "ECS may neither start nor stop a task: \(message)",
                mend: "use deploy.update_config.order: start-first, or more replicas")
        }
        return nil
    }

    private static func fallback(_ evidence: Evidence) -> Diagnosis {
        let starting = evidence.living.filter { $0.status != "RUNNING" }
        let said = evidence.lastWords()
        let log = said.isEmpty ? "" : "; the log ends:\n\(said)"
        if let task = starting.first {
            return Diagnosis(
                .stillStarting, why: "task \(task.id) is still \(task.status)\(log)",
                mend: "teal status --watch, and release again with a longer --timeout")
        }
        let reason = evidence.reason.isEmpty ? "ECS gives no reason" : "ECS says: \(evidence.reason)"
        return Diagnosis(.unknown, why: reason + log, mend: "teal events \(evidence.service)")
    }
}
