/// One file of an archive, without its content.
package struct TarEntry: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case file
        case directory
        case symbolicLink(target: String)
        /// To an entry that came before.
        case hardLink(target: String)
        /// A device, a named pipe, or what else the type byte says.
        case special(UInt8)
    }

    /// Relative to the archive's root, without `.`, `..` or a slash at either end; empty for the root itself.
    package var path: String
    package var kind: Kind
    /// Bytes of content that follow; 0 for anything but files.
    package var size: Int
    /// The lowest twelve bits: permissions, set-uid, set-gid, sticky.
    package var mode: UInt32
    package var userID: Int
    package var groupID: Int
    /// Seconds since 1970.
    package var modified: Int
    package var extendedAttributes: [String: [UInt8]]

    package init(
        path: String, kind: Kind, size: Int = 0, mode: UInt32, userID: Int = 0, groupID: Int = 0, modified: Int = 0,
        extendedAttributes: [String: [UInt8]] = [:]
    ) {
        self.path = path
        self.kind = kind
        self.size = size
        self.mode = mode
        self.userID = userID
        self.groupID = groupID
        self.modified = modified
        self.extendedAttributes = extendedAttributes
    }
}

enum TarFormat {
    static let blockSize = 512

    /// Brings a name from an archive to the form of `TarEntry.path`.
    ///
    /// An absolute name is taken as relative to the archive's root, as every container engine does (some builders write
    /// them). A name that climbs, by `..`, is refused even where it would end inside.
    static func relativePath(_ name: String) throws(ImageError) -> String {
        let parts = name.split(separator: "/").filter { $0 != "." }
        guard !parts.contains("..") else {
            throw ImageError(.escape, "the archive names \(name.debugDescription), which climbs out of its folder")
        }
        guard !name.utf8.contains(0) else { throw ImageError(.malformed, "the archive has a name with a zero byte") }
        return parts.joined(separator: "/")
    }
}
