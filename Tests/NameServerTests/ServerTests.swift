import Glibc
import Logging
import Sockets
import Testing

@testable import NameServer

private struct ManyAddresses: NameSource {
    func zone(of name: DomainName, seenBy client: UInt32) -> Zone? {
        guard let apex = DomainName("many.test"), name.isWithin(apex) else { return nil }
        return Zone(apex: apex, records: (0..<100).map { ResourceRecord(apex, ttl: 1, .a($0)) })
    }
}

@Suite(.timeLimit(.minutes(1)))
struct ServerTests {
    /// A port of loopback that was free a moment ago.
    private func freeAddress() throws -> SocketAddress {
        let any = try #require(SocketAddress("127.0.0.1", port: 0))
        let listener = try TCPSocket.listen(at: any)
        defer { close(listener) }
        return try #require(TCPSocket.localAddress(listener))
    }

    private func serving(_ resolver: NameResolver, _ body: (SocketAddress) async throws -> Void) async throws {
        let server = try NameServer(resolver: resolver, logger: Logger(label: "test"))
        let address = try freeAddress()
        server.listen(at: [address])
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let probe = try query("many.test").encoded()
            let client = MachineResolvers(servers: [address])
            for _ in 0..<500 where await client.exchange(probe, isStream: true) == nil {
                try await Task.sleep(for: .milliseconds(10))
            }
            try await body(address)
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.waitForAll() }
        }
    }

    private func query(_ name: String, payload: UInt16? = nil) throws -> DNSMessage {
        var query = DNSMessage(id: 4711, questions: [DNSQuestion(try #require(DomainName(name)), .a)])
        query.extension = payload.map { DNSExtension(payload: $0) }
        return query
    }

    @Test("A long answer is cut in a datagram, less where the client takes more, and whole over a connection")
    func transports() async throws {
        try await serving(NameResolver(sources: [ManyAddresses()])) { address in
            // The machine that asks knows how to wait for both, and to try again.
            let client = MachineResolvers(servers: [address], timeout: .milliseconds(10_000))
            for (payload, isStream, count) in [(nil, false, 30), (1232, false, 74), (nil, true, 100)]
                as [(UInt16?, Bool, Int)]
            {
                let bytes = await client.exchange(
                    try query("many.test", payload: payload).encoded(), isStream: isStream)
                let answer = try DNSMessage(decoding: try #require(bytes))
                #expect(answer.id == 4711)
                #expect(answer.answers.count == count)
                #expect(answer.isTruncated == (count < 100))
            }
        }
    }

    @Test("Names of others are asked of the next server, and nobody's answer is a failure")
    func forwarding() async throws {
        try await serving(NameResolver(sources: [ManyAddresses()])) { address in
            let upstream = MachineResolvers(servers: [address], timeout: .milliseconds(10_000))
            let nobody = MachineResolvers(servers: [try freeAddress()], timeout: .milliseconds(10_000))
            for (next, code) in [(upstream, ResponseCode.noError), (nobody, .serverFailed)] {
                let resolver = NameResolver(sources: [], upstream: next)
                let bytes = await resolver.respond(to: try query("many.test").encoded(), from: 1, isStream: true)
                let answer = try DNSMessage(decoding: try #require(bytes))
                #expect(answer.code == code)
                #expect(answer.answers.count == (code == .noError ? 100 : 0))
            }
        }
    }

    @Test("The machine's resolvers are those of its file")
    func resolverFile() {
        let text = "# nameserver 1.1.1.1\nnameserver 10.9.8.7\n options x\nnameserver\t::1\nnameserver\n"
        #expect(MachineResolvers.servers(inText: text) == ["10.9.8.7", "::1"])
    }
}
