/// What HTTP allows where; one look-up for each byte.
enum CharacterClass {
    /// A character of a method or of a header's name (RFC 9110, 5.6.2): a letter, a digit or one of ``!#$%&'*+-.^_`|~``.
    @inline(__always) static func isToken(_ byte: UInt8) -> Bool {
        contains(byte, low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
    }

    /// A letter, a digit or a hyphen.
    @inline(__always) static func isPlainName(_ byte: UInt8) -> Bool {
        contains(byte, low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }

    @inline(__always) static func lowercase(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// One bit for each of the 128 ASCII characters: constants, so that no table has to be initialised.
    @inline(__always) private static func contains(_ byte: UInt8, low: UInt64, high: UInt64) -> Bool {
        byte & 0x80 == 0 && (byte & 0x40 == 0 ? low : high) &>> UInt64(byte & 0x3f) & 1 != 0
    }
}
