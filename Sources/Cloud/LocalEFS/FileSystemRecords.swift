import AWSEFS
import LocalCloud
import StateStore

/// A file system, as the state store keeps it; its files are in a folder of its own.
struct FileSystemRecord: Codable, Sendable {
    static let collection = StateStore.Collection<FileSystemRecord>("efs.file-systems")

    var account: String
    var region: String
    @Stored var shape: EFS.FileSystemDescription
    var policy: String?
    var backsUp: Bool
    @Stored var lifecycle: EFS.LifecycleConfigurationDescription

    var id: String { shape.fileSystemId ?? "" }
}

/// A mount target: the address in a subnet where tasks of its zone reach the file system.
struct MountTargetRecord: Codable, Sendable {
    static let collection = StateStore.Collection<MountTargetRecord>("efs.mount-targets")

    var account: String
    var region: String
    @Stored var shape: EFS.MountTargetDescription
    var groups: [String]

    var id: String { shape.mountTargetId ?? "" }
}

/// An access point: a folder of a file system, seen as its root.
struct AccessPointRecord: Codable, Sendable {
    static let collection = StateStore.Collection<AccessPointRecord>("efs.access-points")

    var account: String
    var region: String
    @Stored var shape: EFS.AccessPointDescription

    var id: String { shape.accessPointId ?? "" }
}
