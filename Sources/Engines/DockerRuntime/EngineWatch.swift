import ContainerRuntime
import Dispatch
import Synchronization

/// Says when something happened to a container, and once a second that it is time to look.
final class EngineWatch: Sendable {
    let notices: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let isClosed = Mutex(false)

    init(socket: String, filter: String) {
        (notices, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        // A thread of its own, since it waits for the engine.
        DispatchQueue(label: "teal.engine.events").async { [weak self, continuation] in
            var connection: EngineConnection?
            while let self, !self.isClosed.withLock({ $0 }) {
                if connection == nil { connection = Self.connect(socket, filter) }
                continuation.yield()
                if !Self.wait(connection) { connection = nil }
            }
            continuation.finish()
        }
    }

    func close() {
        isClosed.withLock { $0 = true }
    }

    deinit {
        continuation.finish()
    }

    private static func connect(_ socket: String, _ filter: String) -> EngineConnection? {
        guard let connection = try? EngineConnection(socket) else { return nil }
        let begun: Void? = try? connection.begin(
            "GET", EngineClient.path("/events?filters=\(filter)"), .none, until: .now + .seconds(1))
        // An engine that has nothing to tell yet may keep its answer's head back.
        return begun == nil || connection.status != 200 ? nil : connection
    }

    /// For an event, or for a second; false where nothing more comes.
    private static func wait(_ connection: EngineConnection?) -> Bool {
        let deadline = ContinuousClock.now + .seconds(1)
        guard let connection else {
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(100))
            return true
        }
        guard let piece = try? connection.read(until: deadline) else { return false }
        return piece != .end
    }
}
