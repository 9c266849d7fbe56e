import Glibc
import Synchronization
import Testing

@testable import LoadBalancer

extension BalancerEndToEnd {
    /// What clients see of failing targets, and targets of failing clients.
    struct Failure {
        @Test("A group without targets is answered 503, a target that refuses 502, and the balancer goes on")
        func unreachable() async throws {
            try await BalancerFixture.with { fixture in
                try await fixture.apply([]) { $0.listeners[0].attributes.serverName = "s/1" }
                let connection = try PlainConnection(port: try await fixture.port())
                let page = try connection.get("/")
                #expect(page.status == 503 && page.header("server") == "s/1")
                #expect(page.body.contains("<h1>503 Service Temporarily Unavailable</h1>"))
                let gone = try fixture.target("gone")
                gone.stop()
                try await fixture.apply([gone])
                #expect(try connection.get("/").status == 502)
                let failure = try #require(try await fixture.client.snapshot().failures.last)
                #expect(failure.status == 502 && !failure.isBrokenOff && failure.listener == "http")
                #expect(failure.target == "127.0.0.1:\(gone.port)")
                let target = try fixture.target("a")
                try await fixture.apply([target])
                #expect(try connection.get("/").body == "a")
            }
        }

        @Test(
            "A response that is none is answered 502",
            arguments: [
                "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", "",
                "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 101 Switching Protocols\r\n\r\n",
            ])
        func malformed(response: String) async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                try connection.write(response)
                return false
            }
            try await BalancerFixture.with(script: script) { fixture, port in
                #expect(try PlainConnection(port: port).get("/").status == 502)
                let snapshot = try await fixture.client.snapshot()
                #expect(snapshot.listener("http")?.counters.answered.serverError == 1)
                #expect(snapshot.failed == 1 && snapshot.failures.map(\.status) == [502])
                #expect(try await fixture.client.snapshot().failed == 1)
            }
        }

        @Test(
            "A target that dies in the middle of a response never makes it look whole",
            arguments: [
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
            ])
        func dying(response: String) async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                try connection.write(response)
                return false
            }
            try await BalancerFixture.with(script: script) { fixture, port in
                #expect(throws: PlainConnection.Ended.self) { try PlainConnection(port: port).get("/") }
                let failures = try await fixture.client.snapshot().failures
                #expect(failures.map(\.isBrokenOff) == [true] && failures.map(\.status) == [200])
            }
        }

        @Test("A target that is silent longer than the idle timeout is answered for with 504")
        func silent() async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                _ = connection.readToEnd()
                return false
            }
            try await BalancerFixture.with(script: script, attributes: .init(idleTimeout: 0.2)) { _, port in
                let status = try PlainConnection(port: port).get("/").status
                #expect(status == 504)
            }
        }

        @Test(
            "A request that is never finished is answered 408; a connection that says nothing is closed without a word",
            arguments: [
                ("GET / HT", 408), ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc", 408), ("", 0),
            ])
        func unfinished(request: String, status: Int) async throws {
            let script: ScriptedTarget.Script = { connection, request in
                _ = try connection.readBody(of: request)
                return false
            }
            try await BalancerFixture.with(script: script, attributes: .init(idleTimeout: 0.2)) { _, port in
                let connection = try PlainConnection(port: port)
                try connection.write(request)
                let answer = String(decoding: connection.readToEnd(), as: UTF8.self)
                #expect(status == 0 ? answer.isEmpty : answer.hasPrefix("HTTP/1.1 \(status) "))
            }
        }

        @Test(
            "A kept connection that its target has closed costs no request, whatever its method",
            arguments: ["GET", "POST"])
        func staleConnection(method: String) async throws {
            let script: ScriptedTarget.Script = { connection, request in
                _ = try connection.readBody(of: request)
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                // Without a word: the next request may meet a connection that is just going.
                return false
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                for _ in 0..<200 {
                    let request = "\(method) / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody"
                    #expect(try connection.send(request).status == 200)
                }
            }
        }

        @Test(
            "A request that a target took and did not answer is not repeated unless that does no harm",
            arguments: [
                ("POST", 502, 2), ("GET", 200, 3),
            ])
        func taken(method: String, status: Int, requests: Int) async throws {
            let served = Mutex(0)
            let script: ScriptedTarget.Script = { connection, request in
                let number = served.withLock { served in
                    served += 1
                    return served
                }
                _ = try connection.readBody(of: request)
                if number == 2 { return false }
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                return true
            }
            try await BalancerFixture.with(workers: 1) { fixture in
                try await fixture.apply([try fixture.target("a", script)])
                try await fixture.untilHealthy(1)
                let connection = try PlainConnection(port: try await fixture.port())
                let request = "\(method) / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody"
                #expect(try connection.send(request).status == 200)
                #expect(try connection.send(request).status == status)
                #expect(served.withLock { $0 } == requests)
            }
        }

        @Test("A target that answers before it has the whole request is heard, and the connection ends")
        func earlyAnswer() async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                try connection.write("HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\n\r\nbig")
                return false
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                try connection.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nabc")
                let message = try connection.read()
                #expect(message.status == 413 && message.body == "big")
                #expect(message.header("connection") == "close")
            }
        }

        @Test("A client that goes away frees its target, and counts as abandoned")
        func clientGone() async throws {
            let script: ScriptedTarget.Script = { connection, _ in
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
                while true { try connection.write([UInt8](repeating: 0, count: 65536)) }
            }
            try await BalancerFixture.with(script: script) { fixture, port in
                var connection: PlainConnection? = try PlainConnection(port: port)
                try connection?.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = try connection?.take(1000)
                connection?.reset()
                connection = nil
                try await until {
                    let snapshot = try await fixture.client.snapshot()
                    return snapshot.targets.first?.counters.inFlight == 0
                        && snapshot.listener("http")?.counters.abandoned == 1
                }
            }
        }

        @Test(
            "What smuggles requests is refused, and no byte of it reaches a target",
            arguments: [
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "GET / HTTP/1.1\r\nHost: a\r\nX: 1\nY: 2\r\n\r\n", "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "\0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na",
            ])
        func smuggling(request: String) async throws {
            try await BalancerFixture.with { fixture in
                let target = try fixture.target("a")
                try await fixture.apply([target])
                try await fixture.untilHealthy(1)
                let port = try await fixture.port()
                let whole = try PlainConnection(port: port)
                try whole.write(request)
                let answer = String(decoding: whole.readToEnd(), as: UTF8.self)
                #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
                #expect(answer.split(separator: "HTTP/1.1").count == 1)
                let pieces = try PlainConnection(port: port)
                for byte in request.utf8 { guard (try? pieces.write([byte])) != nil else { break } }
                #expect(String(decoding: pieces.readToEnd(), as: UTF8.self).hasPrefix("HTTP/1.1 400 "))
                #expect(target.requests == 0)
            }
        }

        @Test("A body whose chunks are malformed ends its request", arguments: ["x\r\n", "3\r\nabcd\r\n", "3\nabc\n"])
        func malformedChunks(body: String) async throws {
            let script: ScriptedTarget.Script = { connection, request in
                _ = try connection.readBody(of: request)
                return false
            }
            try await BalancerFixture.with(script: script) { _, port in
                let connection = try PlainConnection(port: port)
                try connection.write("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(body)")
                #expect(try connection.read().status == 400)
            }
        }
    }
}
