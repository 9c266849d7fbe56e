import ContainerRuntime
import Glibc

extension SandboxStorage {
    /// Beside the containers' folders, where none of them sees it.
    private var filler: String { "\(path)/.filler" }

    /// Takes every block that is left. Refused where the storage is this machine's own disk.
    func fill() throws(RuntimeError) {
        guard isLimited else {
            throw RuntimeError(
                .failed, "The storage has no limit of its own: filling it would fill this machine's disk.")
        }
        let file = try systemCall("make \(filler)") { open(filler, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600) }
        defer { close(file) }
        // Blocks are set aside and not written, so that nothing of this machine's disk is used up.
        var (offset, size) = (off_t(0), off_t(1) << 40)
        for _ in 0..<10_000 where size >= 4096 {
            if posix_fallocate(file, offset, size) == 0 { offset += size } else { size /= 2 }
        }
    }

    /// Gives the blocks back.
    func makeRoom() throws(RuntimeError) {
        guard access(filler, F_OK) == 0 else { return }
        try systemCall("remove \(filler)") { unlink(filler) }
    }
}
