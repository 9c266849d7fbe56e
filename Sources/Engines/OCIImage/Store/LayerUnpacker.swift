import CLinux

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Unpacks one layer's archive into a folder that overlayfs can stack on others.
///
/// Whiteouts become what overlayfs knows: `.wh.NAME` a character device 0/0 called NAME, `.wh..wh..opq` the attribute
/// `trusted.overlay.opaque` on its folder. Both, and other owners than oneself, need root.
/// <https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#whiteouts>
package struct LayerUnpacker: Sendable {
    /// Root: owners and attributes are kept, whiteouts can be made.
    package var isPrivileged: Bool
    /// Bytes of all files together; what Fargate gives a task is 20 GiB.
    package var largestLayer: Int

    package init(isPrivileged: Bool = geteuid() == 0, largestLayer: Int = 20 << 30) {
        self.isPrivileged = isPrivileged
        self.largestLayer = largestLayer
    }

    /// Unpacks all of the archive into a folder that exists and is empty, and says what was left out.
    package func unpack(_ archive: any ByteSource, into folder: String) throws -> [String] {
        let unpacking = LayerUnpacking(folder: try LayerFolder(folder), policy: self)
        let reader = TarReader(archive)
        while let entry = try reader.next() {
            try unpacking.add(entry, content: reader)
        }
        try unpacking.finish()
        return unpacking.notes
    }
}

/// One layer on its way.
private final class LayerUnpacking {
    private let folder: LayerFolder
    private let policy: LayerUnpacker
    private(set) var notes: [String] = []
    private var written = 0
    /// Folders get their modes and times last: writing into them changes the times, and a mode may forbid it.
    private var folders: [TarEntry] = []

    private static let whiteoutPrefix = ".wh."
    private static let opaqueMarker = ".wh..wh..opq"

    init(folder: LayerFolder, policy: LayerUnpacker) {
        self.folder = folder
        self.policy = policy
    }

    func add(_ entry: TarEntry, content: TarReader) throws {
        let name = PathText.split(entry.path).name
        if name == Self.opaqueMarker { return try markOpaque(PathText.split(entry.path).parent) }
        if name.hasPrefix(Self.whiteoutPrefix) { return try whiteOut(entry.path) }
        switch entry.kind {
        case .directory: try addFolder(entry)
        case .file: try addFile(entry, content)
        case .symbolicLink(let target): try addSymbolicLink(entry, target)
        case .hardLink(let target): try addHardLink(entry, target)
        case .special: notes.append("\(entry.path) is a device or a named pipe and was left out")
        }
    }

    func finish() throws {
        folder.forgetRecent()
        for entry in folders.reversed() {
            let open = try folder.folder(entry.path)
            try setOwnerAndMode(of: open, entry)
            setTimes(entry) { futimens(open.descriptor, $0) }
        }
    }

    // MARK: - Kinds of entries

    private func addFolder(_ entry: TarEntry) throws {
        folders.append(entry)
        guard !entry.path.isEmpty else { return }
        let place = try folder.place(entry.path)
        if !place.isFolder() {
            let replacesWhiteout = place.status().map(Self.isWhiteout) ?? false
            try place.clear()
            guard mkdirat(place.folder.descriptor, place.name, 0o755) == 0 else {
                throw SystemCall.error("make \(entry.path)")
            }
            // The whiteout hid what lower layers have in this folder; the folder has to go on doing so.
            if replacesWhiteout { try markOpaque(entry.path) }
        }
    }

    private func addFile(_ entry: TarEntry, _ content: TarReader) throws {
        written += entry.size
        guard written <= policy.largestLayer else {
            throw ImageError(.tooLarge, "the layer unpacks to more than \(policy.largestLayer) bytes")
        }
        let place = try vacantPlace(entry)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let descriptor = openat(place.folder.descriptor, place.name, flags, 0o600)
        guard descriptor >= 0 else { throw SystemCall.error("make \(entry.path)") }
        let file = OpenFile(descriptor: descriptor, name: entry.path)
        try content.copy(to: file)
        try setOwnerAndMode(of: file, entry)
        setTimes(entry) { futimens(descriptor, $0) }
    }

    private func addSymbolicLink(_ entry: TarEntry, _ target: String) throws {
        let place = try vacantPlace(entry)
        guard symlinkat(target, place.folder.descriptor, place.name) == 0 else {
            throw SystemCall.error("make the link \(entry.path)")
        }
        if policy.isPrivileged {
            let (user, group) = try owner(of: entry)
            guard fchownat(place.folder.descriptor, place.name, user, group, AT_SYMLINK_NOFOLLOW) == 0 else {
                throw SystemCall.error("give the link \(entry.path) its owner")
            }
        }
        setTimes(entry) { utimensat(place.folder.descriptor, place.name, $0, AT_SYMLINK_NOFOLLOW) }
    }

    private func addHardLink(_ entry: TarEntry, _ target: String) throws {
        let source = try folder.place(target)
        guard let status = source.status(), status.st_mode & S_IFMT != S_IFDIR else {
            throw ImageError(.malformed, "\(entry.path) links to \(target), which is no file of the layer")
        }
        guard target != entry.path else { return }
        let place = try vacantPlace(entry)
        guard linkat(source.folder.descriptor, source.name, place.folder.descriptor, place.name, 0) == 0 else {
            throw SystemCall.error("link \(entry.path) to \(target)")
        }
    }

    private func vacantPlace(_ entry: TarEntry) throws -> LayerFolder.Place {
        guard !entry.path.isEmpty else {
            throw ImageError(.malformed, "the archive's root is not a folder")
        }
        let place = try folder.place(entry.path)
        if place.isFolder() {
            folder.forgetRecent()
            folders.removeAll { $0.path == entry.path || $0.path.hasPrefix(entry.path + "/") }
        }
        try place.clear()
        return place
    }

    // MARK: - Whiteouts

    private func whiteOut(_ path: String) throws {
        let (parent, name) = PathText.split(path)
        let hidden = String(name.dropFirst(Self.whiteoutPrefix.count))
        // `.wh..wh.` names belong to AUFS itself, which wrote the first images.
        guard !hidden.hasPrefix(Self.whiteoutPrefix) else { return }
        guard !hidden.isEmpty, hidden != ".", hidden != ".." else {
            throw ImageError(.malformed, "the archive has the whiteout \(path), which hides nothing")
        }
        let place = LayerFolder.Place(folder: try folder.folder(parent), name: hidden)
        // A whiteout hides lower layers only: what this layer has of that name stays.
        if place.isFolder() { return try markOpaque(parent.isEmpty ? hidden : "\(parent)/\(hidden)") }
        guard place.status() == nil else { return }
        guard policy.isPrivileged else { throw Self.needsRoot(path) }
        guard mknodat(place.folder.descriptor, hidden, S_IFCHR, 0) == 0 else {
            throw SystemCall.error("make the whiteout \(path)")
        }
    }

    private func markOpaque(_ path: String) throws {
        guard policy.isPrivileged else { throw Self.needsRoot("\(path)/\(Self.opaqueMarker)") }
        let open = try folder.folder(path)
        try Self.setAttribute("trusted.overlay.opaque", Array("y".utf8), of: open)
    }

    private static func isWhiteout(_ status: stat) -> Bool {
        status.st_mode & S_IFMT == S_IFCHR && status.st_rdev == 0
    }

    private static func needsRoot(_ path: String) -> ImageError {
        ImageError(.privilege, "the layer deletes files of lower layers (\(path)), which only root can unpack")
    }

    // MARK: - Owners, modes, times, attributes

    private func setOwnerAndMode(of file: OpenFile, _ entry: TarEntry) throws {
        if policy.isPrivileged {
            let (user, group) = try owner(of: entry)
            guard fchown(file.descriptor, user, group) == 0 else {
                throw SystemCall.error("give \(entry.path) its owner")
            }
        }
        // After the owner: a change of owner takes the set-uid bit away.
        guard fchmod(file.descriptor, mode_t(entry.mode)) == 0 else {
            throw SystemCall.error("set the mode of \(entry.path)")
        }
        for (name, value) in entry.extendedAttributes where policy.isPrivileged && Self.isKept(name) {
            try Self.setAttribute(name, value, of: file)
        }
    }

    private func owner(of entry: TarEntry) throws(ImageError) -> (uid_t, gid_t) {
        guard let user = uid_t(exactly: entry.userID), let group = gid_t(exactly: entry.groupID) else {
            throw ImageError(.malformed, "\(entry.path) belongs to user \(entry.userID), which is no user id")
        }
        return (user, group)
    }

    private func setTimes(_ entry: TarEntry, _ set: (UnsafePointer<timespec>) -> Int32) {
        let moment = timespec(tv_sec: time_t(entry.modified), tv_nsec: 0)
        // A file system that keeps no such time is no reason to refuse the image.
        withUnsafeTemporaryAllocation(of: timespec.self, capacity: 2) { times in
            times.initialize(repeating: moment)
            _ = times.baseAddress.map { set($0) }
        }
    }

    /// File capabilities and what users set. Everything else speaks of the machine that packed the layer.
    private static func isKept(_ name: String) -> Bool {
        name == "security.capability" || name.hasPrefix("user.")
    }

    private static func setAttribute(_ name: String, _ value: [UInt8], of file: OpenFile) throws(ImageError) {
        guard clinux_set_attribute(file.descriptor, name, value, value.count) == 0 else {
            throw SystemCall.error("set \(name) of \(file.name)")
        }
    }
}
