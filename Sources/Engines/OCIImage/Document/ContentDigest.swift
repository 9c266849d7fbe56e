package import Digest

/// What a blob is called: `sha256:` and 64 lowercase hexadecimal digits.
///
/// The specification allows other algorithms; every registry and every builder in use writes SHA-256, so the rest are
/// refused where they are read.
package struct ContentDigest: Hashable, Sendable, Codable, CodingKeyRepresentable, Comparable,
    CustomStringConvertible
{
    /// The 64 digits without the algorithm.
    package let hexadecimal: String

    /// Nil unless `text` is a well-formed SHA-256 digest.
    package init?(_ text: String) {
        guard text.hasPrefix("sha256:") else { return nil }
        let digits = text.dropFirst(7)
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
        guard digits.utf8.count == 64, digits.utf8.allSatisfy(isDigit) else { return nil }
        hexadecimal = String(digits)
    }

    /// The digest of bytes at hand.
    package init(of bytes: some Sequence<UInt8>) {
        hexadecimal = SHA256.hash(bytes).hexadecimal
    }

    /// Spends a hash that bytes went through.
    package init(finalizing hash: consuming SHA256) {
        hexadecimal = hash.finalize().hexadecimal
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let digest = ContentDigest(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no SHA-256 digest")
        }
        self = digest
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// A dictionary's key in JSON.
    package var codingKey: any CodingKey { Key(stringValue: description) }

    package init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package var description: String { "sha256:\(hexadecimal)" }

    package static func < (left: ContentDigest, right: ContentDigest) -> Bool { left.hexadecimal < right.hexadecimal }
}
