import Foundation
import Testing

/// One golden file: the input, a line of ten dashes, and what is expected of it.
///
/// `TEAL_RECORD_GOLDEN=1` writes what was given instead of comparing; the difference is for the reviewer to read.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let folder: String
    let name: String
    let input: String
    let expected: String

    var testDescription: String { name }

    static func all(_ folder: String) -> [GoldenCase] {
        let base = Bundle.module.bundleURL.appendingPathComponent("Fixtures/\(folder)")
        let files = (try? FileManager.default.contentsOfDirectory(at: base, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.compactMap { file in
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
            let halves = text.components(separatedBy: "\n----------\n")
            let expected = halves.count > 1 ? halves[1] : ""
            return GoldenCase(
                folder: folder, name: file.lastPathComponent, input: halves[0] + "\n",
                expected: expected.trimmingCharacters(in: .newlines))
        }
    }

    /// Nil where `result` is what was expected; both, to be read, where it is not.
    func difference(from result: String) throws -> String? {
        let result = result.trimmingCharacters(in: .newlines)
        guard ProcessInfo.processInfo.environment["TEAL_RECORD_GOLDEN"] == nil else {
            let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Fixtures/\(folder)/\(name)")
            try "\(input)----------\n\(result)\n".write(to: source, atomically: true, encoding: .utf8)
            return nil
        }
        return result == expected ? nil : "expected:\n\(expected)\ngot:\n\(result)"
    }
}
