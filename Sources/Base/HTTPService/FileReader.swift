import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads a part of a file in pieces, off the event loops.
struct FileReader {
    static let pieceSize = 128 << 10

    var path: String
    var offset: Int
    var length: Int

    struct Unreadable: Error {
        var path: String
        var errno: Int32
    }

    /// Throws `Unreadable` where the file is gone or shorter than it was, which breaks the answer off: its length has been
    /// told already.
    func forEach(_ consume: (ByteBuffer) async throws -> Void) async throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Unreadable(path: path, errno: errno) }
        defer { close(descriptor) }
        var position = offset
        let end = offset + length
        while position < end {
            let (from, wanted, path) = (position, min(Self.pieceSize, end - position), path)
            let piece = try await NIOThreadPool.singleton.runIfActive {
                try Self.read(descriptor, from, wanted, path)
            }
            position += piece.readableBytes
            try await consume(piece)
        }
    }

    private static func read(_ descriptor: Int32, _ offset: Int, _ wanted: Int, _ path: String) throws -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: wanted)
        let count = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: wanted) { pointer in
            max(0, pread(descriptor, pointer.baseAddress, wanted, off_t(offset)))
        }
        guard count > 0 else { throw Unreadable(path: path, errno: errno) }
        return buffer
    }
}
