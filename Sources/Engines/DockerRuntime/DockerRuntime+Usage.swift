package import ContainerRuntime

extension DockerRuntime {
    package func usage(_ id: String) async throws(RuntimeError) -> ResourceUsage {
        guard try await inspect(container: id) != nil else { throw .noSuch("container", id) }
        return try await statistics(name(container: id)).usage
    }

    /// The engine counts each container by itself; what ended containers used is not in the total.
    package func usage(of sandbox: String) async throws(RuntimeError) -> SandboxUsage {
        guard let listing = try await listings(Label.sandbox).first(where: { $0.labels?[Label.sandbox] == sandbox })
        else {
            throw .noSuch("sandbox", sandbox)
        }
        let spec = try Label.spec(SandboxSpec.self, in: listing.labels)
        var containers: [String: ResourceUsage] = [:]
        for status in try await self.containers() where status.sandbox == sandbox && status.phase == .running {
            containers[status.id] = try await statistics(name(container: status.id)).usage
        }
        var total = containers.values.reduce(ResourceUsage(cpu: 0, memory: 0, processes: 0), +)
        (total.cpuLimit, total.memoryLimit) = (spec.cpus, spec.memory)
        let network = try await statistics(name(sandbox: sandbox)).network
        return SandboxUsage(total: total, containers: containers, network: network)
    }

    private func statistics(_ name: String) async throws(RuntimeError) -> EngineStatistics {
        try await engine.get(EngineStatistics.self, "/containers/\(name)/stats?stream=false&one-shot=true")
    }

    /// The host has no place on the networks that an engine makes.
    package func setHostInterfaces(_ interfaces: [HostInterface]) async throws(RuntimeError) {
        guard !interfaces.isEmpty else { return }
        throw RuntimeError(
            .unavailable, "\(description) gives the host no addresses on the networks of containers.",
            mend: "teal region start --runtime runc")
    }
}

extension EngineStatistics {
    fileprivate var usage: ResourceUsage {
        let cache = memory?.stats?["total_inactive_file"] ?? memory?.stats?["inactive_file"] ?? 0
        return ResourceUsage(
            cpu: processor.usage.total, memory: max(0, (memory?.usage ?? 0) - cache),
            processes: processes?.current ?? 0, cache: cache)
    }

    /// Of all interfaces together.
    fileprivate var network: NetworkUsage {
        var all = NetworkUsage()
        for interface in (networks ?? [:]).values {
            all.received.bytes += interface.receivedBytes ?? 0
            all.received.packets += interface.receivedPackets ?? 0
            all.received.errors += interface.receivedErrors ?? 0
            all.received.dropped += interface.receivedDropped ?? 0
            all.sent.bytes += interface.sentBytes ?? 0
            all.sent.packets += interface.sentPackets ?? 0
            all.sent.errors += interface.sentErrors ?? 0
            all.sent.dropped += interface.sentDropped ?? 0
        }
        return all
    }
}
