import Foundation
import HTTPService
import Synchronization
import TealCore
import Testing

@Suite struct ResponseTests {
    @Test("HEAD is answered with the length and without the body")
    func head() async throws {
        try await withServer(handler: { _, _ in HTTPResponse.text(200, "hello") }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.contains("Content-Length: 6\r\n") && answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("204 has neither length nor body, and the connection goes on")
    func noContent() async throws {
        try await withServer(handler: { request, _ in
            request.path == "/none" ? HTTPResponse.text(204, "x") : HTTPResponse.text(200, "next.")
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET /none HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try await connection.read(until: "next.")
            #expect(answer.components(separatedBy: "Content-Length").count == 2)
        }
    }

    @Test("A stream is sent in chunks, each when it is written")
    func stream() async throws {
        try await withServer(handler: { _, _ in
            HTTPResponse(
                status: 200,
                body: .stream(length: nil) { writer in
                    for word in ["one", "two", "three"] { try await writer(Array(word.utf8)) }
                })
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(
                try await connection.read(until: "0\r\n\r\n").hasSuffix(
                    "3\r\none\r\n3\r\ntwo\r\n5\r\nthree\r\n0\r\n\r\n"))
        }
    }

    @Test("A stream that breaks off is never taken for the whole")
    func brokenStream() async throws {
        struct Broken: Error {}
        try await withServer(handler: { _, _ in
            HTTPResponse(
                status: 200,
                body: .stream(length: nil) { writer in
                    try await writer(Array("one".utf8))
                    throw Broken()
                })
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(!answer.contains("0\r\n\r\n"))
        }
    }

    @Test("A part of a file is sent as it is on disk")
    func file() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(
            "teal-http-\(UInt32.random(in: 0 ... .max))"
        ).path
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await withServer(handler: { _, _ in
            HTTPResponse(status: 206, body: .file(path: path, offset: 10, length: 900_000))
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            _ = try await connection.readToEnd()
            #expect(Array(await connection.received.suffix(900_000)) == Array(bytes[10..<900_010]))
        }
    }

    @Test("A response whose field would break out of its line is not sent")
    func injection() async throws {
        try await withServer(handler: { _, _ in
            HTTPResponse(status: 302, headers: ["Location": "/\r\nSet-Cookie: a=b"])
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 500 ") && !answer.contains("Set-Cookie"))
        }
    }

    @Test("No more of a body is taken from the client than the handler has asked for")
    func backPressure() async throws {
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        try await withServer(handler: { _, body in
            for await _ in gate { break }
            var count = 0
            do { for try await chunk in body { count += chunk.count } } catch { count = -1 }
            return HTTPResponse.text(200, "\(count).")
        }) { port in
            let connection = try RawConnection(port: port)
            try await connection.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n")
            async let sending: Void = { try await connection.send([UInt8](repeating: 97, count: 8_000_000)) }()
            open.yield()
            try await sending
            #expect(try await connection.read(until: "8000000.").contains("8000000."))
        }
    }

    @Test("A server told to end lets the request in flight finish, and takes no more")
    func drain() async throws {
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let server = try await HTTPServer(
            .init(port: 0),
            handler: HTTPClosureHandler { _, _ in
                start.yield()
                for await _ in gate { break }
                return HTTPResponse.text(200, "finished")
            })
        let port = server.boundPort
        let running = Task { try await server.run() }
        let connection = try RawConnection(port: port)
        let idle = try RawConnection(port: port)
        try await connection.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        for await _ in started { break }
        running.cancel()
        #expect(try await idle.readToEnd() == "")
        open.yield()
        let answer = try await connection.readToEnd()
        #expect(answer.hasSuffix("finished\n") && answer.contains("Connection: close"))
        try await running.value
        #expect(throws: RawConnection.Failure.self) { try RawConnection(port: port) }
    }

    @Test("A port in use is a typed error, and a problem to a person")
    func portInUse() async throws {
        try await withServer { port in
            let problem = await #expect(throws: Problem.self) {
                try await HTTPServer(.init(port: port), handler: HTTPClosureHandler(echo))
            }
            #expect(problem?.what == "Nothing can listen on 127.0.0.1:\(port) now.")
            #expect(problem?.mend.contains("\(port)") == true)
        }
    }

    @Test("A server listens on a Unix socket too, though a dead process left its file")
    func unixSocket() async throws {
        let path = "/tmp/teal-http-\(UInt32.random(in: 0 ... .max)).sock"
        defer { try? FileManager.default.removeItem(atPath: path) }
        for _ in 0..<2 {
            let server = try await HTTPServer(
                .init(address: .unixSocket(path: path)), handler: HTTPClosureHandler(echo))
            #expect(server.boundPort == 0)
            let running = Task { try await server.run() }
            running.cancel()
            try await running.value
        }
    }
}

@Suite struct MessageTests {
    @Test("Fields keep their order and are found whatever their case")
    func fields() {
        var fields: HTTPFields = ["Content-Type": "a/b", "Set-Cookie": "1"]
        fields.append("set-cookie", "2")
        #expect(fields["CONTENT-TYPE"] == "a/b")
        #expect(fields.all("Set-Cookie") == ["1", "2"])
        fields["SET-COOKIE"] = "3"
        #expect(fields.map(\.value) == ["a/b", "3"])
        #expect(HTTPFields([.init("A[", "1")])["A{"] == nil)
        let connection: HTTPFields = ["Connection": "keep-alive,  Close"]
        #expect(connection.lists("close", in: "connection") && !connection.lists("upgrade", in: "connection"))
    }

    @Test("A target is taken apart into its path and its query")
    func target() {
        let request = HTTPRequest(
            method: "GET", target: "/v2/a%2Fb?n=10&last=a%20b+c&flag&x=%zz", headers: ["Host": "Localhost:4566"])
        #expect(request.path == "/v2/a%2Fb")
        #expect(request.queryItems.map(\.name) == ["n", "last", "flag", "x"])
        #expect(request.queryItems.map(\.value) == ["10", "a b c", "", "%zz"])
        #expect(request.host == "localhost")
        #expect(PercentCoding.decode("a%2Fb+%E2%82%AC") == "a/b+€")
    }
}
