import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file being sent.
final class OpenFile: Sendable {
    struct ReadError: Error {
        var number: Int32
    }

    private let descriptor: Int32

    /// Nil where the file cannot be opened.
    init?(path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit {
        close(descriptor)
    }

    /// Blocks for as long as the disk takes; empty at the end of the file.
    func read(at offset: Int, atMost count: Int) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { memory in
            let read = pread(descriptor, memory.baseAddress, count, off_t(offset))
            if read < 0 { throw ReadError(number: errno) }
            return read
        }
        return buffer
    }
}
