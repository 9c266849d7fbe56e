import Glibc

/// What became of an attempt to move bytes.
enum Transfer: Equatable {
    case moved(Int)
    /// Nothing can be moved now; the poll will tell when.
    case wait
    /// The peer sends no more.
    case end
    case failed(Int32)
}

/// A connection's way of moving bytes: the one place that knows what carries them. Plain TCP today; a secure transport
/// is another case of the same four calls.
struct ByteTransport {
    private(set) var descriptor: Int32

    static let none = ByteTransport(descriptor: -1)

    @inline(__always)
    func receive(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Transfer {
        let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        if count > 0 { return .moved(count) }
        return count == 0 ? .end : Self.failure()
    }

    @inline(__always)
    func send(_ bytes: Bytes) -> Transfer {
        let count = Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        return count >= 0 ? .moved(count) : Self.failure()
    }

    /// Tells the peer that nothing more comes.
    func endSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    mutating func close() {
        Glibc.close(descriptor)
        descriptor = -1
    }

    private static func failure() -> Transfer {
        switch errno {
        case EAGAIN, EINTR: .wait
        default: .failed(errno)
        }
    }
}
