import Testing

@testable import LoadBalancer

struct RequestHeadTests {
    @Test(
        "A head that means one thing only is read",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", "/", "", "a", BodyFraming.none),
            ("GET /a/b?c=d HTTP/1.1\r\nHost: a:80\r\n\r\n", "/a/b", "c=d", "a:80", .none),
            ("POST /x HTTP/1.1\r\nhost:a\r\ncontent-length:\t12 \r\n\r\n", "/x", "", "a", .length(12)),
            ("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", "/x", "", "a", .none),
            ("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n", "/", "", "a", .chunked),
            ("GET http://b/c?d HTTP/1.1\r\nHost: a\r\n\r\n", "/c", "d", "b", .none),
            ("GET http://b?d HTTP/1.1\r\nHost: a\r\n\r\n", "", "d", "b", .none),
            ("GET http://b HTTP/1.1\r\nHost: a\r\n\r\n", "", "", "b", .none),
            ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "*", "", "a", .none),
            ("GET / HTTP/1.0\r\n\r\n", "/", "", "", .none),
            ("GET / HTTP/1.1\r\nHost:\r\n\r\n", "/", "", "", .none),
            ("GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n", "/", "", "[::1]:8080", .none),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", "/", "", "a", .length(3)),
        ])
    func valid(text: String, path: String, query: String, host: String, body: BodyFraming) throws {
        try HeadFixture.request(text) { head, _, bytes in
            #expect(bytes[head.path].text == path)
            #expect(bytes[head.query].text == query)
            #expect(bytes[head.host].text == host)
            #expect(head.body == body)
        }
    }

    @Test("A head that could be read in two ways is refused", arguments: refusedHeads)
    func refused(text: String, fault: HeadFault) {
        #expect(throws: fault) { try HeadFixture.request(text) { _, _, _ in } }
    }

    static let refusedHeads: [(String, HeadFault)] = [
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", .bothLengths),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n", .bothLengths),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x3\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1 1\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999999999999\r\n\r\n", .contentLength),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", .transferEncoding),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", .transferEncoding),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n", .transferEncoding),
        (
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            .transferEncoding
        ),
        ("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .transferEncoding),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n", .fieldName),
        ("GET / HTTP/1.1\r\nHost: a\r\n X: folded\r\n\r\n", .folding),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n\tfolded\r\n\r\n", .folding),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\nY: 2\r\n\r\n", .bareLineFeed),
        ("GET / HTTP/1.1\nHost: a\n\n", .bareLineFeed),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\rY: 2\r\n\r\n", .bareCarriageReturn),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\0\r\n\r\n", .fieldValue),
        ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\u{7f}\r\n\r\n", .fieldValue),
        ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", .fieldName),
        ("GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", .fieldName),
        ("GET / HTTP/1.1\r\nHost: a\r\nX Y: 1\r\n\r\n", .fieldName),
        ("GET / HTTP/1.1\r\nHost: a\r\nX\u{e9}: 1\r\n\r\n", .fieldName),
        ("GET / HTTP/1.1\r\n\r\n", .host),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .host),
        ("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", .host),
        ("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", .host),
        ("GET / HTTP/1.1\r\nHost: a:8o\r\n\r\n", .host),
        ("GET http://a@b/ HTTP/1.1\r\nHost: a\r\n\r\n", .host),
        ("GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", .host),
        ("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET /  HTTP/1.1\r\nHost: a\r\n\r\n", .target),
        ("GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", .requestLine),
        ("GET /\r\nHost: a\r\n\r\n", .requestLine),
        ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", .requestLine),
        (" GET / HTTP/1.1\r\nHost: a\r\n\r\n", .method),
        ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", .requestLine),
        ("GET / HTTP/1.2\r\nHost: a\r\n\r\n", .version),
        ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", .futureVersion),
        ("GET / http/1.1\r\nHost: a\r\n\r\n", .version),
        ("GET / HTTP/11\r\nHost: a\r\n\r\n", .requestLine),
    ]

    @Test("Cutting or garbling a head anywhere never reads outside of it", arguments: 0..<40)
    func mutation(seed: UInt64) {
        var generator = MutationGenerator(seed: seed)
        let texts =
            Self.refusedHeads.map(\.0) + ["GET /a?b HTTP/1.1\r\nHost: a\r\nConnection: close, x\r\nX: y\r\n\r\n"]
        for text in texts {
            let mutated = generator.mutate(Array(text.utf8))
            var scanner = HeadScanner()
            var fields = HeaderFields()
            mutated.withUnsafeBufferPointer { bytes in
                guard let length = try? scanner.scan(bytes, limits: .request) else { return }
                guard let head = try? RequestHead.parse(bytes.prefix(of: length), fields: &fields) else { return }
                #expect(Int(head.target.end) <= length && Int(head.host.end) <= length)
                for index in 0..<fields.count { #expect(Int(fields[index].lineEnd) <= length) }
            }
        }
    }

    @Test(
        "What the connection is to do afterwards",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", true),
            ("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n", false),
            ("GET / HTTP/1.1\r\nHost: a\r\nConnection: x , close\r\n\r\n", false),
            ("GET / HTTP/1.0\r\n\r\n", false),
            ("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", true),
        ])
    func persistence(text: String, keeps: Bool) throws {
        try HeadFixture.request(text) { head, _, _ in #expect(head.keepsConnection == keeps) }
    }

    @Test("Only a request without a body and with both headers asks to leave HTTP")
    func upgrade() throws {
        let upgrade = "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
        try HeadFixture.request("GET / HTTP/1.1\r\nHost: a\r\n\(upgrade)\r\n") { head, _, _ in #expect(head.isUpgrade) }
        try HeadFixture.request("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n") { head, _, _ in
            #expect(!head.isUpgrade)
        }
        try HeadFixture.request("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\(upgrade)\r\n") { head, _, _ in
            #expect(!head.isUpgrade)
        }
    }
}

/// Cuts, swaps and overwrites bytes.
struct MutationGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, bound)))
    }

    mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...next(4) where !bytes.isEmpty {
            let index = next(bytes.count)
            switch next(4) {
            case 0: bytes.remove(at: index)
            case 1: bytes[index] = UInt8(next(256))
            case 2: bytes.insert([0x0d, 0x0a, 0x20, 0x3a][next(4)], at: index)
            default: bytes.swapAt(index, next(bytes.count))
            }
        }
        return bytes
    }
}
