import NIOCore
import NIOHTTP1

/// Takes a connection's parts apart into heads and bodies.
///
/// Unchecked: one task serves a connection, so the iterator is never used by two at a time; the body that a handler gets
/// is read by that task or by nobody.
final class RequestReader: @unchecked Sendable {
    private var iterator: NIOAsyncChannelInboundStream<HTTPServerRequestPart>.AsyncIterator
    private let limit: Int
    private var isInBody = false
    private var received = 0
    private var failure: HTTPBodyError?

    init(_ inbound: NIOAsyncChannelInboundStream<HTTPServerRequestPart>, limit: Int) {
        iterator = inbound.makeAsyncIterator()
        self.limit = limit
    }

    /// Nil when the client has closed.
    func nextHead() async throws -> HTTPRequestHead? {
        guard failure == nil, case .head(let head)? = try await iterator.next() else { return nil }
        isInBody = true
        received = 0
        return head
    }

    /// Nil at the body's end.
    func nextPiece() async throws -> [UInt8]? {
        if let failure { throw failure }
        guard isInBody else { return nil }
        switch try await iterator.next() {
        case .body(let buffer)?:
            received += buffer.readableBytes
            guard received <= limit else { throw fail(.tooLarge(limit: limit)) }
            return Array(buffer.readableBytesView)
        case .end?:
            isInBody = false
            return nil
        case .head?, nil:
            throw fail(.incomplete)
        }
    }

    /// Drops the rest of the body; false where the connection cannot be used again.
    func skip(upTo most: Int) async -> Bool {
        var dropped = 0
        while isInBody, failure == nil, dropped <= most {
            guard let piece = try? await nextPiece() else { break }
            dropped += piece.count
        }
        return !isInBody && failure == nil
    }

    private func fail(_ error: HTTPBodyError) -> HTTPBodyError {
        failure = error
        return error
    }
}
