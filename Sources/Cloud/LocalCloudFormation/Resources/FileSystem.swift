import AWSEFS
import AWSWire
import CloudTemplate

/// `AWS::EFS::FileSystem`
struct FileSystem: ResourceType {
    let name = "AWS::EFS::FileSystem"
    let replacements: Set<String> = ["AvailabilityZoneName", "Encrypted", "KmsKeyId", "PerformanceMode"]
    let isTaggable = true

    private let others: Set<String> = [
        "BackupPolicy", "BypassPolicyLockoutSafetyCheck", "FileSystemPolicy", "FileSystemTags", "LifecyclePolicies",
    ]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(EFS.CreateFileSystemRequest.self, without: others)
        input.creationToken = token(call)
        input.tags = tags(call)
        return try await call.perform(EFS.CreateFileSystem.self, input).fileSystemId ?? ""
    }

    /// The token tells an interrupted attempt's file system from others.
    private func token(_ call: ResourceCall) -> String { call.name("CreationToken", limit: 64) }

    private func tags(_ call: ResourceCall) -> [EFS.Tag] {
        let own = ResourceCall.tags(in: ["Tags": call.properties["FileSystemTags"] ?? []])
        return call.tags.merging(own) { $1 }.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        if let status = call.properties["BackupPolicy"]?["Status"]?.scalarText {
            _ = try await call.perform(
                EFS.PutBackupPolicy.self, .init(fileSystemId: id, backupPolicy: .init(status: status)))
        }
        if let policies = call.properties["LifecyclePolicies"] {
            let reader = PropertyReader(logicalID: call.logicalID)
            let input = try reader.read(
                EFS.PutLifecycleConfigurationRequest.self,
                from: ["LifecyclePolicies": policies, "FileSystemId": .string(id)])
            _ = try await call.perform(EFS.PutLifecycleConfiguration.self, input)
        }
        if let policy = call.properties["FileSystemPolicy"] {
            _ = try await call.perform(
                EFS.PutFileSystemPolicy.self, .init(fileSystemId: id, policy: TemplateJSON.write(policy)))
        }
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let token = token(call)
        let found = try await call.perform(EFS.DescribeFileSystems.self, .init(creationToken: token)).fileSystems
        return call.newest((found ?? []).map(\.fileSystemId))
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        if call.hasChanged("ThroughputMode", from: old) || call.hasChanged("ProvisionedThroughputInMibps", from: old) {
            let wanted = try call.read(EFS.CreateFileSystemRequest.self, without: others)
            _ = try await call.perform(
                EFS.UpdateFileSystem.self,
                .init(
                    fileSystemId: id, throughputMode: wanted.throughputMode ?? "bursting",
                    provisionedThroughputInMibps: wanted.provisionedThroughputInMibps))
        }
        try await complete(call, id)
        if call.properties["FileSystemPolicy"] == nil, old["FileSystemPolicy"] != nil {
            _ = try await call.perform(EFS.DeleteFileSystemPolicy.self, .init(fileSystemId: id))
        }
        _ = try await call.perform(EFS.TagResource.self, .init(resourceId: id, tags: tags(call)))
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EFS.DeleteFileSystem.self, .init(fileSystemId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let found = try await call.perform(EFS.DescribeFileSystems.self, .init(fileSystemId: id)).fileSystems?.first
        var attributes: [String: TemplateValue] = ["FileSystemId": .string(id)]
        attributes["Arn"] = found?.fileSystemArn.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}

/// `AWS::EFS::MountTarget`
struct MountTarget: ResourceType {
    let name = "AWS::EFS::MountTarget"
    let replacements: Set<String> = ["FileSystemId", "IpAddress", "SubnetId"]
    let isTaggable = false

    func create(_ call: ResourceCall) async throws -> String {
        let input = try call.read(EFS.CreateMountTargetRequest.self)
        return try await call.perform(EFS.CreateMountTarget.self, input).mountTargetId ?? ""
    }

    /// A file system has one in each subnet at most.
    func find(_ call: ResourceCall) async throws -> String? {
        guard let fileSystem = call.text("FileSystemId") else { return nil }
        let found = try await call.perform(EFS.DescribeMountTargets.self, .init(fileSystemId: fileSystem))
        return found.mountTargets?.first { $0.subnetId == call.text("SubnetId") }?.mountTargetId
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        _ = try await call.perform(
            EFS.ModifyMountTargetSecurityGroups.self,
            .init(mountTargetId: id, securityGroups: call.texts("SecurityGroups")))
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EFS.DeleteMountTarget.self, .init(mountTargetId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let found = try await call.perform(EFS.DescribeMountTargets.self, .init(mountTargetId: id)).mountTargets?.first
        var attributes: [String: TemplateValue] = ["Id": .string(id)]
        attributes["IpAddress"] = found?.ipAddress.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}

/// `AWS::EFS::AccessPoint`
struct AccessPoint: ResourceType {
    let name = "AWS::EFS::AccessPoint"
    let replacements: Set<String> = ["ClientToken", "FileSystemId", "PosixUser", "RootDirectory"]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(EFS.CreateAccessPointRequest.self, without: ["AccessPointTags"])
        input.clientToken = input.clientToken ?? call.name("ClientToken", limit: 64)
        input.tags = tags(call)
        return try await call.perform(EFS.CreateAccessPoint.self, input).accessPointId ?? ""
    }

    private func tags(_ call: ResourceCall) -> [EFS.Tag] {
        let own = ResourceCall.tags(in: ["Tags": call.properties["AccessPointTags"] ?? []])
        return call.tags.merging(own) { $1 }.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) }
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let token = call.text("ClientToken") ?? call.name("ClientToken", limit: 64)
        let found = try await call.perform(
            EFS.DescribeAccessPoints.self, .init(fileSystemId: call.text("FileSystemId")))
        return found.accessPoints?.first { $0.clientToken == token }?.accessPointId
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        _ = try await call.perform(EFS.TagResource.self, .init(resourceId: id, tags: tags(call)))
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(EFS.DeleteAccessPoint.self, .init(accessPointId: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let found = try await call.perform(EFS.DescribeAccessPoints.self, .init(accessPointId: id)).accessPoints?.first
        var attributes: [String: TemplateValue] = ["AccessPointId": .string(id)]
        attributes["Arn"] = found?.accessPointArn.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}
