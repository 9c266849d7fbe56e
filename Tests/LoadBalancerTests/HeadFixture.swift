import Sockets
import TealCore

@testable import LoadBalancer

/// Heads given as text.
enum HeadFixture {
    /// Parses a whole request head and hands over the bytes it points into.
    static func request<Result>(
        _ text: String, _ body: (RequestHead, borrowing HeaderFields, Bytes) throws -> Result
    ) throws -> Result {
        var fields = HeaderFields()
        return try Array(text.utf8).withUnsafeBufferPointer { bytes in
            let head = try RequestHead.parse(try whole(bytes, .request), fields: &fields)
            return try body(head, fields, bytes)
        }
    }

    static func response<Result>(
        _ text: String, _ body: (ResponseHead, borrowing HeaderFields, Bytes) throws -> Result
    ) throws -> Result {
        var fields = HeaderFields()
        return try Array(text.utf8).withUnsafeBufferPointer { bytes in
            let head = try ResponseHead.parse(try whole(bytes, .response), fields: &fields)
            return try body(head, fields, bytes)
        }
    }

    /// What a target gets for a client's head.
    static func forwarded(
        _ text: String, _ policy: HeaderPolicy, client: String = "10.9.8.7", port: Int = 4321
    ) throws -> String {
        try request(text) { head, fields, bytes in
            var generator = SeededGenerator(seed: 1)
            let rewriter = RequestRewriter(
                policy: policy, client: SocketAddress(client, port: port)!,
                trace: TraceIdentifier(seconds: 0x67891233, using: &generator))
            return written(bytes.count + RequestRewriter.room + TraceIdentifier.room) {
                rewriter.write(head, fields, of: bytes, to: &$0)
            }
        }
    }

    static func answered(_ text: String, _ rewriter: ResponseRewriter) throws -> String {
        try response(text) { head, fields, bytes in
            written(bytes.count + ResponseRewriter.room) { rewriter.write(head, fields, of: bytes, to: &$0) }
        }
    }

    static func written(_ room: Int, _ body: (inout HeadWriter) -> Void) -> String {
        let base = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        defer { base.deallocate() }
        var writer = HeadWriter(base)
        body(&writer)
        precondition(writer.count <= room, "more was written than there was room for")
        return String(decoding: UnsafeBufferPointer(start: base, count: writer.count), as: UTF8.self)
    }

    /// Nil-free: the head must be complete, and nothing may follow it.
    private static func whole(_ bytes: Bytes, _ limits: HeadLimits) throws(HeadFault) -> Bytes {
        var scanner = HeadScanner()
        guard let length = try scanner.scan(bytes, limits: limits) else { throw .requestLine }
        return bytes.prefix(of: length)
    }
}
