import Synchronization

/// The meeting point of a connection, which receives a body's bytes on its event loop, and the handler that reads them.
final class IncomingBody: Sendable {
    private typealias Chunk = Result<[UInt8]?, HTTPBodyError>

    private struct State {
        var chunks: [[UInt8]] = []
        /// What follows the last chunk: the end (nil) or an error.
        var ending: Chunk?
        var reader: CheckedContinuation<Chunk, Never>?
    }

    private let state = Mutex(State())
    /// Called, on the reader's thread, when it waits for bytes that have not come.
    private let onDemand: @Sendable () -> Void

    init(onDemand: @escaping @Sendable () -> Void) {
        self.onDemand = onDemand
    }

    /// The error the body ended with, if it did.
    var failure: HTTPBodyError? {
        state.withLock { state in
            if case .failure(let error) = state.ending { error } else { nil }
        }
    }

    /// Whether a reader waits for bytes now.
    var isAwaited: Bool {
        state.withLock { $0.reader != nil }
    }

    func receive(_ bytes: [UInt8]) {
        let reader = state.withLock { state in
            guard state.ending == nil else { return nil as CheckedContinuation<Chunk, Never>? }
            guard let reader = state.reader.take() else {
                state.chunks.append(bytes)
                return nil
            }
            return reader
        }
        reader?.resume(returning: .success(bytes))
    }

    func finish() {
        end(.success(nil))
    }

    func fail(_ error: HTTPBodyError) {
        end(.failure(error))
    }

    private func end(_ ending: Chunk) {
        let reader = state.withLock { state in
            guard state.ending == nil else { return nil as CheckedContinuation<Chunk, Never>? }
            state.ending = ending
            return state.reader.take()
        }
        reader?.resume(returning: ending)
    }

    func next() async throws(HTTPBodyError) -> [UInt8]? {
        let chunk = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0) }
        } onCancel: {
            let reader = state.withLock { $0.reader.take() }
            reader?.resume(returning: .failure(.cancelled))
        }
        return try chunk.get()
    }

    private func wait(_ reader: CheckedContinuation<Chunk, Never>) {
        let ready: Chunk? = state.withLock { state in
            if !state.chunks.isEmpty { return .success(state.chunks.removeFirst()) }
            if let ending = state.ending { return ending }
            if Task.isCancelled { return .failure(.cancelled) }
            state.reader = reader
            return nil
        }
        if let ready { reader.resume(returning: ready) } else { onDemand() }
    }
}
