import Foundation
import TealCore
import Testing

@testable import AWSWire

/// botocore, run as a process beside the tests: the client that most scripts use.
enum BotocoreOracle {
    static let remedy: Comment = "needs python3 with botocore: pip install -r requirements-dev.txt"

    /// The interpreter that `TEAL_PYTHON` names, or the first `python3` that can import botocore.
    static let python: String? = {
        let named = ProcessInfo.processInfo.environment["TEAL_PYTHON"] ?? "python3"
        return (try? run(named, ["-c", "import botocore"], input: [])) == nil ? nil : named
    }()

    static func ask(_ document: JSONValue) throws -> JSONValue {
        let script = Bundle.module.resourceURL?.appending(path: "Fixtures/oracle/oracle.py").path ?? ""
        return try JSONParser.parse(run(python ?? "python3", [script], input: JSONWriter.bytes(document)))
    }

    private static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try Data(input).write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        let complaints = Pipe()
        process.standardError = complaints
        try process.run()
        let complaint = try complaints.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Problem(
                what: "The oracle failed.", why: String(decoding: complaint.suffix(2000), as: UTF8.self),
                mend: "run \(program) \(arguments.joined(separator: " ")) by hand", code: "TEAL-TEST-001")
        }
        return [UInt8](try Data(contentsOf: outputFile))
    }

    /// A value as the oracle writes it: see the script.
    static func tagged(_ value: WireValue) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .integer(let number): .integer(number)
        case .boolean(let flag): .boolean(flag)
        case .double(let number): .object(["$number": .string(number.isInfinite ? "inf" : "\(number)")])
        case .timestamp(let date): .object(["$time": .integer(Int((date.timeIntervalSince1970 * 1000).rounded()))])
        case .blob(let bytes): .object(["$blob": .string(Data(bytes).base64EncodedString())])
        case .document(let json): .object(["$document": json])
        case .list(let values): .array(values.map(tagged))
        case .map(let entries), .structure(let entries):
            .object(JSONObject(entries.sorted { $0.key < $1.key }.map { (name: $0.key, value: tagged($0.value)) }))
        }
    }

    /// The same with numbers in one spelling, since Python writes `1e+21` and Swift `1e+21` or `1e21`.
    static func normal(_ json: JSONValue) -> JSONValue {
        switch json {
        case .array(let values): return .array(values.map(normal))
        case .object(let object):
            if let text = object["$number"]?.string, let number = Double(text) {
                return .object(["$number": number.isInfinite ? .string("inf") : .number(number)])
            }
            return .object(JSONObject(object.members.map { (name: $0.name, value: normal($0.value)) }))
        default: return json
        }
    }
}
