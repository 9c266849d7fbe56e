import NameServer
import Testing

/// Zones that everybody sees, or only clients of 10.0.0.0/8.
private struct FixedZones: NameSource {
    var zones: [Zone]
    var isPrivate = false

    func zone(of name: DomainName, seenBy client: UInt32) -> Zone? {
        if isPrivate, client >> 24 != 10 { return nil }
        return zones.filter { name.isWithin($0.apex) }.max { $0.apex.labels.count < $1.apex.labels.count }
    }
}

/// Answers everything with one address.
private struct ScriptedUpstream: NameUpstream {
    func exchange(_ query: [UInt8], isStream: Bool) -> [UInt8]? {
        guard var message = try? DNSMessage(decoding: query), let question = message.questions.first else { return nil }
        message.isResponse = true
        message.answers = [ResourceRecord(question.name, ttl: 30, .a(0xC000_0201))]
        return message.encoded()
    }
}

struct ResolverTests {
    private let inVPC: UInt32 = 0x0A00_0105

    private func name(_ text: String) throws -> DomainName { try #require(DomainName(text)) }

    private func lemon() throws -> Zone {
        Zone(
            apex: try name("lemon.local"),
            records: [
                ResourceRecord(try name("web.lemon.local"), ttl: 10, .a(1)),
                ResourceRecord(try name("web.lemon.local"), ttl: 10, .a(2)),
                ResourceRecord(try name("www.lemon.local"), ttl: 10, .cname(try name("web.lemon.local"))),
                ResourceRecord(try name("out.lemon.local"), ttl: 10, .cname(try name("example.com"))),
                ResourceRecord(try name("loop.lemon.local"), ttl: 10, .cname(try name("loop.lemon.local"))),
                ResourceRecord(try name("a.deep.lemon.local"), ttl: 10, .txt([Array("x".utf8)])),
                ResourceRecord(try name("*.any.lemon.local"), ttl: 10, .a(7)),
            ])
    }

    private func ask(
        _ text: String, _ type: RecordType, client: UInt32? = nil, upstream: (any NameUpstream)? = nil,
        change: (inout DNSMessage) -> Void = { _ in }
    ) async throws -> DNSMessage {
        let resolver = NameResolver(sources: [FixedZones(zones: [try lemon()], isPrivate: true)], upstream: upstream)
        var query = DNSMessage(id: 77, questions: [DNSQuestion(try name(text), type)])
        query.wantsRecursion = true
        change(&query)
        let bytes = await resolver.respond(to: query.encoded(), from: client ?? inVPC, isStream: false)
        let answer = try DNSMessage(decoding: try #require(bytes))
        #expect(answer.id == 77)
        #expect(answer.isResponse)
        return answer
    }

    @Test("Every record of a name is an answer, with authority")
    func addresses() async throws {
        let answer = try await ask("WEB.lemon.local", .a)
        #expect(answer.code == .noError)
        #expect(answer.isAuthoritative)
        #expect(Set(answer.answers.map(\.data)) == [.a(1), .a(2)])
        #expect(answer.questions.first?.name.description == "WEB.lemon.local")
    }

    @Test(
        "A name without the type is no data, a name that is not there is none; both say for how long",
        arguments: [
            ("web.lemon.local", RecordType.aaaa, ResponseCode.noError), ("deep.lemon.local", .a, .noError),
            ("lemon.local", .a, .noError), ("nothing.lemon.local", .a, .noSuchName),
            ("x.web.lemon.local", .a, .noSuchName),
        ])
    func negative(text: String, type: RecordType, code: ResponseCode) async throws {
        let answer = try await ask(text, type)
        #expect(answer.code == code)
        #expect(answer.answers.isEmpty)
        #expect(answer.authority.first?.data.type == .soa)
        #expect(answer.authority.first?.ttl == 5)
    }

    @Test("Aliases are followed, in the zone and out of it; a circle of them is a failure")
    func aliases() async throws {
        let inside = try await ask("www.lemon.local", .a)
        #expect(inside.answers.first?.data == .cname(try name("web.lemon.local")))
        #expect(inside.answers.count == 3)
        let outside = try await ask("out.lemon.local", .a, upstream: ScriptedUpstream())
        #expect(outside.answers.map(\.data) == [.cname(try name("example.com")), .a(0xC000_0201)])
        #expect(try await ask("out.lemon.local", .a).code == .serverFailed)
        #expect(try await ask("loop.lemon.local", .a).code == .serverFailed)
    }

    @Test("A wildcard stands for the names that are not there")
    func wildcard() async throws {
        let answer = try await ask("b.any.lemon.local", .a)
        #expect(answer.answers == [ResourceRecord(try name("b.any.lemon.local"), ttl: 10, .a(7))])
        #expect(try await ask("any.lemon.local", .a).code == .noError)
    }

    @Test("A zone tells who serves it")
    func apex() async throws {
        #expect(try await ask("lemon.local", .soa).answers.first?.data.type == .soa)
        #expect(try await ask("lemon.local", .ns).answers.map(\.data) == [.ns(try name("ns.lemon.local"))])
    }

    @Test("Names of others go upstream; without one they fail, and a private zone is not there for others")
    func forwarding() async throws {
        #expect(try await ask("example.com", .a, upstream: ScriptedUpstream()).answers.map(\.data) == [.a(0xC000_0201)])
        let failure = try await ask("example.com", .a)
        #expect(failure.code == .serverFailed)
        #expect(!failure.offersRecursion)
        #expect(try await ask("web.lemon.local", .a, client: 0x7F00_0001).code == .serverFailed)
    }

    @Test("What this server does not do is refused")
    func refusals() async throws {
        #expect(try await ask("lemon.local", .axfr).code == .refused)
        #expect(try await ask("lemon.local", .a, change: { $0.questions[0].group = 3 }).code == .refused)
        #expect(try await ask("lemon.local", .a, change: { $0.operation = 4 }).code == .notImplemented)
        #expect(try await ask("lemon.local", .a, change: { $0.questions = [] }).code == .malformed)
        let version = try await ask("lemon.local", .a) { $0.extension = DNSExtension(payload: 512, version: 1) }
        #expect(version.code == .badVersion)
    }

    @Test("Malformed questions are told so; what is an answer or no message at all gets none")
    func malformed() async throws {
        let resolver = NameResolver(sources: [])
        let header: [UInt8] = [0, 9, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]
        let answer = await resolver.respond(to: header, from: inVPC, isStream: false)
        let read = try DNSMessage(decoding: try #require(answer))
        #expect(read.code == .malformed)
        #expect(read.id == 9)
        #expect(await resolver.respond(to: [1, 2, 3], from: inVPC, isStream: false) == nil)
        #expect(await resolver.respond(to: [0, 9, 0x80] + header[3...], from: inVPC, isStream: false) == nil)
    }
}
