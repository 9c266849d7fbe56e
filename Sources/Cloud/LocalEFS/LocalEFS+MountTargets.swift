import AWSEC2
import AWSEFS
import AWSWire
import LocalCloud
import StateStore
import TealCore

extension LocalEFS {
    nonisolated func addMountTargets(_ operations: inout ServiceOperations) {
        operations.on(EFS.CreateMountTarget.self) { try await self.create($0, $1) }
        operations.on(EFS.DescribeMountTargets.self) { try await self.describe($0, $1) }
        operations.on(EFS.DeleteMountTarget.self) { try await self.delete($0, $1) }
        operations.on(EFS.DescribeMountTargetSecurityGroups.self) {
            .init(securityGroups: try await self.mountTarget($0.mountTargetId, $1).groups)
        }
        operations.on(EFS.ModifyMountTargetSecurityGroups.self) { input, context in
            var record = try await self.mountTarget(input.mountTargetId, context)
            record.groups = input.securityGroups ?? []
            try await self.save(record)
            return .init()
        }
    }

    /// One in each zone, all in one VPC.
    private func create(
        _ input: EFS.CreateMountTargetRequest, _ context: CallContext
    ) async throws -> EFS.MountTargetDescription {
        let fileSystem = try fileSystem(input.fileSystemId, context)
        let subnet = try await subnet(input.subnetId ?? "", context)
        try checkConflict(fileSystem.id, subnet)
        let id = "fsmt-" + identifiers.hex(17)
        let interface = try await interface(for: id, of: fileSystem.id, input, context)
        do {
            // Another call may have come in between, or the file system gone.
            _ = try self.fileSystem(fileSystem.id, context)
            try checkConflict(fileSystem.id, subnet)
        } catch {
            _ = try? await cloud.call(
                EC2.DeleteNetworkInterface.self, .init(networkInterfaceId: interface.networkInterfaceId),
                context.acting(as: "elasticfilesystem.amazonaws.com"))
            throw error
        }
        return try save(id, of: fileSystem.id, input, subnet, interface, context)
    }

    private func checkConflict(_ fileSystem: String, _ subnet: EC2.Subnet) throws(AWSError) {
        for other in targets(of: fileSystem) {
            guard other.shape.availabilityZoneName != subnet.availabilityZone else {
                throw FileSystemError.error(EFS.Errors.mountTargetConflict, "mount target already exists in this AZ")
            }
            guard other.shape.vpcId == subnet.vpcId else {
                throw FileSystemError.error(
                    EFS.Errors.mountTargetConflict,
                    "requested subnet for new mount target is not in the same VPC as existing mount targets")
            }
        }
    }

    private func save(
        _ id: String, of fileSystem: String, _ input: EFS.CreateMountTargetRequest, _ subnet: EC2.Subnet,
        _ interface: EC2.NetworkInterface, _ context: CallContext
    ) throws -> EFS.MountTargetDescription {
        var shape = EFS.MountTargetDescription(
            ownerId: context.accountID, mountTargetId: id, fileSystemId: fileSystem, subnetId: input.subnetId,
            lifeCycleState: "available", ipAddress: interface.privateIpAddress,
            networkInterfaceId: interface.networkInterfaceId)
        shape.availabilityZoneName = subnet.availabilityZone
        shape.availabilityZoneId = subnet.availabilityZoneId
        shape.vpcId = subnet.vpcId
        let groups = (interface.groups ?? []).compactMap(\.groupId)
        try save(MountTargetRecord(account: context.accountID, region: context.region, shape: shape, groups: groups))
        return shape
    }

    private func subnet(_ id: String, _ context: CallContext) async throws -> EC2.Subnet {
        do {
            let answer = try await cloud.call(EC2.DescribeSubnets.self, .init(subnetIds: [id]), context)
            if let subnet = answer.subnets?.first { return subnet }
        } catch let error as AWSError where error.code.hasPrefix("InvalidSubnet") {
            // Told below, in this service's words.
        }
        throw FileSystemError.error(EFS.Errors.subnetNotFound, "The subnet ID '\(id)' does not exist")
    }

    private func interface(
        for id: String, of fileSystem: String, _ input: EFS.CreateMountTargetRequest, _ context: CallContext
    ) async throws -> EC2.NetworkInterface {
        var request = EC2.CreateNetworkInterfaceRequest()
        request.subnetId = input.subnetId
        request.description = "EFS mount target for \(fileSystem) (\(id))"
        request.groups = input.securityGroups
        request.privateIpAddress = input.ipAddress
        request.clientToken = id
        do {
            let answer = try await cloud.call(
                EC2.CreateNetworkInterface.self, request, context.acting(as: "elasticfilesystem.amazonaws.com"))
            return answer.networkInterface ?? .init()
        } catch let error as AWSError {
            switch error.code {
            case "InvalidGroup.NotFound", "InvalidSecurityGroupID.NotFound":
                throw FileSystemError.error(EFS.Errors.securityGroupNotFound, error.message)
            case "InvalidIPAddress.InUse": throw FileSystemError.error(EFS.Errors.ipAddressInUse, error.message)
            case "InsufficientFreeAddressesInSubnet":
                throw FileSystemError.error(EFS.Errors.noFreeAddressesInSubnet, error.message)
            default: throw error
            }
        }
    }

    private func describe(
        _ input: EFS.DescribeMountTargetsRequest, _ context: CallContext
    ) throws -> EFS.DescribeMountTargetsResponse {
        let found: [MountTargetRecord]
        if let id = input.mountTargetId {
            found = [try mountTarget(id, context)]
        } else if let id = input.accessPointId {
            found = targets(of: try accessPoint(id, context).shape.fileSystemId ?? "")
        } else if let id = input.fileSystemId {
            found = targets(of: try fileSystem(id, context).id)
        } else {
            throw FileSystemError.bad("Please specify one of FileSystemId, MountTargetId or AccessPointId.")
        }
        let page = try Self.page(found, input.marker, input.maxItems)
        return .init(marker: input.marker, mountTargets: page.items.map(\.shape), nextMarker: page.nextToken)
    }

    private func delete(
        _ input: EFS.DeleteMountTargetRequest, _ context: CallContext
    ) async throws -> EFS.DeleteMountTarget.Output {
        let record = try mountTarget(input.mountTargetId, context)
        if let interface = record.shape.networkInterfaceId {
            do {
                _ = try await cloud.call(
                    EC2.DeleteNetworkInterface.self, .init(networkInterfaceId: interface),
                    context.acting(as: "elasticfilesystem.amazonaws.com"))
            } catch let error as AWSError where error.code == "InvalidNetworkInterfaceID.NotFound" {
                // A process that died between the two calls has deleted it.
            }
        }
        try store.write { try $0.delete(record.id, from: MountTargetRecord.collection) }
        mountTargets[record.id] = nil
        return .init()
    }
}
