package import ContainerRuntime

extension DockerRuntime {
    package func start(_ id: String) async throws(RuntimeError) {
        guard let found = try await inspect(container: id) else { throw .noSuch("container", id) }
        switch found.phase {
        case .running: return
        case .exited(let exit):
            throw RuntimeError(.failed, "The container \(id) has ended with code \(exit.code); make a new one.")
        case .created: break
        }
        let answer = try await engine.call("POST", "/containers/\(name(container: id))/start")
        guard answer.status < 400 else { throw Self.explain(answer.message) }
    }

    package func signal(_ id: String, _ signal: ContainerSignal) async throws(RuntimeError) {
        let target = "/containers/\(name(container: id))/kill?signal=SIG\(signal.rawValue)"
        let answer = try await engine.call("POST", target)
        // 409, and 500 of some versions, for one that does not run.
        if answer.status < 300 { return }
        guard let found = try await inspect(container: id) else { throw .noSuch("container", id) }
        if found.phase == .running { throw RuntimeError(.failed, answer.message) }
    }

    package func remove(_ id: String) async throws(RuntimeError) {
        guard let found = try await inspect(container: id) else { return }
        if found.phase == .running {
            _ = try await engine.call("POST", "/containers/\(name(container: id))/kill?signal=SIGKILL")
            let wait = "/containers/\(name(container: id))/wait?condition=not-running"
            _ = try await engine.call("POST", wait, timeout: .seconds(15))
        }
        await look(at: id)
        try await engine.succeed("DELETE", "/containers/\(name(container: id))?force=true&v=true", allowed: [404])
        exits[id] = nil
    }

    package func containers() async throws(RuntimeError) -> [ContainerStatus] {
        var statuses: [ContainerStatus] = []
        for listing in try await listings(Label.container) {
            let spec = try Label.spec(ContainerSpec.self, in: listing.labels)
            guard let phase = try await phase(of: listing, spec.id) else { continue }
            statuses.append(ContainerStatus(id: spec.id, sandbox: spec.sandbox, labels: spec.labels, phase: phase))
        }
        return statuses.sorted { $0.id < $1.id }
    }

    /// The listing says how a container ended in words only. Nil where it has gone meanwhile.
    private func phase(of listing: EngineListing, _ id: String) async throws(RuntimeError) -> ContainerPhase? {
        switch listing.state {
        case "running": return .running
        case "created": return .created
        default:
            if let exit = exits[id] { return .exited(exit) }
            return try await inspect(container: id)?.phase
        }
    }

    /// Looks for containers that have ended since, and tells whoever listens.
    func look() async {
        guard let all = try? await listings(Label.container) else { return }
        for listing in all where !["running", "created", "paused"].contains(listing.state) {
            if let id = listing.labels?[Label.container], exits[id] == nil { await look(at: id) }
        }
    }

    func look(at id: String) async {
        guard exits[id] == nil, case .exited(let exit)? = (try? await inspect(container: id))?.phase, exits[id] == nil
        else { return }
        exits[id] = exit
        broadcast.send(.exited(id: id, exit))
    }

    func name(container id: String) -> String { "\(configuration.name).app.\(id)" }

    func inspect(container id: String) async throws(RuntimeError) -> EngineInspection? {
        try await engine.find(EngineInspection.self, "/containers/\(name(container: id))/json")
    }

    /// Without the engine's decoration; a command that cannot be run is told from the rest.
    static func explain(_ message: String) -> RuntimeError {
        let start = ["exec: \"", "exec /", "unable to find user", "unable to find group"].compactMap {
            message.firstRange(of: $0)?.lowerBound
        }.min()
        guard let start else { return RuntimeError(.failed, message) }
        let text = message[start...].replacing(": unknown", with: "")
        return RuntimeError(.cannotStart, String(text))
    }
}

extension EngineInspection {
    var phase: ContainerPhase {
        switch state.status {
        case "created", "configured", "initialized": .created
        case "running", "paused", "restarting": .running
        default: .exited(ContainerExit(code: Int32(state.exitCode & 0xFF), outOfMemory: state.oOMKilled ?? false))
        }
    }
}
