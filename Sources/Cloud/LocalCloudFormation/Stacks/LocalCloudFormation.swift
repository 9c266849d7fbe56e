import AWSCloudFormation
import AWSEC2
import AWSWire
import CloudTemplate
import FoundationEssentials
package import LocalCloud
package import Logging
package import StateStore
package import TealCore

/// The CloudFormation service of the local region.
///
/// An operation on a stack is a `StackMachine`, stored after every step; `run()` carries the machines' commands out
/// through the other services, and goes on with what an earlier process left unfinished.
package actor LocalCloudFormation: LocalService {
    let store: StateStore
    let cloud: any CloudPort
    let clock: any WallClock
    let ids: IDSource
    let logger: Logger
    var stacks: [String: StackRecord]
    /// By stack id, the oldest first.
    var events: [String: [EventRecord]]
    var changeSets: [String: ChangeSetRecord]
    private let starts: AsyncStream<String>
    private let start: AsyncStream<String>.Continuation
    private var driven: Set<String> = []

    /// Throws where the stored state cannot be read.
    package init(
        store: StateStore, cloud: any CloudPort, clock: any WallClock = SystemWallClock(), ids: IDSource = IDSource(),
        logger: Logger = Logger(label: "teal.cloudformation")
    ) throws {
        self.store = store
        self.cloud = cloud
        self.clock = clock
        self.ids = ids
        self.logger = logger
        stacks = Dictionary(try store.all(.stacks).map { ($0.id, $0.record) }) { first, _ in first }
        for id in stacks.keys { stacks[id]?.machine?.resume() }
        events = Dictionary(grouping: try store.all(.events).map(\.record), by: \.stackID)
            .mapValues { $0.sorted { $0.sequence < $1.sequence } }
        changeSets = Dictionary(try store.all(.changeSets).map { ($0.id, $0.record) }) { first, _ in first }
        (starts, start) = AsyncStream.makeStream(of: String.self)
        for stack in stacks.values where stack.machine?.isEnded == false { start.yield(stack.id) }
    }

    /// Carries operations out until cancelled.
    package func run() async throws {
        await withDiscardingTaskGroup { group in
            for await id in starts {
                guard driven.insert(id).inserted else { continue }
                group.addTask { await self.drive(id) }
            }
        }
    }

    private func drive(_ id: String) async {
        await StackRunner(service: self, stackID: id).run()
        driven.remove(id)
        // An operation that began while the last one was ending.
        if stacks[id]?.machine?.isEnded == false, !Task.isCancelled { start.yield(id) }
    }

    // MARK: - State

    /// Writes a stack with its new events, and its machine's work begins.
    func save(_ stack: StackRecord) throws {
        var stack = stack
        let drafts = stack.machine?.takeEvents() ?? []
        var new: [EventRecord] = []
        for draft in drafts {
            new.append(
                EventRecord(
                    id: Self.eventID(of: draft, ids), stackID: stack.id, sequence: stack.nextEvent, draft: draft,
                    timestamp: clock.now, clientToken: stack.clientToken))
            stack.nextEvent += 1
        }
        settle(&stack)
        try store.write { transaction in
            try transaction.put(stack, stack.id, in: .stacks)
            for event in new { try transaction.put(event, "\(event.stackID)#\(event.sequence)", in: .events) }
        }
        stacks[stack.id] = stack
        events[stack.id, default: []] += new
        if stack.machine?.isEnded == false, !driven.contains(stack.id) { start.yield(stack.id) }
    }

    /// The stack's own event has a UUID, a resource's begins with its name, as on AWS.
    private static func eventID(of draft: EventDraft, _ ids: IDSource) -> String {
        guard let logicalID = draft.logicalID else { return ids.uuid() }
        return "\(logicalID)-\(draft.status)-\(ids.uuid())"
    }

    /// What the end of an operation means for the stack.
    private func settle(_ stack: inout StackRecord) {
        switch stack.status {
        case .deleteComplete: stack.deletedAt = stack.deletedAt ?? clock.now
        case .updateRollbackComplete:
            if let previous = stack.previousRequest { stack.request = previous }
            stack.previousRequest = nil
        case .updateComplete: stack.previousRequest = nil
        default: break
        }
    }

    /// Changes a stack's machine and stores it.
    func change<Output: Sendable>(
        _ id: String, _ body: (inout StackMachine) -> Output
    ) throws -> Output? {
        guard var stack = stacks[id], var machine = stack.machine else { return nil }
        let output = body(&machine)
        stack.machine = machine
        try save(stack)
        return output
    }

    // MARK: - Finding

    /// By name, the one that is not deleted; by id, deleted ones too.
    func stack(_ nameOrID: String?, _ context: CallContext) -> StackRecord? {
        guard let nameOrID else { return nil }
        if let stack = stacks[nameOrID] { return stack }
        return own(context).first { $0.name == nameOrID && !$0.isDeleted }
    }

    /// The caller's stacks, deleted ones too.
    func own(_ context: CallContext) -> [StackRecord] {
        stacks.values.filter { $0.accountID == context.accountID && $0.region == context.region }
    }

    /// The exports of the caller's stacks, but for one.
    func exports(_ context: CallContext, besides id: String? = nil) -> [String: String] {
        let outputs = own(context).filter { $0.id != id && !$0.isDeleted }.flatMap(\.outputs)
        return Dictionary(outputs.compactMap { output in output.exportName.map { ($0, output.value) } }) { first, _ in
            first
        }
    }

    func surroundings(
        name: String, id: String, notificationARNs: [String], retainExceptOnCreate: Bool = false,
        _ context: CallContext
    ) async throws -> StackPlan.Surroundings {
        let caller = context.acting(as: "cloudformation.amazonaws.com")
        let answer = try await cloud.call(EC2.DescribeAvailabilityZones.self, .init(), caller)
        let zones = answer.availabilityZones?.compactMap(\.zoneName).sorted() ?? []
        return StackPlan.Surroundings(
            pseudo: PseudoParameters(
                accountID: context.accountID, region: context.region, stackName: name, stackID: id,
                notificationARNs: notificationARNs),
            zones: [context.region: zones], exports: exports(context, besides: id),
            retainExceptOnCreate: retainExceptOnCreate)
    }
}
