/// How a piece of text is drawn where colour is allowed; never the only carrier of a meaning.
package enum Ink: Sendable, Equatable {
    case plain
    case bold
    case dim
    case good
    case bad
    case warning
    case accent

    /// The parameters of ANSI's "select graphic rendition"; nil for plain text.
    private var parameters: String? {
        switch self {
        case .plain: nil
        case .bold: "1"
        case .dim: "2"
        case .good: "32"
        case .bad: "31"
        case .warning: "33"
        case .accent: "36"
        }
    }

    /// The text itself, or the text between escape sequences.
    package func draw(_ text: String, coloured: Bool) -> String {
        guard coloured, !text.isEmpty, let parameters else { return text }
        return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
    }
}
