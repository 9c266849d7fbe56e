import Glibc
import Sockets

/// Writes a head into memory that is large enough; its caller has reserved it.
struct HeadWriter {
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(_ base: UnsafeMutablePointer<UInt8>) {
        self.base = base
    }

    @inline(__always) mutating func append(_ bytes: Bytes) {
        guard let source = bytes.baseAddress else { return }
        memcpy(base + count, source, bytes.count)
        count += bytes.count
    }

    @inline(__always) mutating func append(_ text: StaticString) {
        memcpy(base + count, text.utf8Start, text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    @inline(__always) mutating func append(byte: UInt8) {
        base[count] = byte
        count += 1
    }

    mutating func append(_ ip: IPAddress) {
        count += ip.write(to: base + count)
    }

    mutating func append(decimal value: Int) {
        var divisor = 1
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(byte: UInt8(truncatingIfNeeded: 0x30 + value / divisor % 10))
            divisor /= 10
        }
    }

    /// `digits` lowercase hexadecimal digits of `value`, the most significant first.
    mutating func append(hexadecimal value: UInt64, digits: Int) {
        for index in (0..<digits).reversed() {
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(4 * index) & 15)
            append(byte: digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    mutating func endLine() {
        append("\r\n")
    }
}

extension HeadWriter {
    /// Copies the header lines that are not dropped, neighbours in one piece.
    @inline(__always)
    mutating func append(_ fields: borrowing HeaderFields, of bytes: Bytes) {
        var runStart = -1
        var runEnd = 0
        for index in 0..<fields.count {
            let field = fields[index]
            if field.isDropped {
                if runStart >= 0 { append(bytes[ByteRange(runStart, runEnd)]) }
                runStart = -1
            } else if runStart < 0 {
                runStart = Int(field.name.start)
            }
            runEnd = Int(field.lineEnd)
        }
        if runStart >= 0 { append(bytes[ByteRange(runStart, runEnd)]) }
    }
}
