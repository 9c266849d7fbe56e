import Testing

@testable import LoadBalancer

struct ChunkScannerTests {
    static let bodies: [(wire: String, data: String)] = [
        ("0\r\n\r\n", ""), ("3\r\nabc\r\n0\r\n\r\n", "abc"), ("A\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
        ("00003\r\nabc\r\n1\r\nd\r\n000\r\n\r\n", "abcd"), ("3;a=b;c=\"d\"\r\nabc\r\n0;x\r\n\r\n", "abc"),
        ("1\r\na\r\n0\r\nX-Sum: 1\r\nY:\r\n\r\n", "a"),
    ]

    @Test("A body that comes in any pieces ends where it ends, and its data is what the chunks hold", arguments: bodies)
    func anySplit(wire: String, data: String) throws {
        let bytes = Array((wire + "GET / HTTP/1.1").utf8)
        for step in 1...bytes.count {
            var scanner = ChunkScanner()
            var (position, found) = (0, [UInt8]())
            while position < bytes.count, !scanner.isComplete {
                let piece = bytes[position..<min(bytes.count, position + step)]
                let run = try piece.withUnsafeBufferPointer { try scanner.next($0) }
                if run.isData { found += piece.prefix(run.count) }
                position += run.count
            }
            #expect(scanner.isComplete)
            #expect(position == wire.utf8.count)
            #expect(String(decoding: found, as: UTF8.self) == data)
            var whole = ChunkScanner()
            #expect(try bytes.withUnsafeBufferPointer { try whole.consume($0) } == wire.utf8.count)
        }
    }

    @Test(
        "Framing that servers read differently is refused",
        arguments: [
            "\r\n", "x\r\n", "-1\r\n", "+1\r\n", "0x1\r\na\r\n", " 1\r\na\r\n", "1 \r\na\r\n", "1\na\n0\n\n",
            "1\r\nab\r\n",
            "1\r\na\n", "1\r\na\r0", "1;a\nb\r\na", "1;\0\r\na", "fffffffffffffffff\r\n", "0\r\nX: 1\n\r\n",
            "0\r\n X: 1\r\n\r\n",
            "0\r\nX\r\n\r\n", "0\r\n: x\r\n\r\n", "0\r\n\rx", "1;a\r\r\na",
        ])
    func refused(wire: String) {
        #expect(throws: HeadFault.chunk) {
            var scanner = ChunkScanner()
            _ = try Array(wire.utf8).withUnsafeBufferPointer { try scanner.consume($0) }
        }
    }

    @Test("Extensions and trailers are bounded")
    func overhead() {
        let body = Array("1;".utf8) + [UInt8](repeating: 0x61, count: 70_000)
        #expect(throws: HeadFault.chunk) {
            var scanner = ChunkScanner()
            _ = try body.withUnsafeBufferPointer { try scanner.consume($0) }
        }
    }
}
