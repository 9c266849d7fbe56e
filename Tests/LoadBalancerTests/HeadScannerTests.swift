import Testing

@testable import LoadBalancer

struct HeadScannerTests {
    @Test("Coming in any two pieces, or byte by byte, a head ends where it ends")
    func anySplit() throws {
        let head = Array("GET / HTTP/1.1\r\nHost: a\r\nX: \r\n\r\n".utf8)
        let bytes = head + Array("body\r\n\r\n".utf8)
        for cut in 0...bytes.count {
            var scanner = HeadScanner()
            let first = try scanner.scan(prefix: cut, of: bytes)
            #expect(first == (cut >= head.count ? head.count : nil))
            if first == nil { #expect(try scanner.scan(prefix: bytes.count, of: bytes) == head.count) }
        }
        var scanner = HeadScanner()
        let lengths = try (1...head.count).map { try scanner.scan(prefix: $0, of: bytes) }
        #expect(lengths.last == .some(head.count) && lengths.dropLast().allSatisfy { $0 == nil })
    }

    @Test("A line feed on its own is refused before the rest has come")
    func bareLineFeed() {
        #expect(throws: HeadFault.bareLineFeed) {
            var scanner = HeadScanner()
            _ = try scanner.scan(prefix: 15, of: Array("GET / HTTP/1.1\nHost".utf8))
        }
    }

    @Test("A line over 16 KiB, and a head over 64 KiB, are refused though they have not ended")
    func limits() {
        let long = Array("GET /".utf8) + [UInt8](repeating: 0x61, count: 16 << 10)
        #expect(throws: HeadFault.lineTooLong) {
            var scanner = HeadScanner()
            _ = try scanner.scan(prefix: long.count, of: long)
        }
        let line = Array("X: ".utf8) + [UInt8](repeating: 0x61, count: 1000) + [0x0d, 0x0a]
        let many = Array("GET / HTTP/1.1\r\n".utf8) + (0..<66).flatMap { _ in line }
        #expect(throws: HeadFault.headTooLong) {
            var scanner = HeadScanner()
            _ = try scanner.scan(prefix: many.count, of: many)
        }
    }
}

extension HeadScanner {
    fileprivate mutating func scan(prefix count: Int, of bytes: [UInt8]) throws(HeadFault) -> Int? {
        let result: Result<Int?, HeadFault> = bytes.withUnsafeBufferPointer { buffer in
            do throws(HeadFault) {
                return .success(try scan(buffer.prefix(of: count), limits: .request))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
