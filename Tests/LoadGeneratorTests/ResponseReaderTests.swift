import Testing

@testable import LoadGenerator

struct ResponseReaderTests {
    static let responses = [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Version: 7 \r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nx-version:7\r\n\r\n5\r\nhello\r\n1;a=b\r\n!\r\n0\r\nT: x\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-VERSION: 7\r\n\r\n",
        "HTTP/1.1 204 No Content\r\nX-Version: 7\r\n\r\n",
    ]

    @Test("A response cut at any byte reads the same, and its end is found to the byte", arguments: responses)
    func anySplit(response: String) throws {
        let bytes = Array((response + "HTTP").utf8)
        for cut in 0...bytes.count {
            var reader = ResponseReader(isHead: false)
            var used = try reader.consume(bytes[..<cut])
            if used == cut { used += try reader.consume(bytes[cut...]) }
            #expect(reader.isComplete)
            #expect(used == response.utf8.count)
            #expect(reader.header("X-Version") == "7")
        }
    }

    @Test("The answer to HEAD has no body whatever its length says")
    func head() throws {
        var reader = ResponseReader(isHead: true)
        _ = try reader.consume(Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n".utf8)[...])
        #expect(reader.isComplete)
    }

    @Test("Without a length the connection's end is the response's end, and it serves no further request")
    func untilClose() throws {
        var reader = ResponseReader(isHead: false)
        _ = try reader.consume(Array("HTTP/1.1 200 OK\r\n\r\nabc".utf8)[...])
        #expect(!reader.isComplete)
        #expect(reader.endsWithConnection)
        #expect(reader.closes)
    }

    @Test(
        "What is no response is refused",
        arguments: [
            "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
        ])
    func malformed(text: String) {
        #expect(throws: ResponseReader.Malformed.self) {
            var reader = ResponseReader(isHead: false)
            _ = try reader.consume(Array(text.utf8)[...])
        }
    }
}
