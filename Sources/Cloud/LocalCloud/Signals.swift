import Synchronization

/// What one service tells the others has changed, so that they look at once and need not poll. A hint: losing one costs a
/// delay, never correctness.
package enum Signal: Hashable, Sendable {
    /// A target group's health or membership changed.
    case targetHealth(targetGroupARN: String)
    /// A task or a service of the account changed.
    case ecs(clusterARN: String)
}

/// Hands each signal to whoever listens now.
package final class Signals: Sendable {
    private struct State {
        var nextID = 0
        var listeners: [Int: AsyncStream<Signal>.Continuation] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package func send(_ signal: Signal) {
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield(signal) }
    }

    /// The signals from now on. A slow listener keeps the newest 256.
    package func listen() -> AsyncStream<Signal> {
        let (stream, continuation) = AsyncStream.makeStream(of: Signal.self, bufferingPolicy: .bufferingNewest(256))
        let id = state.withLock { state in
            state.nextID += 1
            state.listeners[state.nextID] = continuation
            return state.nextID
        }
        continuation.onTermination = { [weak self] _ in self?.remove(id) }
        return stream
    }

    private func remove(_ id: Int) {
        state.withLock { $0.listeners[id] = nil }
    }
}
