import Dispatch

/// Runs work that waits for the disk, or computes for long, on a thread that may block; the caller's thread goes on.
package func onBlockingThread<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(with: Swift.Result { try work() })
        }
    }
}
