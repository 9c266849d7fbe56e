import AWSWire
import CloudTemplate
import FoundationEssentials
import LocalCloud
import Logging
import TealCore

/// Carries one stack's operation out: as many commands at once as the machine gives, each a child task.
struct StackRunner: Sendable {
    let service: LocalCloudFormation
    let stackID: String

    /// How often something is looked at that has to come to rest.
    private let interval = Duration.milliseconds(250)
    /// How long CloudFormation waits for a service to settle.
    private let patience: Double = 3 * 60 * 60
    /// How long a deletion is tried that something stands in the way of.
    private let deletionPatience: Double = 10 * 60

    /// Ends when the operation has, or when the task is cancelled: then the operation waits for the next process.
    func run() async {
        await withTaskGroup(of: Bool.self) { group in
            if let timeout = await service.remainingTime(of: stackID) {
                group.addTask { await giveUp(after: timeout) }
            }
            var running = 0
            while !Task.isCancelled, let commands = await service.nextCommands(stackID) {
                running += commands.count
                for command in commands {
                    group.addTask {
                        await carryOut(command)
                        return true
                    }
                }
                guard running > 0, let isCommand = await group.next() else { break }
                if isCommand { running -= 1 }
            }
            group.cancelAll()
        }
    }

    private func giveUp(after seconds: Double) async -> Bool {
        guard (try? await service.clock.sleep(for: .seconds(seconds))) != nil else { return false }
        await service.stop(stackID, "Stack creation time exceeded the specified timeout.")
        return false
    }

    private func carryOut(_ command: StackMachine.Command) async {
        switch command {
        case .create(let id): await perform(id) { type, call in try await create(id, type, call) }
        case .update(let id, let old):
            await perform(id) { type, call in
                let physicalID = await service.record(id, of: stackID)?.physicalID ?? ""
                try await type.update(call, physicalID, from: await call.resolvedIfPossible(old))
                return physicalID
            }
        case .delete(let index): await delete(index)
        }
    }

    /// Begins a creation or an update, waits until the resource is at rest, and reads it back.
    private func perform(
        _ id: String, _ begin: (any ResourceType, ResourceCall) async throws -> String
    ) async {
        guard let (type, written) = await service.call(for: id, of: stackID) else { return }
        do {
            let call = try await written.resolved()
            let physicalID = try await begin(type, call)
            try await settle(id, physicalID, type, call)
            let attributes = try await type.attributes(call, physicalID)
            await service.note(stackID) { $0.finished(id, physicalID: physicalID, attributes: attributes) }
        } catch is CancellationError {
            return
        } catch {
            let reason = sentence(error, written)
            await service.note(stackID) { $0.failed(id, reason) }
        }
    }

    private func create(_ id: String, _ type: any ResourceType, _ call: ResourceCall) async throws -> String {
        let physicalID = try await firstCall(id, type, call)
        await service.note(stackID) { $0.made(id, physicalID: physicalID) }
        try await type.complete(call, physicalID)
        return physicalID
    }

    private func firstCall(_ id: String, _ type: any ResourceType, _ call: ResourceCall) async throws -> String {
        if let known = await service.record(id, of: stackID)?.physicalID { return known }
        if await service.wasResumed(id, of: stackID), let found = try await type.find(call) { return found }
        return try await type.create(call)
    }

    private func settle(
        _ id: String, _ physicalID: String, _ type: any ResourceType, _ call: ResourceCall
    ) async throws {
        let deadline = service.clock.now + patience
        while true {
            switch try await type.readiness(call, physicalID) {
            case .ready: return
            case .failed(let reason): throw StepFailure.unsettled(reason)
            case .waiting: break
            }
            if await service.isStopping(stackID) { throw StepFailure.cancelled }
            guard service.clock.now < deadline else { throw StepFailure.tooLong }
            try await service.clock.sleep(for: interval)
        }
    }

    // MARK: - Deletion

    private func delete(_ index: Int) async {
        guard let (type, written, known) = await service.deletion(index, of: stackID) else { return }
        let call = await written.resolvedIfPossible()
        do {
            var physicalID = known
            // An attempt that failed halfway may have left something without having told its id.
            if physicalID == nil, type.leavesMarks { physicalID = try? await type.find(call) }
            if let physicalID { try await delete(physicalID, type, call) }
            await service.note(stackID) { $0.deleted(index) }
        } catch is CancellationError {
            return
        } catch {
            let reason = sentence(error, call)
            await service.note(stackID) { $0.deletionFailed(index, reason) }
        }
    }

    private func delete(_ physicalID: String, _ type: any ResourceType, _ call: ResourceCall) async throws {
        let deadline = service.clock.now + deletionPatience
        while true {
            do {
                try await type.delete(call, physicalID)
                break
            } catch let error as AWSError where error.isNotFound {
                return
            } catch let error as AWSError where error.isInUse && service.clock.now < deadline {
                try await service.clock.sleep(for: interval)
            }
        }
        while try await !type.isGone(call, physicalID) {
            guard service.clock.now < deadline else { throw StepFailure.tooLong }
            try await service.clock.sleep(for: interval)
        }
    }

    private func sentence(_ error: any Error, _ call: ResourceCall) -> String {
        switch error {
        case let error as AWSError: error.sentence(ofType: call.type, requestID: call.context.requestID)
        case let failure as StepFailure: failure.sentence(call.context.requestID)
        case let failure as ReferenceResolver.Unresolved: failure.sentence
        default: "Internal failure: \(error)"
        }
    }
}

/// Why a step failed that no service refused.
private enum StepFailure: Error {
    case unsettled(String)
    case cancelled
    case tooLong

    func sentence(_ requestID: String) -> String {
        switch self {
        case .unsettled(let reason):
            """
            Resource handler returned message: "\(reason)" (RequestToken: \(requestID), HandlerErrorCode: \
            GeneralServiceException)
            """
        case .cancelled: "Resource creation cancelled"
        case .tooLong:
            """
            Resource handler returned message: "Exceeded attempts to wait" (RequestToken: \(requestID), \
            HandlerErrorCode: NotStabilized)
            """
        }
    }
}

// MARK: - What the runner asks of the service

extension LocalCloudFormation {
    /// Nil where the operation has ended. A stack that cannot be stored is left for the next process.
    func nextCommands(_ id: String) -> [StackMachine.Command]? {
        guard stacks[id]?.machine?.isEnded == false else { return nil }
        do {
            return try change(id) { $0.next(ResourceTypes.catalogue, ids) }
        } catch {
            logger.error("a stack could not be stored", metadata: ["stack": "\(id)", "error": "\(error)"])
            return nil
        }
    }

    func note(_ id: String, _ body: @Sendable (inout StackMachine) -> Void) {
        do {
            try change(id, body)
        } catch {
            logger.error("a stack could not be stored", metadata: ["stack": "\(id)", "error": "\(error)"])
        }
    }

    func stop(_ id: String, _ reason: String) {
        note(id) { $0.stop(reason) }
    }

    func isStopping(_ id: String) -> Bool { stacks[id]?.machine?.phase == .stopping }

    func record(_ logicalID: String, of id: String) -> ResourceRecord? { stacks[id]?.resources[logicalID] }

    func wasResumed(_ logicalID: String, of id: String) -> Bool {
        stacks[id]?.machine?.resumed.contains(logicalID) ?? false
    }

    /// Seconds until a creation with a timeout is given up; nil where it has none.
    func remainingTime(of id: String) -> Double? {
        guard let stack = stacks[id], let minutes = stack.timeoutMinutes, stack.machine?.kind == .create,
            stack.machine?.phase == .forward
        else { return nil }
        return max(0, Double(minutes) * 60 - clock.now.timeIntervalSince(stack.startedAt))
    }

    func call(for logicalID: String, of id: String) -> (any ResourceType, ResourceCall)? {
        guard let stack = stacks[id], let record = stack.resources[logicalID] else { return nil }
        return call(for: record, in: stack)
    }

    /// The physical id is nil where it never became known.
    func deletion(_ index: Int, of id: String) -> (any ResourceType, ResourceCall, String?)? {
        guard let stack = stacks[id], let doomed = stack.machine?.doomed, doomed.indices.contains(index),
            let (type, call) = call(for: doomed[index].record, in: stack)
        else { return nil }
        return (type, call, doomed[index].record.physicalID)
    }

    private func call(for record: ResourceRecord, in stack: StackRecord) -> (any ResourceType, ResourceCall)? {
        guard let type = ResourceTypes.named(record.type) else { return nil }
        let others = (stack.machine?.doomed.map(\.record) ?? []) + (stack.machine?.before.values.map(\.self) ?? [])
        let earlier = others.filter { $0.logicalID == record.logicalID && $0.token != record.token }
        let context = CallContext(
            accountID: stack.accountID, region: stack.region, principal: "cloudformation.amazonaws.com",
            requestID: ids.uuid(), now: clock.now)
        let call = ResourceCall(
            cloud: cloud, context: context, stackName: stack.name, stackID: stack.id, logicalID: record.logicalID,
            type: record.type, token: record.token, properties: record.properties, stackTags: record.stackTags,
            earlierIDs: Set(earlier.compactMap(\.physicalID)))
        return (type, call)
    }
}
