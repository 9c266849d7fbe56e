/// One event as a file holds it: the message's length, two times, the message; numbers little-endian.
struct StoredEvent: Equatable, Sendable {
    /// Milliseconds since 1970.
    var timestamp: Int
    var ingestion: Int
    var message: String

    /// 4 + 8 + 8.
    static let headerSize = 20

    /// What AWS counts an event as, in batches and answers: its message and 26 bytes.
    var size: Int { message.utf8.count + 26 }

    func append(to bytes: inout [UInt8]) {
        Self.append(message.utf8.count, 4, to: &bytes)
        Self.append(timestamp, 8, to: &bytes)
        Self.append(ingestion, 8, to: &bytes)
        bytes += message.utf8
    }

    /// The event at `offset`, and where the next one begins; nil where there is no whole one.
    static func read(_ bytes: [UInt8], at offset: Int) -> (event: StoredEvent, next: Int)? {
        guard let (timestamp, ingestion, next) = readTimes(bytes, at: offset) else { return nil }
        let message = String(decoding: bytes[offset + headerSize..<next], as: UTF8.self)
        return (StoredEvent(timestamp: timestamp, ingestion: ingestion, message: message), next)
    }

    /// The same without the message.
    static func readTimes(_ bytes: [UInt8], at offset: Int) -> (timestamp: Int, ingestion: Int, next: Int)? {
        guard offset + headerSize <= bytes.count else { return nil }
        let next = offset + headerSize + number(bytes, offset, 4)
        guard next <= bytes.count else { return nil }
        return (number(bytes, offset + 4, 8), number(bytes, offset + 12, 8), next)
    }

    private static func append(_ number: Int, _ count: Int, to bytes: inout [UInt8]) {
        for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (index * 8))) }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        var number = 0
        for index in 0..<count { number |= Int(bytes[offset + index]) << (index * 8) }
        return number
    }
}
