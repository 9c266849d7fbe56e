import Synchronization

/// Hands each event to whoever listens now; what a runtime's `events()` is made of.
package final class ContainerEvents: Sendable {
    private struct State {
        var nextID = 0
        var listeners: [Int: AsyncStream<ContainerEvent>.Continuation] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package func send(_ event: ContainerEvent) {
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield(event) }
    }

    /// The events from now on. A slow listener keeps the newest 1024; `containers()` tells it what it missed.
    package func listen() -> AsyncStream<ContainerEvent> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: ContainerEvent.self, bufferingPolicy: .bufferingNewest(1024))
        let id = state.withLock { state in
            state.nextID += 1
            state.listeners[state.nextID] = continuation
            return state.nextID
        }
        continuation.onTermination = { [weak self] _ in self?.remove(id) }
        return stream
    }

    /// Ends every listener's stream.
    package func finish() {
        let listeners = state.withLock { state in
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }

    private func remove(_ id: Int) {
        state.withLock { $0.listeners[id] = nil }
    }
}
