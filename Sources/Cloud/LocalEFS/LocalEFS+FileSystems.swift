import AWSEFS
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore

extension LocalEFS {
    nonisolated func addFileSystems(_ operations: inout ServiceOperations) {
        operations.on(EFS.CreateFileSystem.self) { try await self.create($0, $1) }
        operations.on(EFS.DescribeFileSystems.self) { try await self.describe($0, $1) }
        operations.on(EFS.UpdateFileSystem.self) { input, context in
            var record = try await self.fileSystem(input.fileSystemId, context)
            record.shape.throughputMode = input.throughputMode ?? record.shape.throughputMode
            record.shape.provisionedThroughputInMibps = input.provisionedThroughputInMibps
            try await self.save(record)
            return await self.described(record)
        }
        operations.on(EFS.DeleteFileSystem.self) { try await self.delete($0, $1) }
    }

    private func create(
        _ input: EFS.CreateFileSystemRequest, _ context: CallContext
    ) throws -> EFS.FileSystemDescription {
        if let there = fileSystems.values.first(where: {
            $0.account == context.accountID && $0.region == context.region
                && $0.shape.creationToken == input.creationToken
        }) {
            throw FileSystemError.error(
                EFS.Errors.fileSystemAlreadyExists,
                "File system '\(there.id)' already exists with creation token '\(input.creationToken ?? "")'",
                ["FileSystemId": there.id])
        }
        if input.kmsKeyId != nil, input.encrypted != true {
            throw FileSystemError.bad("The KMS key ID is only valid for an encrypted file system.")
        }
        if input.throughputMode == "provisioned", input.provisionedThroughputInMibps == nil {
            throw FileSystemError.bad("Provisioned throughput mode requires ProvisionedThroughputInMibps.")
        }
        let id = "fs-" + identifiers.hex(17)
        let size = EFS.FileSystemSize(value: 6144, valueInIA: 0, valueInStandard: 6144, valueInArchive: 0)
        var shape = EFS.FileSystemDescription(
            ownerId: context.accountID, creationToken: input.creationToken, fileSystemId: id,
            fileSystemArn: "arn:aws:elasticfilesystem:\(context.region):\(context.accountID):file-system/\(id)",
            creationTime: context.now, lifeCycleState: "available", numberOfMountTargets: 0, sizeInBytes: size,
            performanceMode: input.performanceMode ?? "generalPurpose", encrypted: input.encrypted ?? false,
            kmsKeyId: input.kmsKeyId, throughputMode: input.throughputMode ?? "bursting",
            provisionedThroughputInMibps: input.provisionedThroughputInMibps,
            availabilityZoneName: input.availabilityZoneName, tags: input.tags ?? [])
        shape.name = input.tags?.first { $0.key == "Name" }?.value
        let record = FileSystemRecord(
            account: context.accountID, region: context.region, shape: shape,
            // A file system in one zone is backed up unless the request says otherwise.
            backsUp: input.backup ?? (input.availabilityZoneName != nil), lifecycle: .init(lifecyclePolicies: []))
        try save(record)
        return shape
    }

    private func describe(
        _ input: EFS.DescribeFileSystemsRequest, _ context: CallContext
    ) throws -> EFS.DescribeFileSystemsResponse {
        if let id = input.fileSystemId {
            return .init(fileSystems: [described(try fileSystem(id, context))])
        }
        let own = fileSystems.values.filter {
            $0.account == context.accountID && $0.region == context.region
                && (input.creationToken == nil || $0.shape.creationToken == input.creationToken)
        }
        let page = try Self.page(own.sorted { $0.id < $1.id }, input.marker, input.maxItems)
        return .init(marker: input.marker, fileSystems: page.items.map(described), nextMarker: page.nextToken)
    }

    /// The files go with it.
    private func delete(
        _ input: EFS.DeleteFileSystemRequest, _ context: CallContext
    ) throws -> EFS.DeleteFileSystem.Output {
        let record = try fileSystem(input.fileSystemId, context)
        guard targets(of: record.id).isEmpty else {
            throw FileSystemError.error(
                EFS.Errors.fileSystemInUse, "File system '\(record.id)' has mount targets created for it.")
        }
        let points = accessPoints.values.filter { $0.shape.fileSystemId == record.id }
        try store.write { store in
            try store.delete(record.id, from: FileSystemRecord.collection)
            for point in points { try store.delete(point.id, from: AccessPointRecord.collection) }
        }
        fileSystems[record.id] = nil
        for point in points { accessPoints[point.id] = nil }
        if let folder { try? FileManager.default.removeItem(atPath: "\(folder)/\(record.id)") }
        return .init()
    }

    // MARK: - Settings

    nonisolated func addSettings(_ operations: inout ServiceOperations) {
        operations.on(EFS.PutBackupPolicy.self) { input, context in
            var record = try await self.fileSystem(input.fileSystemId, context)
            record.backsUp = input.backupPolicy?.status == "ENABLED"
            try await self.save(record)
            return .init(backupPolicy: .init(status: record.backsUp ? "ENABLED" : "DISABLED"))
        }
        operations.on(EFS.DescribeBackupPolicy.self) { input, context in
            let record = try await self.fileSystem(input.fileSystemId, context)
            return .init(backupPolicy: .init(status: record.backsUp ? "ENABLED" : "DISABLED"))
        }
        operations.on(EFS.PutLifecycleConfiguration.self) { input, context in
            var record = try await self.fileSystem(input.fileSystemId, context)
            record.lifecycle.lifecyclePolicies = input.lifecyclePolicies
            try await self.save(record)
            return record.lifecycle
        }
        operations.on(EFS.DescribeLifecycleConfiguration.self) {
            try await self.fileSystem($0.fileSystemId, $1).lifecycle
        }
        operations.on(EFS.PutFileSystemPolicy.self) { input, context in
            var record = try await self.fileSystem(input.fileSystemId, context)
            guard (try? JSONParser.parse(Array((input.policy ?? "").utf8)))?.object != nil else {
                throw FileSystemError.error(EFS.Errors.invalidPolicyException, "The policy is not valid JSON.")
            }
            record.policy = input.policy
            try await self.save(record)
            return .init(fileSystemId: record.id, policy: record.policy)
        }
        operations.on(EFS.DescribeFileSystemPolicy.self) { input, context in
            let record = try await self.fileSystem(input.fileSystemId, context)
            guard let policy = record.policy else {
                throw FileSystemError.error(
                    EFS.Errors.policyNotFound, "File system policy for file system: \(record.id) was not found.")
            }
            return .init(fileSystemId: record.id, policy: policy)
        }
        operations.on(EFS.DeleteFileSystemPolicy.self) { input, context in
            var record = try await self.fileSystem(input.fileSystemId, context)
            record.policy = nil
            try await self.save(record)
            return .init()
        }
    }
}
