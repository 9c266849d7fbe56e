import AWSECS
import AWSWire
import ContainerRuntime

/// What a task definition may ask for when it is run here. Registering keeps everything; running refuses what would
/// otherwise be ignored in silence, and what Fargate itself does not run.
///
/// Source: "Amazon ECS task definition differences for Fargate" in the developer guide.
struct RunnableRules {
    var configuration: LocalECS.Configuration
    /// The processor of this machine, in ECS's words.
    var architecture = RunnableRules.hostArchitecture

    #if arch(arm64)
        static let hostArchitecture = "ARM64"
    #else
        static let hostArchitecture = "X86_64"
    #endif

    func check(_ definition: ECS.TaskDefinition) throws(AWSError) {
        if definition.proxyConfiguration != nil { throw .notHere("A proxy configuration") }
        if definition.pidMode != nil { throw .notHere("A PID mode") }
        if definition.ipcMode != nil { throw .client("IPC modes are not supported on Fargate.") }
        try check(definition.runtimePlatform)
        for volume in definition.volumes ?? [] { try check(volume) }
        for container in definition.containerDefinitions ?? [] { try check(container) }
    }

    private func check(_ platform: ECS.RuntimePlatform?) throws(AWSError) {
        if platform?.operatingSystemFamily?.hasPrefix("WINDOWS") == true { throw .notHere("Windows") }
        if let wanted = platform?.cpuArchitecture, wanted != architecture {
            throw .client(
                "The CPU architecture \(wanted) is not supported by the local region: this machine's is \(architecture)."
            )
        }
    }

    private func check(_ volume: ECS.Volume) throws(AWSError) {
        if volume.fsxWindowsFileServerVolumeConfiguration != nil { throw .notHere("An FSx volume") }
        if volume.s3filesVolumeConfiguration != nil { throw .notHere("An S3 Files volume") }
        if volume.dockerVolumeConfiguration != nil {
            throw .client("Docker volumes are not supported on Fargate.")
        }
        if volume.configuredAtLaunch == true { throw .notHere("A volume configured at launch") }
        if volume.host?.sourcePath != nil { throw .client("Host source paths are not supported on Fargate.") }
        if let fileSystem = volume.efsVolumeConfiguration { try check(fileSystem) }
    }

    private func check(_ volume: ECS.EFSVolumeConfiguration) throws(AWSError) {
        if configuration.fileSystemsPath == nil { throw .notHere("An EFS volume, without a folder to keep it in,") }
        if FileSystemFolder(volume) == nil {
            throw .client("The EFS volume's file system or access point has no valid id.")
        }
        if let root = volume.rootDirectory, root != "/", !root.isEmpty {
            throw .notHere("A root directory of an EFS volume other than '/'")
        }
    }

    private func check(_ container: ECS.ContainerDefinition) throws(AWSError) {
        let of = "of container '\(container.name ?? "")'"
        try checkAbsent(container, of)
        if container.privileged == true { throw .client("Privileged mode is not supported on Fargate.") }
        if container.extraHosts?.isEmpty == false {
            throw .client("Extra hosts are not supported when networkMode=awsvpc.")
        }
        if container.hostname != nil { throw .client("Hostname is not supported when networkMode=awsvpc.") }
        if container.dnsServers?.isEmpty == false || container.dnsSearchDomains?.isEmpty == false {
            throw .client("DNS servers and search domains are not supported when networkMode=awsvpc.")
        }
        for control in container.systemControls ?? [] where !Self.isOfTheTask(control.namespace ?? "") {
            throw .client(
                "The system control '\(control.namespace ?? "")' \(of) is not a namespaced kernel parameter.")
        }
        try check(container.logConfiguration, of)
        try check(container.linuxParameters, of)
    }

    /// What needs a service that the region lacks, or a machine that it is not.
    private func checkAbsent(_ container: ECS.ContainerDefinition, _ of: String) throws(AWSError) {
        if container.firelensConfiguration != nil { throw .notHere("The FireLens configuration \(of)") }
        if container.environmentFiles?.isEmpty == false { throw .notHere("An environment file from S3 \(of)") }
        if container.repositoryCredentials != nil { throw .notHere("A private registry's credentials \(of)") }
        if container.restartPolicy?.enabled == true { throw .notHere("The restart policy \(of)") }
        if container.resourceRequirements?.isEmpty == false { throw .notHere("A GPU or accelerator \(of)") }
        if container.pseudoTerminal == true || container.interactive == true { throw .notHere("A terminal \(of)") }
    }

    private func check(_ log: ECS.LogConfiguration?, _ of: String) throws(AWSError) {
        guard let log else { return }
        let driver = log.logDriver ?? ""
        guard driver == "awslogs" else { throw .notHere("The log driver \(driver) \(of)") }
        if log.secretOptions?.isEmpty == false { throw .notHere("A secret log option \(of)") }
        for option in (log.options ?? [:]).keys.sorted() where !LogDestination.options.contains(option) {
            throw .notHere("The log option \(option) \(of)")
        }
        if let mode = log.options?["mode"], LogDestination.Mode(rawValue: mode) == nil {
            throw .client("The log mode '\(mode)' \(of) is neither 'blocking' nor 'non-blocking'.")
        }
        if let size = log.options?["max-buffer-size"], LogDestination.bytes(size) == nil {
            throw .client("The log option max-buffer-size \(of) is not a size: '\(size)'.")
        }
    }

    private func check(_ parameters: ECS.LinuxParameters?, _ of: String) throws(AWSError) {
        guard let parameters else { return }
        if let other = parameters.capabilities?.add?.first(where: { $0 != "SYS_PTRACE" }) {
            throw .client("The capability \(other) \(of) cannot be added: Fargate only supports SYS_PTRACE.")
        }
        let isOther =
            parameters.devices?.isEmpty == false || parameters.sharedMemorySize != nil || parameters.maxSwap != nil
            || parameters.swappiness != nil
        if isOther { throw .client("Devices, shared memory and swap are not supported on Fargate.") }
        for tmpfs in parameters.tmpfs ?? [] { try check(tmpfs, of) }
    }

    private func check(_ tmpfs: ECS.Tmpfs, _ of: String) throws(AWSError) {
        guard tmpfs.containerPath?.hasPrefix("/") == true, (tmpfs.size ?? 0) > 0 else {
            throw .client("A tmpfs \(of) needs an absolute path and a size.")
        }
        for option in tmpfs.mountOptions ?? [] where !Self.allows(mountOption: option) {
            throw .client("The mount option '\(option)' of a tmpfs \(of) is not supported.")
        }
    }

    /// Of those that the API names, the ones that widen nothing: no devices, no set-user-id, no change of propagation.
    private static func allows(mountOption option: String) -> Bool {
        let plain = [
            "defaults", "ro", "rw", "nosuid", "nodev", "exec", "noexec", "sync", "async", "dirsync", "atime", "noatime",
            "diratime", "nodiratime", "relatime", "norelatime", "strictatime", "nostrictatime",
        ]
        if plain.contains(option) { return true }
        let parts = option.split(separator: "=", omittingEmptySubsequences: false)
        return parts.count == 2 && ["mode", "uid", "gid", "nr_inodes"].contains(parts[0]) && !parts[1].isEmpty
            && parts[1].allSatisfy(\.isNumber)
    }

    /// Kernel parameters that a task has for itself: its network's, and a container's IPC's.
    private static func isOfTheTask(_ name: String) -> Bool {
        let ipc = [
            "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax",
            "kernel.shmmni", "kernel.shm_rmid_forced",
        ]
        return name.hasPrefix("net.") || name.hasPrefix("fs.mqueue.") || ipc.contains(name)
    }
}
