import AWSWire

/// What FilterLogEvents looks for in messages without structure.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>
///
/// All plain terms must be there; `"a phrase"` is one term; `-term` must not be there; of `?term`s one must, where no
/// plain term is given. Patterns for JSON (`{…}`), for fields (`[…]`) and regular expressions (`%…%`) are refused.
struct FilterPattern: Equatable {
    private(set) var all: [String] = []
    private(set) var any: [String] = []
    private(set) var none: [String] = []

    init(_ text: String) throws(AWSError) {
        var rest = text.drop(while: \.isWhitespace)
        if let first = rest.first, "{[%".contains(first) {
            throw .invalid("Invalid filter pattern: the local region knows terms and phrases, not \(first)…")
        }
        while let first = rest.first {
            let sign = first == "?" || first == "-" ? first : nil
            if sign != nil { rest.removeFirst() }
            let term = try Self.term(&rest)
            switch sign {
            case "?": any.append(term)
            case "-": none.append(term)
            default: all.append(term)
            }
            rest = rest.drop(while: \.isWhitespace)
        }
    }

    /// A word, or what stands between two quotation marks.
    private static func term(_ rest: inout Substring) throws(AWSError) -> String {
        guard rest.first == "\"" else {
            let word = rest.prefix { !$0.isWhitespace }
            rest = rest.dropFirst(word.count)
            guard !word.isEmpty else { throw .invalid("Invalid filter pattern: a sign without a term.") }
            return String(word)
        }
        rest.removeFirst()
        guard let end = rest.firstIndex(of: "\"") else {
            throw .invalid("Invalid filter pattern: a quotation mark is not closed.")
        }
        defer { rest = rest[rest.index(after: end)...] }
        return String(rest[..<end])
    }

    func matches(_ message: String) -> Bool {
        if none.contains(where: { message.contains($0) }) { return false }
        if !all.isEmpty { return all.allSatisfy { message.contains($0) } }
        return any.isEmpty || any.contains { message.contains($0) }
    }
}
