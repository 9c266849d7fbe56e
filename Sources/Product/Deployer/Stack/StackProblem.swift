import TealCore

/// How a failed operation on a stack is told: the first resource that failed by itself comes first.
enum StackProblem {
    static func failed(_ name: String, _ end: StackDescription?, _ progress: StackProgress) -> Problem {
        let root = progress.failures.first
        let reason =
            root.map { "\($0.logicalID) (\($0.type)): \($0.reason)" } ?? end?.reason ?? "CloudFormation gives no reason"
        let others = progress.failures.dropFirst().map { "\($0.logicalID): \($0.reason)" }
        let isDeletion = end?.status.hasPrefix("DELETE") ?? true
        let consequence = isDeletion ? "\(name) is not gone" : "\(name) was not changed"
        return Problem(
            what: root.map { "\($0.logicalID) could not be \(verb($0.status)), so \(consequence)." }
                ?? "\(consequence).",
            why: ([reason] + others).joined(separator: "\n"),
            mend: isDeletion ? "mend this and run teal down again" : mend(root), now: now(end), code: "TEAL-STACK-004",
            exit: servesAsBefore(root, end) ? .rolledBack : .failed)
    }

    static func timedOut(_ name: String, _ now: StackDescription, _ progress: StackProgress) -> Problem {
        let waiting = progress.rows.filter { !$0.isDone && !$0.isFailed }.map { "\($0.logicalID) is \($0.status)" }
        return Problem(
            what: "\(name) was not ready in time.",
            why: waiting.isEmpty ? "the stack is \(now.status)" : waiting.joined(separator: "\n"),
            mend: "teal status, or run it again with a longer --timeout", now: "CloudFormation goes on.",
            code: "TEAL-STACK-005", exit: .timedOut)
    }

    /// What failed to change still is what it was; what failed to be created never served.
    private static func servesAsBefore(_ root: StackEventLine?, _ end: StackDescription?) -> Bool {
        end?.status == "UPDATE_ROLLBACK_COMPLETE" && root?.status != "CREATE_FAILED"
    }

    private static func verb(_ status: String) -> String {
        if status.hasPrefix("CREATE") { return "created" }
        return status.hasPrefix("DELETE") ? "deleted" : "updated"
    }

    private static func mend(_ root: StackEventLine?) -> String {
        guard let root else { return "teal events --stack" }
        if root.reason.contains("already exists") {
            return "delete what has this name, or give the project or the service another name; then teal up"
        }
        if root.type == "AWS::ECS::Service" { return "teal events, teal logs; then teal up" }
        return "mend this and run teal up again"
    }

    private static func now(_ end: StackDescription?) -> String {
        switch end?.status {
        case "UPDATE_ROLLBACK_COMPLETE":
            "What this change made was taken away again; what stood before stands, and costs what it cost."
        case "ROLLBACK_COMPLETE": "What had been made was taken away again."
        case nil: "The stack is gone."
        default: "The stack is \(end?.status ?? "")."
        }
    }
}
