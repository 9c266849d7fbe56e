/// A command whose exit status comes back through a terminal.
///
/// ECS Exec tells no exit status. A shell around the command writes one when it ends, in an escape sequence that no terminal
/// shows (an OSC, ECMA-48 section 8.3.89) and that a secret word keeps the command from imitating by accident.
package struct RemoteCommand: Sendable {
    private let words: [String]
    private let secret: String
    private let isPiped: Bool

    /// - Parameters:
    ///   - isPiped: no person types: the terminal neither echoes nor changes what is written.
    ///   - secret: letters and digits.
    package init(_ words: [String], isPiped: Bool, secret: String) {
        self.words = words
        self.isPiped = isPiped
        self.secret = secret
    }

    /// For ExecuteCommand. The image needs `/bin/sh`.
    package var text: String {
        // The signals that Ctrl-C and Ctrl-\ send must end the command and not the shell that tells its status.
        var script = "trap : INT QUIT; "
        if isPiped { script += "stty -echo -opost 2>/dev/null; \(Self.mark("ready", secret)); " }
        script += "\(ShellWords.join(words)); \(Self.mark("%d", secret)) \"$?\""
        return ShellWords.join(["/bin/sh", "-c", script])
    }

    private static func mark(_ text: String, _ secret: String) -> String {
        "printf '\\033]7;teal;\(secret);\(text)\\007'"
    }

    package var reader: Reader { Reader(start: Array("\u{1B}]7;teal;\(secret);".utf8)) }

    /// Takes the marks out of the output.
    package struct Reader: Sendable {
        fileprivate let start: [UInt8]
        private var held: [UInt8] = []
        /// Whether the terminal is set up for what is piped in.
        package private(set) var isReady = false
        /// Nil until the command has ended.
        package private(set) var status: Int32?

        fileprivate init(start: [UInt8]) {
            self.start = start
        }

        /// What is to be shown of the output so far. The beginning of what may become a mark is held back.
        package mutating func read(_ bytes: [UInt8]) -> [UInt8] {
            held += bytes
            var shown: [UInt8] = []
            while let range = held.firstRange(of: start) {
                let rest = held[range.upperBound...]
                guard let end = rest.firstIndex(of: 7) else {
                    guard rest.count < 16 else { break }
                    shown += held[..<range.lowerBound]
                    held = Array(held[range.lowerBound...])
                    return shown
                }
                take(String(decoding: rest[..<end], as: UTF8.self))
                shown += held[..<range.lowerBound]
                held = Array(held[(end + 1)...])
            }
            let kept =
                (1..<start.count).last { held.count >= $0 && held.suffix($0).elementsEqual(start.prefix($0)) } ?? 0
            shown += held.dropLast(kept)
            held = Array(held.suffix(kept))
            return shown
        }

        /// What was held back and is no mark after all.
        package mutating func finish() -> [UInt8] {
            defer { held = [] }
            return held
        }

        private mutating func take(_ text: String) {
            if text == "ready" { isReady = true } else { status = Int32(text) ?? status }
        }
    }
}
