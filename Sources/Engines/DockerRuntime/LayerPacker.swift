import CLinux
import ContainerRuntime
import FoundationEssentials
import Glibc
import OCIImage

/// Packs an unpacked layer again: what overlayfs knows as hidden becomes `.wh.NAME` and `.wh..wh..opq`.
/// <https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#whiteouts>
struct LayerPacker {
    private struct File: Hashable {
        var device: UInt64
        var number: UInt64
    }

    private let root: String
    /// Where each file with several names was packed first.
    private var packed: [File: String] = [:]

    init(_ root: String) {
        self.root = root
    }

    func pack(to tar: TarWriter) throws {
        var packer = self
        try packer.append("", to: tar)
    }

    private mutating func append(_ path: String, to tar: TarWriter) throws {
        let place = path.isEmpty ? root : "\(root)/\(path)"
        var status = stat()
        guard lstat(place, &status) == 0 else {
            throw RuntimeError(.failed, "look at \(place): \(String(cString: strerror(errno))).")
        }
        var entry = TarEntry(
            path: path, kind: .file, mode: status.st_mode & 0o7777, userID: Int(status.st_uid),
            groupID: Int(status.st_gid), modified: Int(status.st_mtim.tv_sec))
        if let capabilities = attribute("security.capability", of: place) {
            entry.extendedAttributes["security.capability"] = capabilities
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: try appendFolder(entry, place, to: tar)
        case S_IFREG: try appendFile(entry, place, status, to: tar)
        case S_IFLNK:
            entry.kind = .symbolicLink(target: try FileManager.default.destinationOfSymbolicLink(atPath: place))
            try tar.append(entry)
        case S_IFCHR where status.st_rdev == 0:
            let parts = path.split(separator: "/")
            entry.path = (parts.dropLast().map(String.init) + [".wh." + (parts.last ?? "")]).joined(separator: "/")
            entry.mode = 0o644
            try tar.append(entry)
        // Sockets, pipes and devices are no part of an image that runs without privileges.
        default: break
        }
    }

    private mutating func appendFolder(_ folder: TarEntry, _ place: String, to tar: TarWriter) throws {
        var entry = folder
        entry.kind = .directory
        try tar.append(entry)
        let below = folder.path.isEmpty ? "" : folder.path + "/"
        let isOpaque = ["trusted", "user"].contains { attribute("\($0).overlay.opaque", of: place) == [0x79] }
        if isOpaque { try tar.append(TarEntry(path: below + ".wh..wh..opq", kind: .file, mode: 0o644)) }
        for name in try FileManager.default.contentsOfDirectory(atPath: place).sorted() {
            try append(below + name, to: tar)
        }
    }

    private mutating func appendFile(_ file: TarEntry, _ place: String, _ status: stat, to tar: TarWriter) throws {
        var entry = file
        let identity = File(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        if status.st_nlink > 1, let first = packed[identity] {
            entry.kind = .hardLink(target: first)
            return try tar.append(entry)
        }
        if status.st_nlink > 1 { packed[identity] = entry.path }
        entry.size = Int(status.st_size)
        try tar.append(entry, content: entry.size > 0 ? try OpenFile.reading(place) : nil)
    }

    private func attribute(_ name: String, of path: String) -> [UInt8]? {
        var value = [UInt8](repeating: 0, count: 256)
        let count = clinux_get_attribute(path, name, &value, value.count)
        return count < 0 ? nil : Array(value.prefix(count))
    }
}
