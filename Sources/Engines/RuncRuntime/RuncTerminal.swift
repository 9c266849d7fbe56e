import CLinux
package import ContainerRuntime
import Glibc
import Synchronization

/// A command by `runc exec` on a terminal. runc carries bytes, size and exit status between this terminal and the one it makes
/// inside the container.
final class RuncTerminal: ContainerTerminal {
    /// The side that shows and types.
    private let master: Int32
    private let runc: pid_t
    /// Ends the command; false where it is not known who it is.
    private let killInside: @Sendable () -> Bool
    private let forget: @Sendable () -> Void
    private let hasEnded = Mutex(false)

    init(
        _ command: Command, _ spec: TerminalSpec, killInside: @escaping @Sendable () -> Bool,
        forget: @escaping @Sendable () -> Void
    ) throws(RuntimeError) {
        var path = [CChar](repeating: 0, count: 128)
        master = try systemCall("open a terminal") {
            clinux_open_terminal(&path, path.count, Int32(spec.columns), Int32(spec.rows))
        }
        self.killInside = killInside
        self.forget = forget
        do throws(RuntimeError) {
            let name = path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            runc = try command.spawn(terminal: String(decoding: name, as: UTF8.self))
        } catch {
            close(master)
            throw error
        }
    }

    deinit {
        close(master)
    }

    func read() async -> [UInt8]? {
        await onOwnThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 16 << 10)
            while true {
                let count = Glibc.read(master, &buffer, buffer.count)
                if count > 0 { return Array(buffer.prefix(count)) }
                // A master side reads an error when nobody has the other side open any more.
                guard count < 0, errno == EINTR else { return nil }
            }
        }
    }

    func write(_ bytes: [UInt8]) async {
        await onOwnThread { [self] in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }
    }

    func resize(columns: Int, rows: Int) {
        _ = clinux_resize_terminal(master, Int32(columns), Int32(rows))
    }

    /// The command is killed, on which runc ends by itself with its status. runc writes down who the command is soon after it
    /// has started it; one that does not is killed instead, and its terminal goes with it.
    func end() {
        startThread { [self] in
            for attempt in 0..<100 where !hasEnded.withLock({ $0 }) {
                if killInside() || attempt > 40 { break }
                usleep(20_000)
            }
            for _ in 0..<100 where !hasEnded.withLock({ $0 }) { usleep(20_000) }
            // The number is runc's until it is waited for, which sets the flag.
            hasEnded.withLock { if !$0 { kill(runc, SIGKILL) } }
            forget()
        }
    }

    func exitCode() async -> Int32 {
        await onOwnThread { [self] in
            var info = siginfo_t()
            while waitid(P_PID, id_t(runc), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
            return hasEnded.withLock { ended in
                var status: Int32 = 0
                ended = true
                guard waitpid(runc, &status, 0) == runc else { return 255 }
                return Command.exitCode(status)
            }
        }
    }
}

extension RuncRuntime {
    /// As root, whatever the container's own user, as ECS Exec runs its commands.
    package func openTerminal(
        _ id: String, _ terminal: TerminalSpec
    ) async throws(RuntimeError) -> any ContainerTerminal {
        guard try find(id).lifecycle.phase == .running else {
            throw RuntimeError(.failed, "The container \(id) does not run.")
        }
        executions += 1
        let file = "\(folder.container(id).path)/exec-\(executions).pid"
        let environment = terminal.environment.sorted { $0.key < $1.key }.flatMap {
            ["--env", "\($0.key)=\($0.value)"]
        }
        let command = runc(
            ["exec", "--tty", "--user", "0:0", "--pid-file", file] + environment + [id] + terminal.command)
        let group = controlGroup(id).name
        return try RuncTerminal(command, terminal) {
            guard let process = readText(file).flatMap({ Int32($0) }) else { return false }
            Self.killGroup(process, ofControlGroup: group)
            return true
        } forget: {
            unlink(file)
        }
    }
}
