import CLinux
import ContainerRuntime
import Glibc

/// The file that conmon writes a container's output to.
struct LogFile: Sendable {
    let path: String

    /// What is read for one page.
    private static let window = 1 << 20

    /// Nothing where the file is not there yet. `isComplete` once the container has ended.
    func page(from position: Int, limit: Int, isComplete: Bool) throws(RuntimeError) -> OutputPage {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return OutputPage(lines: [], position: position) }
            throw systemError("open \(path)")
        }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        // Smaller than what was read of it: conmon has begun it anew.
        let wanted = position > size ? 0 : position
        // Past what was given back to the file system, then past the line that was cut.
        let start = max(wanted, Int(clinux_next_data(file, Int64(wanted))))
        var bytes = [UInt8](repeating: 0, count: min(Self.window, max(0, size - start)))
        let count = pread(file, &bytes, bytes.count, off_t(start))
        guard count >= 0 else { throw systemError("read \(path)") }
        let isLast = isComplete && start + count >= size
        let zeros = bytes[..<count].prefix { $0 == 0 }.count
        var page = ContainerLog.parse(bytes[zeros..<count], at: start + zeros, limit: limit, isComplete: isLast)
        page.remaining = max(0, size - page.position)
        return page
    }

    /// Gives back to the file system what is older than the last `bytes`. Positions in the file stay what they were.
    func keepLast(_ bytes: Int) {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return }
        defer { close(file) }
        let excess = Int(lseek(file, 0, SEEK_END)) - bytes
        let firstData = Int(clinux_next_data(file, 0))
        // In large steps, so that a busy log is not cut once a second for a few lines.
        guard excess > 0, firstData >= 0, excess - firstData > bytes / 8 else { return }
        // A file system that knows no holes keeps the whole log, up to conmon's own limit.
        _ = clinux_punch_hole(file, Int64(firstData), Int64(excess - firstData))
    }
}
