import AWSECS

/// Where the region keeps an EFS file system: a folder for each, and in it one for each of its access points.
///
/// An access point has a folder of its own, as one whose root directory nobody else uses; the encryption of transit is
/// that of a local mount, which has none to encrypt.
struct FileSystemFolder: Equatable {
    /// Beneath the folder of all file systems.
    var path: String

    /// Nil for an id that is none; ids become names of folders.
    init?(_ volume: ECS.EFSVolumeConfiguration) {
        guard let id = volume.fileSystemId, Self.isID(id, "fs-") else { return nil }
        let point = volume.authorizationConfig?.accessPointId ?? ""
        guard point.isEmpty || Self.isID(point, "fsap-") else { return nil }
        path = point.isEmpty ? "\(id)/root" : "\(id)/access-points/\(point)"
    }

    private static func isID(_ text: String, _ prefix: String) -> Bool {
        let digits = text.dropFirst(prefix.count)
        return text.hasPrefix(prefix) && (1...40).contains(digits.count) && digits.allSatisfy(\.isHexDigit)
    }
}
