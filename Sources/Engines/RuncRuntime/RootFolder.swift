import CLinux
import ContainerRuntime
import Glibc

/// A container's file system seen from outside, without ever following one of its links out of it.
struct RootFolder: ~Copyable {
    private let descriptor: Int32

    init(_ path: String) throws(RuntimeError) {
        descriptor = try systemCall("open \(path)") { open(path, clinux_o_path() | O_DIRECTORY | O_CLOEXEC) }
    }

    deinit {
        close(descriptor)
    }

    /// The text of a file, up to 1 MiB; nil where there is none.
    func text(_ path: String) -> String? {
        let file = clinux_open_in_root(descriptor, path, UInt64(O_RDONLY | O_NONBLOCK))
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while bytes.count < 1 << 20 {
            let count = read(file, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Makes a folder that everybody may write to, with what leads to it: runc gives memory mounted there the folder's
    /// mode.
    func makeSharedFolder(_ path: String) throws(RuntimeError) {
        var parent = "/"
        for name in path.split(separator: "/") {
            let child = parent + name + "/"
            if !hasFolder(child) { try makeFolder(String(name), in: parent) }
            parent = child
        }
        let folder = try systemCall("open \(path)") {
            clinux_open_in_root(descriptor, path, UInt64(O_RDONLY | O_DIRECTORY))
        }
        defer { close(folder) }
        try systemCall("chmod \(path)") { fchmod(folder, 0o1777) }
    }

    private func hasFolder(_ path: String) -> Bool {
        let folder = clinux_open_in_root(descriptor, path, UInt64(clinux_o_path() | O_DIRECTORY))
        if folder >= 0 { close(folder) }
        return folder >= 0
    }

    private func makeFolder(_ name: String, in parent: String) throws(RuntimeError) {
        let folder = try systemCall("open \(parent)") {
            clinux_open_in_root(descriptor, parent, UInt64(clinux_o_path() | O_DIRECTORY))
        }
        defer { close(folder) }
        try systemCall("mkdir \(parent)\(name)") { mkdirat(folder, name, 0o755) }
    }
}
