extension FakeRuntime {
    package func usage(_ id: String) throws(RuntimeError) -> ResourceUsage {
        let running = try find(id).lifecycle.phase == .running
        guard running else { return ResourceUsage(cpu: 0, memory: 0, processes: 0) }
        return usages[id] ?? ResourceUsage(cpu: 0, memory: 1 << 20, processes: 1)
    }

    package func usage(of sandbox: String) throws(RuntimeError) -> SandboxUsage {
        guard let spec = specs[sandbox] else { throw .noSuch("sandbox", sandbox) }
        var containers: [String: ResourceUsage] = [:]
        for (id, container) in made where container.spec.sandbox == sandbox && container.lifecycle.phase == .running {
            containers[id] = try usage(id)
        }
        var total = containers.values.reduce(ResourceUsage(cpu: 0, memory: 0, processes: 0), +)
        total.cpuLimit = spec.cpus
        total.memoryLimit = spec.memory
        return SandboxUsage(total: total, containers: containers, network: networks[sandbox] ?? NetworkUsage())
    }

    /// From now on a container that runs has used this much.
    package func setUsage(_ usage: ResourceUsage, of container: String) { usages[container] = usage }

    /// From now on this much has gone over the sandbox's network.
    package func setNetwork(_ usage: NetworkUsage, of sandbox: String) { networks[sandbox] = usage }
}
