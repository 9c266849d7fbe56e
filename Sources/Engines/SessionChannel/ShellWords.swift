/// Splitting a command into words and making one of words, by the rules of a POSIX shell's quotes.
///
/// ECS Exec's command is split so and run without a shell (amazon-ssm-agent, `agent/session/shell/shell_unix.go`, by
/// <https://github.com/google/shlex>).
package enum ShellWords {
    /// Nil where a quote is not closed or a backslash ends the text.
    package static func split(_ text: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var rest = text.makeIterator()
        while let character = rest.next() {
            switch (quote, character) {
            case ("'", "'"), ("\"", "\""): quote = nil
            case ("'", _): word?.append(character)
            case (_, "\\"):
                guard let next = rest.next() else { return nil }
                word = (word ?? "") + String(next)
            case ("\"", _): word?.append(character)
            case (_, "'"), (_, "\""):
                quote = character
                word = word ?? ""
            case (_, _) where character.isWhitespace:
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { return nil }
        return words + (word.map { [$0] } ?? [])
    }

    /// A text that splits into exactly these words, and means them to a shell.
    package static func join(_ words: [String]) -> String {
        words.map(quoted).joined(separator: " ")
    }

    package static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 97...122: true
            default: "-_./:=@%+,".utf8.contains(byte)
            }
        }
        if plain, !word.isEmpty { return word }
        return "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
