/// Fills variables into text, as the Compose Specification says.
///
/// `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?message}`, `${NAME?message}`,
/// `${NAME:+replacement}`, `${NAME+replacement}` and `$$` for a dollar sign; what follows the operator may itself have
/// variables.
/// Source: <https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md>
struct Interpolation {
    let variables: [String: String]

    func fill(_ text: String, at place: SourcePlace, log: FindingLog) -> String {
        guard text.contains("$") else { return text }
        var scanner = InterpolationScanner(text: text, variables: variables, place: place, log: log)
        return scanner.fill(until: nil)
    }
}

private struct InterpolationScanner {
    private let characters: [Character]
    private var position = 0
    private let text: String
    private let variables: [String: String]
    private let place: SourcePlace
    private let log: FindingLog

    init(text: String, variables: [String: String], place: SourcePlace, log: FindingLog) {
        self.text = text
        self.variables = variables
        self.place = place
        self.log = log
        characters = Array(text)
    }

    private var next: Character? { position < characters.count ? characters[position] : nil }

    /// Reads up to `end`, which is consumed, or to the end of the text.
    mutating func fill(until end: Character?, isWanted: Bool = true) -> String {
        var result = ""
        while let character = next {
            position += 1
            if character == end { return result }
            result += character == "$" ? variable(isWanted: isWanted) : String(character)
        }
        if end != nil { refuse() }
        return result
    }

    private mutating func variable(isWanted: Bool) -> String {
        switch next {
        case "$":
            position += 1
            return "$"
        case "{":
            position += 1
            return braced(isWanted: isWanted)
        case let character? where Self.isNameStart(character):
            return value(of: name(), isWanted: isWanted)
        default:
            refuse()
            return ""
        }
    }

    private mutating func braced(isWanted: Bool) -> String {
        let name = name()
        guard !name.isEmpty, let first = next else {
            refuse()
            return ""
        }
        position += 1
        if first == "}" { return value(of: name, isWanted: isWanted) }
        let refusesEmpty = first == ":"
        guard let sign = refusesEmpty ? take() : first, "-?+".contains(sign) else {
            refuse()
            return ""
        }
        let present = variables[name].map { !(refusesEmpty && $0.isEmpty) } ?? false
        // A word that is not used must not be complained of.
        let word = fill(until: "}", isWanted: isWanted && present == (sign == "+"))
        switch sign {
        case "-": return present ? variables[name] ?? "" : word
        case "+": return present ? word : ""
        default:
            if !present, isWanted { demand(name, word) }
            return variables[name] ?? ""
        }
    }

    private mutating func take() -> Character? {
        defer { position += 1 }
        return next
    }

    private mutating func name() -> String {
        var name = ""
        while let character = next, Self.isNameStart(character) || (!name.isEmpty && character.isASCIIDigit) {
            name.append(character)
            position += 1
        }
        return name
    }

    private func value(of name: String, isWanted: Bool) -> String {
        if let value = variables[name] { return value }
        if isWanted {
            log.warning(
                at: place, "The variable \(name) is not set, so it is empty here.",
                why: "neither the environment nor .env has it",
                mend: "Set it, or write ${\(name):-default}")
        }
        return ""
    }

    private func demand(_ name: String, _ message: String) {
        log.error(
            at: place, "The variable \(name) is required.",
            why: message.isEmpty ? "neither the environment nor .env has it" : message,
            mend: "set it in the environment or in .env")
    }

    private mutating func refuse() {
        position = characters.count
        log.error(
            at: place, "A variable is not well written.", why: "\(text) cannot be read",
            mend: "write ${NAME}, ${NAME:-default} or ${NAME:?message}; for a dollar sign write $$")
    }

    private static func isNameStart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character == "_")
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
