import AWSECS
import AWSWire

/// What a task definition may ask for when it is run here. Registering keeps everything; running refuses what would
/// otherwise be ignored in silence.
struct RunnableRules {
    var configuration: LocalECS.Configuration

    func check(_ definition: ECS.TaskDefinition) throws(AWSError) {
        if definition.proxyConfiguration != nil { throw .notHere("A proxy configuration") }
        if definition.pidMode != nil { throw .notHere("A PID mode") }
        if definition.ipcMode != nil { throw .notHere("An IPC mode") }
        if definition.runtimePlatform?.operatingSystemFamily?.hasPrefix("WINDOWS") == true { throw .notHere("Windows") }
        for volume in definition.volumes ?? [] { try check(volume) }
        for container in definition.containerDefinitions ?? [] { try check(container) }
    }

    private func check(_ volume: ECS.Volume) throws(AWSError) {
        if volume.efsVolumeConfiguration != nil { throw .notHere("An EFS volume") }
        if volume.fsxWindowsFileServerVolumeConfiguration != nil { throw .notHere("An FSx volume") }
        if volume.dockerVolumeConfiguration != nil { throw .notHere("A Docker volume") }
        if volume.configuredAtLaunch == true { throw .notHere("A volume configured at launch") }
        if volume.host?.sourcePath != nil { throw .client("Host source paths are not supported on Fargate.") }
        if configuration.volumesPath == nil { throw .notHere("A volume, without a folder to keep volumes in,") }
    }

    private func check(_ container: ECS.ContainerDefinition) throws(AWSError) {
        let name = container.name ?? ""
        let of = "of container '\(name)'"
        if container.firelensConfiguration != nil { throw .notHere("The FireLens configuration \(of)") }
        if let driver = container.logConfiguration?.logDriver, driver != "awslogs" {
            throw .notHere("The log driver \(driver) \(of)")
        }
        if container.secrets?.isEmpty == false {
            throw .notHere("A secret from Secrets Manager or Parameter Store \(of)")
        }
        if container.environmentFiles?.isEmpty == false { throw .notHere("An environment file from S3 \(of)") }
        if container.repositoryCredentials != nil { throw .notHere("A private registry's credentials \(of)") }
        if container.restartPolicy?.enabled == true { throw .notHere("The restart policy \(of)") }
        if container.resourceRequirements?.isEmpty == false { throw .notHere("A GPU or accelerator \(of)") }
        if container.volumesFrom?.isEmpty == false { throw .notHere("'volumesFrom' \(of)") }
        if container.privileged == true { throw .client("Privileged mode is not supported on Fargate.") }
        if container.systemControls?.isEmpty == false { throw .notHere("A system control \(of)") }
        if container.extraHosts?.isEmpty == false {
            throw .client("Extra hosts are not supported when networkMode=awsvpc.")
        }
        if container.dnsServers?.isEmpty == false { throw .notHere("A DNS server \(of)") }
        try check(container.linuxParameters, of)
    }

    private func check(_ parameters: ECS.LinuxParameters?, _ of: String) throws(AWSError) {
        guard let parameters else { return }
        if parameters.capabilities?.add?.isEmpty == false { throw .notHere("An added capability \(of)") }
        if parameters.initProcessEnabled == true { throw .notHere("An init process \(of)") }
        let isOther =
            parameters.devices?.isEmpty == false || parameters.tmpfs?.isEmpty == false
            || parameters.sharedMemorySize != nil || parameters.maxSwap != nil || parameters.swappiness != nil
        if isOther { throw .client("Devices, tmpfs, shared memory and swap are not supported on Fargate.") }
    }
}
