import Foundation
import Testing

@testable import TealGenerate

/// Where the repository and the pinned botocore are.
private enum Pinned {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static var version: String {
        get throws {
            try String(contentsOf: root.appending(path: "Scripts/botocore-version"), encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// botocore's `data` folder, if python3 has the pinned version.
    static let models: URL? = {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let python = ProcessInfo.processInfo.environment["TEAL_PYTHON"] ?? "python3"
        process.arguments = [python, "-c", "import botocore; print(botocore.__version__, botocore.__path__[0])"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        let words = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let pinned = try? version, words[0] == pinned else { return nil }
        return URL(filePath: String(words[1])).appending(path: "data")
    }()
}

@Suite("The checked-in shapes")
struct RegenerateTests {
    @Test(
        "They are what the generator makes of the pinned models, file for file",
        .enabled(
            if: Pinned.models != nil, "needs python3 with the pinned botocore: pip install -r requirements-dev.txt"))
    func same() throws {
        let models = try #require(Pinned.models)
        let sources = Pinned.root.appending(path: "Sources/Generated")
        let made = try Generator(
            models: models, operations: sources.appending(path: "operations.json"), version: Pinned.version
        ).files()
        var checkedIn: Set<String> = []
        for folder in try FileManager.default.contentsOfDirectory(atPath: sources.path) where folder.hasPrefix("AWS") {
            for file in try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path) {
                checkedIn.insert("\(folder)/\(file)")
            }
        }
        #expect(Set(made.keys) == checkedIn)
        for (path, text) in made {
            let present = try? String(contentsOf: sources.appending(path: path), encoding: .utf8)
            #expect(present == text, "\(path) is not what `make generate` writes")
        }
    }
}
