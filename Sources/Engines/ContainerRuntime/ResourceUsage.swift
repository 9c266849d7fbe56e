/// What the kernel has counted of a container, or of all of a sandbox's together, until now.
package struct ResourceUsage: Equatable, Sendable {
    /// Nanoseconds of processor time since the start.
    package var cpu: Int
    /// Bytes of the working set: what is used without the file cache that could be given back at once.
    package var memory: Int
    package var processes: Int
    /// Bytes of file cache that could be given back at once; `memory` does not count them.
    package var cache: Int
    /// Cores, fractions allowed; nil for no limit of its own.
    package var cpuLimit: Double?
    /// Bytes; nil for no limit of its own.
    package var memoryLimit: Int?
    /// Bytes read from disks and written to them; zero where the kernel does not count them.
    package var blockRead: Int
    package var blockWritten: Int

    package init(
        cpu: Int, memory: Int, processes: Int, cache: Int = 0, cpuLimit: Double? = nil, memoryLimit: Int? = nil,
        blockRead: Int = 0, blockWritten: Int = 0
    ) {
        self.cpu = cpu
        self.memory = memory
        self.processes = processes
        self.cache = cache
        self.cpuLimit = cpuLimit
        self.memoryLimit = memoryLimit
        self.blockRead = blockRead
        self.blockWritten = blockWritten
    }

    /// The two together; the limits are left out, for those of parts say nothing of the whole.
    package static func + (one: Self, other: Self) -> Self {
        ResourceUsage(
            cpu: one.cpu + other.cpu, memory: one.memory + other.memory, processes: one.processes + other.processes,
            cache: one.cache + other.cache, blockRead: one.blockRead + other.blockRead,
            blockWritten: one.blockWritten + other.blockWritten)
    }
}

/// What a sandbox uses: its containers, all of them together, and its network.
package struct SandboxUsage: Equatable, Sendable {
    /// With what ended containers used, and with the limits that all share.
    package var total: ResourceUsage
    /// Those that have started and not ended, by their ids.
    package var containers: [String: ResourceUsage]
    package var network: NetworkUsage

    package init(total: ResourceUsage, containers: [String: ResourceUsage], network: NetworkUsage) {
        self.total = total
        self.containers = containers
        self.network = network
    }
}

/// What went over a sandbox's interface since it was made, as its containers see it.
package struct NetworkUsage: Equatable, Sendable {
    package struct Direction: Equatable, Sendable {
        package var bytes: Int
        package var packets: Int
        package var errors: Int
        package var dropped: Int

        package init(bytes: Int = 0, packets: Int = 0, errors: Int = 0, dropped: Int = 0) {
            self.bytes = bytes
            self.packets = packets
            self.errors = errors
            self.dropped = dropped
        }
    }

    package var received: Direction
    package var sent: Direction

    package init(received: Direction = .init(), sent: Direction = .init()) {
        self.received = received
        self.sent = sent
    }
}
