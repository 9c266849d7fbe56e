// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct VCpuCountRangeRequest: AWSStructure {
        package var min: Int?
        package var max: Int?

        package init() {}

        package init(min: Int? = nil, max: Int? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("VCpuCountRangeRequest", [
            Member("min", \.min, required: true),
            Member("max", \.max),
        ])
    }

    package struct VersionInfo: AWSStructure {
        package var agentVersion: String?
        package var agentHash: String?
        package var dockerVersion: String?

        package init() {}

        package init(agentVersion: String? = nil, agentHash: String? = nil, dockerVersion: String? = nil) {
            self.agentVersion = agentVersion
            self.agentHash = agentHash
            self.dockerVersion = dockerVersion
        }

        package static let schema = Schema<Self>("VersionInfo", [
            Member("agentVersion", \.agentVersion),
            Member("agentHash", \.agentHash),
            Member("dockerVersion", \.dockerVersion),
        ])
    }

    package struct Volume: AWSStructure {
        package var name: String?
        package var host: HostVolumeProperties?
        package var dockerVolumeConfiguration: DockerVolumeConfiguration?
        package var efsVolumeConfiguration: EFSVolumeConfiguration?
        package var s3filesVolumeConfiguration: S3FilesVolumeConfiguration?
        package var fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration?
        package var configuredAtLaunch: Bool?

        package init() {}

        package init(
            name: String? = nil,
            host: HostVolumeProperties? = nil,
            dockerVolumeConfiguration: DockerVolumeConfiguration? = nil,
            efsVolumeConfiguration: EFSVolumeConfiguration? = nil,
            s3filesVolumeConfiguration: S3FilesVolumeConfiguration? = nil,
            fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration? = nil,
            configuredAtLaunch: Bool? = nil
        ) {
            self.name = name
            self.host = host
            self.dockerVolumeConfiguration = dockerVolumeConfiguration
            self.efsVolumeConfiguration = efsVolumeConfiguration
            self.s3filesVolumeConfiguration = s3filesVolumeConfiguration
            self.fsxWindowsFileServerVolumeConfiguration = fsxWindowsFileServerVolumeConfiguration
            self.configuredAtLaunch = configuredAtLaunch
        }

        package static let schema = Schema<Self>("Volume", [
            Member("name", \.name),
            Member("host", \.host),
            Member("dockerVolumeConfiguration", \.dockerVolumeConfiguration),
            Member("efsVolumeConfiguration", \.efsVolumeConfiguration),
            Member("s3filesVolumeConfiguration", \.s3filesVolumeConfiguration),
            Member("fsxWindowsFileServerVolumeConfiguration", \.fsxWindowsFileServerVolumeConfiguration),
            Member("configuredAtLaunch", \.configuredAtLaunch),
        ])
    }

    package struct VolumeFrom: AWSStructure {
        package var sourceContainer: String?
        package var readOnly: Bool?

        package init() {}

        package init(sourceContainer: String? = nil, readOnly: Bool? = nil) {
            self.sourceContainer = sourceContainer
            self.readOnly = readOnly
        }

        package static let schema = Schema<Self>("VolumeFrom", [
            Member("sourceContainer", \.sourceContainer),
            Member("readOnly", \.readOnly),
        ])
    }

    package struct VpcLatticeConfiguration: AWSStructure {
        package var roleArn: String?
        package var targetGroupArn: String?
        package var portName: String?

        package init() {}

        package init(roleArn: String? = nil, targetGroupArn: String? = nil, portName: String? = nil) {
            self.roleArn = roleArn
            self.targetGroupArn = targetGroupArn
            self.portName = portName
        }

        package static let schema = Schema<Self>("VpcLatticeConfiguration", [
            Member("roleArn", \.roleArn, required: true),
            Member("targetGroupArn", \.targetGroupArn, required: true),
            Member("portName", \.portName, required: true),
        ])
    }
}
