/// Lines that are repainted in place: what to send to the terminal so that it shows the new ones instead of the old.
package struct LiveFrame: Sendable {
    private var shown: [String] = []

    package init() {}

    /// Cursor control and text; empty where nothing changed.
    package mutating func replace(with lines: [String]) -> String {
        guard lines != shown else { return "" }
        var text = moveToTop
        for line in lines { text += "\u{1B}[2K\(line)\n" }
        // What the old frame had below the new one's end goes.
        if shown.count > lines.count { text += "\u{1B}[0J" }
        shown = lines
        return text
    }

    /// The frame stays as it is and scrolls away with what follows.
    package mutating func settle() { shown = [] }

    /// A line that stays, above the frame.
    package mutating func insert(_ line: String) -> String {
        guard !shown.isEmpty else { return line + "\n" }
        let frame = shown
        let text = moveToTop + "\u{1B}[0J\(line)\n"
        shown = []
        return text + replace(with: frame)
    }

    private var moveToTop: String { shown.isEmpty ? "" : "\u{1B}[\(shown.count)A\r" }
}
