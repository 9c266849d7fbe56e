import Foundation
import TealCore

/// The `teal` program that was built with these tests, run as a person runs it.
struct TealProgram {
    struct Ending: Sendable {
        var status: Int32
        var output: String
        var errors: String

        /// Both, for what a test says where it fails.
        var text: String { "status \(status)\n\(output)\n\(errors)" }
    }

    static let path: String = {
        let own =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: own).deletingLastPathComponent().appending(path: "teal").path
    }()

    /// Without the caller's AWS settings and its own region.
    static var environment: [String: String] {
        ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("AWS_") && !$0.key.hasPrefix("TEAL_") }
    }

    static func run(_ arguments: [String], folder: String? = nil) async throws -> Ending {
        try await run(path, arguments, folder: folder)
    }

    /// Runs any program to its end, at most `limit` long. Its input is empty.
    static func run(
        _ program: String, _ arguments: [String], folder: String? = nil, limit: Duration = .seconds(50)
    ) async throws -> Ending {
        let place = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let (output, errors) = (place.appending(path: "output"), place.appending(path: "errors"))
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = environment
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let began = ContinuousClock.now
        while process.isRunning {
            if ContinuousClock.now - began > limit { kill(process.processIdentifier, SIGKILL) }
            try await Task.sleep(for: .milliseconds(5))
        }
        return Ending(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
}
