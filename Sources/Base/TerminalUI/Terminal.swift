import Synchronization

/// Everything a command says: data on standard output, everything else on standard error.
package final class Terminal: Sendable {
    package let settings: TerminalSettings
    private let output: any TextSink
    private let messages: any TextSink
    private let frame = Mutex(LiveFrame())

    package init(settings: TerminalSettings, output: any TextSink, messages: any TextSink) {
        self.settings = settings
        self.output = output
        self.messages = messages
    }

    /// The process's own streams.
    package static func standard(environment: [String: String], quiet: Bool, verbose: Bool) -> Terminal {
        let width = DescriptorSink.standardError.terminalWidth
        return Terminal(
            settings: TerminalSettings(environment: environment, terminalWidth: width, quiet: quiet, verbose: verbose),
            output: DescriptorSink.standardOutput, messages: DescriptorSink.standardError)
    }

    /// Data, which a script reads; said even when quiet.
    package func data(_ text: String) {
        settleFrame()
        output.write(text.hasSuffix("\n") ? text : text + "\n")
    }

    /// Data as a table.
    package func data(_ table: Table) {
        let width = DescriptorSink.standardOutput.terminalWidth
        data(table.lines(coloured: settings.colour && width != nil, width: nil).joined(separator: "\n"))
    }

    /// A message to whoever watches.
    package func say(_ text: String, _ ink: Ink = .plain) {
        guard settings.loudness > .quiet else { return }
        note(text, ink)
    }

    /// The line that says what is now true; said even when quiet.
    package func conclude(_ text: String) {
        settleFrame()
        messages.write(text + "\n")
    }

    /// A message that is only worth it when a fault is looked for.
    package func detail(_ text: String) {
        guard settings.loudness == .verbose else { return }
        note(text, .dim)
    }

    /// A message about something that may be wrong; said even when quiet.
    package func warn(_ text: String) {
        note("warning: " + text, .warning)
    }

    /// On a terminal the frame replaces the frame before; without one the changes are printed, each a line.
    package func progress(frame lines: [String], changes: [String]) {
        guard settings.loudness > .quiet else { return }
        if settings.isLive {
            let cut = lines.map { line in settings.width.map { Self.fit(line, to: $0) } ?? line }
            messages.write(frame.withLock { $0.replace(with: cut) })
        } else {
            for change in changes { messages.write(change + "\n") }
        }
    }

    /// What is shown now stays.
    package func settleFrame() {
        frame.withLock { $0.settle() }
    }

    package func draw(_ text: String, _ ink: Ink) -> String {
        ink.draw(text, coloured: settings.colour)
    }

    private func note(_ text: String, _ ink: Ink) {
        let line = ink.draw(text, coloured: settings.colour)
        messages.write(frame.withLock { $0.insert(line) })
    }

    /// A line that wraps would spoil the count of lines to go up; escape sequences have no width.
    static func fit(_ line: String, to width: Int) -> String {
        var shown = 0
        var isEscape = false
        var result = ""
        for character in line {
            if character == "\u{1B}" { isEscape = true }
            if !isEscape {
                shown += 1
                if shown > width - 1 { return result + "…\u{1B}[0m" }
            }
            result.append(character)
            if isEscape, character.isLetter { isEscape = false }
        }
        return result
    }
}
