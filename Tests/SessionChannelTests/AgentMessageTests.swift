import Digest
import FoundationEssentials
import SessionChannel
import Testing

@Suite("Messages of a session's data channel")
struct AgentMessageTests {
    private let message = AgentMessage(
        .input, createdAt: Date(timeIntervalSince1970: 1_790_000_000.5), sequenceNumber: 7, flags: [.first],
        id: UUID(uuidString: "00112233-4455-6677-8899-AABBCCDDEEFF")!, payloadType: .size,
        payload: Array(#"{"cols":80,"rows":24}"#.utf8))

    @Test("A message is the bytes that the plugin's source lays out")
    func layout() {
        let bytes = message.bytes
        #expect(Array(bytes[0..<4]) == [0, 0, 0, 116])
        #expect(
            String(decoding: bytes[4..<36], as: UTF8.self) == "input_stream_data" + String(repeating: " ", count: 15))
        #expect(Array(bytes[36..<40]) == [0, 0, 0, 1])
        #expect(bytes[40..<48].reduce(0) { $0 << 8 | Int($1) } == 1_790_000_000_500)
        #expect(Array(bytes[48..<56]) == [0, 0, 0, 0, 0, 0, 0, 7])
        #expect(Array(bytes[56..<64]) == [0, 0, 0, 0, 0, 0, 0, 1])
        #expect(Array(bytes[64..<80]).hexadecimal == "8899aabbccddeeff0011223344556677")
        #expect(Array(bytes[80..<112]) == SHA256.hash(message.payload))
        #expect(Array(bytes[112..<116]) == [0, 0, 0, 3])
        #expect(Array(bytes[116..<120]) == [0, 0, 0, 21])
        #expect(Array(bytes[120...]) == message.payload)
    }

    @Test("What was written is read again")
    func roundTrip() throws {
        #expect(try AgentMessage(message.bytes) == message)
        let empty = AgentMessage(.acknowledge, createdAt: message.createdAt, id: message.id)
        #expect(try AgentMessage(empty.bytes) == empty)
    }

    @Test("A message that was cut is refused wherever it was cut")
    func truncated() {
        let bytes = message.bytes
        for length in 0..<bytes.count {
            #expect(throws: AgentMessageError.truncated) { try AgentMessage(Array(bytes[..<length])) }
        }
    }

    @Test("A payload that was changed is refused")
    func damaged() {
        for index in 120..<message.bytes.count {
            var bytes = message.bytes
            bytes[index] ^= 1
            #expect(throws: AgentMessageError.damaged) { try AgentMessage(bytes) }
        }
    }

    @Test("A header of another length, without a kind or with a negative number is refused")
    func malformed() {
        var long = message.bytes
        long[3] = 117
        #expect(throws: AgentMessageError.self) { try AgentMessage(long) }
        var nameless = message.bytes
        for index in 4..<36 { nameless[index] = 0x20 }
        #expect(throws: AgentMessageError.self) { try AgentMessage(nameless) }
        var negative = message.bytes
        negative[48] = 0xff
        #expect(throws: AgentMessageError.self) { try AgentMessage(negative) }
    }

    @Test("Random bytes never crash the reader")
    func random() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var bytes = message.bytes
            for _ in 0..<Int.random(in: 1...12) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            if let read = try? AgentMessage(bytes) { #expect(read.payload.count <= bytes.count) }
        }
    }
}
