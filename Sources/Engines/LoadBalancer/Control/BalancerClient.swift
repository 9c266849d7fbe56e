import Glibc
import Sockets

/// Speaks to a balancer's process. Each call is a connection of its own, so that a balancer that was started again is
/// found again.
package struct BalancerClient: Sendable {
    let socketPath: String

    package init(socketPath: String) {
        self.socketPath = socketPath
    }

    /// Replaces everything the balancer does. Throws `ConfigurationRefused`, or `SystemError` where nobody answers.
    package func apply(_ configuration: BalancerConfiguration) async throws {
        switch try await ask(.apply(configuration)) {
        case .applied: return
        case .refused(let reasons): throw ConfigurationRefused(reasons: reasons)
        case .snapshot, .changes: throw SystemError("understand the balancer's answer", code: EPROTO)
        }
    }

    /// What the balancer does at this moment. Throws `SystemError` where nobody answers.
    package func snapshot() async throws -> BalancerSnapshot {
        guard case .snapshot(let snapshot) = try await ask(.snapshot) else {
            throw SystemError("understand the balancer's answer", code: EPROTO)
        }
        return snapshot
    }

    /// Targets whose health changes, as it happens. A balancer that is gone is looked for until it is back; its first
    /// word is then an empty list, upon which a careful reader takes a snapshot. Ends when it is no longer read.
    package func healthChanges() -> AsyncStream<[TargetHealthChange]> {
        AsyncStream { continuation in
            let watch = HealthWatch(socketPath: socketPath, continuation: continuation)
            continuation.onTermination = { _ in watch.end() }
            watch.begin()
        }
    }

    private func ask(_ request: ControlRequest) async throws -> ControlReply {
        let path = socketPath
        // The socket blocks, which a thread of Swift's pool must not.
        return try await withCheckedThrowingContinuation { continuation in
            do {
                _ = try PlatformThread(name: "balancer-client") {
                    continuation.resume(
                        with: Result {
                            var session = try ControlSession(path: path)
                            try session.write(request)
                            return try session.read()
                        })
                }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }
}
