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
    ///
    /// Of `/proc`, which shows the links of who reads it; `/sys` those of the namespace that it was mounted in.
    fileprivate init(hostEnd link: String) {
        self.init(hostEnd: link, table: readText("/proc/thread-self/net/dev") ?? "")
    }

    /// - Parameter table: a line for each link, `name: ` and 16 counters, eight of what was received and eight of what
    ///   was sent, each beginning with bytes, packets, errors and dropped ones.
    init(hostEnd link: String, table: String) {
        let line = table.split(separator: "\n").first { line in
            line.drop { $0 == " " }.hasPrefix("\(link):")
        }
        let counters = line?.split(separator: ":").last?.split(separator: " ").map { Int($0) ?? 0 } ?? []
        func direction(_ first: Int) -> Direction {
            guard counters.count > first + 3 else { return Direction(bytes: 0, packets: 0, errors: 0, dropped: 0) }
            return Direction(
                bytes: counters[first], packets: counters[first + 1], errors: counters[first + 2],
                dropped: counters[first + 3])
        }
        self.init(received: direction(8), sent: direction(0))
    }
}
