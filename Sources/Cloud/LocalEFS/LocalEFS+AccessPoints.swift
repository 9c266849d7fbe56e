import AWSEFS
import AWSWire
import LocalCloud
import StateStore
import TealCore

extension LocalEFS {
    nonisolated func addAccessPoints(_ operations: inout ServiceOperations) {
        operations.on(EFS.CreateAccessPoint.self) { try await self.create($0, $1) }
        operations.on(EFS.DescribeAccessPoints.self) { input, context in
            try await self.describe(input, context)
        }
        operations.on(EFS.DeleteAccessPoint.self) { input, context in
            let record = try await self.accessPoint(input.accessPointId, context)
            try await self.remove(record)
            return .init()
        }
    }

    private func create(
        _ input: EFS.CreateAccessPointRequest, _ context: CallContext
    ) throws -> EFS.AccessPointDescription {
        let fileSystem = try fileSystem(input.fileSystemId, context)
        if let there = accessPoints.values.first(where: {
            $0.shape.clientToken == input.clientToken && $0.account == context.accountID && input.clientToken != nil
        }) {
            throw FileSystemError.error(
                EFS.Errors.accessPointAlreadyExists,
                "Access point already exists with client token \(input.clientToken ?? "")",
                ["AccessPointId": there.id])
        }
        var root = input.rootDirectory ?? .init(path: "/")
        root.path = root.path ?? "/"
        if let path = root.path, path.split(separator: "/").contains("..") {
            throw FileSystemError.bad("The root directory path \(path) is invalid.")
        }
        let id = "fsap-" + identifiers.hex(17)
        let shape = EFS.AccessPointDescription(
            clientToken: input.clientToken, name: input.tags?.first { $0.key == "Name" }?.value, tags: input.tags ?? [],
            accessPointId: id,
            accessPointArn: "arn:aws:elasticfilesystem:\(context.region):\(context.accountID):access-point/\(id)",
            fileSystemId: fileSystem.id, posixUser: input.posixUser, rootDirectory: root, ownerId: context.accountID,
            lifeCycleState: "available")
        try save(AccessPointRecord(account: context.accountID, region: context.region, shape: shape))
        return shape
    }

    private func describe(
        _ input: EFS.DescribeAccessPointsRequest, _ context: CallContext
    ) throws -> EFS.DescribeAccessPointsResponse {
        if input.accessPointId != nil, input.fileSystemId != nil {
            throw FileSystemError.bad("AccessPointId and FileSystemId are mutually exclusive.")
        }
        if let id = input.accessPointId { return .init(accessPoints: [try accessPoint(id, context).shape]) }
        if let id = input.fileSystemId { _ = try fileSystem(id, context) }
        let own = accessPoints.values.filter {
            $0.account == context.accountID && $0.region == context.region
                && (input.fileSystemId == nil || $0.shape.fileSystemId == input.fileSystemId)
        }
        let page = try Self.page(own.sorted { $0.id < $1.id }, input.nextToken, input.maxResults)
        return .init(accessPoints: page.items.map(\.shape), nextToken: page.nextToken)
    }

    /// The files stay.
    private func remove(_ record: AccessPointRecord) throws {
        try store.write { try $0.delete(record.id, from: AccessPointRecord.collection) }
        accessPoints[record.id] = nil
    }

    // MARK: - Tags

    nonisolated func addTags(_ operations: inout ServiceOperations) {
        operations.on(EFS.TagResource.self) { input, context in
            try await self.change(input.resourceId, context) { tags in
                for tag in input.tags ?? [] {
                    tags.removeAll { $0.key == tag.key }
                    tags.append(tag)
                }
            }
            return .init()
        }
        operations.on(EFS.UntagResource.self) { input, context in
            try await self.change(input.resourceId, context) { tags in
                tags.removeAll { (input.tagKeys ?? []).contains($0.key ?? "") }
            }
            return .init()
        }
        operations.on(EFS.ListTagsForResource.self) { input, context in
            let tags = try await self.tags(input.resourceId, context)
            let page = try Self.page(tags, input.nextToken, input.maxResults)
            return .init(tags: page.items, nextToken: page.nextToken)
        }
    }

    private func tags(_ id: String?, _ context: CallContext) throws -> [EFS.Tag] {
        if id?.contains("fsap-") == true { return try accessPoint(id, context).shape.tags ?? [] }
        return try fileSystem(id, context).shape.tags ?? []
    }

    private func change(_ id: String?, _ context: CallContext, _ body: (inout [EFS.Tag]) -> Void) throws {
        var tags = try tags(id, context)
        body(&tags)
        let name = tags.first { $0.key == "Name" }?.value
        if id?.contains("fsap-") == true {
            var record = try accessPoint(id, context)
            (record.shape.tags, record.shape.name) = (tags, name)
            try save(record)
        } else {
            var record = try fileSystem(id, context)
            (record.shape.tags, record.shape.name) = (tags, name)
            try save(record)
        }
    }
}
