import AWSEC2
import AWSEFS
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalEFS

@Suite struct LocalEFSTests {
    private let store: StateStore
    private let cloud = Cloud()
    private let folder = FileManager.default.temporaryDirectory.path + "/teal-efs-\(UInt64.random(in: 0 ... .max))"
    private let context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/ann", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    init() throws {
        store = try StateStore()
        cloud.add(Self.network)
        cloud.add(try LocalEFS(store: store, cloud: cloud, folder: folder).operations)
    }

    /// Subnets `subnet-a` and `subnet-b`, each in a zone of its own, and `subnet-x` of another VPC.
    private static var network: ServiceOperations {
        var operations = ServiceOperations(EC2.service)
        operations.on(EC2.DescribeSubnets.self) { input, _ in
            guard let id = input.subnetIds?.first, let zone = id.last, "abx".contains(zone) else {
                throw AWSError("InvalidSubnetID.NotFound", "The subnet ID does not exist")
            }
            return .init(subnets: [
                Self.subnet(id, zone: "us-east-1\(zone)", vpc: zone == "x" ? "vpc-2" : "vpc-1")
            ])
        }
        operations.on(EC2.CreateNetworkInterface.self) { input, _ in
            guard input.groups?.contains("sg-none") != true else {
                throw AWSError("InvalidGroup.NotFound", "The security group 'sg-none' does not exist")
            }
            var interface = EC2.NetworkInterface()
            interface.networkInterfaceId = "eni-\(input.subnetId ?? "")"
            interface.privateIpAddress = "10.0.0.9"
            interface.groups = (input.groups ?? ["sg-default"]).map { .init(groupId: $0) }
            return .init(networkInterface: interface)
        }
        operations.on(EC2.DeleteNetworkInterface.self) { _, _ in .init() }
        return operations
    }

    private static func subnet(_ id: String, zone: String, vpc: String) -> EC2.Subnet {
        var subnet = EC2.Subnet()
        (subnet.subnetId, subnet.availabilityZone, subnet.vpcId) = (id, zone, vpc)
        return subnet
    }

    @discardableResult
    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        try await cloud.call(operation, input, context)
    }

    private func refusal<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) async
        -> AWSError?
    {
        await #expect(throws: AWSError.self) { try await call(operation, input) }
    }

    private func fileSystem(_ token: String = "t") async throws -> String {
        let made = try await call(
            EFS.CreateFileSystem.self,
            .init(creationToken: token, encrypted: true, tags: [.init(key: "Name", value: "shop")]))
        #expect(made.name == "shop" && made.lifeCycleState == "available" && made.encrypted == true)
        return try #require(made.fileSystemId)
    }

    @Test("Every operation of the model is served")
    func complete() throws {
        let served = try LocalEFS(store: store, cloud: cloud, folder: nil).operations.handlers.keys
        #expect(Set(served) == Set(EFS.operations.map { $0.descriptor.name }))
    }

    @Test("A creation token makes one file system, and the second caller is told which")
    func token() async throws {
        let id = try await fileSystem()
        let error = await refusal(EFS.CreateFileSystem.self, .init(creationToken: "t"))
        #expect(error?.code == "FileSystemAlreadyExists" && error?.status == 409)
        #expect(error?.fields["FileSystemId"] == id && error?.fields["ErrorCode"] == "FileSystemAlreadyExists")
        let again = Cloud()
        again.add(try LocalEFS(store: store, cloud: cloud, folder: folder).operations)
        let found = try await again.call(EFS.DescribeFileSystems.self, .init(creationToken: "t"), context).fileSystems
        #expect(found?.map(\.fileSystemId) == [id])
        var other = context
        other.accountID = "210987654321"
        #expect(try await again.call(EFS.DescribeFileSystems.self, .init(), other).fileSystems?.isEmpty == true)
    }

    @Test("A zone has one mount target, and all are in one VPC")
    func mountTargets() async throws {
        let id = try await fileSystem()
        let first = try await call(EFS.CreateMountTarget.self, .init(fileSystemId: id, subnetId: "subnet-a"))
        #expect(first.ipAddress == "10.0.0.9" && first.availabilityZoneName == "us-east-1a")
        for (subnet, code) in [
            ("subnet-a", "MountTargetConflict"), ("subnet-x", "MountTargetConflict"), ("subnet-9", "SubnetNotFound"),
        ] {
            #expect(
                await refusal(EFS.CreateMountTarget.self, .init(fileSystemId: id, subnetId: subnet))?.code == code)
        }
        let wrong = EFS.CreateMountTargetRequest(fileSystemId: id, subnetId: "subnet-b", securityGroups: ["sg-none"])
        #expect(await refusal(EFS.CreateMountTarget.self, wrong)?.code == "SecurityGroupNotFound")
        try await call(EFS.CreateMountTarget.self, .init(fileSystemId: id, subnetId: "subnet-b"))
        let described = try await call(EFS.DescribeFileSystems.self, .init(fileSystemId: id)).fileSystems?.first
        #expect(described?.numberOfMountTargets == 2)
        try await call(
            EFS.ModifyMountTargetSecurityGroups.self,
            .init(mountTargetId: first.mountTargetId, securityGroups: ["sg-1"]))
        let groups = try await call(
            EFS.DescribeMountTargetSecurityGroups.self, .init(mountTargetId: first.mountTargetId))
        #expect(groups.securityGroups == ["sg-1"])
    }

    @Test("A file system with mount targets stays; without, it goes with its access points and its files")
    func deletion() async throws {
        let id = try await fileSystem()
        let target = try await call(EFS.CreateMountTarget.self, .init(fileSystemId: id, subnetId: "subnet-a"))
        try await call(EFS.CreateAccessPoint.self, .init(clientToken: "p", fileSystemId: id))
        try FileManager.default.createDirectory(atPath: "\(folder)/\(id)/root", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(await refusal(EFS.DeleteFileSystem.self, .init(fileSystemId: id))?.code == "FileSystemInUse")
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(id)/root"))
        try await call(EFS.DeleteMountTarget.self, .init(mountTargetId: target.mountTargetId))
        try await call(EFS.DeleteFileSystem.self, .init(fileSystemId: id))
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(id)"))
        #expect(try await call(EFS.DescribeAccessPoints.self, .init()).accessPoints?.isEmpty == true)
        #expect(await refusal(EFS.DescribeFileSystems.self, .init(fileSystemId: id))?.code == "FileSystemNotFound")
    }

    @Test("An access point keeps its user and its root, and one token makes one")
    func accessPoints() async throws {
        let id = try await fileSystem()
        let root = EFS.RootDirectory(
            path: "/data", creationInfo: .init(ownerUid: 999, ownerGid: 998, permissions: "0750"))
        let input = EFS.CreateAccessPointRequest(
            clientToken: "p", fileSystemId: id, posixUser: .init(uid: 999, gid: 998), rootDirectory: root)
        let made = try await call(EFS.CreateAccessPoint.self, input)
        #expect(made.rootDirectory == root && made.accessPointArn?.hasSuffix(made.accessPointId ?? "?") == true)
        #expect(await refusal(EFS.CreateAccessPoint.self, input)?.fields["AccessPointId"] == made.accessPointId)
        #expect(
            await refusal(
                EFS.CreateAccessPoint.self,
                .init(clientToken: "q", fileSystemId: id, rootDirectory: .init(path: "/../etc")))?.code == "BadRequest")
        let found = try await call(EFS.DescribeAccessPoints.self, .init(fileSystemId: id)).accessPoints
        #expect(found == [made])
        try await call(EFS.DeleteAccessPoint.self, .init(accessPointId: made.accessPointId))
        #expect(
            await refusal(EFS.DescribeAccessPoints.self, .init(accessPointId: made.accessPointId))?.code
                == "AccessPointNotFound")
    }

    @Test("Policies and tags are kept, and a policy that is no JSON is refused")
    func settings() async throws {
        let id = try await fileSystem()
        #expect(
            try await call(EFS.DescribeBackupPolicy.self, .init(fileSystemId: id)).backupPolicy?.status == "DISABLED")
        try await call(
            EFS.PutBackupPolicy.self, .init(fileSystemId: id, backupPolicy: .init(status: "ENABLED")))
        #expect(
            try await call(EFS.DescribeBackupPolicy.self, .init(fileSystemId: id)).backupPolicy?.status == "ENABLED")
        #expect(await refusal(EFS.DescribeFileSystemPolicy.self, .init(fileSystemId: id))?.code == "PolicyNotFound")
        #expect(
            await refusal(EFS.PutFileSystemPolicy.self, .init(fileSystemId: id, policy: "x"))?.code
                == "InvalidPolicyException")
        try await call(EFS.TagResource.self, .init(resourceId: id, tags: [.init(key: "Name", value: "new")]))
        #expect(try await call(EFS.DescribeFileSystems.self, .init(fileSystemId: id)).fileSystems?.first?.name == "new")
        try await call(EFS.UntagResource.self, .init(resourceId: id, tagKeys: ["Name"]))
        #expect(try await call(EFS.ListTagsForResource.self, .init(resourceId: id)).tags?.isEmpty == true)
    }
}
