import HTTPService
import ImageRegistry
import OCIImage
import TealCore
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The registry behind its server, as a client on the other end of a socket sees it.
@Suite struct RegistrySocketTests {
    @Test("A blob of many pieces goes through a socket both ways, and a HEAD tells its length")
    func roundTrip() async throws {
        let registry = try RegistryFixture(largestBlob: 16 << 20)
        let server = try await HTTPServer(.init(port: 0, maximumBodySize: 16 << 20), handler: registry.handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let bytes: [UInt8] = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            let digest = ContentDigest(of: bytes)
            let port = server.boundPort
            let push = try await onBlockingThread {
                try Exchange(port: port).send("POST", "/v2/web/blobs/uploads/?digest=\(digest)", bytes)
            }
            #expect(push.status == 201)
            let pull = try await onBlockingThread { try Exchange(port: port).send("GET", "/v2/web/blobs/\(digest)") }
            #expect(pull.status == 200)
            #expect(pull.body == bytes)
            let head = try await onBlockingThread { try Exchange(port: port).send("HEAD", "/v2/web/blobs/\(digest)") }
            #expect(head.head.contains("Content-Length: 3000000"))
            #expect(head.body.isEmpty)
            server.drain()
            try await group.waitForAll()
        }
    }

    @Test("An upload whose client goes away in the middle goes on with another")
    func brokenOff() async throws {
        let registry = try RegistryFixture()
        let server = try await HTTPServer(.init(port: 0), handler: registry.handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let bytes = [UInt8](repeating: 65, count: 100_000)
            let port = server.boundPort
            let begin = try await onBlockingThread { try Exchange(port: port).send("POST", "/v2/web/blobs/uploads/") }
            let location = try #require(begin.header("Location"))
            try await onBlockingThread {
                try Exchange(port: port).sendPart("PATCH", location, Array(bytes[..<40_000]), announced: 100_000)
            }
            var arrived = 0
            // The server notices the end of the connection in its own time; bounded, and no assertion is about the
            // time.
            for _ in 0..<500 where arrived < 40_000 {
                let status = try await onBlockingThread { try Exchange(port: port).send("GET", location) }
                arrived = status.header("Range").flatMap { Int($0.dropFirst(2)) }.map { $0 + 1 } ?? 0
                if arrived < 40_000 { try await Task.sleep(for: .milliseconds(10)) }
            }
            #expect(arrived == 40_000)
            let digest = ContentDigest(of: bytes)
            let rest = Array(bytes[arrived...])
            let finish = try await onBlockingThread {
                try Exchange(port: port).send("PUT", "\(location)?digest=\(digest)", rest)
            }
            #expect(finish.status == 201)
            server.drain()
            try await group.waitForAll()
        }
    }
}

/// One request and its answer over a connection of its own.
private struct Exchange {
    struct Answer: Sendable {
        var head: String
        var body: [UInt8]

        var status: Int { Int(head.split(separator: " ")[1]) ?? 0 }

        func header(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
                .map { String($0.dropFirst(name.count + 2)) }
        }
    }

    private let socket: OpenFile

    init(port: Int) throws {
        #if canImport(Darwin)
            let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #else
            let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        socket = OpenFile(descriptor: descriptor, name: "socket")
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw ImageError(.system, "could not connect") }
    }

    func send(_ method: String, _ target: String, _ body: [UInt8] = []) throws -> Answer {
        try sendPart(method, target, body, announced: body.count)
        let sink = ByteArraySink()
        try socket.copy(to: sink)
        let end =
            sink.bytes.indices.first { sink.bytes[$0...].starts(with: Array("\r\n\r\n".utf8)) } ?? sink.bytes.count
        return Answer(
            head: String(decoding: sink.bytes[..<end], as: UTF8.self), body: Array(sink.bytes.dropFirst(end + 4)))
    }

    func sendPart(_ method: String, _ target: String, _ body: [UInt8], announced: Int) throws {
        let head =
            "\(method) \(target) HTTP/1.1\r\nHost: registry\r\nAuthorization: \(FakeAuthorizer.header)\r\n"
            + "Content-Length: \(announced)\r\nConnection: close\r\n\r\n"
        try socket.write(Array(head.utf8))
        try socket.write(body)
    }
}
