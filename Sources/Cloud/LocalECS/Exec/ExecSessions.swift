import FoundationEssentials
import Synchronization
import TealCore

/// The sessions that were opened and that no client has come for yet. In memory: a session does not outlive the process that
/// would carry it.
final class ExecSessions: Sendable {
    struct Session: Sendable {
        var id: String
        /// Who has it may have the session, once.
        var token: String
        var target: ExecTarget
        var command: [String]
        var openedAt: Date
    }

    /// Seconds that a client may take to come, as long as AWS's tokens are good for.
    private static let lifetime = 180.0

    private let ids: IDSource
    private let waiting = Mutex<[String: Session]>([:])

    init(ids: IDSource) {
        self.ids = ids
    }

    func open(_ target: ExecTarget, command: [String], now: Date) -> Session {
        let session = Session(
            id: "ecs-execute-command-\(ids.hex(17))", token: ids.hex(64), target: target, command: command,
            openedAt: now)
        waiting.withLock { waiting in
            waiting = waiting.filter { now.timeIntervalSince($0.value.openedAt) < Self.lifetime }
            waiting[session.id] = session
        }
        return session
    }

    /// Nil where there is no such session, somebody has come for it, or it is too late.
    func take(_ id: String, now: Date) -> Session? {
        let session = waiting.withLock { $0.removeValue(forKey: id) }
        return session.flatMap { now.timeIntervalSince($0.openedAt) < Self.lifetime ? $0 : nil }
    }
}
