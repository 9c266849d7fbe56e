import CLinux
import ContainerRuntime
import Glibc
import TealCore

/// A program that is run to its end, with what it wrote.
struct Command: Sendable {
    var path: String
    var arguments: [String]
    var environment = plainEnvironment
    /// Written to its standard input; at most what a pipe holds, 64 KiB.
    var input = ""
    /// Where it begins; nil for where this process is.
    var folder: String?

    static let plainEnvironment = [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C",
    ]

    struct Outcome: Sendable {
        /// 0-255, or 128 + the signal that ended it.
        var code: Int32
        var output: String
        var errors: String
        /// It did not end in time and was killed, with all of its process group.
        var timedOut: Bool

        /// What it complained of, in one line.
        var complaint: String {
            let lines = (errors.isEmpty ? output : errors).split(separator: "\n")
            return lines.isEmpty ? "it ended with code \(code)" : lines.joined(separator: "; ")
        }
    }

    /// Throws where the program cannot be started at all.
    func run(timeout: Duration) async throws(RuntimeError) -> Outcome {
        try await onOwnThread { Result { () throws(RuntimeError) in try runBlocking(timeout: timeout) } }.get()
    }

    /// Runs it and throws where it does not end with 0: `ip link add: File exists`.
    @discardableResult
    func succeed(timeout: Duration = .seconds(20)) async throws(RuntimeError) -> Outcome {
        let outcome = try await run(timeout: timeout)
        if outcome.timedOut { throw RuntimeError(.failed, "\(path) did not end within \(timeout).") }
        guard outcome.code == 0 else { throw RuntimeError(.failed, "\(path): \(outcome.complaint)") }
        return outcome
    }

    private func runBlocking(timeout: Duration) throws(RuntimeError) -> Outcome {
        var stdin = try Pipe()
        var stdout = try Pipe()
        var stderr = try Pipe()
        if !input.isEmpty { _ = write(stdin.write, input, input.utf8.count) }
        stdin.closeWrite()
        let process = try spawn(descriptors: [stdin.read, stdout.write, stderr.write])
        stdout.closeWrite()
        stderr.closeWrite()
        return Self.wait(for: process, &stdout, &stderr, timeout: timeout)
    }

    /// Starts it with these descriptors as 0, 1, 2 and so on, no other, in a process group of its own, with no signal
    /// blocked or ignored. With the path of a terminal it has that as 0, 1 and 2, and a session of its own that the terminal
    /// controls.
    func spawn(descriptors: [Int32] = [], terminal: String? = nil) throws(RuntimeError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
        if let terminal {
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        clinux_spawn_close_from(&actions, terminal == nil ? Int32(descriptors.count) : 3)
        if let folder { clinux_spawn_change_directory(&actions, folder) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t(), all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let group = terminal == nil ? Int16(POSIX_SPAWN_SETPGROUP) : Self.newSession
        let flags = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | group
        posix_spawnattr_setflags(&attributes, flags)
        let arguments = ([path] + arguments).map { strdup($0) } + [nil]
        let environment = environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, &attributes, arguments, environment)
        guard code == 0 else { throw systemError("start \(path)", code) }
        return process
    }
}

extension Command {
    /// POSIX_SPAWN_SETSID, which Glibc's module does not show.
    private static let newSession: Int16 = 0x80
    /// What is kept of a program's output; the rest is read and dropped.
    private static let outputLimit = 256 << 10

    /// Reads what the process writes until it ends; kills its group where it takes too long.
    private static func wait(
        for process: pid_t, _ output: inout Pipe, _ errors: inout Pipe, timeout: Duration
    ) -> Outcome {
        let deadline = ContinuousClock.now + timeout
        let ended = clinux_pidfd_open(process)
        defer { if ended >= 0 { close(ended) } }
        var text: (output: [UInt8], errors: [UInt8]) = ([], [])
        var timedOut = false
        var status: Int32 = 0
        var ending: pid_t = 0
        // Whoever inherited the pipes may keep them open; the process's own end is what counts.
        while true {
            ending = waitpid(process, &status, WNOHANG)
            if ending != 0 { break }
            let left = (deadline - ContinuousClock.now).seconds
            if left <= 0, !timedOut {
                timedOut = true
                kill(-process, SIGKILL)
            }
            // Without a descriptor of the process its end is looked for, not told.
            let longest = ended >= 0 ? 60.0 : 0.02
            var waits = [ended, output.read, errors.read].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            _ = poll(&waits, 3, Int32(min(timedOut ? 1 : left, longest) * 1000) + 1)
            output.drain(into: &text.output, limit: outputLimit)
            errors.drain(into: &text.errors, limit: outputLimit)
        }
        output.drain(into: &text.output, limit: outputLimit)
        errors.drain(into: &text.errors, limit: outputLimit)
        return Outcome(
            code: ending == process ? exitCode(status) : 255, output: String(decoding: text.output, as: UTF8.self),
            errors: String(decoding: text.errors, as: UTF8.self), timedOut: timedOut)
    }

    /// 128 + the signal for a process that a signal ended, as shells count.
    static func exitCode(_ status: Int32) -> Int32 {
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}
