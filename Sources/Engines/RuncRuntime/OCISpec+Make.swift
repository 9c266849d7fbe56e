import ContainerRuntime
import Glibc

/// What a container's specification is made from, beyond what its caller asked for.
struct OCISurroundings: Sendable {
    var hostname: String
    /// `/run/netns/…`
    var networkNamespace: String
    /// The folder with hosts, hostname and resolv.conf.
    var sandboxFolder: String
    /// The folder of the volumes that the sandbox's containers share.
    var volumes: String
    var cgroup: String
    var user: ImageUser
    /// What this machine allows: the hard limits of this process, swap accounting, the region's own score.
    var hardLimits: [ProcessLimit.Resource: UInt64]
    var accountsSwap: Bool
    var oomScore: Int
}

extension OCISpec {
    init(_ spec: ContainerSpec, in place: OCISurroundings) {
        self.init(
            hostname: place.hostname, root: Root(path: "rootfs", readonly: spec.readOnlyRoot),
            process: Self.process(spec, place),
            mounts: Self.systemMounts + Self.files(of: place) + (spec.hasInit ? [Self.initMount] : [])
                + spec.mounts.map { Self.mount($0, place) },
            linux: Linux(
                namespaces: ["pid", "mount", "ipc", "uts", "cgroup"].map { Namespace(type: $0) } + [
                    Namespace(type: "network", path: place.networkNamespace)
                ],
                cgroupsPath: place.cgroup, resources: Self.resources(spec, place),
                sysctl: Self.kernelParameters.merging(spec.kernelParameters) { $1 },
                seccomp: .standard, maskedPaths: Self.maskedPaths, readonlyPaths: Self.readonlyPaths))
    }

    private static func process(_ spec: ContainerSpec, _ place: OCISurroundings) -> Process {
        let user = place.user
        let capabilities = user.id == 0 ? CapabilityChange.standard(changed: spec.capabilities) : []
        return Process(
            user: User(uid: user.id, gid: user.group, additionalGids: user.otherGroups),
            args: (spec.hasInit ? [initPath, "--"] : []) + spec.command,
            env: environment(spec, place), cwd: spec.workingDirectory.isEmpty ? "/" : spec.workingDirectory,
            capabilities: Capabilities(bounding: capabilities, effective: capabilities, permitted: capabilities),
            rlimits: limits(spec.limits, place),
            // Under pressure of the whole machine the containers go before what supervises them. Only raising is free.
            oomScoreAdj: max(place.oomScore, 200))
    }

    private static func environment(_ spec: ContainerSpec, _ place: OCISurroundings) -> [String] {
        let defaults = [
            "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOSTNAME=\(place.hostname)",
            "HOME=\(place.user.home)",
        ]
        let given = Set(spec.environment.map { $0.prefix { $0 != "=" } })
        return defaults.filter { !given.contains($0.prefix { $0 != "=" }) } + spec.environment
    }

    /// Every process may have 65535 open files, as on Fargate, and writes no core; the container's own limits win.
    private static func limits(_ limits: [ProcessLimit], _ place: OCISurroundings) -> [Limit] {
        var wanted: [ProcessLimit.Resource: ProcessLimit] = [
            .nofile: ProcessLimit(.nofile, soft: 65535, hard: 65535), .core: ProcessLimit(.core, soft: 0, hard: 0),
        ]
        for limit in limits { wanted[limit.resource] = limit }
        return wanted.values.sorted { $0.resource.rawValue < $1.resource.rawValue }.map { limit in
            let most = place.hardLimits[limit.resource] ?? .max
            // Below zero is no limit, as in `setrlimit`.
            let hard = min(UInt64(exactly: limit.hard) ?? .max, most)
            return Limit(
                type: "RLIMIT_\(limit.resource.rawValue.uppercased())",
                soft: min(UInt64(exactly: limit.soft) ?? .max, hard), hard: hard)
        }
    }

    private static func resources(_ spec: ContainerSpec, _ place: OCISurroundings) -> Resources {
        var memory: Memory?
        if spec.memory != nil || spec.memoryReservation != nil {
            memory = Memory(
                limit: spec.memory, reservation: spec.memoryReservation, swap: place.accountsSwap ? spec.memory : nil)
        }
        var processor: Processor?
        if spec.cpus != nil || spec.cpuShares != nil {
            // The kernel takes no share under 2.
            let shares = spec.cpuShares ?? spec.cpus.map { Int($0 * 1024) } ?? 2
            processor = Processor(
                shares: max(2, shares), quota: spec.cpus.map(ControlGroup.quota),
                period: spec.cpus == nil ? nil : ControlGroup.period)
        }
        return Resources(memory: memory, cpu: processor, pids: Processes(limit: spec.pidsLimit))
    }

    private static func mount(_ mount: ContainerMount, _ place: OCISurroundings) -> Mount {
        switch mount {
        case .bind(let source, let target, let readOnly):
            bind(source, at: target, readOnly)
        case .shared(let volume, let target, let readOnly):
            bind("\(place.volumes)/\(volume)", at: target, readOnly)
        case .memory(let target, let size, let options):
            Mount(
                destination: target, type: "tmpfs", source: "tmpfs",
                options: ["nosuid", "nodev", "mode=1777", "size=\(size)"] + options)
        }
    }

    private static func bind(_ source: String, at target: String, _ readOnly: Bool) -> Mount {
        Mount(
            destination: target, type: "bind", source: source,
            options: ["rbind", "rprivate", "nosuid", "nodev", readOnly ? "ro" : "rw"])
    }

    private static func files(of place: OCISurroundings) -> [Mount] {
        ["hosts", "hostname", "resolv.conf"].map { name in
            Mount(
                destination: "/etc/\(name)", type: "bind", source: "\(place.sandboxFolder)/\(name)",
                options: ["bind", "rprivate", "nosuid", "nodev", "noexec", "ro"])
        }
    }
}

extension OCISpec {
    /// As Docker has it: ports below 1024 need no capability, since no other user shares this network.
    static let kernelParameters = [
        "net.ipv4.ip_unprivileged_port_start": "0", "net.ipv4.ping_group_range": "0 2147483647",
    ]

    /// Where a container that asked for one sees the init process.
    static let initPath = "/dev/init"

    private static let initMount = Mount(
        destination: initPath, type: "bind", source: RuncTools.find(RuncTools.initName) ?? "/nonexistent",
        options: ["bind", "rprivate", "nosuid", "nodev", "ro"])

    static let maskedPaths = [
        "/proc/acpi", "/proc/asound", "/proc/interrupts", "/proc/kcore", "/proc/keys", "/proc/latency_stats",
        "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware",
        "/sys/devices/virtual/powercap",
    ]

    /// The last one is a file system of the container's own where control groups are of version 1, and no place to
    /// write.
    static let readonlyPaths = [
        "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger", "/sys/fs/cgroup",
    ]

    static let systemMounts = [
        Mount(destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"]),
        Mount(
            destination: "/dev", type: "tmpfs", source: "tmpfs",
            options: ["nosuid", "strictatime", "mode=755", "size=64k"]),
        Mount(
            destination: "/dev/pts", type: "devpts", source: "devpts",
            options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"]),
        Mount(
            destination: "/dev/shm", type: "tmpfs", source: "shm",
            options: ["nosuid", "noexec", "nodev", "mode=1777", "size=64m"]),
        Mount(destination: "/dev/mqueue", type: "mqueue", source: "mqueue", options: ["nosuid", "noexec", "nodev"]),
        Mount(destination: "/sys", type: "sysfs", source: "sysfs", options: ["nosuid", "noexec", "nodev", "ro"]),
        // Programs size their heaps and pools by what they read there.
        Mount(
            destination: "/sys/fs/cgroup", type: "cgroup", source: "cgroup",
            options: ["nosuid", "noexec", "nodev", "relatime", "ro"]),
    ]
}
