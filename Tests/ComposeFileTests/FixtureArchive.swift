import FoundationEssentials
import Testing

/// Several small files in one: each begins with `-- name --`.
struct FixtureArchive {
    /// In the order of the archive; `expected` is what the test compares with.
    var files: [(name: String, text: String)] = []

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --") {
                files.append((String(line.dropFirst(3).dropLast(3)), ""))
            } else if !files.isEmpty {
                files[files.count - 1].text += line + "\n"
            }
        }
        for index in files.indices { files[index].text = Self.withoutTrailingLines(files[index].text) }
    }

    subscript(name: String) -> String? {
        get { files.first { $0.name == name }?.text }
        set {
            let index = files.firstIndex { $0.name == name }
            if let index { files[index].text = newValue ?? "" } else { files.append((name, newValue ?? "")) }
        }
    }

    var text: String { files.map { "-- \($0.name) --\n\($0.text)" }.joined(separator: "\n") }

    private static func withoutTrailingLines(_ text: String) -> String {
        var text = text
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text == "\n" ? "" : text
    }
}

/// The fixtures beside the tests, read from the source tree, so that `TEAL_RECORD=1` can write them anew.
enum Fixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func names(in folder: URL = Fixtures.folder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
    }

    static var isRecording: Bool { ProcessInfo.processInfo.environment["TEAL_RECORD"] == "1" }

    static func read(_ name: String) throws -> FixtureArchive {
        FixtureArchive(String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self))
    }

    static func write(_ archive: FixtureArchive, _ name: String) throws {
        try Data(archive.text.utf8).write(to: folder.appending(path: name))
    }
}
