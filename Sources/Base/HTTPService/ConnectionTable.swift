import NIOCore
import Synchronization

/// The connections a server has open.
final class ConnectionTable: Sendable {
    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var isDraining = false
        /// Fulfilled when the last connection is gone.
        var empty: EventLoopPromise<Void>?
    }

    private let state = Mutex(State())

    /// False, and not counted, where there are as many as there may be.
    func admit(_ channel: any Channel, maximum: Int) -> Bool {
        state.withLock { state in
            guard state.channels.count < maximum, !state.isDraining else { return false }
            state.channels[ObjectIdentifier(channel)] = channel
            return true
        }
    }

    func remove(_ channel: any Channel) {
        let empty = state.withLock { state in
            state.channels[ObjectIdentifier(channel)] = nil
            return state.channels.isEmpty ? state.empty.take() : nil
        }
        empty?.succeed()
    }

    /// Tells every connection to end after the request it is in, and closes what is left after the given time.
    func drain(within limit: TimeAmount, on loop: any EventLoop) async {
        let empty = loop.makePromise(of: Void.self)
        let channels = state.withLock { state in
            state.isDraining = true
            if !state.channels.isEmpty { state.empty = empty }
            return Array(state.channels.values)
        }
        guard !channels.isEmpty else { return empty.succeed() }
        for channel in channels { channel.pipeline.fireUserInboundEventTriggered(DrainEvent()) }
        let deadline = loop.scheduleTask(in: limit) { [self] in
            for channel in state.withLock({ Array($0.channels.values) }) { channel.close(promise: nil) }
        }
        try? await empty.futureResult.get()
        deadline.cancel()
    }
}

/// Tells a connection that the server is ending.
struct DrainEvent: Sendable {}
