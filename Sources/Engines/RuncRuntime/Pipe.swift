import ContainerRuntime
import Glibc

/// A pipe whose ends no child inherits unasked; what is still open is closed with it.
struct Pipe: ~Copyable {
    /// Does not wait: reading with nothing there gives EAGAIN.
    private(set) var read: Int32 = -1
    private(set) var write: Int32 = -1

    init() throws(RuntimeError) {
        var ends: [Int32] = [-1, -1]
        try systemCall("pipe") { pipe(&ends) }
        // Above the numbers that a child's own descriptors take, so that giving it one never overwrites another.
        read = fcntl(ends[0], F_DUPFD_CLOEXEC, 16)
        write = fcntl(ends[1], F_DUPFD_CLOEXEC, 16)
        let code = errno
        for end in ends { close(end) }
        guard read >= 0, write >= 0 else { throw systemError("pipe", code) }
        _ = fcntl(read, F_SETFL, O_NONBLOCK)
    }

    deinit {
        if read >= 0 { close(read) }
        if write >= 0 { close(write) }
    }

    mutating func closeRead() {
        if read >= 0 { close(read) }
        read = -1
    }

    mutating func closeWrite() {
        if write >= 0 { close(write) }
        write = -1
    }

    /// Takes what is there and keeps at most `limit` bytes in all. Closes the read end where nothing can follow.
    mutating func drain(into bytes: inout [UInt8], limit: Int) {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while read >= 0 {
            let count = Glibc.read(read, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count == 0 { closeRead() }
            if count <= 0 { return }
            bytes += buffer.prefix(min(count, max(0, limit - bytes.count)))
        }
    }
}
