/// Answers messages: from its sources where the name is theirs, else from whoever is upstream.
package struct NameResolver: Sendable {
    /// The most bytes of a datagram, which pass every path unbroken. Source: DNS Flag Day 2020.
    static let payload = 1232
    private static let mostAliases = 8

    private let sources: [any NameSource]
    private let upstream: (any NameUpstream)?

    /// - Parameter upstream: nil where this machine has no resolver; names of others are then answered with SERVFAIL.
    package init(sources: [any NameSource], upstream: (any NameUpstream)? = nil) {
        self.sources = sources
        self.upstream = upstream
    }

    /// The answer's bytes; nil for what deserves none: answers, and what has no whole header.
    package func respond(to bytes: [UInt8], from client: UInt32, isStream: Bool) async -> [UInt8]? {
        guard bytes.count >= 12, bytes[2] & 0x80 == 0 else { return nil }
        guard let query = try? DNSMessage(decoding: bytes) else {
            var answer = DNSMessage(id: UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
            answer.isResponse = true
            answer.code = .malformed
            return answer.encoded()
        }
        let asked = query.extension.map { Int($0.payload) } ?? 512
        let limit = isStream ? 65535 : max(512, min(asked, Self.payload))
        if let question = await foreignQuestion(query, client) {
            return await forward(bytes, query, question, isStream: isStream)
        }
        return await answer(query, client).encoded(limit: limit)
    }

    /// Whether a sound query is for names that no source has.
    private func foreignQuestion(_ query: DNSMessage, _ client: UInt32) async -> DNSQuestion? {
        guard refusal(of: query) == nil, let question = query.questions.first,
            await zone(of: question.name, client) == nil
        else { return nil }
        return question
    }

    private func forward(
        _ bytes: [UInt8], _ query: DNSMessage, _ question: DNSQuestion, isStream: Bool
    ) async -> [UInt8] {
        if let answer = await upstream?.exchange(bytes, isStream: isStream) { return answer }
        var failure = head(of: query)
        failure.code = .serverFailed
        return failure.encoded()
    }

    private func head(of query: DNSMessage) -> DNSMessage {
        var answer = DNSMessage(id: query.id, questions: query.questions)
        answer.isResponse = true
        answer.operation = query.operation
        answer.wantsRecursion = query.wantsRecursion
        answer.offersRecursion = upstream != nil
        answer.extension = query.extension.map { _ in DNSExtension(payload: UInt16(Self.payload)) }
        return answer
    }

    private func refusal(of query: DNSMessage) -> ResponseCode? {
        if query.operation != 0 { return .notImplemented }
        guard query.questions.count == 1, let question = query.questions.first else { return .malformed }
        if query.extension.map({ $0.version > 0 }) == true { return .badVersion }
        if ![1, 255].contains(question.group) || [.axfr, .ixfr].contains(question.type) { return .refused }
        return nil
    }

    /// Of several sources that have the name, the one with the smallest zone.
    private func zone(of name: DomainName, _ client: UInt32) async -> Zone? {
        var best: Zone?
        for source in sources {
            guard let zone = await source.zone(of: name, seenBy: client) else { continue }
            if zone.apex.labels.count > best?.apex.labels.count ?? -1 { best = zone }
        }
        return best
    }

    private func answer(_ query: DNSMessage, _ client: UInt32) async -> DNSMessage {
        var answer = head(of: query)
        if let refusal = refusal(of: query) {
            answer.code = refusal
            return answer
        }
        let question = query.questions[0]
        var name = question.name
        for _ in 0...Self.mostAliases {
            guard let zone = await zone(of: name, client) else {
                await follow(name, question.type, &answer)
                return answer
            }
            if answer.answers.isEmpty { answer.isAuthoritative = true }
            switch zone.find(name, question.type) {
            case .records(let records):
                // Clients take the first: what is many comes in another order each time.
                answer.answers += records.shuffled()
                return answer
            case .alias(let record, let target):
                answer.answers.append(record)
                name = target
            case .noData:
                answer.authority = [zone.negativeRecord]
                return answer
            case .noSuchName:
                answer.authority = [zone.negativeRecord]
                answer.code = .noSuchName
                return answer
            }
        }
        answer.code = .serverFailed
        return answer
    }

    /// The rest of a chain of aliases that leads to a name of others.
    private func follow(_ name: DomainName, _ type: RecordType, _ answer: inout DNSMessage) async {
        var query = DNSMessage(id: UInt16.random(in: 0 ... .max), questions: [DNSQuestion(name, type)])
        query.wantsRecursion = true
        guard let bytes = await upstream?.exchange(query.encoded(), isStream: true),
            let found = try? DNSMessage(decoding: bytes), [.noError, .noSuchName].contains(found.code)
        else {
            answer.code = .serverFailed
            return
        }
        answer.answers += found.answers
        answer.authority = found.authority
        answer.code = found.code
    }
}
