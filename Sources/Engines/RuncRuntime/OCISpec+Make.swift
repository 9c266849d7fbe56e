import ContainerRuntime
import Glibc

/// What a container's specification is made from, beyond what its caller asked for.
struct OCISurroundings: Sendable {
    var hostname: String
    /// `/run/netns/…`
    var networkNamespace: String
    /// The folder with hosts, hostname and resolv.conf.
    var sandboxFolder: String
    var cgroup: String
    var user: ImageUser
    /// What this machine allows: the hard limit of open files, swap accounting, the region's own score.
    var openFilesLimit: UInt64
    var accountsSwap: Bool
    var oomScore: Int
}

extension OCISpec {
    init(_ spec: ContainerSpec, in place: OCISurroundings) {
        self.init(
            hostname: place.hostname, root: Root(path: "rootfs", readonly: spec.readOnlyRoot),
            process: Self.process(spec, place),
            mounts: Self.systemMounts + Self.files(of: place) + spec.mounts.map(Self.mount),
            linux: Linux(
                namespaces: ["pid", "mount", "ipc", "uts", "cgroup"].map { Namespace(type: $0) } + [
                    Namespace(type: "network", path: place.networkNamespace)
                ],
                cgroupsPath: place.cgroup, resources: Self.resources(spec, place),
                // As Docker has it: ports below 1024 need no capability, since no other user shares this network.
                sysctl: ["net.ipv4.ip_unprivileged_port_start": "0", "net.ipv4.ping_group_range": "0 2147483647"],
                seccomp: .standard, maskedPaths: Self.maskedPaths, readonlyPaths: Self.readonlyPaths))
    }

    private static func process(_ spec: ContainerSpec, _ place: OCISurroundings) -> Process {
        let user = place.user
        let capabilities = user.id == 0 ? rootCapabilities : []
        let openFiles = min(UInt64(spec.openFiles ?? 65535), place.openFilesLimit)
        return Process(
            user: User(uid: user.id, gid: user.group, additionalGids: user.otherGroups), args: spec.command,
            env: environment(spec, place), cwd: spec.workingDirectory.isEmpty ? "/" : spec.workingDirectory,
            capabilities: Capabilities(bounding: capabilities, effective: capabilities, permitted: capabilities),
            rlimits: [
                Limit(type: "RLIMIT_NOFILE", soft: openFiles, hard: openFiles),
                Limit(type: "RLIMIT_CORE", soft: 0, hard: 0),
            ],
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

    private static func resources(_ spec: ContainerSpec, _ place: OCISurroundings) -> Resources {
        let memory = spec.memory.map { Memory(limit: $0, swap: place.accountsSwap ? $0 : nil) }
        let processor = spec.cpus.map { cpus in
            // The kernel takes no share under 2 and no quota under a millisecond.
            Processor(
                shares: max(2, Int(cpus * 1024)), quota: max(1000, Int((cpus * 100_000).rounded())), period: 100_000)
        }
        return Resources(memory: memory, cpu: processor, pids: Processes(limit: spec.pidsLimit))
    }

    private static func mount(_ mount: ContainerMount) -> Mount {
        switch mount {
        case .bind(let source, let target, let readOnly):
            Mount(
                destination: target, type: "bind", source: source,
                options: ["rbind", "rprivate", "nosuid", "nodev", readOnly ? "ro" : "rw"])
        case .memory(let target, let size):
            Mount(
                destination: target, type: "tmpfs", source: "tmpfs",
                options: ["nosuid", "nodev", "mode=1777", "size=\(size)"])
        }
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
    /// What a process of root may do beyond its own files: Docker's set without making devices, raw sockets, auditing.
    static let rootCapabilities = [
        "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_NET_BIND_SERVICE", "CAP_SETFCAP",
        "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT",
    ]

    static let maskedPaths = [
        "/proc/acpi", "/proc/asound", "/proc/interrupts", "/proc/kcore", "/proc/keys", "/proc/latency_stats",
        "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware",
        "/sys/devices/virtual/powercap",
    ]

    static let readonlyPaths = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"]

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
