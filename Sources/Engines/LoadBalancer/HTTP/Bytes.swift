import Glibc

/// Bytes in a buffer that somebody else owns. Everything on the forwarding path reads through these.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// A run of bytes inside a head; heads are at most 64 KiB long, so that two 32-bit numbers do.
struct ByteRange: Equatable {
    var start: UInt32
    var end: UInt32

    static let empty = ByteRange(0, 0)

    @inline(__always) init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
    }

    @inline(__always) var count: Int { Int(end &- start) }
    @inline(__always) var isEmpty: Bool { start == end }
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always) subscript(range: ByteRange) -> Bytes {
        Bytes(start: baseAddress.map { $0 + Int(range.start) }, count: range.count)
    }

    @inline(__always) func from(_ start: Int) -> Bytes {
        Bytes(start: baseAddress.map { $0 + start }, count: count - start)
    }

    @inline(__always) func prefix(of length: Int) -> Bytes {
        Bytes(start: baseAddress, count: length)
    }

    /// The index of the first `byte` at or after `start`, or -1.
    @inline(__always) func find(_ byte: UInt8, from start: Int = 0) -> Int {
        guard start < count, let base = baseAddress else { return -1 }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return -1 }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether the bytes are those of `text`, which is in lower case, in any case.
    @inline(__always) func equals(lowercase text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where CharacterClass.lowercase(self[index]) != text.utf8Start[index] { return false }
        return true
    }

    /// Whether the bytes are exactly those of `text`.
    @inline(__always) func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        return count == 0 || memcmp(baseAddress!, text.utf8Start, count) == 0
    }

    /// Whether the bytes are those of `other`, in any case.
    func equalsIgnoringCase(_ other: Bytes) -> Bool {
        guard count == other.count else { return false }
        for index in 0..<count
        where CharacterClass.lowercase(self[index]) != CharacterClass.lowercase(other[index]) { return false }
        return true
    }

    /// For a person or a rare path: copies.
    var text: String { String(decoding: self, as: UTF8.self) }
}
