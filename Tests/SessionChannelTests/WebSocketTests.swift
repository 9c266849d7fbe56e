import SessionChannel
import Testing

@Suite("WebSocket frames")
struct WebSocketTests {
    @Test("A message is read whole however it is cut", arguments: [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
    func lengths(length: Int) throws {
        let payload = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        let bytes = WebSocketFrame(.binary, payload).bytes(mask: [1, 2, 3, 4])
        var reader = WebSocketReader(.server, limit: 1 << 20)
        var messages: [WebSocketReader.Message] = []
        let cut = max(1, bytes.count / 7)
        for start in stride(from: 0, to: bytes.count, by: cut) {
            messages += try reader.receive(Array(bytes[start..<min(bytes.count, start + cut)]))
        }
        #expect(messages == [.binary(payload)])
    }

    @Test("The example of RFC 6455 is read: a masked Hello")
    func example() throws {
        var reader = WebSocketReader(.server, limit: 100)
        let bytes: [UInt8] = [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]
        #expect(try reader.receive(bytes) == [.text(Array("Hello".utf8))])
        #expect(WebSocketFrame(.text, Array("Hello".utf8)).bytes(mask: [0x37, 0xfa, 0x21, 0x3d]) == bytes)
    }

    @Test("A message in parts is put together, with a ping between them")
    func parts() throws {
        var reader = WebSocketReader(.client, limit: 100)
        let bytes =
            WebSocketFrame(.text, [1], isFinal: false).bytes() + WebSocketFrame(.ping, [9]).bytes()
            + WebSocketFrame(.continuation, [2]).bytes() + WebSocketFrame.close().bytes()
        #expect(try reader.receive(bytes) == [.ping([9]), .text([1, 2]), .close])
    }

    @Test(
        "What RFC 6455 forbids breaks the connection",
        arguments: [
            ([0x82, 0x01, 0x00], 1002), ([0xC2, 0x80, 0, 0, 0, 0], 1002), ([0x83, 0x80, 0, 0, 0, 0], 1002),
            ([0x09, 0x80, 0, 0, 0, 0], 1002), ([0x89, 0xFE, 0, 126], 1002), ([0x80, 0x80, 0, 0, 0, 0], 1002),
            ([0x82, 0xFF, 0, 0, 0, 1, 0, 0, 0, 0], 1009), ([0x82, 0xFF, 255, 255, 255, 255, 255, 255, 255, 255], 1009),
        ] as [([UInt8], UInt16)])
    func forbidden(bytes: [UInt8], code: UInt16) {
        var reader = WebSocketReader(.server, limit: 1000)
        let error = #expect(throws: WebSocketError.self) { try reader.receive(bytes) }
        #expect(error?.code == code)
    }

    @Test("The accepted key is the one of RFC 6455's example, and a server that gives another is refused")
    func handshake() {
        let key = "dGhlIHNhbXBsZSBub25jZQ=="
        #expect(WebSocketHandshake.accept(key) == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
        let good = "HTTP/1.1 101 Switching Protocols\r\nsec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\nX"
        #expect(WebSocketHandshake.answer(Array(good.utf8), key: key) == .open(rest: [0x58]))
        #expect(WebSocketHandshake.answer(Array(good.utf8.prefix(40)), key: key) == .incomplete)
        let bad = "HTTP/1.1 403 Forbidden\r\n\r\n"
        #expect(WebSocketHandshake.answer(Array(bad.utf8), key: key) == .refused("HTTP/1.1 403 Forbidden"))
    }
}

@Suite("A shell's words")
struct ShellWordsTests {
    @Test(
        "Quotes and backslashes make words as a shell makes them",
        arguments: [
            ("", []), ("ls", ["ls"]), ("  ls   -l ", ["ls", "-l"]),
            ("sh -c 'echo a; echo b'", ["sh", "-c", "echo a; echo b"]),
            (#"a\ b "c \"d\"" e'f'"g""#, ["a b", #"c "d""#, "efg"]), ("''", [""]), (#"'it'\''s'"#, ["it's"]),
        ] as [(String, [String])])
    func split(text: String, words: [String]) {
        #expect(ShellWords.split(text) == words)
    }

    @Test("A quote that is not closed is no command", arguments: ["'a", "\"a", "a\\"])
    func open(text: String) {
        #expect(ShellWords.split(text) == nil)
    }

    @Test("Words that are joined split into the same words")
    func join() {
        let words = ["echo", "", "a b", "it's", "\"q\"", "$HOME", "a\\b", "*", "new\nline"]
        #expect(ShellWords.split(ShellWords.join(words)) == words)
    }
}
