/// What may be drawn, decided once from the options, the environment and the kind of output.
package struct TerminalSettings: Equatable, Sendable {
    package enum Loudness: Sendable, Comparable {
        /// Data, problems and the last line only.
        case quiet
        case normal
        /// Also what would only interest someone who looks for a fault.
        case verbose
    }

    package var loudness: Loudness
    package var colour: Bool
    /// Whether progress is repainted in place; plain lines otherwise.
    package var isLive: Bool
    /// Columns; nil where the output is no terminal.
    package var width: Int?

    package init(loudness: Loudness = .normal, colour: Bool = false, isLive: Bool = false, width: Int? = nil) {
        self.loudness = loudness
        self.colour = colour
        self.isLive = isLive
        self.width = width
    }

    /// `NO_COLOR` (<https://no-color.org>) and `TERM=dumb` turn colour off; `CI` turns repainting off, since a log keeps
    /// every frame.
    package init(environment: [String: String], terminalWidth: Int?, quiet: Bool = false, verbose: Bool = false) {
        let isTerminal = terminalWidth != nil
        let isDumb = environment["TERM"] == "dumb"
        let has = { (name: String) in !(environment[name] ?? "").isEmpty }
        let isCI = has("CI") && environment["CI"] != "false"
        self.init(
            loudness: quiet ? .quiet : verbose ? .verbose : .normal,
            colour: isTerminal && !isDumb && !has("NO_COLOR"),
            isLive: isTerminal && !isDumb && !isCI && !quiet,
            width: terminalWidth)
    }
}
