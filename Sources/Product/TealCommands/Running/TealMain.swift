import AWSClient
import AWSWire
import ArgumentParser
import Dispatch
import TealCore
import TerminalUI

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs the command line, and tells problems: the one place for both.
package enum TealMain {
    /// `arguments` without the program's name. Returns the status to exit with.
    package static func run(_ arguments: [String]) async -> Int32 {
        let isJSON = arguments.prefix { $0 != "--" }.contains("--json")
        do {
            if handlesSignals(arguments) { try await execute(arguments) } else { try await interruptible(arguments) }
            return ExitStatus.done.rawValue
        } catch let status as ExitStatus {
            return status.rawValue
        } catch let problem as Problem {
            return tell(problem, isJSON: isJSON)
        } catch let error as AWSError {
            return tell(Problem(error), isJSON: isJSON)
        } catch let error as ClientError {
            return tell(error.problem, isJSON: isJSON)
        } catch is CancellationError {
            return tell(.interrupted, isJSON: isJSON)
        } catch {
            return tellUsage(error)
        }
    }

    private static func execute(_ arguments: [String]) async throws {
        try Teal.checkVerb(arguments)
        var command = try Teal.parseAsRoot(arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
    }

    /// Of two who watch for a signal only one gets it.
    private static func handlesSignals(_ arguments: [String]) -> Bool {
        (try? Teal.parseAsRoot(arguments)) is any SignalHandlingCommand
    }

    /// Cancels the command at Ctrl-C or SIGTERM.
    private static func interruptible(_ arguments: [String]) async throws {
        // A task of its own, so that a signal can cancel it whatever it waits for.
        let task = Task { try await execute(arguments) }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { task.cancel() }
            source.resume()
            return source
        }
        defer { for source in sources { source.cancel() } }
        do {
            try await task.value
        } catch let status as ExitStatus {
            throw status
        } catch {
            // What was under way may fail in its own words when it is cancelled.
            throw task.isCancelled ? CancellationError() : error
        }
    }

    private static func tell(_ problem: Problem, isJSON: Bool) -> Int32 {
        if isJSON {
            DescriptorSink.standardOutput.write(JSONText.line(ProblemDocument(problem)))
        } else {
            DescriptorSink.standardError.write("\(problem)\n")
        }
        return problem.exit.rawValue
    }

    /// Help, versions and wrong options, in ArgumentParser's words.
    private static func tellUsage(_ error: any Error) -> Int32 {
        let status = Teal.exitCode(for: error)
        let text = Teal.fullMessage(for: error)
        let sink = status.isSuccess ? DescriptorSink.standardOutput : DescriptorSink.standardError
        if !text.isEmpty { sink.write(text + "\n") }
        return status.rawValue
    }
}

/// A command that has said everything ends with its status alone.
extension ExitStatus: Error {}

extension Problem {
    fileprivate static let interrupted = Problem(
        what: "Interrupted.", why: "Ctrl-C, or SIGTERM",
        mend: "teal status --watch to go on looking; teal rollback to go back",
        now: "What was begun goes on without teal.", code: "TEAL-INTERRUPT-001", exit: .interrupted)

    /// What AWS refused, where nobody knew better.
    init(_ error: AWSError) {
        self.init(
            what: "AWS refused the request.", why: "\(error.code): \(error.message)",
            mend: "look this up, or run the command again with --verbose", code: "TEAL-AWS-010")
    }
}

/// A command that ends by itself at SIGTERM: a server, which first finishes what it does.
protocol SignalHandlingCommand: ParsableCommand {}
