import NameServer
import Testing

struct MessageTests {
    @Test("What is written is read again as it was", arguments: 0..<400 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = RandomMessage(seed: seed)
        let message = random.make()
        let bytes = message.encoded()
        let read = try DNSMessage(decoding: bytes)
        #expect(read == message)
        // Names are equal in any case, and what was asked must come back in its own.
        #expect(read.questions.first?.name.description == message.questions.first?.name.description)
    }

    @Test("Whatever a message is cut or changed to, reading it ends", arguments: 0..<100 as Range<UInt64>)
    func broken(seed: UInt64) {
        var random = RandomMessage(seed: seed)
        var numbers = SeededNumbers(seed: seed)
        let bytes = random.make().encoded()
        for length in 0..<bytes.count {
            #expect(throws: DNSFault.self) { try DNSMessage(decoding: Array(bytes[..<length])) }
        }
        for _ in 0..<200 {
            var changed = bytes
            for _ in 0...3 {
                changed[Int.random(in: 0..<bytes.count, using: &numbers)] = .random(in: 0 ... .max, using: &numbers)
            }
            if let read = try? DNSMessage(decoding: changed) { #expect(read.questions.count <= changed.count) }
        }
    }

    /// A header for one question, then the question's name.
    private func question(named name: [UInt8]) -> [UInt8] {
        [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + name + [0, 1, 0, 1]
    }

    @Test(
        "A name that leads to itself, forwards or out of the message is none",
        arguments: [
            [0xC0, 12], [1, 0x61, 0xC0, 12], [0xC0, 14, 0], [0xC0, 0xFF], [0xFF, 0xFF], [0x40], [0x80, 0],
            Array(repeating: [1, 0x61], count: 128).flatMap(\.self) + [0],
        ] as [[UInt8]])
    func badNames(name: [UInt8]) {
        #expect(throws: DNSFault.badName) { try DNSMessage(decoding: question(named: name)) }
    }

    @Test("Bytes after the last record, and a second extension, are refused")
    func excess() {
        let sound = DNSMessage(id: 1, questions: [DNSQuestion(.root, .a)]).encoded()
        #expect(throws: DNSFault.excess) { try DNSMessage(decoding: sound + [0]) }
        var extended = DNSMessage(id: 1)
        extended.extension = DNSExtension(payload: 1232)
        var bytes = extended.encoded()
        bytes += bytes[12...]
        bytes[11] = 2
        #expect(throws: DNSFault.badExtension) { try DNSMessage(decoding: bytes) }
    }

    @Test("Names that share their end are written once", arguments: [1, 50])
    func compression(count: Int) throws {
        let name = try #require(DomainName("a-rather-long-name.of-a-service.lemon.local"))
        var message = DNSMessage(id: 1, questions: [DNSQuestion(name, .a)])
        message.answers = (0..<count).map { ResourceRecord(name, ttl: 1, .a(UInt32($0))) }
        #expect(message.encoded().count == 12 + 45 + 4 + count * 16)
    }

    @Test("An answer that is too long for a datagram says so and keeps whole records", arguments: [512, 700, 1232])
    func truncation(limit: Int) throws {
        let name = try #require(DomainName("web.lemon.local"))
        var message = DNSMessage(id: 1, questions: [DNSQuestion(name, .a)])
        message.extension = DNSExtension(payload: UInt16(limit))
        message.answers = (0..<200).map { ResourceRecord(name, ttl: 1, .a(UInt32($0))) }
        let bytes = message.encoded(limit: limit)
        #expect(bytes.count <= limit)
        #expect(bytes.count > limit - 16)
        let read = try DNSMessage(decoding: bytes)
        #expect(read.isTruncated)
        #expect(read.extension == message.extension)
        #expect(read.answers == Array(message.answers.prefix(read.answers.count)))
    }

    @Test("Names compare without regard to case; their parts are bounded")
    func names() throws {
        let name = try #require(DomainName("Web.Lemon.Local."))
        #expect(name == DomainName("web.lemon.local"))
        #expect(name.description == "Web.Lemon.Local")
        #expect(DomainName("a..b") == nil)
        #expect(DomainName(String(repeating: "a", count: 64)) == nil)
        #expect(DomainName(Array(repeating: "aaaaaaa", count: 32).joined(separator: ".")) == nil)
        #expect(name.isWithin(try #require(DomainName("lemon.LOCAL"))))
        #expect(!name.isWithin(try #require(DomainName("emon.local"))))
        #expect(DomainName(reverseOf: 0x0A00_0105).description == "5.1.0.10.in-addr.arpa")
        #expect(DomainName(reverseOf: 0x0A00_0105).reversedAddress == 0x0A00_0105)
    }
}
