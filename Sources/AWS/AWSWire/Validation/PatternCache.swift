import Synchronization

/// The models' regular expressions, each compiled once.
enum PatternCache {
    /// The lock is held while matching, because a `Regex` may not be shared between threads.
    private static let compiled = Mutex<[String: CompiledPattern]>([:])

    private enum CompiledPattern {
        case regex(Regex<AnyRegexOutput>)
        /// A pattern that cannot be read constrains nothing.
        case unreadable
    }

    /// Whether the whole text matches, by the rules of Java: classes are ASCII, units are code points.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        compiled.withLock { compiled in
            let found = compiled[pattern] ?? compile(pattern)
            compiled[pattern] = found
            switch found {
            case .regex(let regex): return (try? regex.wholeMatch(in: text)) != nil
            case .unreadable: return true
            }
        }
    }

    static func canRead(_ pattern: String) -> Bool {
        if case .regex = compile(pattern) { true } else { false }
    }

    private static func compile(_ pattern: String) -> CompiledPattern {
        guard let regex = try? Regex(dialect(pattern)) else { return .unreadable }
        return .regex(
            regex.matchingSemantics(.unicodeScalar).wordBoundaryKind(.simple).asciiOnlyWordCharacters()
                .asciiOnlyDigits())
    }

    /// IAM's models mean the supplementary planes by `\u10000-\u10FFFF`, which no dialect reads so; Application Auto
    /// Scaling's by pairs of surrogates, as Java reads them. EFS's repeat a look-ahead, which is as good as having it once.
    private static func dialect(_ pattern: String) -> String {
        pattern.replacing(#"\u10000-\u10FFFF"#, with: #"\u{10000}-\u{10FFFF}"#)
            .replacing(#"\uD800\uDC00-\uDBFF\uDFFF"#, with: #"\u{10000}-\u{10FFFF}"#)
            .replacing(#"(?!\.)+"#, with: #"(?!\.)"#)
    }
}
