import CloudTemplate
import ComposeFile

/// Shared volumes: one encrypted, backed-up file system for the project, an access point for each volume.
///
/// The file system stays when the stack goes, for what is on it cannot be made again.
extension StackTemplate {
    private var ownVolumes: [SharedVolume] { project.volumes.filter { $0.fileSystem == nil } }

    /// Of every volume, others' file systems too: tasks reach them through mount targets in their own zone.
    var mountTargets: [String] { ownVolumes.isEmpty ? [] : subnets.map { "\($0)Files" } }

    var files: [TemplateResource] {
        let points = project.volumes.map(accessPoint)
        guard !ownVolumes.isEmpty else { return points }
        return [fileSystem, filesSecurityGroup] + subnets.map(mountTarget) + points
    }

    private var fileSystem: TemplateResource {
        TemplateResource(
            "Files", "AWS::EFS::FileSystem",
            [
                "Encrypted": true, "BackupPolicy": ["Status": "ENABLED"],
                "FileSystemTags": [["Key": "Name", "Value": .string(project.name)]],
            ], deletionPolicy: .retainExceptOnCreate, updateReplacePolicy: .retain)
    }

    private var filesSecurityGroup: TemplateResource {
        let users = project.services.filter { !volumes(of: $0).isEmpty }
        let ingress = users.map { service -> TemplateValue in
            [
                "IpProtocol": "tcp", "FromPort": 2049, "ToPort": 2049,
                "SourceSecurityGroupId": .getAtt(names(of: service).taskSecurityGroup, "GroupId"),
                "Description": .string("The tasks of \(service.name)"),
            ]
        }
        return TemplateResource(
            "FilesSecurityGroup", "AWS::EC2::SecurityGroup",
            [
                "GroupDescription": .string("The files of \(project.name)"), "VpcId": .ref("Vpc"),
                "SecurityGroupIngress": .list(ingress),
            ])
    }

    private func mountTarget(_ subnet: String) -> TemplateResource {
        TemplateResource(
            "\(subnet)Files", "AWS::EFS::MountTarget",
            [
                "FileSystemId": .ref("Files"), "SubnetId": .ref(subnet),
                "SecurityGroups": [.getAtt("FilesSecurityGroup", "GroupId")],
            ])
    }

    private func accessPoint(_ volume: SharedVolume) -> TemplateResource {
        // Without an owner each process is itself, so that the first one, whoever it is, must be able to write.
        let owner = volume.owner.map { (user: String($0.user), group: String($0.group)) }
        var properties: TemplateMap = [
            "FileSystemId": fileSystemID(of: volume),
            "RootDirectory": [
                "Path": .string("/\(volume.name)"),
                "CreationInfo": [
                    "OwnerUid": .string(owner?.user ?? "0"), "OwnerGid": .string(owner?.group ?? "0"),
                    "Permissions": owner == nil ? "0777" : "0755",
                ],
            ],
            "AccessPointTags": [["Key": "Name", "Value": .string("\(project.name)-\(volume.name)")]],
        ]
        properties["PosixUser"] = owner.map { ["Uid": .string($0.user), "Gid": .string($0.group)] }
        return TemplateResource(
            LogicalNames.accessPoint(volume.name), "AWS::EFS::AccessPoint", properties, deletionPolicy: .delete,
            updateReplacePolicy: .delete)
    }

    private func fileSystemID(of volume: SharedVolume) -> TemplateValue {
        volume.fileSystem.map { .string($0) } ?? .ref("Files")
    }

    // MARK: - In task definitions

    /// The shared volumes of a service's containers.
    func volumes(of service: ComposeService) -> [SharedVolume] {
        let mounted = service.containers.flatMap(\.mounts).map(\.source)
        return project.volumes.filter { mounted.contains(.shared($0.name)) }
    }

    /// `Volumes` of the task definition; empty for most.
    func taskVolumes(of service: ComposeService) -> [TemplateValue] {
        let shared = volumes(of: service).map { volume -> TemplateValue in
            [
                "Name": .string(volume.name),
                "EFSVolumeConfiguration": [
                    "FilesystemId": fileSystemID(of: volume), "TransitEncryption": "ENABLED",
                    "AuthorizationConfig": [
                        "AccessPointId": .ref(LogicalNames.accessPoint(volume.name)), "IAM": "DISABLED",
                    ],
                ],
            ]
        }
        var scratch: [String] = []
        for mount in service.containers.flatMap(\.mounts) {
            if case .scratch(let name) = mount.source, !scratch.contains(name) { scratch.append(name) }
        }
        return shared + scratch.map { ["Name": .string($0)] }
    }

    static func mountPoints(of container: ComposeService) -> [TemplateValue] {
        container.mounts.map { mount in
            let name =
                switch mount.source {
                case .shared(let name), .scratch(let name): name
                }
            return [
                "SourceVolume": .string(name), "ContainerPath": .string(mount.path),
                "ReadOnly": .bool(mount.isReadOnly),
            ]
        }
    }
}
