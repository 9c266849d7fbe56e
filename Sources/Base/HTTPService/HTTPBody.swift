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
    fileprivate enum Source: Sendable {
        case bytes([UInt8])
        case incoming(IncomingBody)
        case pieces(@Sendable () async throws -> [UInt8]?)
    }

    private let source: Source

    /// A body at hand, for tests and for calls made in process.
    package init(_ bytes: [UInt8] = []) {
        source = .bytes(bytes)
    }

    /// A body of the caller's making: `read` gives the next bytes, nil at the end. What it throws, other than a
    /// `HTTPBodyError`, reads as `.disconnected`.
    package init(_ read: @escaping @Sendable () async throws -> [UInt8]?) {
        source = .pieces(read)
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
        Iterator(source: source)
    }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate var source: Source

        /// The next bytes, never empty; nil at the end.
        package mutating func next() async throws(HTTPBodyError) -> [UInt8]? {
            switch source {
            case .bytes(let bytes):
                source = .bytes([])
                return bytes.isEmpty ? nil : bytes
            case .incoming(let incoming):
                return try await incoming.next()
            case .pieces(let read):
                do { return try await read() } catch { throw error as? HTTPBodyError ?? .disconnected }
            }
        }

        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(HTTPBodyError) -> [UInt8]? {
            try await next()
        }
    }
}
