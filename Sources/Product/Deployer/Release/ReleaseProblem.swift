import TealCore

/// How a release that did not come to what was asked is told.
enum ReleaseProblem {
    static func problem(_ report: ReleaseReport, _ diagnosis: Diagnosis) -> Problem {
        let goal = report.goal
        switch report.outcome {
        case .superseded(let other):
            return Problem(
                what: "Revision \(goal.revision.number) of \(goal.service) was overtaken by revision \(other.number).",
                why: "another release began while this one went on", mend: "teal status \(goal.service)",
                now: now(report), code: "TEAL-RELEASE-010")
        case .stopped(let reason):
            return Problem(
                what:
                    "The release of \(goal.service) was stopped, so revision \(goal.revision.number) was not made live.",
                why: reason.isEmpty ? "somebody stopped it" : reason, mend: "teal deploy \(goal.service)",
                now: now(report), code: "TEAL-RELEASE-011", exit: .rolledBack)
        case .unverified(let reason):
            return Problem(
                what: "Revision \(goal.revision.number) of \(goal.service) runs, but does not answer as it should.",
                why: reason, mend: "teal logs \(goal.service) --revision \(goal.revision.number), or teal rollback",
                now: now(report), code: "TEAL-RELEASE-012", exit: .verificationFailed)
        case .timedOut:
            return Problem(
                what: "Revision \(goal.revision.number) of \(goal.service) was not live in time.",
                why: "\(progress(report))\n\(diagnosis.why)",
                mend: "teal status \(goal.service) --watch, or teal rollback \(goal.service); \(diagnosis.mend)",
                now: now(report), code: "TEAL-RELEASE-013", exit: .timedOut)
        case .rolledBack, .failed, .released:
            return Problem(
                what: "\(goal.service) did not become healthy, so revision \(goal.revision.number) was not made live.",
                why: diagnosis.why, mend: diagnosis.mend, now: now(report), code: "TEAL-RELEASE-014",
                exit: report.outcome.exit)
        }
    }

    private static func progress(_ report: ReleaseReport) -> String {
        let last = report.last
        let own = last.living.filter { $0.revision == report.goal.revision }
        let running = own.filter { $0.status == "RUNNING" }.count
        let healthy = own.filter { last.target(of: $0)?.state == "healthy" }.count
        let targets = report.goal.hasTargets ? ", \(healthy) of them reached by the load balancer" : ""
        return "\(running) of \(last.desired) tasks of the new revision run\(targets)"
    }

    /// Which revision serves, and from how many zones.
    private static func now(_ report: ReleaseReport) -> String {
        let last = report.last
        let serving = last.living.filter { task in
            task.status == "RUNNING" && (!report.goal.hasTargets || last.target(of: task)?.state == "healthy")
        }
        let revisions = Set(serving.map(\.revision)).sorted { $0.number < $1.number }
        guard !revisions.isEmpty else { return "No task of \(report.goal.service) serves." }
        let zones = Set(serving.map(\.zone).filter { !$0.isEmpty }).count
        let place = zones == 0 ? "" : zones == 1 ? " from one zone" : " from \(zones == 2 ? "both" : "\(zones)") zones"
        let names = revisions.map { "revision \($0.number)" }.joined(separator: " and ")
        let verb = revisions.count == 1 ? "serves" : "serve"
        return names.prefix(1).uppercased() + names.dropFirst() + " \(verb)\(place)."
    }
}
