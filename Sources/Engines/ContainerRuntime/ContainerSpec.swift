/// A container to make.
package struct ContainerSpec: Codable, Equatable, Sendable {
    /// Unique; at most 64 of letters, digits, `-` and `_`, the first a letter or digit.
    package var id: String
    package var sandbox: String
    /// Folders with the unpacked layers, the lowest first; read-only, shared by containers.
    package var layers: [String]
    /// The whole command line: entry point and arguments.
    package var command: [String]
    /// `NAME=value`.
    package var environment: [String]
    package var workingDirectory: String
    /// `1000`, `1000:1000`, `nginx`; resolved against the image's passwd and group files. Empty for root.
    package var user: String
    /// Cores, fractions allowed; nil for no limit of its own. At most the sandbox's.
    package var cpus: Double?
    /// Its weight against the sandbox's other containers while they compete, of 1024 for a core; nil for `cpus`'.
    package var cpuShares: Int?
    /// Bytes; nil for no limit of its own.
    package var memory: Int?
    /// Bytes that it keeps while the machine is short of memory; nil for none.
    package var memoryReservation: Int?
    package var readOnlyRoot: Bool
    package var mounts: [ContainerMount]
    package var pidsLimit: Int
    /// What its processes may use, beyond the runtime's own limits; a limit the machine does not grant is cut to its.
    package var limits: [ProcessLimit]
    package var capabilities: CapabilityChange
    /// `net.core.somaxconn` and such, of the sandbox's network or of the container's own IPC.
    package var kernelParameters: [String: String]
    /// A first process that passes signals on and reaps orphans, and runs the command as its child.
    package var hasInit: Bool
    package var labels: [String: String]

    package init(
        id: String, sandbox: String, layers: [String], command: [String], environment: [String] = [],
        workingDirectory: String = "/", user: String = "", cpus: Double? = nil, cpuShares: Int? = nil,
        memory: Int? = nil, memoryReservation: Int? = nil, readOnlyRoot: Bool = false, mounts: [ContainerMount] = [],
        pidsLimit: Int = 1024, limits: [ProcessLimit] = [], capabilities: CapabilityChange = CapabilityChange(),
        kernelParameters: [String: String] = [:], hasInit: Bool = false, labels: [String: String] = [:]
    ) {
        self.id = id
        self.sandbox = sandbox
        self.layers = layers
        self.command = command
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.user = user
        self.cpus = cpus
        self.cpuShares = cpuShares
        self.memory = memory
        self.memoryReservation = memoryReservation
        self.readOnlyRoot = readOnlyRoot
        self.mounts = mounts
        self.pidsLimit = pidsLimit
        self.limits = limits
        self.capabilities = capabilities
        self.kernelParameters = kernelParameters
        self.hasInit = hasInit
        self.labels = labels
    }
}

/// A folder of the host or of the sandbox, or memory, that a container sees.
package enum ContainerMount: Codable, Equatable, Sendable {
    case bind(source: String, target: String, readOnly: Bool)
    /// A folder of the sandbox's own, empty at first, that each of its containers may mount and any user write; it
    /// counts to the sandbox's storage and goes with it.
    case shared(volume: String, target: String, readOnly: Bool)
    /// Bytes, and mount options beyond `nosuid` and `nodev`.
    case memory(target: String, size: Int, options: [String] = [])
}

/// What one process may use: `setrlimit`'s soft and hard value.
package struct ProcessLimit: Codable, Equatable, Sendable {
    package enum Resource: String, Codable, CaseIterable, Sendable {
        case core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, rttime, sigpending
        case stack
    }

    package var resource: Resource
    package var soft: Int
    package var hard: Int

    package init(_ resource: Resource, soft: Int, hard: Int) {
        self.resource = resource
        self.soft = soft
        self.hard = hard
    }
}

/// How a container's capabilities differ from those that root has in every container: names without `CAP_`, or `ALL`.
package struct CapabilityChange: Codable, Equatable, Sendable {
    package var added: [String]
    package var dropped: [String]

    package init(added: [String] = [], dropped: [String] = []) {
        self.added = added
        self.dropped = dropped
    }
}

extension CapabilityChange {
    /// What a process of root may do beyond its own files: Docker's set without making devices, raw sockets, auditing.
    package static let standard = [
        "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_NET_BIND_SERVICE", "CAP_SETFCAP",
        "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT",
    ]

    /// The standard set with a container's changes; dropping `ALL` leaves what is added.
    package static func standard(changed change: CapabilityChange) -> [String] {
        let names = { (list: [String]) in Set(list.map { "CAP_\($0)" }) }
        let dropped = names(change.dropped)
        let kept = dropped.contains("CAP_ALL") ? [] : Set(standard).subtracting(dropped)
        return kept.union(names(change.added)).sorted()
    }
}
