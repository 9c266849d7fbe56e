/// A command that runs inside a container on a terminal of its own, beside the container's own process.
///
/// One reader, one writer. It lasts until its command ends or `end()` is called; `exitCode()` must be awaited once.
package protocol ContainerTerminal: Sendable {
    /// The next bytes that the terminal shows; nil after the last.
    func read() async -> [UInt8]?
    /// Types. Waits while the command takes nothing; what nobody takes any more is dropped.
    func write(_ bytes: [UInt8]) async
    func resize(columns: Int, rows: Int)
    /// Hangs up, and kills what does not heed it.
    func end()
    /// 0-255, or 128 + the signal that ended it.
    func exitCode() async -> Int32
}

/// What to run on a terminal.
package struct TerminalSpec: Equatable, Sendable {
    package var command: [String]
    /// Besides the container's own: `["TERM": "xterm-256color"]`.
    package var environment: [String: String]
    package var columns: Int
    package var rows: Int

    package init(command: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24) {
        self.command = command
        self.environment = environment
        self.columns = columns
        self.rows = rows
    }
}

extension ContainerRuntime {
    package func openTerminal(
        _ id: String, _ terminal: TerminalSpec
    ) async throws(RuntimeError) -> any ContainerTerminal {
        throw RuntimeError(.unavailable, "This runtime opens no terminals inside containers.")
    }
}
