import ContainerRuntime
import RuncRuntime
import Testing

@Suite("Terminals inside containers", .enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(1)))
struct TerminalTests {
    private func with(_ body: (any ContainerRuntime) async throws -> Void) async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script("app", "sleep 100")
            spec.user = "web"
            try await runtime.create(spec)
            try await runtime.start("app")
            try await body(runtime)
        }
    }

    private func shell(_ script: String, columns: Int = 80, rows: Int = 24) -> TerminalSpec {
        TerminalSpec(
            command: ["/bin/sh", "-c", script], environment: ["TERM": "xterm-256color"], columns: columns, rows: rows)
    }

    /// Reads until the terminal has shown the text; the suite's limit bounds it.
    private func until(_ text: String, _ terminal: any ContainerTerminal, _ shown: inout String) async {
        while !shown.contains(text), let bytes = await terminal.read() {
            shown += String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test("A command has a terminal of the size asked for, is root, and its exit status is told")
    func command() async throws {
        try await with { runtime in
            // runc tells the size just after the start.
            let script = "until busybox stty size 2>/dev/null | grep -v '^0'; do :; done; id -u; echo $TERM; exit 7"
            let terminal = try await runtime.openTerminal("app", shell(script, columns: 132, rows: 43))
            var shown = ""
            await until("\u{0}", terminal, &shown)
            #expect(shown == "43 132\r\n0\r\nxterm-256color\r\n")
            #expect(await terminal.exitCode() == 7)
            terminal.end()
        }
    }

    @Test("What is typed arrives, Ctrl-C interrupts, and a new size is told to the command")
    func typing() async throws {
        try await with { runtime in
            let script =
                "trap 'echo interrupted' INT; trap 'busybox stty size' WINCH; while :; do read a && echo got:$a; done"
            let terminal = try await runtime.openTerminal("app", shell(script))
            var shown = ""
            await terminal.write(Array("hello\n".utf8))
            await until("got:hello", terminal, &shown)
            terminal.resize(columns: 100, rows: 30)
            await terminal.write(Array("x\n".utf8))
            await until("30 100", terminal, &shown)
            await terminal.write([3])
            await until("interrupted", terminal, &shown)
            terminal.end()
            #expect(await terminal.exitCode() == 137)
        }
    }

    @Test("When the terminal is ended, what ran on it is gone, though it ignores hanging up")
    func end() async throws {
        try await with { runtime in
            let script = "trap '' HUP; echo ready; busybox sleep 77 & wait"
            let terminal = try await runtime.openTerminal("app", shell(script))
            var shown = ""
            await until("ready", terminal, &shown)
            terminal.end()
            _ = await terminal.exitCode()
            let check = [
                "/bin/sh", "-c",
                "for i in 1 2 3 4 5 6 7 8 9 10; do ps | grep -q 'sleep 7[7]' || exit 0; sleep 0.2; done; exit 1",
            ]
            #expect(try await runtime.execute("app", command: check, timeout: .seconds(20)) == 0)
        }
    }

    @Test("A command that is not there says so and ends with a status that is not 0")
    func missing() async throws {
        try await with { runtime in
            let terminal = try await runtime.openTerminal("app", TerminalSpec(command: ["/none"]))
            var shown = ""
            await until("\u{0}", terminal, &shown)
            #expect(shown.contains("no such file"))
            #expect(await terminal.exitCode() != 0)
            terminal.end()
        }
    }

    @Test("A container that does not run has no terminals")
    func stopped() async throws {
        try await with { runtime in
            try await runtime.signal("app", .kill)
            _ = try await runtime.end(of: "app")
            await #expect(throws: RuntimeError.self) { _ = try await runtime.openTerminal("app", shell("true")) }
        }
    }
}
