/// Why a request's body could not be read to its end.
package enum HTTPBodyError: Error, Equatable, Sendable {
    /// More bytes than the server, or the reader, takes.
    case tooLarge(limit: Int)
    /// The client sent too slowly, or not at all.
    case timedOut
    /// The framing is not HTTP's: a bad chunk, for example.
    case malformed
    /// The client went away.
    case disconnected
    /// The reader's task was cancelled.
    case cancelled
}

/// A request's body, read as it arrives: nothing is taken from the socket before somebody asks for it.
///
/// To be read once, by one reader.
package struct HTTPBody: AsyncSequence, Sendable {
    private enum Source: Sendable {
        case bytes([UInt8])
        case incoming(IncomingBody)
    }

    private let source: Source

    /// A body at hand, for tests and for calls made in process.
    package init(_ bytes: [UInt8] = []) {
        source = .bytes(bytes)
    }

    init(_ incoming: IncomingBody) {
        source = .incoming(incoming)
    }

    /// The whole body; throws `.tooLarge` as soon as it is longer than `limit` bytes.
    package func collect(upTo limit: Int) async throws(HTTPBodyError) -> [UInt8] {
        var all: [UInt8] = []
        var iterator = makeAsyncIterator()
        while let chunk = try await iterator.next() {
            guard all.count + chunk.count <= limit else { throw .tooLarge(limit: limit) }
            if all.isEmpty { all = chunk } else { all += chunk }
        }
        return all
    }

    package func makeAsyncIterator() -> Iterator {
        switch source {
        case .bytes(let bytes): Iterator(rest: bytes, incoming: nil)
        case .incoming(let incoming): Iterator(rest: [], incoming: incoming)
        }
    }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate var rest: [UInt8]
        fileprivate let incoming: IncomingBody?

        /// The next bytes, never empty; nil at the end.
        package mutating func next() async throws(HTTPBodyError) -> [UInt8]? {
            if let incoming { return try await incoming.next() }
            defer { rest = [] }
            return rest.isEmpty ? nil : rest
        }

        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(HTTPBodyError) -> [UInt8]? {
            try await next()
        }
    }
}
