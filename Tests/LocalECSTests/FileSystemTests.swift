import AWSECS
import AWSEFS
import AWSWire
import ContainerRuntime
import Foundation
import LocalCloud
import Testing

@testable import LocalECS

/// EFS volumes of tasks where EFS can be asked.
@Suite struct FileSystemTests {
    /// `fs-1` with a mount target in `us-east-1a`, and `fsap-1` in it whose root is `/data`.
    private func addEFS(_ region: TestRegion) {
        var operations = ServiceOperations(EFS.service)
        operations.on(EFS.DescribeMountTargets.self) { input, _ in
            guard input.fileSystemId == "fs-1" else { throw AWSError("FileSystemNotFound", "", status: 404) }
            return .init(mountTargets: [.init(fileSystemId: "fs-1", availabilityZoneName: "us-east-1a")])
        }
        operations.on(EFS.DescribeAccessPoints.self) { input, _ in
            guard input.accessPointId == "fsap-1" else { throw AWSError("AccessPointNotFound", "", status: 404) }
            let info = EFS.CreationInfo(ownerUid: 1000, ownerGid: 1001, permissions: "0750")
            return .init(accessPoints: [
                .init(
                    accessPointId: "fsap-1", fileSystemId: "fs-1",
                    rootDirectory: .init(path: "/data", creationInfo: info))
            ])
        }
        region.fakes.cloud.add(operations)
    }

    private func places(_ region: TestRegion, zone: String) -> FileSystemPlaces {
        let context = CallContext(
            accountID: "123456789012", region: "us-east-1", principal: "ecs", requestID: "1", now: Date())
        return FileSystemPlaces(cloud: region.fakes.cloud, context: context, zone: zone)
    }

    private func definition(_ fileSystem: String, point: String? = nil, root: String? = nil) -> ECS.TaskDefinition {
        ECS.TaskDefinition(volumes: [
            .init(
                name: "v",
                efsVolumeConfiguration: .init(
                    fileSystemId: fileSystem, rootDirectory: root,
                    authorizationConfig: point.map { .init(accessPointId: $0) }))
        ])
    }

    @Test("An access point's root is made with its owner and its permissions; the file system's own is anybody's")
    func folders() async throws {
        try await TestRegion.with { region in
            addEFS(region)
            let places = places(region, zone: "us-east-1a")
            let point = try #require(try await places.folders(of: definition("fs-1", point: "fsap-1"))["v"])
            #expect(point.path == "fs-1/root/data")
            #expect(point.creation == .init(user: 1000, group: 1001, permissions: 0o750))
            let root = try await places.folders(of: definition("fs-1"))["v"]
            #expect(root == FileSystemFolder("fs-1", directory: "/", creation: nil))
            let folder = FileManager.default.temporaryDirectory.appending(path: "efs-\(UUID().uuidString)").path
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try root?.make(in: folder)
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/fs-1/root")
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o777)
        }
    }

    @Test(
        "What no task could mount is told in the words of EFS's mount helper",
        arguments: [
            ("us-east-1b", "fs-1", nil, nil, "Failed to resolve \"fs-1.efs.us-east-1.amazonaws.com\""),
            ("us-east-1a", "fs-2", nil, nil, "Failed to resolve \"fs-2.efs.us-east-1.amazonaws.com\""),
            ("us-east-1a", "fs-1", "fsap-2", nil, "the access point fsap-2 does not exist"),
            ("us-east-1a", "fs-1", nil, "/none", "No such file or directory"),
        ] as [(String, String, String?, String?, String)])
    func refused(zone: String, fileSystem: String, point: String?, root: String?, reason: String) async throws {
        try await TestRegion.with { region in
            addEFS(region)
            let places = places(region, zone: zone)
            let fault = await #expect(throws: TaskFault.self) {
                let folders = try await places.folders(of: definition(fileSystem, point: point, root: root))
                try folders["v"]?.make(in: "/nonexistent/teal")
            }
            #expect(fault?.reason.contains(reason) == true)
            #expect(
                fault?.reason.hasPrefix(
                    "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: ")
                    == true)
        }
    }

    @Test("A link that a task has left on a file system leads nobody out of it")
    func links() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "efs-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: "\(root)/fs-1/root", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(root)/fs-1/root/x", withDestinationPath: "/etc")
        let creation = EFS.CreationInfo(ownerUid: 0, ownerGid: 0, permissions: "0755")
        for directory in ["/x", "/x/ssl", "/x/new"] {
            let folder = FileSystemFolder("fs-1", directory: directory, creation: creation)
            #expect(throws: TaskFault.self) { try folder.make(in: root) }
        }
        #expect(!FileManager.default.fileExists(atPath: "/etc/new"))
    }

    @Test(
        "An id or a path that would leave the folder of all file systems is refused",
        arguments: [("fs-1", nil, "/../x"), ("../1", nil, nil), ("fs-1", "fsap-x/y", nil)]
            as [(String, String?, String?)])
    func invalid(fileSystem: String, point: String?, root: String?) {
        let volume = definition(fileSystem, point: point, root: root).volumes?.first?.efsVolumeConfiguration
        #expect(volume.map(FileSystemFolder.isValid) == false)
    }
}
