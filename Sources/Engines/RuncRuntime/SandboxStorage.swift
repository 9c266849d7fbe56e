import ContainerRuntime
import Glibc

/// What a sandbox's containers write, beside each other: their roots' upper layers and the volumes they share.
///
/// With a limit it is a file system of that size in a sparse file, so that a full one is the sandbox's own affair:
/// its writers are told that no space is left, and nobody else's disk fills. The file takes up what was written.
struct SandboxStorage: Sendable {
    /// The sandbox's folder.
    let sandbox: String

    var path: String { "\(sandbox)/storage" }
    var volumes: String { "\(path)/volumes" }
    private var image: String { "\(sandbox)/storage.ext4" }
    /// Whether it is a file system of its own.
    var isLimited: Bool { access(image, F_OK) == 0 }

    func container(_ id: String) -> String { "\(path)/containers/\(id)" }

    /// `size` in bytes; nil for a folder of the state folder's own file system.
    func make(size: Int?) async throws(RuntimeError) {
        try makeFolder(path)
        if let size { try await mountFileSystem(of: size) }
        for folder in ["\(path)/containers", volumes] { try makeFolder(folder) }
    }

    func remove() throws(RuntimeError) {
        // Mounts of a machine's earlier boot are gone, and where no file system was made there is none.
        if access(image, F_OK) == 0, umount2(path, 0) != 0 { umount2(path, Int32(MNT_DETACH)) }
        try removeTree(path)
        try removeTree(image)
    }

    /// A folder that any user of any container may write to.
    func makeVolume(_ name: String) throws(RuntimeError) {
        let folder = "\(volumes)/\(name)"
        guard access(folder, F_OK) != 0 else { return }
        try makeFolder(folder)
        try systemCall("chmod \(folder)") { chmod(folder, 0o777) }
    }

    /// No journal, for nothing in it is read again after a crash; and nothing reserved for root.
    private func mountFileSystem(of size: Int) async throws(RuntimeError) {
        guard let make = RuncTools.find("mkfs.ext4"), let mount = RuncTools.find("mount") else {
            throw Self.unavailable("mkfs.ext4 is not installed", "apt-get install --yes e2fsprogs")
        }
        let file = try systemCall("make \(image)") { open(image, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        defer { close(file) }
        try systemCall("size \(image)") { ftruncate(file, off_t(size)) }
        try await Command(
            path: make,
            arguments: [
                "-q", "-F", "-m", "0", "-O", "^has_journal,^resize_inode", "-E", "nodiscard,lazy_itable_init=1", image,
            ]
        ).succeed()
        do throws(RuntimeError) {
            try await Command(
                path: mount, arguments: ["-t", "ext4", "-o", "loop,nodev,noatime,noinit_itable", image, path]
            ).succeed()
        } catch {
            throw Self.unavailable("the kernel gives no loop device (\(error.message))", "modprobe loop")
        }
    }

    private static func unavailable(_ why: String, _ mend: String) -> RuntimeError {
        RuntimeError(.unavailable, "A container's storage cannot be limited here: \(why).", mend: mend)
    }
}
