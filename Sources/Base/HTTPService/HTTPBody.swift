/// The body of a request, piece by piece, read once. Reading slower than the client sends makes the client wait.
package struct HTTPBody: AsyncSequence, Sendable {
    package typealias Element = [UInt8]

    private let read: @Sendable () async throws -> [UInt8]?

    /// `read` gives the next piece, nil at the end.
    package init(_ read: @escaping @Sendable () async throws -> [UInt8]?) {
        self.read = read
    }

    /// A body at hand, for tests and for calls without a socket.
    package init(_ bytes: [UInt8] = []) {
        let once = OneTime(bytes.isEmpty ? nil : bytes)
        read = { await once.take() }
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        let read: @Sendable () async throws -> [UInt8]?

        package mutating func next() async throws -> [UInt8]? { try await read() }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(read: read) }

    /// The whole body. Throws `HTTPBodyError.tooLarge` as soon as it exceeds `limit` bytes.
    package func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in self {
            guard bytes.count + piece.count <= limit else { throw HTTPBodyError.tooLarge(limit: limit) }
            bytes += piece
        }
        return bytes
    }
}

package enum HTTPBodyError: Error, Equatable {
    /// Bytes.
    case tooLarge(limit: Int)
    /// The client went away, or was silent for too long, before the end.
    case incomplete
}

private actor OneTime {
    private var value: [UInt8]?

    init(_ value: [UInt8]?) {
        self.value = value
    }

    func take() -> [UInt8]? {
        defer { value = nil }
        return value
    }
}
