import FoundationEssentials
import SessionChannel
import Testing

@Suite("The two streams of a session")
struct StreamTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    private func messages(_ count: Int) -> [AgentMessage] {
        var stream = OutgoingStream(.input)
        return (0..<count).map { stream.send(.output, [UInt8($0)], id: UUID(), now: start) }
    }

    @Test("Messages come out in order, once, however they come in")
    func order() {
        for seed in 0..<200 as Range<UInt64> {
            var generator = Seeded(state: seed)
            let sent = messages(20)
            var arriving = (sent + sent).shuffled(using: &generator)
            var stream = IncomingStream()
            var got: [UInt8] = []
            while let message = arriving.popLast() {
                let (acknowledges, ready) = stream.receive(message)
                #expect(acknowledges)
                got += ready.flatMap(\.payload)
            }
            #expect(got == Array(0..<20))
        }
    }

    @Test("What comes too early for the room there is comes again later")
    func room() {
        var stream = IncomingStream()
        let many = (1...1000).map { index in
            AgentMessage(.input, createdAt: start, sequenceNumber: index, id: UUID())
        }
        for message in many { #expect(stream.receive(message).acknowledges) }
        #expect(!stream.receive(AgentMessage(.input, createdAt: start, sequenceNumber: 1001, id: UUID())).acknowledges)
        let first = stream.receive(AgentMessage(.input, createdAt: start, sequenceNumber: 0, id: UUID()))
        #expect(first.acknowledges && first.ready.count == 1001)
    }

    @Test("The oldest message without an answer is sent again, and no other")
    func again() {
        var stream = OutgoingStream(.output)
        let first = stream.send(.output, [1], id: UUID(), now: start)
        _ = stream.send(.output, [2], id: UUID(), now: start)
        #expect(stream.overdue(now: start + 0.1) == nil)
        #expect(stream.overdue(now: start + 0.5) == first)
        #expect(stream.overdue(now: start + 0.6) == nil)
        #expect(stream.overdue(now: start + 1.6) == first)
        stream.acknowledged(0, now: start + 1.7)
        #expect(stream.overdue(now: start + 1.7)?.payload == [2])
        stream.acknowledged(1, now: start + 1.8)
        #expect(stream.overdue(now: start + 100) == nil)
        #expect(stream.isIdle)
    }

    @Test("After five minutes without an answer the other end is gone, not before")
    func gone() {
        var stream = OutgoingStream(.output)
        _ = stream.send(.output, [1], id: UUID(), now: start)
        #expect(!stream.isAbandoned(now: start + 299))
        #expect(stream.isAbandoned(now: start + 301))
    }

    @Test("A sender waits where much is under way")
    func window() {
        var stream = OutgoingStream(.output)
        for _ in 0..<OutgoingStream.window { _ = stream.send(.output, [1], id: UUID(), now: start) }
        #expect(stream.isFull)
        stream.acknowledged(3, now: start)
        #expect(!stream.isFull)
    }
}

struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
