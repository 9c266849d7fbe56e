import Foundation
package import TealCore

/// Runs other programs, so that tests need none.
package protocol CommandRunner: Sendable {
    /// The path of a program that `PATH` finds; nil where there is none.
    func find(_ program: String) -> String?
    /// Runs to the end and gives the exit status. Every line of output and of error output goes to `line` as it comes.
    func run(
        _ path: String, _ arguments: [String], input: Redacted<String>?, line: @escaping @Sendable (String) -> Void
    ) async throws -> Int32
}

/// The machine's own programs.
package struct SystemCommandRunner: CommandRunner {
    private let searchPath: [String]

    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        searchPath = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
    }

    package func find(_ program: String) -> String? {
        searchPath.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    package func run(
        _ path: String, _ arguments: [String], input: Redacted<String>?, line: @escaping @Sendable (String) -> Void
    ) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        let stdin = Pipe()
        process.standardInput = stdin
        try process.run()
        if let input { try stdin.fileHandleForWriting.write(contentsOf: Data(input.reveal().utf8)) }
        try stdin.fileHandleForWriting.close()
        let running = RunningCommand(process)
        return await withTaskCancellationHandler {
            await running.readLines(from: output.fileHandleForReading, line)
        } onCancel: {
            running.stop()
        }
    }
}

/// Unchecked: `Process` may be terminated from any thread, and everything else is done by one.
private final class RunningCommand: @unchecked Sendable {
    private let process: Process

    init(_ process: Process) {
        self.process = process
    }

    func stop() { process.terminate() }

    /// Blocks a thread of its own until the program has ended.
    func readLines(from handle: FileHandle, _ line: @escaping @Sendable (String) -> Void) async -> Int32 {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [self] in
                var rest = Data()
                while case let piece = handle.availableData, !piece.isEmpty {
                    rest += piece
                    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                        line(String(decoding: rest[..<end], as: UTF8.self))
                        rest = rest[rest.index(after: end)...]
                    }
                }
                if !rest.isEmpty { line(String(decoding: rest, as: UTF8.self)) }
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
    }
}
