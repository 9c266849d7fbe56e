import CloudTemplate
import TealCore

/// One operation on one stack, as a state machine: what to do next, and what follows from how it went.
///
/// It makes resources in the order of their needs, as many at once as the needs allow (`forward`); where one fails it
/// lets the running ones end (`stopping`), takes an update back (`back`), and deletes what is no longer wanted
/// (`cleanup`). It is stored whole after every step, and `resume()` makes it go on in another process.
struct StackMachine: Codable, Equatable, Sendable {
    enum Kind: String, Codable, Sendable {
        case create
        case update
        case delete
    }

    enum Phase: String, Codable, Sendable {
        case forward
        case stopping
        case back
        case cleanup
        case ended
    }

    /// What becomes of a stack that could not be made or changed.
    enum FailurePolicy: String, Codable, Sendable {
        case rollBack
        /// Only a creation has this.
        case delete
        case keep
    }

    enum Step: Codable, Equatable, Sendable {
        case waiting
        case running
        case done
        case failed(String)
    }

    /// What somebody is to carry out. What they are to make or change stands in `resources`.
    enum Command: Equatable, Sendable {
        case create(String)
        /// From these properties to those of the record.
        case update(String, from: TemplateMap)
        /// An index of `doomed`.
        case delete(Int)
    }

    let kind: Kind
    var policy: FailurePolicy
    let stackTags: [String: String]
    let plan: [PlannedResource]
    let plannedOutputs: [PlannedOutput]
    /// What the functions see; its resources are kept up to date.
    var scope: EvaluationScope

    var phase: Phase
    var status: StackStatus
    var statusReason: String?
    /// By logical id.
    var resources: [String: ResourceRecord]
    /// As they were when the operation began.
    let before: [String: ResourceRecord]
    /// Of the phases forward and back.
    var steps: [String: Step] = [:]
    /// What each update began from, so that it can begin again.
    var updatedFrom: [String: TemplateMap] = [:]
    var doomed: [DoomedResource] = []
    var outputs: [StackOutput]
    /// Why the operation was stopped from outside, if it was.
    var stopReason: String?
    /// Steps that another process began, so that what it made is looked for before anything is made.
    var resumed: Set<String> = []
    /// Since the last time they were taken.
    var events: [EventDraft] = []

    var isEnded: Bool { phase == .ended }

    /// A creation or an update towards a plan.
    init(
        _ kind: Kind, plan: [PlannedResource], outputs planned: [PlannedOutput], scope: EvaluationScope,
        stackTags: [String: String], policy: FailurePolicy, resources: [String: ResourceRecord] = [:],
        leftovers: [DoomedResource] = [], outputs: [StackOutput] = [], reason: String = "User Initiated"
    ) {
        self.kind = kind
        self.policy = policy
        self.stackTags = stackTags
        self.plan = plan
        plannedOutputs = planned
        self.scope = scope
        self.resources = resources
        self.outputs = outputs
        before = resources
        phase = .forward
        status = kind == .create ? .createInProgress : .updateInProgress
        statusReason = reason
        steps = Dictionary(plan.map { ($0.logicalID, Step.waiting) }) { first, _ in first }
        for (id, record) in resources { self.scope.resources[id] = record.attributes }
        doomed = Self.unfinished(leftovers)
        record(stack: status, reason)
    }

    /// The deletion of everything there is, but for `retained`.
    init(
        deleting resources: [String: ResourceRecord], retained: Set<String> = [], scope: EvaluationScope,
        leftovers: [DoomedResource] = [], outputs: [StackOutput] = [], reason: String = "User Initiated"
    ) {
        kind = .delete
        policy = .keep
        stackTags = [:]
        plan = []
        plannedOutputs = []
        self.scope = scope
        self.resources = resources
        self.outputs = outputs
        before = resources
        phase = .cleanup
        status = .deleteInProgress
        statusReason = reason
        record(stack: status, reason)
        doomed = Self.unfinished(leftovers)
        for record in resources.values.sorted(by: { $0.logicalID < $1.logicalID }) where !record.isGone {
            let stays = record.deletionPolicy?.retainsOnDelete == true
            doom(record, isRetained: retained.contains(record.logicalID) || stays)
        }
    }

    /// What an earlier operation was to delete and did not, to be tried again.
    private static func unfinished(_ leftovers: [DoomedResource]) -> [DoomedResource] {
        leftovers.filter { $0.state != .gone }.map { DoomedResource(record: $0.record, isRetained: $0.isRetained) }
    }

    /// What can be begun now. Empty where everything waits for what runs, or where all has ended.
    mutating func next(_ catalogue: ResourceCatalogue, _ ids: IDSource) -> [Command] {
        var commands: [Command] = []
        // Every transition is to a later phase, so this ends.
        while !isEnded {
            let phaseBefore = phase
            switch phase {
            case .forward: commands += nextForward(catalogue, ids)
            case .stopping: stopIfQuiet()
            case .back: commands += nextBack()
            case .cleanup: commands += nextCleanup()
            case .ended: break
            }
            if phase == phaseBefore { break }
        }
        return commands
    }

    /// Begins again what was running when the process that carried it out died.
    mutating func resume() {
        for (id, step) in steps where step == .running {
            steps[id] = .waiting
            resumed.insert(id)
        }
        for index in doomed.indices where doomed[index].state == .running { doomed[index].state = .waiting }
    }

    /// The events since the last call.
    mutating func takeEvents() -> [EventDraft] {
        defer { events = [] }
        return events
    }

    // MARK: - How a step went

    /// The resource exists, but may not be ready yet.
    mutating func made(_ id: String, physicalID: String) {
        guard var record = resources[id], record.physicalID != physicalID else { return }
        record.physicalID = physicalID
        record.reason = "Resource creation Initiated"
        resources[id] = record
        self.record(record)
    }

    /// The resource is what the record says.
    mutating func finished(_ id: String, physicalID: String, attributes: ResourceAttributes) {
        guard var record = resources[id], steps[id] == .running else { return }
        record.physicalID = physicalID
        record.attributes = attributes
        record.status = record.status == .createInProgress ? .createComplete : .updateComplete
        record.reason = nil
        resources[id] = record
        scope.resources[id] = attributes
        steps[id] = .done
        updatedFrom[id] = nil
        self.record(record)
    }

    mutating func failed(_ id: String, _ reason: String) {
        guard var record = resources[id] else { return }
        record.status = record.status == .createInProgress ? .createFailed : .updateFailed
        record.reason = reason
        resources[id] = record
        steps[id] = .failed(reason)
        self.record(record)
        if phase == .forward { phase = .stopping }
    }

    /// Asks a creation or an update to stop and to take everything back; a creation, to leave nothing of the stack
    /// where `deleting`.
    mutating func stop(_ reason: String, deleting: Bool = false) {
        guard phase == .forward || phase == .stopping else { return }
        stopReason = reason
        phase = .stopping
        if deleting { policy = .delete }
    }

    // MARK: - Events

    mutating func record(_ resource: ResourceRecord) {
        events.append(
            EventDraft(
                logicalID: resource.logicalID, type: resource.type, physicalID: resource.physicalID,
                status: resource.status.rawValue, reason: resource.reason, properties: resource.properties))
    }

    mutating func record(stack status: StackStatus, _ reason: String?) {
        events.append(EventDraft(status: status.rawValue, reason: reason))
    }

    mutating func enter(_ status: StackStatus, _ reason: String? = nil) {
        self.status = status
        statusReason = reason
        record(stack: status, reason)
    }

    mutating func end(_ status: StackStatus, _ reason: String? = nil) {
        phase = .ended
        enter(status, reason)
    }
}
