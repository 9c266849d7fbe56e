package import FoundationEssentials

/// One line of a stack's events.
package struct StackEventLine: Equatable, Sendable {
    package var id: String
    package var at: Date
    package var logicalID: String
    /// `AWS::EC2::VPC`
    package var type: String
    package var status: String
    package var reason: String

    package init(id: String, at: Date, logicalID: String, type: String, status: String, reason: String = "") {
        self.id = id
        self.at = at
        self.logicalID = logicalID
        self.type = type
        self.status = status
        self.reason = reason
    }
}

/// How far the resources of a stack have come in one operation. Pure: it is fed events.
package struct StackProgress: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var logicalID: String
        package var type: String
        package var status: String
        package var startedAt: Date
        package var changedAt: Date

        package var isDone: Bool { status.hasSuffix("_COMPLETE") || status.hasSuffix("_SKIPPED") }
        package var isFailed: Bool { status.hasSuffix("_FAILED") }
    }

    package let stack: String
    /// In the order in which they began.
    package private(set) var rows: [Row] = []
    /// Resources that failed by themselves, in order; not those that were cancelled because another failed.
    package private(set) var failures: [StackEventLine] = []
    private var seen: Set<String> = []

    package init(stack: String) {
        self.stack = stack
    }

    /// Takes in events in their order; those known already are passed over. Returns the new ones.
    package mutating func take(_ events: [StackEventLine]) -> [StackEventLine] {
        let fresh = events.filter { seen.insert($0.id).inserted }
        for event in fresh where event.logicalID != stack {
            note(event)
        }
        return fresh
    }

    /// Events from before the operation.
    package mutating func forget(_ events: [StackEventLine]) {
        seen.formUnion(events.map(\.id))
    }

    private mutating func note(_ event: StackEventLine) {
        if let index = rows.firstIndex(where: { $0.logicalID == event.logicalID }) {
            // A resource that is undone begins anew.
            if rows[index].isDone || rows[index].isFailed { rows[index].startedAt = event.at }
            rows[index].status = event.status
            rows[index].changedAt = event.at
        } else {
            rows.append(
                Row(
                    logicalID: event.logicalID, type: event.type, status: event.status, startedAt: event.at,
                    changedAt: event.at))
        }
        let isConsequence = ["cancelled", "Resource creation cancelled", "Resource update cancelled"]
            .contains { event.reason.contains($0) }
        if event.status.hasSuffix("_FAILED"), !isConsequence { failures.append(event) }
    }
}

/// What a stack's status means.
package enum StackStanding: Equatable, Sendable {
    case underway
    case succeeded
    /// The operation failed; the stack is as it was before, where it was there before.
    case rolledBack
    /// The operation failed and so did going back, or nothing was rolled back.
    case failed
    case gone

    package init(status: String) {
        switch status {
        case "CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE": self = .succeeded
        case "ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_ROLLBACK_COMPLETE": self = .rolledBack
        case "DELETE_COMPLETE": self = .gone
        case "REVIEW_IN_PROGRESS": self = .succeeded
        default: self = status.hasSuffix("_FAILED") ? .failed : .underway
        }
    }
}
