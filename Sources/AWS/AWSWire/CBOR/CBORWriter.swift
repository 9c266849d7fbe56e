/// Writes CBOR with definite lengths, each in its shortest form.
struct CBORWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: Int) {
        if value >= 0 { head(0, UInt64(value)) } else { head(1, UInt64(-1 - value)) }
    }

    /// Always as 64 bits, since a shorter form may not say the same number.
    mutating func write(_ value: Double) {
        bytes.append(0xFB)
        append(value.bitPattern, width: 8)
    }

    mutating func write(_ value: Bool) { bytes.append(value ? 0xF5 : 0xF4) }

    mutating func write(_ text: String) {
        head(3, UInt64(text.utf8.count))
        bytes += text.utf8
    }

    mutating func write(blob: [UInt8]) {
        head(2, UInt64(blob.count))
        bytes += blob
    }

    /// Tag 1 and the seconds since 1970, whole where they are.
    mutating func write(seconds: Double) {
        head(6, 1)
        if let whole = Int(exactly: seconds) { write(whole) } else { write(seconds) }
    }

    /// As many items must follow.
    mutating func beginArray(_ count: Int) { head(4, UInt64(count)) }

    /// As many pairs must follow.
    mutating func beginMap(_ count: Int) { head(5, UInt64(count)) }

    private mutating func head(_ major: UInt8, _ argument: UInt64) {
        let kind = major << 5
        switch argument {
        case 0..<24: bytes.append(kind | UInt8(argument))
        case 24...0xFF:
            bytes.append(kind | 24)
            append(argument, width: 1)
        case 0x100...0xFFFF:
            bytes.append(kind | 25)
            append(argument, width: 2)
        case 0x10000...0xFFFF_FFFF:
            bytes.append(kind | 26)
            append(argument, width: 4)
        default:
            bytes.append(kind | 27)
            append(argument, width: 8)
        }
    }

    private mutating func append(_ value: UInt64, width: Int) {
        for shift in (0..<width).reversed() { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
    }
}
