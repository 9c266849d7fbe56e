/// Follows a chunked body to its end, without changing it. Knows at each byte whether it is data or framing.
struct ChunkScanner {
    private enum State: UInt8 {
        case sizeStart, size, extensionText, sizeLineFeed
        case data, dataReturn, dataLineFeed
        case trailerStart, trailerName, trailerValue, trailerLineFeed, endLineFeed
        case done
    }

    private var state = State.sizeStart
    /// Bytes left of the chunk, or the size read so far.
    private var remaining = 0
    /// Bytes of extensions or trailers, which are bounded.
    private var overhead = 0

    var isComplete: Bool { state == .done }

    /// A run of bytes of one sort at the front of what was given.
    struct Run: Equatable {
        var count: Int
        var isData: Bool
    }

    /// How many of `bytes` belong to the body.
    mutating func consume(_ bytes: Bytes) throws(HeadFault) -> Int {
        var count = 0
        while count < bytes.count, state != .done { count += try next(bytes.from(count)).count }
        return count
    }

    /// The longest run of one sort at the front of `bytes`, which is not empty; of no length when the body is complete.
    mutating func next(_ bytes: Bytes) throws(HeadFault) -> Run {
        if state == .data {
            let count = min(remaining, bytes.count)
            remaining -= count
            if remaining == 0 { state = .dataReturn }
            return Run(count: count, isData: true)
        }
        var count = 0
        while count < bytes.count, state != .data, state != .done {
            try step(bytes[count])
            count += 1
        }
        return Run(count: count, isData: false)
    }

    @inline(__always)
    private mutating func step(_ byte: UInt8) throws(HeadFault) {
        switch state {
        case .sizeStart, .size, .extensionText, .sizeLineFeed: try stepSize(byte)
        case .dataReturn: try expect(0x0d, byte, then: .dataLineFeed)
        case .dataLineFeed: try expect(0x0a, byte, then: .sizeStart)
        default: try stepTrailer(byte)
        }
    }

    private mutating func stepSize(_ byte: UInt8) throws(HeadFault) {
        switch state {
        case .sizeStart, .size:
            if let digit = Self.hexadecimal(byte) {
                guard remaining < 1 << 55 else { throw .chunk }
                remaining = remaining << 4 | digit
                state = .size
            } else if state == .size {
                try endSize(byte)
            } else {
                throw .chunk
            }
        case .extensionText:
            if byte == 0x0d { state = .sizeLineFeed } else { try count(byte) }
        default: try expect(0x0a, byte, then: remaining == 0 ? .trailerStart : .data)
        }
    }

    private mutating func endSize(_ byte: UInt8) throws(HeadFault) {
        switch byte {
        case 0x0d: state = .sizeLineFeed
        case 0x3b: state = .extensionText
        default: throw .chunk
        }
    }

    private mutating func stepTrailer(_ byte: UInt8) throws(HeadFault) {
        switch state {
        case .trailerStart where byte == 0x0d: state = .endLineFeed
        case .trailerStart, .trailerName:
            if byte == 0x3a, state == .trailerName {
                state = .trailerValue
            } else {
                guard CharacterClass.isToken(byte) else { throw .chunk }
                state = .trailerName
            }
            try count(byte)
        case .trailerValue:
            if byte == 0x0d { state = .trailerLineFeed } else { try count(byte) }
        case .trailerLineFeed: try expect(0x0a, byte, then: .trailerStart)
        default: try expect(0x0a, byte, then: .done)
        }
    }

    @inline(__always)
    private mutating func expect(_ expected: UInt8, _ byte: UInt8, then next: State) throws(HeadFault) {
        guard byte == expected else { throw .chunk }
        state = next
    }

    /// Text of an extension or a trailer: no control character, and 64 KiB of it in the whole body.
    private mutating func count(_ byte: UInt8) throws(HeadFault) {
        overhead += 1
        guard byte >= 0x20 && byte != 0x7f || byte == 0x09, overhead <= 64 << 10 else { throw .chunk }
    }

    private static func hexadecimal(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x46: Int(byte) - 0x37
        case 0x61...0x66: Int(byte) - 0x57
        default: nil
        }
    }
}
