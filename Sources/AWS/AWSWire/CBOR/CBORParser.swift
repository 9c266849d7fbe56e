/// Reads one CBOR item, definite and indefinite lengths alike, and trusts no length that the bytes do not bear out.
struct CBORParser {
    /// Deeper items are refused: no model of AWS's is so deep, and the reader calls itself.
    static let deepest = 128

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Throws `malformed` for anything but exactly one item.
    static func parse(_ bytes: [UInt8]) throws(WireError) -> CBORValue {
        var parser = CBORParser(bytes)
        let value = try parser.item(depth: 0)
        guard parser.position == bytes.count else { throw malformed("there is more behind the end") }
        return value
    }

    private static func malformed(_ why: String) -> WireError { WireError(.malformed("CBOR: \(why)")) }

    private mutating func byte() throws(WireError) -> UInt8 {
        guard position < bytes.count else { throw Self.malformed("it ends too early") }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func take(_ count: Int) throws(WireError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw Self.malformed("it ends too early") }
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    private mutating func number(_ width: Int) throws(WireError) -> UInt64 {
        try take(width).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The argument of an initial byte; nil for an indefinite length.
    private mutating func argument(_ information: UInt8) throws(WireError) -> UInt64? {
        switch information {
        case 0..<24: return UInt64(information)
        case 24: return try number(1)
        case 25: return try number(2)
        case 26: return try number(4)
        case 27: return try number(8)
        case 31: return nil
        default: throw Self.malformed("\(information) is no length")
        }
    }

    private mutating func item(depth: Int) throws(WireError) -> CBORValue {
        guard depth < Self.deepest else { throw Self.malformed("it is too deep") }
        let initial = try byte()
        let information = initial & 31
        switch initial >> 5 {
        case 0: return .integer(try integer(information))
        case 1: return .integer(-1 - (try integer(information)))
        case 2: return .bytes(try string(information, major: 2))
        case 3: return .text(try text(information))
        case 4: return .array(try array(information, depth))
        case 5: return .map(try map(information, depth))
        case 6: return try tagged(information, depth)
        default: return try simple(information)
        }
    }

    private mutating func integer(_ information: UInt8) throws(WireError) -> Int {
        guard let value = try argument(information) else { throw Self.malformed("an integer has no end") }
        guard let value = Int(exactly: value) else { throw Self.malformed("an integer is too large") }
        return value
    }

    // MARK: - Strings

    private mutating func string(_ information: UInt8, major: UInt8) throws(WireError) -> [UInt8] {
        if let length = try argument(information) { return try Array(take(self.length(length))) }
        var whole: [UInt8] = []
        while true {
            let initial = try byte()
            if initial == 0xFF { return whole }
            guard initial >> 5 == major, let length = try argument(initial & 31) else {
                throw Self.malformed("a part of a string is none")
            }
            whole += try take(self.length(length))
        }
    }

    private mutating func text(_ information: UInt8) throws(WireError) -> String {
        guard let text = String(validating: try string(information, major: 3), as: UTF8.self) else {
            throw Self.malformed("a text is not UTF-8")
        }
        return text
    }

    /// A length that more bytes than there are would have to follow is refused before anything is reserved.
    private func length(_ value: UInt64) throws(WireError) -> Int {
        guard value <= UInt64(bytes.count - position) else { throw Self.malformed("it ends too early") }
        return Int(value)
    }

    // MARK: - Collections

    private mutating func array(_ information: UInt8, _ depth: Int) throws(WireError) -> [CBORValue] {
        let count = try argument(information)
        var values: [CBORValue] = []
        if let count { values.reserveCapacity(try length(count)) }
        while try hasNext(values.count, of: count) { values.append(try item(depth: depth + 1)) }
        return values
    }

    private mutating func map(_ information: UInt8, _ depth: Int) throws(WireError) -> [CBORValue.Entry] {
        let count = try argument(information)
        if let count { _ = try length(count) }
        var entries: [CBORValue.Entry] = []
        while try hasNext(entries.count, of: count) {
            guard case .text(let key) = try item(depth: depth + 1) else { throw Self.malformed("a key is no text") }
            entries.append(CBORValue.Entry(key: key, value: try item(depth: depth + 1)))
        }
        return entries
    }

    /// Consumes the break that ends a collection of indefinite length.
    private mutating func hasNext(_ read: Int, of count: UInt64?) throws(WireError) -> Bool {
        if let count { return UInt64(read) < count }
        guard position < bytes.count else { throw Self.malformed("it ends too early") }
        guard bytes[position] == 0xFF else { return true }
        position += 1
        return false
    }

    // MARK: - The rest

    /// Tag 1 is a time; other tags say nothing that AWS's models need.
    private mutating func tagged(_ information: UInt8, _ depth: Int) throws(WireError) -> CBORValue {
        let tag = try argument(information)
        let value = try item(depth: depth + 1)
        guard tag == 1 else { return value }
        switch value {
        case .integer(let seconds): return .seconds(Double(seconds))
        case .double(let seconds): return .seconds(seconds)
        default: throw Self.malformed("a time is no number")
        }
    }

    private mutating func simple(_ information: UInt8) throws(WireError) -> CBORValue {
        switch information {
        case 20: return .boolean(false)
        case 21: return .boolean(true)
        case 22, 23: return .null
        case 25: return .double(Self.half(UInt16(truncatingIfNeeded: try number(2))))
        case 26: return .double(Double(Float(bitPattern: UInt32(truncatingIfNeeded: try number(4)))))
        case 27: return .double(Double(bitPattern: try number(8)))
        default: throw Self.malformed("the simple value \(information) has no meaning")
        }
    }

    /// Half precision by hand, since not every machine has a type for it. Source: RFC 8949, appendix D.
    private static func half(_ bits: UInt16) -> Double {
        let exponent = Int(bits >> 10 & 31)
        let fraction = Double(bits & 1023)
        let magnitude: Double =
            switch exponent {
            case 0: fraction * 0x1p-24
            case 31: fraction == 0 ? .infinity : .nan
            default: (fraction + 1024) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
            }
        return bits & 0x8000 == 0 ? magnitude : -magnitude
    }
}
