import TealCore

/// The identifier that a request carries from hop to hop: `Root=1-<8 digits of the time>-<24 random digits>`.
///
/// A request without one gets a `Root`. One that has a `Root` keeps all it has and gets a `Self` in front, in place of
/// an older `Self` (AWS, Application Load Balancer, "Request tracing").
struct TraceIdentifier {
    var seconds: UInt32
    var random: (UInt64, UInt64)

    init(seconds: UInt32, using generator: inout SeededGenerator) {
        self.seconds = seconds
        random = (generator.next(), generator.next())
    }

    /// More than this is not carried along.
    static let longest = 7 << 10
    /// The most bytes it adds to what came.
    static let room = 64

    func write(after existing: Bytes?, to writer: inout HeadWriter) {
        guard let existing, existing.count <= Self.longest, Self.hasRoot(existing) else {
            writer.append("Root=")
            writeValue(to: &writer)
            return
        }
        writer.append("Self=")
        writeValue(to: &writer)
        var parts = Parts(existing)
        while let part = parts.next() {
            if part.prefix(of: min(5, part.count)).equals("Self=") { continue }
            writer.append(byte: 0x3b)
            writer.append(part)
        }
    }

    private func writeValue(to writer: inout HeadWriter) {
        writer.append("1-")
        writer.append(hexadecimal: UInt64(seconds), digits: 8)
        writer.append("-")
        writer.append(hexadecimal: random.0, digits: 16)
        writer.append(hexadecimal: random.1, digits: 8)
    }

    private static func hasRoot(_ value: Bytes) -> Bool {
        var parts = Parts(value)
        while let part = parts.next() {
            if part.count > 5, part.prefix(of: 5).equals("Root=") { return true }
        }
        return false
    }

    /// What semicolons separate.
    private struct Parts {
        let value: Bytes
        var position = 0

        init(_ value: Bytes) {
            self.value = value
        }

        mutating func next() -> Bytes? {
            while position < value.count {
                let found = value.find(0x3b, from: position)
                let end = found < 0 ? value.count : found
                let part = Bytes(rebasing: value[position..<end])
                position = end + 1
                if !part.isEmpty { return part }
            }
            return nil
        }
    }
}
