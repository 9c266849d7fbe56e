import CloudTemplate
import FoundationEssentials
import StateStore

/// A stack as it is stored: what was asked for, and the operation that is under way or was the last.
struct StackRecord: Codable, Equatable, Sendable {
    /// `arn:aws:cloudformation:REGION:ACCOUNT:stack/NAME/UUID`
    var id: String
    var name: String
    var accountID: String
    var region: String
    /// What the stack was last asked to be; a rollback puts back what it was before.
    var request: StackRequest
    var previousRequest: StackRequest?
    var createdAt: Date
    var updatedAt: Date?
    var deletedAt: Date?
    var isProtected = false
    var timeoutMinutes: Int?
    var changeSetID: String?
    /// Nil until something has been done: a stack that only has change sets.
    var machine: StackMachine?
    /// When the operation began.
    var startedAt: Date
    var clientToken: String?
    /// Of the next event.
    var nextEvent = 0

    var status: StackStatus { machine?.status ?? .reviewInProgress }
    var isDeleted: Bool { status == .deleteComplete }
    var resources: [String: ResourceRecord] { machine?.resources ?? [:] }
    var outputs: [StackOutput] { machine?.outputs ?? [] }
}

/// What somebody asks a stack to be.
struct StackRequest: Codable, Equatable, Sendable {
    /// As it came.
    var template: String
    /// In the template's order.
    var parameters: [StackParameter]
    var tags: [String: String]
    var capabilities: [String]
    var notificationARNs: [String]
    var roleARN: String?
    var description: String?
    var disableRollback: Bool
}

struct StackParameter: Codable, Equatable, Sendable {
    var key: String
    var value: String
    /// Shown as `****`.
    var isHidden: Bool
    /// What Parameter Store had, where the value is a parameter's name there.
    var resolved: String?
}

struct EventRecord: Codable, Equatable, Sendable {
    var id: String
    var stackID: String
    var sequence: Int
    var draft: EventDraft
    var timestamp: Date
    var clientToken: String?
}

extension StateStore.Collection where Record == StackRecord {
    static var stacks: Self { Self("cloudformation.stacks") }
}

extension StateStore.Collection where Record == EventRecord {
    static var events: Self { Self("cloudformation.events") }
}

extension StateStore.Collection where Record == ChangeSetRecord {
    static var changeSets: Self { Self("cloudformation.changeSets") }
}

/// Everything in the store, as an earlier process left it.
struct StoredStacks {
    /// Ready to go on with what was under way.
    var stacks: [String: StackRecord]
    /// By stack id, the oldest first.
    var events: [String: [EventRecord]]
    var changeSets: [String: ChangeSetRecord]

    init(_ store: StateStore) throws {
        stacks = Dictionary(try store.all(.stacks).map { ($0.id, $0.record) }) { first, _ in first }
        for id in stacks.keys { stacks[id]?.machine?.resume() }
        events = Dictionary(grouping: try store.all(.events).map(\.record), by: \.stackID)
            .mapValues { $0.sorted { $0.sequence < $1.sequence } }
        changeSets = Dictionary(try store.all(.changeSets).map { ($0.id, $0.record) }) { first, _ in first }
    }
}
