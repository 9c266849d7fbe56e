package import ContainerRuntime

extension RuncRuntime {
    package func usage(_ id: String) throws(RuntimeError) -> ResourceUsage {
        guard case let record = try find(id), let usage = controlGroup(record.spec.id).usage else {
            throw RuntimeError(.failed, "The container \(id) has no control group any more.")
        }
        return usage
    }

    package func usage(of sandbox: String) throws(RuntimeError) -> SandboxUsage {
        guard let record = sandboxRecords[sandbox], record.isWhole else { throw .noSuch("sandbox", sandbox) }
        var containers: [String: ResourceUsage] = [:]
        for container in containerRecords.values where container.spec.sandbox == sandbox {
            guard container.lifecycle.phase == .running else { continue }
            containers[container.spec.id] = controlGroup(container.spec.id).usage
        }
        let nothing = ResourceUsage(cpu: 0, memory: 0, processes: 0)
        // A group of the first version has some of its counters only once a container is beneath it.
        let total = sandboxGroup(sandbox).usage ?? containers.values.reduce(nothing, +)
        return SandboxUsage(total: total, containers: containers, network: NetworkUsage(hostEnd: record.link))
    }
}

extension NetworkUsage {
    /// The counters of a pair's end on the host, turned round: what the host receives there, the sandbox sent.
    fileprivate init(hostEnd link: String) {
        func direction(_ name: String) -> Direction {
            func count(_ what: String) -> Int {
                let text = readText("/sys/class/net/\(link)/statistics/\(name)_\(what)") ?? ""
                return Int(text.split(separator: "\n").first ?? "") ?? 0
            }
            return Direction(
                bytes: count("bytes"), packets: count("packets"), errors: count("errors"), dropped: count("dropped"))
        }
        self.init(received: direction("tx"), sent: direction("rx"))
    }
}
