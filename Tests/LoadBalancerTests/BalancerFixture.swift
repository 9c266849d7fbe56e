import FoundationEssentials
import Glibc
import Sockets
import Synchronization
import Testing

@testable import LoadBalancer

/// A balancer in this process, on a free port, with targets that the test plays.
final class BalancerFixture {
    let client: BalancerClient
    private(set) var configuration = BalancerConfiguration(version: 0)
    private var targets: [ScriptedTarget] = []

    private init(socket: String) {
        client = BalancerClient(socketPath: socket)
    }

    /// Runs `body` beside a balancer and ends it afterwards.
    static func with(_ body: (BalancerFixture) async throws -> Void) async throws {
        let socket = "/tmp/teal-balancer-\(UInt32.random(in: 0 ... .max)).sock"
        let stop = try Mailbox<Void>()
        let thread = try PlatformThread(name: "balancer") {
            try? BalancerProcess.run(socketPath: socket, workers: 2, stop: stop)
        }
        let fixture = BalancerFixture(socket: socket)
        while access(socket, F_OK) != 0 { sched_yield() }
        let result: Result<Void, any Error>
        do {
            try await body(fixture)
            result = .success(())
        } catch {
            result = .failure(error)
        }
        stop.post(())
        thread.join()
        for target in fixture.targets { target.stop() }
        try result.get()
    }

    func target(_ name: String, closesAfter: Int? = nil, echoesHead: Bool = false) throws -> ScriptedTarget {
        let target = try ScriptedTarget(name: name, closesAfter: closesAfter, echoesHead: echoesHead)
        targets.append(target)
        return target
    }

    func apply(targets: [ScriptedTarget]) async throws {
        let check = BalancerConfiguration.HealthCheck(path: "/health", interval: 1, timeout: 1)
        let members = targets.map { BalancerConfiguration.Target(id: $0.name, address: "127.0.0.1", port: $0.port) }
        configuration = BalancerConfiguration(
            version: configuration.version + 1,
            listeners: [
                .init(
                    id: "http", address: "127.0.0.1", port: 0, defaultAction: .forward([.init(group: "web")]),
                    attributes: .init(traceHeader: "X-Amzn-Trace-Id"))
            ],
            targetGroups: [.init(id: "web", healthCheck: check, deregistrationDelay: 5, targets: members)])
        try await client.apply(configuration)
    }

    func port() async throws -> Int {
        try #require(try await client.snapshot().listener("http")?.port)
    }

    /// Waits, at most five seconds, until so many targets are healthy.
    func untilHealthy(_ count: Int) async throws {
        for _ in 0..<500 {
            let healthy = try await client.snapshot().targets.filter { $0.health.state == .healthy }.count
            if healthy >= count { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("the targets did not become healthy")
    }
}

/// A target on a thread of its own, one thread a connection: answers every request with its name.
final class ScriptedTarget: Sendable {
    let name: String
    let port: Int
    private let listener: Int32
    private let isStopped = Mutex(false)

    init(name: String, closesAfter: Int?, echoesHead: Bool) throws {
        self.name = name
        let descriptor = try TCPSocket.listen(at: try #require(SocketAddress("127.0.0.1", port: 0)))
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        listener = descriptor
        port = Int(try #require(TCPSocket.localAddress(descriptor)).port)
        _ = try PlatformThread(name: "target") {
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                _ = try? PlatformThread(name: "served") {
                    Self.serve(connection, name: name, closesAfter: closesAfter, echoesHead: echoesHead)
                }
            }
        }
    }

    func stop() {
        let first = isStopped.withLock { stopped in
            defer { stopped = true }
            return !stopped
        }
        guard first else { return }
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private static func serve(_ connection: Int32, name: String, closesAfter: Int?, echoesHead: Bool) {
        let client = PlainClient(descriptor: connection)
        var served = 0
        while let (head, _) = try? client.readMessage(), head.hasPrefix("GET") || head.hasPrefix("POST") {
            let body = echoesHead ? head : name
            let answer = "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
            guard (try? client.write(Array(answer.utf8))) != nil else { return }
            served += 1
            // Without a word: the next request meets a connection that is gone.
            if served == closesAfter { return }
        }
    }
}

/// A blocking connection that reads whole messages.
final class PlainClient {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    struct Failed: Error {}

    init(descriptor: Int32) {
        self.descriptor = descriptor
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    convenience init(port: Int) throws {
        let address = try #require(SocketAddress("127.0.0.1", port: port))
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard address.withSocketAddress({ connect(descriptor, $0, $1) }) == 0 else { throw Failed() }
        self.init(descriptor: descriptor)
    }

    deinit {
        close(descriptor)
    }

    func get(_ path: String) throws -> (status: Int, body: String) {
        try send("GET \(path) HTTP/1.1\r\nHost: test\r\n\r\n")
    }

    func send(_ request: String) throws -> (status: Int, body: String) {
        try write(Array(request.utf8))
        return try read()
    }

    func read() throws -> (status: Int, body: String) {
        let (head, body) = try readMessage()
        return (Int(head.dropFirst(9).prefix(3)) ?? 0, body)
    }

    func write(_ bytes: [UInt8]) throws {
        guard Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { throw Failed() }
    }

    /// A head with its empty line, and the body by its Content-Length or its chunks as they came.
    func readMessage() throws -> (head: String, body: String) {
        let head = try take(through: "\r\n\r\n")
        let lines = head.lowercased().split(separator: "\r\n")
        if let length = lines.first(where: { $0.hasPrefix("content-length:") }).flatMap({ Int($0.filter(\.isNumber)) })
        {
            while buffer.count < length { try fill() }
            defer { buffer.removeFirst(length) }
            return (head, String(decoding: buffer[..<length], as: UTF8.self))
        }
        let isChunked = lines.contains { $0.hasPrefix("transfer-encoding:") }
        return (head, isChunked ? try take(through: "0\r\n\r\n") : "")
    }

    private func take(through mark: String) throws -> String {
        let mark = Array(mark.utf8)
        while true {
            if let range = buffer.firstRange(of: mark) {
                defer { buffer.removeFirst(range.upperBound) }
                return String(decoding: buffer[..<range.upperBound], as: UTF8.self)
            }
            try fill()
        }
    }

    private func fill() throws {
        var chunk = [UInt8](repeating: 0, count: 16384)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { throw Failed() }
        buffer += chunk[..<count]
    }
}
