import FoundationEssentials
package import TealCore

/// A runtime in memory that keeps the whole contract and starts no process: for tests, and for a region without root.
///
///     let runtime = FakeRuntime(clock: clock) { spec in
///         spec.command == ["bad"] ? .crashes(after: .seconds(1)) : FakeBehaviour()
///     }
package actor FakeRuntime: ContainerRuntime {
    struct Container {
        var spec: ContainerSpec
        var behaviour: FakeBehaviour
        var lifecycle = ContainerLifecycle()
        var checksDone = 0
        var signals: [ContainerSignal] = []
        var lines: [OutputLine] = []
        /// The tasks that end it at a time of the clock.
        var timers: [Task<Void, Never>] = []
    }

    let clock: any WallClock
    private let behaviour: @Sendable (ContainerSpec) -> FakeBehaviour
    private let broadcast = ContainerEvents()
    var specs: [String: SandboxSpec] = [:]
    private var firewalls: [String: Firewall] = [:]
    package private(set) var hostInterfaces: [HostInterface] = []
    var made: [String: Container] = [:]
    /// By sandbox; see `FaultInjecting`.
    var faults: [String: Set<SandboxFault>] = [:]
    /// The containers whose output is held; see `OutputHolding`.
    package internal(set) var held: Set<String> = []
    var usages: [String: ResourceUsage] = [:]
    var networks: [String: NetworkUsage] = [:]

    package init(
        clock: any WallClock = SystemWallClock(),
        behaviour: @escaping @Sendable (ContainerSpec) -> FakeBehaviour = { _ in FakeBehaviour() }
    ) {
        self.clock = clock
        self.behaviour = behaviour
    }

    package var description: String { "a fake runtime in memory" }

    package nonisolated func events() -> AsyncStream<ContainerEvent> { broadcast.listen() }

    package func createSandbox(_ sandbox: SandboxSpec) throws(RuntimeError) {
        if let known = specs[sandbox.id] {
            guard known == sandbox else { throw .differs("sandbox", sandbox.id) }
            return
        }
        if let other = specs.values.first(where: { $0.address == sandbox.address }) {
            throw .addressTaken(sandbox.address, by: other.id)
        }
        specs[sandbox.id] = sandbox
    }

    package func setFirewall(_ firewall: Firewall, of sandbox: String) throws(RuntimeError) {
        guard specs[sandbox] != nil else { throw .noSuch("sandbox", sandbox) }
        firewalls[sandbox] = firewall
    }

    package func setHostInterfaces(_ interfaces: [HostInterface]) {
        hostInterfaces = interfaces
    }

    package func removeSandbox(_ id: String) throws(RuntimeError) {
        if let container = made.values.first(where: { $0.spec.sandbox == id }) {
            throw .sandboxInUse(id, by: container.spec.id)
        }
        specs[id] = nil
        firewalls[id] = nil
        faults[id] = nil
        networks[id] = nil
    }

    package func create(_ spec: ContainerSpec) async throws(RuntimeError) {
        if let known = made[spec.id] {
            guard known.spec == spec else { throw .differs("container", spec.id) }
            return
        }
        guard specs[spec.sandbox] != nil else { throw .noSuch("sandbox", spec.sandbox) }
        let behaviour = behaviour(spec)
        made[spec.id] = Container(spec: spec, behaviour: behaviour)
        await pause(behaviour.createDelay)
        made[spec.id]?.lifecycle.made()
    }

    package func start(_ id: String) async throws(RuntimeError) {
        let container = try find(id)
        guard try container.lifecycle.mustStart(id) else { return }
        await pause(container.behaviour.startDelay)
        if let message = container.behaviour.startError { throw RuntimeError(.cannotStart, message) }
        made[id]?.lifecycle.started()
        for line in container.behaviour.output { write(id, line) }
        if let delay = container.behaviour.endsAfter {
            schedule(id, after: delay, container.behaviour.exit)
        }
    }

    package func signal(_ id: String, _ signal: ContainerSignal) throws(RuntimeError) {
        let container = try find(id)
        made[id]?.signals.append(signal)
        let behaviour = container.behaviour
        // What is frozen hears nothing, but for what ends it.
        if signal != .kill, isFrozen(container) { return }
        switch signal {
        case .kill: end(id, ContainerExit(code: 137))
        case .terminate where behaviour.ignoresTerminate, .user1, .user2, .windowChange, .hangUp: break
        case .terminate, .interrupt, .quit:
            let exit = ContainerExit(code: behaviour.terminateCode)
            if behaviour.stopDelay == .zero { end(id, exit) } else { schedule(id, after: behaviour.stopDelay, exit) }
        }
    }

    package func remove(_ id: String) {
        if made[id]?.lifecycle.phase == .running { end(id, ContainerExit(code: 137)) }
        let container = made.removeValue(forKey: id)
        usages[id] = nil
        for timer in container?.timers ?? [] { timer.cancel() }
    }

    package func execute(
        _ id: String, command: [String], timeout: Duration
    ) async throws(RuntimeError) -> Int32? {
        let container = try find(id)
        guard container.lifecycle.phase == .running else {
            throw RuntimeError(.failed, "The container \(id) does not run.")
        }
        if isFrozen(container) { throw RuntimeError(.failed, "The container \(id) is frozen.") }
        let checks = container.behaviour.checks
        guard !checks.isEmpty else { return 0 }
        made[id]?.checksDone += 1
        switch checks[min(container.checksDone, checks.count - 1)] {
        case .exits(let code): return code
        case .hangs:
            await pause(timeout)
            return nil
        }
    }

    package func containers() -> [ContainerStatus] {
        made.values.sorted { $0.spec.id < $1.spec.id }.compactMap { container in
            guard let phase = container.lifecycle.phase else { return nil }
            let spec = container.spec
            return ContainerStatus(id: spec.id, sandbox: spec.sandbox, labels: spec.labels, phase: phase)
        }
    }

    package func sandboxes() -> [String] { specs.keys.sorted() }

    package func output(_ id: String, from position: Int, limit: Int) throws(RuntimeError) -> OutputPage {
        let lines = try find(id).lines
        let page = lines.dropFirst(position).prefix(limit)
        let end = min(position, lines.count) + page.count
        return OutputPage(lines: Array(page), position: end, remaining: lines.count - end)
    }
}

extension FakeRuntime {
    /// Ends a running container as if its process had, now.
    package func end(_ id: String, _ exit: ContainerExit) {
        guard made[id]?.lifecycle.ended(exit) == true else { return }
        broadcast.send(.exited(id: id, exit))
    }

    /// From now on the container behaves so.
    package func change(_ id: String, to behaviour: FakeBehaviour) {
        made[id]?.behaviour = behaviour
        made[id]?.checksDone = 0
    }

    /// Adds a line to the container's output.
    package func write(_ id: String, _ text: String, isError: Bool = false) {
        let timestamp = Int(clock.now.timeIntervalSince1970 * 1000)
        made[id]?.lines.append(OutputLine(timestamp: timestamp, isError: isError, text: text))
    }

    /// The signals the container was sent, the first one first.
    package func signals(_ id: String) -> [ContainerSignal] { made[id]?.signals ?? [] }

    package func spec(_ id: String) -> ContainerSpec? { made[id]?.spec }

    package func sandboxSpec(_ id: String) -> SandboxSpec? { specs[id] }

    /// Nil where it was never given one.
    package func firewall(of sandbox: String) -> Firewall? { firewalls[sandbox] }

    func find(_ id: String) throws(RuntimeError) -> Container {
        guard let container = made[id] else { throw .noSuch("container", id) }
        return container
    }

    private func isFrozen(_ container: Container) -> Bool {
        faults[container.spec.sandbox]?.contains(.frozen) == true
    }

    private func pause(_ duration: Duration) async {
        if duration > .zero { try? await clock.sleep(for: duration) }
    }

    private func schedule(_ id: String, after delay: Duration, _ exit: ContainerExit) {
        // A container's end comes at its own time, whatever its caller does meanwhile; removal cancels it.
        let timer = Task { [weak self, clock] in
            guard (try? await clock.sleep(for: delay)) != nil else { return }
            await self?.end(id, exit)
        }
        made[id]?.timers.append(timer)
    }
}
