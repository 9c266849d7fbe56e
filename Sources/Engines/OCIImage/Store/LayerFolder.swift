#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The folder that one layer is unpacked into. No name leads out of it: every step of a path is opened from the step
/// before it, and never through a symbolic link.
final class LayerFolder {
    private let root: OpenFile
    /// The folder used last; archives list a folder's files together.
    private var recent: (path: String, folder: OpenFile)

    /// The folder must exist.
    init(_ path: String) throws(ImageError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemCall.error("open \(path)") }
        root = OpenFile(descriptor: descriptor, name: path)
        recent = ("", root)
    }

    /// The folder at `path` below the root, made (mode 0755) with its parents where the archive left them out.
    func folder(_ path: String) throws(ImageError) -> OpenFile {
        if path == recent.path { return recent.folder }
        var current = root
        for part in path.split(separator: "/") {
            current = try Self.enter(String(part), of: current, path: path)
        }
        recent = (path, current)
        return current
    }

    /// Parent and last part of a path that is not empty.
    func place(_ path: String) throws(ImageError) -> Place {
        let (parent, name) = PathText.split(path)
        return Place(folder: try folder(parent), name: name)
    }

    /// Forgets the folder used last, which may have been replaced.
    func forgetRecent() { recent = ("", root) }

    private static func enter(_ name: String, of parent: OpenFile, path: String) throws(ImageError) -> OpenFile {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        var descriptor = openat(parent.descriptor, name, flags)
        if descriptor < 0, errno == ENOENT {
            guard mkdirat(parent.descriptor, name, 0o755) == 0 else { throw SystemCall.error("make \(path)") }
            descriptor = openat(parent.descriptor, name, flags)
        }
        guard descriptor >= 0 else {
            if errno == ENOTDIR || errno == ELOOP {
                throw ImageError(
                    .escape, "the archive goes through \(name) in \(path), which is a link or a file there")
            }
            throw SystemCall.error("open \(path)")
        }
        return OpenFile(descriptor: descriptor, name: path)
    }
}

extension LayerFolder {
    /// A name in a folder that is open.
    struct Place {
        var folder: OpenFile
        var name: String

        /// Nil where there is nothing of that name.
        func status() -> stat? {
            var status = stat()
            guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
            return status
        }

        func isFolder() -> Bool { status().map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

        /// Takes away whatever is there, folders with all that is in them.
        func clear() throws(ImageError) {
            guard status() != nil else { return }
            if isFolder() {
                try Self.empty(folder, name)
                guard unlinkat(folder.descriptor, name, AT_REMOVEDIR) == 0 else {
                    throw SystemCall.error("remove \(name)")
                }
            } else if unlinkat(folder.descriptor, name, 0) != 0 {
                throw SystemCall.error("remove \(name)")
            }
        }

        private static func empty(_ parent: OpenFile, _ name: String) throws(ImageError) {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            let descriptor = openat(parent.descriptor, name, flags)
            guard descriptor >= 0 else { throw SystemCall.error("open \(name)") }
            let folder = OpenFile(descriptor: descriptor, name: name)
            for child in try names(in: folder) {
                try Place(folder: folder, name: child).clear()
            }
        }

        private static func names(in folder: OpenFile) throws(ImageError) -> [String] {
            // fdopendir takes its descriptor over, and `folder` keeps its own.
            guard let stream = fdopendir(dup(folder.descriptor)) else { throw SystemCall.error("list \(folder.name)") }
            defer { closedir(stream) }
            var names: [String] = []
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { names.append(name) }
            }
            return names
        }
    }
}
