import Synchronization

/// A terminal that shows its command and then what is typed, until Ctrl-D.
package final class FakeTerminal: ContainerTerminal {
    private struct State {
        var size: (columns: Int, rows: Int)
        var code: Int32?
    }

    package let spec: TerminalSpec
    private let state: Mutex<State>
    private let shown: AsyncStream<[UInt8]>
    private let feed: AsyncStream<[UInt8]>.Continuation

    package init(_ spec: TerminalSpec) {
        self.spec = spec
        state = Mutex(State(size: (spec.columns, spec.rows)))
        (shown, feed) = AsyncStream.makeStream()
        feed.yield(Array(spec.command.joined(separator: " ").utf8 + [13, 10]))
    }

    package var size: (columns: Int, rows: Int) { state.withLock(\.size) }

    package func read() async -> [UInt8]? {
        for await bytes in shown { return bytes }
        return nil
    }

    package func write(_ bytes: [UInt8]) {
        let typed = bytes.prefix { $0 != 4 }
        if !typed.isEmpty { feed.yield(Array(typed)) }
        if typed.count < bytes.count { finish(0) }
    }

    package func resize(columns: Int, rows: Int) {
        state.withLock { $0.size = (columns, rows) }
        feed.yield(Array("\(columns)x\(rows)\r\n".utf8))
    }

    package func end() { finish(129) }

    package func exitCode() -> Int32 { state.withLock { $0.code ?? 0 } }

    private func finish(_ code: Int32) {
        state.withLock { $0.code = $0.code ?? code }
        feed.finish()
    }
}

extension FakeRuntime {
    package func openTerminal(
        _ id: String, _ terminal: TerminalSpec
    ) throws(RuntimeError) -> any ContainerTerminal {
        guard let container = made[id] else { throw .noSuch("container", id) }
        guard container.lifecycle.phase == .running else {
            throw RuntimeError(.failed, "The container \(id) does not run.")
        }
        return FakeTerminal(terminal)
    }
}
