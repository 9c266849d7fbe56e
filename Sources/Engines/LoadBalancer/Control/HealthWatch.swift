import Glibc
import Sockets
import Synchronization

/// A thread that waits for word of changes and hands it on.
final class HealthWatch: Sendable {
    private enum State {
        case connecting
        case reading(Int32)
        case ended
    }

    private let socketPath: String
    private let continuation: AsyncStream<[TargetHealthChange]>.Continuation
    private let state = Mutex(State.connecting)

    /// Between two attempts to find the balancer, in microseconds.
    private static let pause: UInt32 = 100_000

    init(socketPath: String, continuation: AsyncStream<[TargetHealthChange]>.Continuation) {
        self.socketPath = socketPath
        self.continuation = continuation
    }

    func begin() {
        do {
            _ = try PlatformThread(name: "balancer-watch") { [self] in
                while !isEnded {
                    try? read()
                    if !isEnded { usleep(Self.pause) }
                }
            }
        } catch {
            continuation.finish()
        }
    }

    func end() {
        state.withLock { state in
            if case .reading(let descriptor) = state { ControlSession.interrupt(descriptor) }
            state = .ended
        }
    }

    private var isEnded: Bool {
        state.withLock { state in
            if case .ended = state { true } else { false }
        }
    }

    /// Reads until the balancer or the reader is gone.
    private func read() throws {
        var session = try ControlSession(path: socketPath, patience: nil)
        guard move(to: .reading(session.interruptible)) else { return }
        // The descriptor must not be interrupted any more once it may be another's.
        defer { _ = move(to: .connecting) }
        try session.write(.watch)
        while case .changes(let changes) = try session.read() { continuation.yield(changes) }
    }

    private func move(to next: State) -> Bool {
        state.withLock { state in
            if case .ended = state { return false }
            state = next
            return true
        }
    }
}
