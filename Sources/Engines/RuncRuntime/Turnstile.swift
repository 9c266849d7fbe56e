import Synchronization

/// Lets one at a time through for each name, in the order of arrival; different names do not wait for each other.
final class Turnstile: Sendable {
    /// Whoever waits, for each name that somebody is inside for.
    private let waiting = Mutex<[String: [CheckedContinuation<Void, Never>]]>([:])

    func pass<Result, Failure: Error>(
        _ name: String, _ body: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        await enter(name)
        defer { leave(name) }
        return try await body()
    }

    private func enter(_ name: String) async {
        await withCheckedContinuation { continuation in
            let isFree = waiting.withLock { waiting in
                if waiting[name] == nil {
                    waiting[name] = []
                    return true
                }
                waiting[name]?.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave(_ name: String) {
        let next: CheckedContinuation<Void, Never>? = waiting.withLock { waiting in
            guard var queue = waiting[name], !queue.isEmpty else {
                waiting[name] = nil
                return nil
            }
            let next = queue.removeFirst()
            waiting[name] = queue
            return next
        }
        next?.resume()
    }
}
