import HTTPService
import TealCore
import Testing

@Suite struct RawRequestTests {
    private let post = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"

    @Test("A request is answered the same wherever the network splits it")
    func everySplit() async throws {
        try await withServer { port in
            let bytes = Array(post.utf8)
            for split in 1..<bytes.count {
                let connection = try RawConnection(port: port)
                try await connection.send(Array(bytes[..<split]))
                await Task.yield()
                try await connection.send(Array(bytes[split...]))
                #expect(try await connection.read(until: "hello.").hasPrefix("HTTP/1.1 200 OK\r\n"))
            }
        }
    }

    @Test("A request that comes byte by byte is answered")
    func byteByByte() async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            for byte in post.utf8 { try await connection.send([byte]) }
            #expect(try await connection.read(until: "POST /a?b=c hello.").contains("200 OK"))
        }
    }

    @Test("Pipelined requests are answered in order, bodies and all")
    func pipelined() async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            let count = 50
            try await connection.send(
                (0..<count).map { "POST /\($0) HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nok" }.joined())
            let text = try await connection.read(until: " ok.", count: count)
            let targets = text.split(separator: "POST /").dropFirst().compactMap { Int($0.prefix { $0 != " " }) }
            #expect(targets == Array(0..<count))
        }
    }

    @Test("A chunked body is put together")
    func chunked() async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            try await connection.send(
                "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
            #expect(try await connection.read(until: ".").contains("200 OK"))
            #expect(try await connection.read(until: "PUT / abcde.").contains("PUT / abcde."))
        }
    }

    @Test(
        "What is not HTTP is answered by the status that says why, and the connection is closed",
        arguments: [
            ("a bad chunk", "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n", "400"),
            ("no HTTP at all", "\u{16}\u{03}\u{01}\r\n\r\n", "400"),
            ("no host", "GET / HTTP/1.1\r\n\r\n", "400"),
            ("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400"),
            (
                "a length and chunks",
                "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", "400"
            ),
            ("two lengths", "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "400"),
            (
                "a large head", "GET / HTTP/1.1\r\nHost: x\r\nA: " + String(repeating: "a", count: 40_000) + "\r\n\r\n",
                "431"
            ),
            ("a head without end", "GET / HTTP/1.1\r\nHost: x\r\nA: " + String(repeating: "a", count: 70_000), "431"),
            (
                "many fields", "GET / HTTP/1.1\r\nHost: x\r\n" + String(repeating: "A: b\r\n", count: 20_000) + "\r\n",
                "431"
            ),
            ("a large body", "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n", "413"),
            (
                "an unknown expectation", "PUT / HTTP/1.1\r\nHost: x\r\nExpect: luck\r\nContent-Length: 1\r\n\r\na",
                "417"
            ),
            ("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"),
        ])
    func refused(what: String, request: String, status: String) async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            try await connection.send(request)
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(what): \(answer)")
            #expect(answer.lowercased().contains("connection: close"))
        }
    }

    @Test("A chunked body that grows beyond the maximum is answered by 413, whatever the handler made of it")
    func growingBody() async throws {
        try await withServer({ $0.maximumBodySize = 8 << 10 }) { port in
            let connection = try RawConnection(port: port)
            let chunk = "1000\r\n" + String(repeating: "a", count: 4096) + "\r\n"
            try await connection.send(
                "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk)
            #expect(try await connection.readToEnd().hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test(
        "A half-written request is answered by 408 and the connection is closed",
        arguments: [
            "GET / HT", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc",
        ])
    func halfWritten(request: String) async throws {
        try await withServer({
            $0.requestTimeout = .milliseconds(200)
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send(request)
            #expect(try await connection.readToEnd().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test("A client that sends one byte of its head at a time, forever, is cut off")
    func slowHead() async throws {
        try await withServer({ $0.requestTimeout = .milliseconds(300) }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET / HTTP/1.1\r\nHost: x\r\nA: ")
            // A minute's worth of bytes; the server ends it far sooner.
            var sent = 0
            while sent < 6000 {
                do { try await connection.send("a") } catch { break }
                sent += 1
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(sent < 6000)
        }
    }

    @Test("An idle connection is closed without a word")
    func idle() async throws {
        try await withServer({ $0.idleTimeout = .milliseconds(100) }) { port in
            let connection = try RawConnection(port: port)
            #expect(try await connection.readToEnd() == "")
        }
    }

    @Test("The connection beyond the maximum is told so")
    func tooMany() async throws {
        try await withServer({ $0.maximumConnections = 1 }) { port in
            let first = try RawConnection(port: port)
            try await first.send(post)
            _ = try await first.read(until: "hello.")
            #expect(try await RawConnection(port: port).readToEnd().hasPrefix("HTTP/1.1 503 "))
        }
    }

    @Test("A client that ends its side after its request still gets the answer")
    func halfClosed() async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            try await connection.send(post)
            await connection.shutdownOutput()
            #expect(try await connection.readToEnd().hasSuffix("hello.\n"))
        }
    }

    @Test("HTTP/1.0 is answered in kind and closed")
    func http10() async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET /old HTTP/1.0\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.0 200 OK") && answer.hasSuffix("GET /old .\n"))
        }
    }

    @Test("The client is told to continue when the handler wants the body, and not before")
    func expectContinue() async throws {
        try await withServer { port in
            let connection = try RawConnection(port: port)
            try await connection.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
            _ = try await connection.read(until: "HTTP/1.1 100 Continue\r\n\r\n")
            try await connection.send("abc")
            #expect(try await connection.read(until: "PUT / abc.").contains("200 OK"))
        }
    }

    @Test("A handler that does not want the body answers at once, and the connection ends")
    func unwantedBody() async throws {
        try await withServer(handler: { _, _ in HTTPResponse.text(401, "no") }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 401 ") && !answer.contains("100 Continue"))
        }
    }

    @Test("A small body that nobody read is skipped, and the next request is answered")
    func skippedBody() async throws {
        try await withServer(handler: { request, _ in HTTPResponse.text(200, "\(request.target)!") }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("PUT /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
            try await connection.send("GET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await connection.read(until: "/2!").contains("/1!"))
        }
    }
}
