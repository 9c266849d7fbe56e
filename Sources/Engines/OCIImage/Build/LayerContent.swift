import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What is to become one layer: files of this machine and files made up, by their place in the image.
///
/// Owner, times and order come out the same on every machine; of a file's mode only "may be executed" is kept.
package struct LayerContent: Sendable {
    enum Item: Sendable, Equatable {
        case folder(mode: UInt32)
        /// A file of this machine.
        case file(source: String, size: Int, mode: UInt32)
        case bytes([UInt8], mode: UInt32)
        case symbolicLink(target: String)
    }

    /// By path in the image, without a leading slash.
    private(set) var items: [String: Item] = [:]

    package init() {}

    package var isEmpty: Bool { items.isEmpty }

    /// `path` is absolute in the image.
    package mutating func addFolder(_ path: String, mode: UInt32 = 0o755) throws(ImageError) {
        try add(.folder(mode: mode), path)
    }

    package mutating func addFile(_ path: String, bytes: [UInt8], mode: UInt32 = 0o644) throws(ImageError) {
        try add(.bytes(bytes, mode: mode), path)
    }

    /// A file of this machine; a link is followed.
    package mutating func addFile(_ path: String, from source: String, mode: UInt32? = nil) throws(ImageError) {
        let status = try OpenFile.reading(source).status()
        guard status.st_mode & S_IFMT == S_IFREG else { throw ImageError(.notFound, "\(source) is not a file") }
        let isExecutable = status.st_mode & 0o111 != 0
        try add(.file(source: source, size: Int(status.st_size), mode: mode ?? (isExecutable ? 0o755 : 0o644)), path)
    }

    /// A folder of this machine with all that is in it. Links stay links where they point inside, and are refused
    /// where they point out of it; sockets and devices are refused.
    package mutating func addTree(_ path: String, from source: String) throws {
        guard Self.kind(of: source, following: true) == S_IFDIR else {
            throw ImageError(.notFound, "\(source) is not a folder")
        }
        try addFolder(path)
        try addChildren(of: source, below: path, root: source)
    }

    /// Writes the archive: folders before what is in them, everything in the order of the bytes of its path.
    func write(to tar: TarWriter) throws {
        for path in items.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            switch items[path]! {
            case .folder(let mode):
                try tar.append(TarEntry(path: path, kind: .directory, mode: mode))
            case .symbolicLink(let target):
                try tar.append(TarEntry(path: path, kind: .symbolicLink(target: target), mode: 0o777))
            case .bytes(let bytes, let mode):
                let entry = TarEntry(path: path, kind: .file, size: bytes.count, mode: mode)
                try tar.append(entry, content: ByteArraySource(bytes))
            case .file(let source, let size, let mode):
                let entry = TarEntry(path: path, kind: .file, size: size, mode: mode)
                try tar.append(entry, content: try OpenFile.reading(source))
            }
        }
    }

    private mutating func add(_ item: Item, _ path: String) throws(ImageError) {
        let relative = try TarFormat.relativePath(path)
        guard !relative.isEmpty else { return }
        for parent in PathText.parents(of: relative) where items[parent] == nil { items[parent] = .folder(mode: 0o755) }
        items[relative] = item
    }

    private mutating func addChildren(of folder: String, below path: String, root: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let source = "\(folder)/\(name)"
            let target = "\(path)/\(name)"
            switch Self.kind(of: source, following: false) {
            case S_IFDIR:
                try addFolder(target)
                try addChildren(of: source, below: target, root: root)
            case S_IFREG:
                try addFile(target, from: source)
            case S_IFLNK:
                try add(.symbolicLink(target: try Self.innerTarget(of: source, root: root)), target)
            default:
                throw ImageError(.unsupported, "\(source) is neither a file, a folder nor a link, and cannot be packed")
            }
        }
    }

    private static func kind(of path: String, following: Bool) -> mode_t? {
        var status = stat()
        guard (following ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }

    private static func innerTarget(of link: String, root: String) throws -> String {
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: link)
        var depth = link.dropFirst(root.count).split(separator: "/").count - 1
        for part in target.split(separator: "/") where part != "." {
            depth += part == ".." ? -1 : 1
            if depth < 0 { break }
        }
        guard !target.hasPrefix("/"), depth >= 0 else {
            throw ImageError(.escape, "\(link) points out of the folder, to \(target); pack a copy of the file instead")
        }
        return target
    }
}
