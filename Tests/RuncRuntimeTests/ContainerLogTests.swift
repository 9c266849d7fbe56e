import ContainerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

@Suite struct ContainerLogTests {
    private let time = "2026-11-23T03:57:03.530252900+00:00"

    private func page(_ entries: [String], position: Int = 0, limit: Int = 100, isComplete: Bool = false) -> OutputPage
    {
        let bytes = Array(entries.map { "\(time) \($0)\n" }.joined().utf8)
        return ContainerLog.parse(bytes[position...], at: position, limit: limit, isComplete: isComplete)
    }

    @Test(
        "A time with its zone becomes milliseconds since 1970",
        arguments: [
            ("2026-11-23T03:57:03.530252900+00:00", 1_795_406_223_530),
            ("2026-11-23T05:57:03.530252900+02:00", 1_795_406_223_530),
            ("2026-11-22T22:27:03.530252900-05:30", 1_795_406_223_530), ("1970-01-01T00:00:00.000000000+00:00", 0),
            ("2028-02-29T23:59:59.999999999+00:00", 1_835_481_599_999),
        ])
    func timestamps(_ text: String, _ milliseconds: Int) {
        #expect(ContainerLog.milliseconds(Array(text.utf8)[...]) == milliseconds)
    }

    @Test("Lines carry their stream and keep their spaces")
    func lines() {
        let lines = page(["stdout F  two  words ", "stderr F oh", "stdout F "]).lines
        #expect(lines.map(\.text) == [" two  words ", "oh", ""])
        #expect(lines.map(\.isError) == [false, true, false])
    }

    @Test("Pieces are joined; a line without its end waits for it")
    func pieces() {
        let entries = ["stdout P one ", "stdout P and ", "stdout F a half", "stdout P and more"]
        let first = page(entries)
        #expect(first.lines.map(\.text) == ["one and a half"])
        let second = page(entries + ["stdout F ."], position: first.position)
        #expect(second.lines.map(\.text) == ["and more."])
    }

    @Test("What waits for its end is given when none can come, or when the other stream speaks")
    func unfinished() {
        #expect(page(["stdout P tail"], isComplete: true).lines.map(\.text) == ["tail"])
        #expect(
            page(["stdout P prompt> ", "stderr F error", "stdout F answer"]).lines.map(\.text) == [
                "prompt> ", "error", "answer",
            ])
    }

    @Test("Any limit gives the same lines, each once", arguments: 1...6)
    func paging(_ limit: Int) {
        let entries = [
            "stdout F a", "stdout P b", "stdout F b", "stdout P c", "stderr F d", "stderr P e", "stderr F e",
            "stdout P f",
        ]
        var lines: [String] = []
        var position = 0
        for _ in 0..<20 {
            let next = page(entries, position: position, limit: limit, isComplete: true)
            #expect(next.lines.count <= limit)
            lines += next.lines.map(\.text)
            position = next.position
        }
        #expect(lines == ["a", "bb", "c", "d", "ee", "f"])
    }

    @Test("A line beyond the limit is given in pieces, not held for ever")
    func endless() {
        let piece = "stdout P " + String(repeating: "x", count: 8192)
        let page = page(Array(repeating: piece, count: 40))
        #expect(page.lines.map(\.text.utf8.count) == [ContainerLog.lineLimit])
    }

    @Test("The beginning of a log that was cut is passed over")
    func cut() {
        let bytes = Array("of a line\n\(time) stdout F whole\n".utf8)
        let page = ContainerLog.parse(bytes[...], at: 500, limit: 9, isComplete: false)
        #expect(page.lines.map(\.text) == ["whole"])
        #expect(page.position == 500 + bytes.count)
    }

    @Test("A file gives back its oldest output and keeps its positions")
    func retention() throws {
        let path = "/var/tmp/teal-log-\(UInt32.random(in: 0 ... .max))"
        defer { unlink(path) }
        let line = "\(time) stdout F " + String(repeating: "y", count: 200) + "\n"
        let count = 40_000
        try Data(String(repeating: line, count: count).utf8).write(to: URL(filePath: path))
        let log = LogFile(path: path)
        let late = line.utf8.count * (count - 10)
        let before = try log.page(from: late, limit: 100, isComplete: false)
        log.keepLast(1 << 20)
        var status = stat()
        stat(path, &status)
        #expect(status.st_size == line.utf8.count * count)
        #expect(status.st_blocks * 512 < 3 << 20)
        #expect(try log.page(from: late, limit: 100, isComplete: false) == before)
        let first = try log.page(from: 0, limit: 1, isComplete: false)
        #expect(first.lines.first?.text.utf8.count == 200)
        #expect(first.position > line.utf8.count * count - (1 << 20) - 8192)
    }

    @Test("A position beyond a file that was begun anew starts at its beginning")
    func rotation() throws {
        let path = "/var/tmp/teal-log-\(UInt32.random(in: 0 ... .max))"
        defer { unlink(path) }
        try Data("\(time) stdout F new\n".utf8).write(to: URL(filePath: path))
        #expect(try LogFile(path: path).page(from: 10_000, limit: 9, isComplete: false).lines.map(\.text) == ["new"])
        #expect(
            try LogFile(path: path + ".none").page(from: 7, limit: 9, isComplete: false)
                == OutputPage(lines: [], position: 7))
    }
}
