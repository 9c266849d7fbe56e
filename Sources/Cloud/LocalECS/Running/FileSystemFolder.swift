import AWSECS
import AWSEFS
import AWSWire
import FoundationEssentials
import LocalCloud

/// Where the files of a task's EFS volume are on this machine: a folder for each file system, and in it the root that
/// the volume sees.
///
/// An access point's root directory is made on first use with the owner and the permissions that it names. The user
/// that an access point enforces is not enforced here, where a mount is a folder of the same machine; and the encryption
/// of transit has no way to go.
struct FileSystemFolder: Equatable, Sendable {
    /// Beneath the folder of all file systems.
    var path: String
    /// How it is made where it is not there: user, group, permissions. Nil where it has to be there.
    var creation: Creation?

    struct Creation: Equatable, Sendable {
        var user: Int
        var group: Int
        var permissions: Int
    }

    /// Nil for an id that is none; ids become names of folders.
    static func isValid(_ volume: ECS.EFSVolumeConfiguration) -> Bool {
        let point = volume.authorizationConfig?.accessPointId ?? ""
        return isID(volume.fileSystemId ?? "", "fs-") && (point.isEmpty || isID(point, "fsap-"))
            && !(volume.rootDirectory ?? "/").split(separator: "/").contains("..")
    }

    private static func isID(_ text: String, _ prefix: String) -> Bool {
        let digits = text.dropFirst(prefix.count)
        return text.hasPrefix(prefix) && (1...40).contains(digits.count) && digits.allSatisfy(\.isHexDigit)
    }

    /// Beneath a file system's root, which anybody may write until its owner says otherwise.
    init(_ fileSystem: String, directory: String, creation: EFS.CreationInfo?) {
        let parts = directory.split(separator: "/")
        path = ([fileSystem, "root"] + parts.map(String.init)).joined(separator: "/")
        if parts.isEmpty {
            self.creation = Creation(user: 0, group: 0, permissions: 0o777)
        } else {
            self.creation = creation.map {
                Creation(
                    user: $0.ownerUid ?? 0, group: $0.ownerGid ?? 0,
                    permissions: Int($0.permissions ?? "0755", radix: 8) ?? 0o755)
            }
        }
    }

    /// Makes the folder where it is not there yet. Throws a `TaskFault` in the words of EFS's mount helper.
    func make(in root: String) throws {
        let folder = "\(root)/\(path)"
        try refuseLinks(in: root)
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        guard let creation else {
            throw FileSystemPlaces.fault(
                "mount.nfs4: mounting failed, reason given by server: No such file or directory", code: 32)
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.setAttributes(
            [
                .posixPermissions: creation.permissions, .ownerAccountID: creation.user,
                .groupOwnerAccountID: creation.group,
            ], ofItemAtPath: folder)
    }
}

extension FileSystemFolder {
    /// A task can leave a link on a file system, which on this machine would lead out of it: a root directory that has one
    /// on its way is not there. Looked at before each container is made.
    func refuseLinks(in root: String) throws {
        var folder = root
        for part in path.split(separator: "/") {
            folder += "/\(part)"
            let type = try? FileManager.default.attributesOfItem(atPath: folder)[.type] as? FileAttributeType
            guard type == .typeSymbolicLink else { continue }
            throw FileSystemPlaces.fault(
                "mount.nfs4: mounting failed, reason given by server: Too many levels of symbolic links", code: 32)
        }
    }
}

/// Finds the folders of a task's EFS volumes, as EFS describes the file systems, and checks what a mount would meet.
struct FileSystemPlaces: Sendable {
    let cloud: any CloudPort
    let context: CallContext
    /// The task's.
    let zone: String

    /// By the volume's name. Throws a `TaskFault` for a file system that no task could mount.
    func folders(of definition: ECS.TaskDefinition) async throws -> [String: FileSystemFolder] {
        var folders: [String: FileSystemFolder] = [:]
        for volume in definition.volumes ?? [] {
            guard let name = volume.name, let configuration = volume.efsVolumeConfiguration else { continue }
            folders[name] = try await folder(configuration)
        }
        return folders
    }

    private func folder(_ volume: ECS.EFSVolumeConfiguration) async throws -> FileSystemFolder {
        let id = volume.fileSystemId ?? ""
        let asked = volume.rootDirectory ?? "/"
        guard try await isMountable(id) else {
            // A region without EFS takes every file system for one that is there.
            let point = volume.authorizationConfig?.accessPointId ?? ""
            let directory = point.isEmpty ? asked : "/.access-points/\(point)"
            return FileSystemFolder(
                id, directory: directory, creation: .init(ownerUid: 0, ownerGid: 0, permissions: "0777"))
        }
        guard let point = volume.authorizationConfig?.accessPointId, !point.isEmpty else {
            return FileSystemFolder(id, directory: asked, creation: nil)
        }
        let found = try? await cloud.call(EFS.DescribeAccessPoints.self, .init(accessPointId: point), context)
        guard let found = found?.accessPoints?.first, found.fileSystemId == id else {
            throw Self.fault(
                "b'mount.nfs4: access denied by server while mounting 127.0.0.1:/'; the access point \(point) does not exist",
                code: 32)
        }
        return FileSystemFolder(
            id, directory: found.rootDirectory?.path ?? "/", creation: found.rootDirectory?.creationInfo)
    }

    /// False where there is no EFS to ask.
    private func isMountable(_ id: String) async throws -> Bool {
        let targets: [EFS.MountTargetDescription]
        do {
            let answer = try await cloud.call(EFS.DescribeMountTargets.self, .init(fileSystemId: id), context)
            targets = answer.mountTargets ?? []
        } catch let error as AWSError where error.code == "InvalidAction" {
            return false
        } catch let error as AWSError where error.code == "FileSystemNotFound" {
            targets = []
        }
        guard targets.contains(where: { $0.availabilityZoneName == zone }) else {
            throw Self.fault(
                "Failed to resolve \"\(id).efs.\(context.region).amazonaws.com\" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID.",
                code: 1)
        }
        return true
    }

    /// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html>
    static func fault(_ text: String, code: Int) -> TaskFault {
        TaskFault(
            "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: \(text) : unsuccessful EFS utils command execution; code: \(code)"
        )
    }
}
