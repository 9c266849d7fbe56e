import AWSEC2
import AWSWire
import ContainerRuntime
import LocalCloud
import LocalECS
import Logging
import TealCore

/// Injects faults, and ends them: when their time is over, when they are cleared, and with the region. A region that is
/// started again begins without any.
actor RegionFaults {
    private let cloud: Cloud
    private let ecs: LocalECS
    private let runtime: any ContainerRuntime
    private let configuration: RegionConfiguration
    private let clock: any WallClock
    private let logger: Logger
    /// Those that are over and could not be undone yet; it is tried until it succeeds.
    private var undone: [Fault] = []

    init(
        cloud: Cloud, ecs: LocalECS, runtime: any ContainerRuntime, configuration: RegionConfiguration,
        clock: any WallClock, logger: Logger
    ) {
        self.cloud = cloud
        self.ecs = ecs
        self.runtime = runtime
        self.configuration = configuration
        self.clock = clock
        self.logger = logger
    }

    nonisolated var all: [Fault] { cloud.faults.faults }

    /// Throws a `Problem` where it cannot be, holds already, or could not be inflicted; nothing holds then.
    func begin(_ request: FaultRequest) async throws(Problem) -> Fault {
        let kind = try await whole(request.wanted())
        let now = clock.now
        let fault: Fault
        do {
            fault = try cloud.faults.change { (book) throws(FaultRefusal) in
                try book.begin(kind, seconds: request.seconds, now: now)
            }
        } catch {
            throw Problem(error)
        }
        do {
            try await inflict(kind)
        } catch {
            cloud.faults.change { _ = $0.clear(fault.id) }
            throw Problem(cannot: kind, error)
        }
        logger.warning("a fault was injected", metadata: ["fault": "\(fault.id)", "what": "\(kind.sentence)"])
        return fault
    }

    /// Throws a `Problem` where there is none with this id, or it could not be undone yet.
    func clear(_ id: String) async throws(Problem) -> Fault {
        guard let fault = cloud.faults.change({ $0.clear(id) }) else { throw .noFault(id, all) }
        try await end(fault)
        return fault
    }

    func clearAll() async throws(Problem) -> [Fault] {
        let faults = all
        for fault in faults { cloud.faults.change { _ = $0.clear(fault.id) } }
        var problem: Problem?
        for fault in faults {
            do throws(Problem) { try await end(fault) } catch { problem = error }
        }
        if let problem { throw problem }
        return faults
    }

    /// Ends what is over, until cancelled; then everything.
    func run() async {
        while (try? await clock.sleep(for: .milliseconds(200))) != nil {
            let now = clock.now
            let over = cloud.faults.change { $0.expire(now: now) }
            let again = undone
            undone = []
            for fault in over + again { try? await end(fault) }
            await forgetGoneTasks()
        }
        // The region's end cancels this task, and what ends the faults shall not be cut short by that.
        _ = await Task { try? await clearAll() }.value
    }

    // MARK: - What is meant

    /// The request's words made definite: a task's whole id, a zone and a service that are there.
    private func whole(_ kind: FaultKind) async throws(Problem) -> FaultKind {
        switch kind {
        case .zone(let name):
            let zones = await zones()
            guard zones.contains(name) else {
                throw .unknown("zone", name, "the region has \(zones.joined(separator: ", "))")
            }
            return kind
        case .task(let text, let trouble): return .task(id: try await task(text).id, trouble)
        case .api(_, let service?):
            let names = cloud.all.map(\.service.signingName).sorted()
            guard names.contains(service) else {
                throw .unknown("service", service, "the region has \(names.joined(separator: ", "))")
            }
            return kind
        case .clock where configuration.signatures == .lenient: throw .noClock
        default: return kind
        }
    }

    private func task(_ text: String) async throws(Problem) -> FaultTarget {
        let word = text.split(separator: "/").last.map(String.init) ?? text
        let found = await ecs.faultTargets().filter { $0.id.hasPrefix(word) && (!text.contains("/") || $0.arn == text) }
        guard let task = found.first else {
            throw .unknown("task", text, "no task that runs has this id, or one that begins so")
        }
        guard found.count == 1 else { throw .unknown("task", text, "\(found.count) tasks have ids that begin so") }
        return task
    }

    private func zones() async -> [String] {
        let context = CallContext(
            accountID: configuration.account, region: configuration.region, principal: "teal.region", requestID: "",
            now: clock.now)
        let answer = try? await cloud.call(
            EC2.DescribeAvailabilityZones.self, EC2.DescribeAvailabilityZonesRequest(), context)
        return (answer?.availabilityZones ?? []).compactMap(\.zoneName)
    }

    // MARK: - Inflicting

    private func inflict(_ kind: FaultKind) async throws(RuntimeError) {
        switch kind {
        case .zone(let zone): await lose(zone)
        case .task(let id, let trouble): try await inflict(trouble, on: id)
        // These hold by being on the board, where whoever is concerned looks.
        case .registry, .logs, .clock, .api: break
        }
    }

    /// First silence, as when the power goes; then the tasks' end is known, and what is left of them goes.
    private func lose(_ zone: String) async {
        let tasks = await ecs.faultTargets().filter { $0.zone == zone }
        await withDiscardingTaskGroup { group in
            for task in tasks {
                group.addTask { [runtime] in
                    // A runtime that cannot, or a task that has no network yet: it dies all the same.
                    try? await (runtime as? any FaultInjecting)?.inflict(.cutOff, on: task.id)
                }
            }
        }
        await ecs.noteLoss(of: zone)
        for container in await ecs.faultTargets().filter({ $0.zone == zone }).flatMap(\.containers) {
            try? await runtime.signal(container, .kill)
        }
    }

    private func inflict(_ trouble: TaskTrouble, on id: String) async throws(RuntimeError) {
        if trouble == .spotInterruption {
            guard await ecs.interrupt(id) else {
                throw RuntimeError(
                    .failed, "The task does not run on FARGATE_SPOT, and nothing else is interrupted.",
                    mend: "Give the service a capacity provider strategy with FARGATE_SPOT.")
            }
            return
        }
        guard let task = await ecs.faultTargets().first(where: { $0.id == id }), let container = task.containers.first
        else { throw RuntimeError(.failed, "The task does not run.", mend: "Wait until it does: teal status.") }
        if trouble == .kill { return try await runtime.signal(container, .kill) }
        guard let injecting = runtime as? any FaultInjecting else {
            throw RuntimeError(
                .unavailable, "The region's containers run by \(await runtime.description), which cannot do this.",
                mend: "Start the region with --runtime runc.")
        }
        if let fault = trouble.sandboxFault {
            try await injecting.inflict(fault, on: id)
        } else {
            try await injecting.exhaustMemory(of: container)
        }
    }

    private func end(_ fault: Fault) async throws(Problem) {
        logger.notice("a fault is over", metadata: ["fault": "\(fault.id)", "what": "\(fault.kind.sentence)"])
        guard case .task(let id, let trouble) = fault.kind, let what = trouble.sandboxFault,
            let injecting = runtime as? any FaultInjecting
        else { return }
        do {
            try await injecting.lift(what, from: id)
        } catch {
            undone.append(fault)
            throw Problem(cannot: fault.kind, error)
        }
    }

    /// What a task suffered from is gone with the task.
    private func forgetGoneTasks() async {
        let suffering = all.filter { if case .task = $0.kind { true } else { false } }
        guard !suffering.isEmpty else { return }
        let living = Set(await ecs.faultTargets().map(\.id))
        for fault in suffering {
            guard case .task(let id, _) = fault.kind, !living.contains(id) else { continue }
            cloud.faults.change { _ = $0.clear(fault.id) }
        }
    }
}

extension TaskTrouble {
    /// What the runtime does for it, where that lasts.
    fileprivate var sandboxFault: SandboxFault? {
        switch self {
        case .freeze: .frozen
        case .slow(let milliseconds): .slow(milliseconds: milliseconds)
        case .diskFull: .diskFull
        case .cutOff: .cutOff
        case .kill, .outOfMemory, .spotInterruption: nil
        }
    }
}

extension FaultRequest {
    fileprivate func wanted() throws(Problem) -> FaultKind {
        do {
            return try kind()
        } catch {
            throw Problem(error)
        }
    }
}
