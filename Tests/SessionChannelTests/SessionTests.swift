import FoundationEssentials
import SessionChannel
import Testing

/// Both ends with a network between them that loses, doubles and delays messages as the generator says.
private struct Line {
    var agent = SessionAgent(sessionID: "ecs-execute-command-1", token: "secret", target: "ecs:c_t_r")
    var client = SessionClient(token: "secret")
    var generator: Seeded
    /// Of a hundred binary messages, how many are lost.
    var lossPercent: Int
    var now = Date(timeIntervalSince1970: 1_790_000_000)
    var toAgent: [[UInt8]] = []
    var toClient: [[UInt8]] = []
    var typed: [UInt8] = []
    var shown: [UInt8] = []
    var sizes: [TerminalSize] = []
    var started = (agent: false, client: false)
    var ending: SessionClient.Ending?
    var closed = false

    init(seed: UInt64 = 1, lossPercent: Int = 0) {
        generator = Seeded(state: seed)
        self.lossPercent = lossPercent
    }

    mutating func carryOut(_ actions: [SessionAgent.Action]) {
        for action in actions {
            switch action {
            case .send(let bytes): toClient += copies(bytes)
            case .start: started.agent = true
            case .input(let bytes): typed += bytes
            case .resize(let size): sizes.append(size)
            case .close: closed = true
            }
        }
    }

    mutating func carryOut(_ actions: [SessionClient.Action]) {
        for action in actions {
            switch action {
            case .sendText(let text): carryOut(agent.received(text: text, now: now))
            case .send(let bytes): toAgent += copies(bytes)
            case .started: started.client = true
            case .output(let bytes): shown += bytes
            case .errorOutput: break
            case .ended(let ending): self.ending = ending
            }
        }
    }

    private mutating func copies(_ bytes: [UInt8]) -> [[UInt8]] {
        // The channel's end is told once, over a connection that keeps order: losing it is the connection's end.
        if bytes.starts(with: Array("\0\0\0\u{74}channel_closed".utf8)) { return [bytes] }
        let dice = Int.random(in: 0..<100, using: &generator)
        return dice < lossPercent ? [] : dice > 100 - lossPercent ? [bytes, bytes] : [bytes]
    }

    /// A tenth of a second goes by, in which what is under way arrives, disordered where messages are lost.
    mutating func pass() {
        now += 0.1
        var (down, up) = (toClient, toAgent)
        (toClient, toAgent) = ([], [])
        if lossPercent > 0 {
            down.shuffle(using: &generator)
            up.shuffle(using: &generator)
        }
        for bytes in up { carryOut(agent.received(binary: bytes, now: now)) }
        for bytes in down { carryOut(client.received(bytes, now: now)) }
        carryOut(agent.tick(now: now))
        carryOut(client.tick(now: now))
    }
}

@Suite("Sessions from end to end")
struct SessionTests {
    @Test("Keys, sizes and output arrive whole and in order, though a third of the messages is lost", arguments: 0..<20)
    func lossy(seed: Int) {
        var line = Line(seed: UInt64(seed), lossPercent: seed == 0 ? 0 : 33)
        line.carryOut(line.client.open())
        for _ in 0..<600 where !(line.started.agent && line.started.client) { line.pass() }
        #expect(line.started.agent && line.started.client)
        let text = (0..<5000).map { UInt8($0 % 251) }
        line.carryOut(line.client.resize(TerminalSize(columns: 132, rows: 43), now: line.now))
        line.carryOut(line.client.input(text, now: line.now))
        line.carryOut(line.agent.output(text.reversed(), now: line.now))
        line.carryOut(line.agent.ended(now: line.now))
        for _ in 0..<90 where line.ending == nil { line.pass() }
        #expect(line.shown == text.reversed())
        #expect(line.sizes == [TerminalSize(columns: 132, rows: 43)])
        #expect(line.ending == .closed(""))
        #expect(line.closed)
    }

    @Test("What is typed arrives whole while the session lasts", arguments: 1..<10)
    func typing(seed: Int) {
        var line = Line(seed: UInt64(seed), lossPercent: 25)
        line.carryOut(line.client.open())
        for _ in 0..<600 where !line.started.agent { line.pass() }
        let text = (0..<20_000).map { UInt8($0 % 251) }
        line.carryOut(line.client.input(text, now: line.now))
        for _ in 0..<2000 where !line.client.isSettled { line.pass() }
        #expect(line.typed == text)
    }

    @Test("A wrong token closes the channel before anything is said")
    func token() {
        var agent = SessionAgent(sessionID: "s", token: "right", target: "t")
        let now = Date(timeIntervalSince1970: 0)
        #expect(
            agent.received(
                text: Array(
                    #"{"TokenValue":"wrong","MessageSchemaVersion":"1.0","RequestId":"1","ClientId":"2"}"#.utf8),
                now: now) == [.close])
        #expect(agent.received(text: Array("{}".utf8), now: now) == [])
    }

    @Test("Bytes before the channel is open close it")
    func early() {
        var agent = SessionAgent(sessionID: "s", token: "right", target: "t")
        #expect(agent.received(binary: [1, 2, 3], now: Date(timeIntervalSince1970: 0)) == [.close])
    }

    @Test("The client's wish to end it ends the session")
    func terminate() {
        var line = Line()
        line.carryOut(line.client.open())
        for _ in 0..<10 { line.pass() }
        line.carryOut(line.client.terminate(now: line.now))
        for _ in 0..<10 { line.pass() }
        #expect(line.closed)
    }

    @Test("A command that cannot start is said why")
    func cannotStart() {
        var line = Line()
        line.carryOut(line.client.open())
        for _ in 0..<10 { line.pass() }
        line.carryOut(line.agent.ended(reason: "no such file", now: line.now))
        for _ in 0..<10 { line.pass() }
        #expect(line.ending == .closed("no such file"))
    }

    @Test("An exit status that the other end tells is the session's")
    func exitCode() {
        var client = SessionClient(token: "t")
        let now = Date(timeIntervalSince1970: 0)
        let code = AgentMessage(.output, createdAt: now, id: UUID(), payloadType: .exitCode, payload: Array("42".utf8))
        _ = client.received(code.bytes, now: now)
        let closed = AgentMessage(.channelClosed, createdAt: now, id: UUID(), payload: Array("{}".utf8))
        #expect(client.received(closed.bytes, now: now) == [.ended(.exited(42))])
    }

    @Test("A session that wants encryption is refused by name")
    func encryption() {
        var client = SessionClient(token: "t")
        let now = Date(timeIntervalSince1970: 0)
        let request =
            #"{"AgentVersion":"3.1","RequestedClientActions":[{"ActionType":"KMSEncryption","ActionParameters":{"KMSKeyId":"k"}}]}"#
        let message = AgentMessage(
            .output, createdAt: now, id: UUID(), payloadType: .handshakeRequest, payload: Array(request.utf8))
        #expect(client.received(message.bytes, now: now).last == .ended(.unsupported("encryption by a key of KMS")))
    }
}
