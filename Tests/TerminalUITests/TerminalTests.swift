import TealCore
import TerminalUI
import Testing

@Suite struct TerminalTests {
    private struct Streams {
        let output = CapturedText()
        let messages = CapturedText()

        func terminal(_ settings: TerminalSettings) -> Terminal {
            Terminal(settings: settings, output: output, messages: messages)
        }
    }

    @Test("Data goes to standard output and messages to standard error")
    func streams() {
        let streams = Streams()
        let terminal = streams.terminal(TerminalSettings())
        terminal.data("{}")
        terminal.say("Releasing")
        #expect(streams.output.text == "{}\n")
        #expect(streams.messages.text == "Releasing\n")
    }

    @Test("Quiet keeps warnings, data and the last line")
    func quiet() {
        let streams = Streams()
        let terminal = streams.terminal(TerminalSettings(loudness: .quiet))
        terminal.say("Releasing")
        terminal.progress(frame: ["a"], changes: ["b"])
        terminal.warn("no health check")
        terminal.conclude("Revision 8 serves.")
        #expect(streams.messages.text == "warning: no health check\nRevision 8 serves.\n")
    }

    @Test("Without a terminal progress is plain lines, one for each change")
    func plain() {
        let streams = Streams()
        let terminal = streams.terminal(TerminalSettings())
        terminal.progress(frame: ["whole table"], changes: ["task 3f2a is running"])
        terminal.progress(frame: ["whole table"], changes: [])
        #expect(streams.messages.text == "task 3f2a is running\n")
    }

    @Test("On a terminal a frame replaces the one before, and a message stands above it")
    func live() {
        let streams = Streams()
        let terminal = streams.terminal(TerminalSettings(isLive: true, width: 20))
        terminal.progress(frame: ["one", "two"], changes: [])
        terminal.progress(frame: ["three"], changes: [])
        terminal.say("note")
        let clear = "\u{1B}[2K"
        #expect(
            streams.messages.text
                == "\(clear)one\n\(clear)two\n\u{1B}[2A\r\(clear)three\n\u{1B}[0J\u{1B}[1A\r\u{1B}[0Jnote\n\(clear)three\n"
        )
    }

    @Test("A frame that does not change is not sent again")
    func unchanged() {
        var frame = LiveFrame()
        #expect(!frame.replace(with: ["a"]).isEmpty)
        #expect(frame.replace(with: ["a"]).isEmpty)
    }

    @Test(
        "Colour and repainting follow the environment",
        arguments: [
            ([:], 80, true, true), (["NO_COLOR": "1"], 80, false, true), (["CI": "true"], 80, true, false),
            (["TERM": "dumb"], 80, false, false), ([:], nil, false, false), (["CI": "false"], 80, true, true),
        ] as [([String: String], Int?, Bool, Bool)])
    func settings(environment: [String: String], width: Int?, colour: Bool, live: Bool) {
        let settings = TerminalSettings(environment: environment, terminalWidth: width)
        #expect(settings.colour == colour)
        #expect(settings.isLive == live)
    }

    @Test(
        "Durations are said as people say them",
        arguments: [
            (Duration.milliseconds(840), "0.8 s"), (.seconds(12), "12 s"), (.seconds(63), "1 min 3 s"),
            (.seconds(120), "2 min"), (.seconds(7500), "2 h 5 min"), (.seconds(273_600), "3 d 4 h"),
        ])
    func durations(duration: Duration, text: String) {
        #expect(duration.brief == text)
    }

    @Test(
        "Milliseconds keep the digits that matter", arguments: [(0.42, "0.42 ms"), (3.06, "3.1 ms"), (128.4, "128 ms")])
    func milliseconds(value: Double, text: String) {
        #expect(millisecondsText(value) == text)
    }
}
