import NameServer

/// Random numbers that come again with the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}

/// Sound messages of every kind of record, with names that share their ends.
struct RandomMessage {
    private var numbers: SeededNumbers

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
    }

    mutating func make() -> DNSMessage {
        var message = DNSMessage(id: .random(in: 0 ... .max, using: &numbers))
        message.isResponse = .random(using: &numbers)
        message.isAuthoritative = .random(using: &numbers)
        message.wantsRecursion = .random(using: &numbers)
        message.offersRecursion = .random(using: &numbers)
        message.operation = .random(in: 0...15, using: &numbers)
        if .random(using: &numbers) { message.extension = DNSExtension(payload: 4096) }
        let codes: ClosedRange<UInt16> = message.extension == nil ? 0...15 : 0...4095
        message.code = ResponseCode(rawValue: .random(in: codes, using: &numbers))
        message.questions = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in DNSQuestion(name(), .any) }
        message.answers = records()
        message.authority = records()
        message.additional = records()
        return message
    }

    private mutating func name() -> DomainName {
        let ends = ["lemon.local", "Web.lemon.LOCAL", "com", "", "a.b.c.d.lemon.local"]
        let labels = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
            String(repeating: "xY9-".randomElement(using: &numbers) ?? "x", count: .random(in: 1...63, using: &numbers))
        }
        let end = ends.randomElement(using: &numbers) ?? ""
        return DomainName((labels + [end]).filter { !$0.isEmpty }.joined(separator: ".")) ?? .root
    }

    private mutating func bytes(_ counts: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: counts, using: &numbers)).map { _ in .random(in: 0 ... .max, using: &numbers) }
    }

    private mutating func records() -> [ResourceRecord] {
        (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
            ResourceRecord(name(), ttl: .random(in: 0 ... .max, using: &numbers), data())
        }
    }

    private mutating func data() -> RecordData {
        switch Int.random(in: 0...8, using: &numbers) {
        case 0: .a(.random(in: 0 ... .max, using: &numbers))
        case 1: .aaaa(bytes(16...16))
        case 2: .cname(name())
        case 3: .ns(name())
        case 4: .ptr(name())
        case 5: .txt([bytes(0...255), bytes(0...9)])
        case 6: .srv(priority: 1, weight: .random(in: 0 ... .max, using: &numbers), port: 80, target: name())
        case 7: .soa(StartOfAuthority(server: name(), mailbox: name(), minimum: 60))
        default: .other(RecordType(rawValue: 65280), bytes(0...40))
        }
    }
}
