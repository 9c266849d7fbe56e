import SessionChannel
import Testing

@Suite("A remote command's exit status")
struct RemoteCommandTests {
    private let shown = "before\u{1B}]0;a title\u{7}middle\u{1B}[31mred"
    private let mark = "\u{1B}]7;teal;s3cret;"

    @Test("The marks are taken out of the output and nothing else is, wherever it is cut")
    func marks() {
        let output = Array("\(mark)ready\u{7}\(shown)\(mark)42\u{7}\r\n".utf8)
        for cut in 1...output.count {
            var reader = RemoteCommand([], isPiped: true, secret: "s3cret").reader
            var got: [UInt8] = []
            for start in stride(from: 0, to: output.count, by: cut) {
                got += reader.read(Array(output[start..<min(output.count, start + cut)]))
            }
            got += reader.finish()
            #expect(String(decoding: got, as: UTF8.self) == shown + "\r\n")
            #expect(reader.isReady && reader.status == 42)
        }
    }

    @Test("What only begins as a mark does is shown in the end, and another's mark is no status")
    func imitation() {
        var reader = RemoteCommand([], isPiped: false, secret: "s3cret").reader
        let output = "\u{1B}]7;teal;other;0\u{7}\u{1B}]7;teal;s3c"
        let got = reader.read(Array(output.utf8)) + reader.finish()
        #expect(String(decoding: got, as: UTF8.self) == output)
        #expect(reader.status == nil)
    }

    @Test("The command is a shell's, whose last word is the command as it was given")
    func text() throws {
        let words = try #require(ShellWords.split(RemoteCommand(["echo", "it's"], isPiped: false, secret: "s").text))
        #expect(words.count == 3 && words[0] == "/bin/sh" && words[1] == "-c")
        #expect(words[2].contains("; echo 'it'\\''s'; printf"))
    }
}
