/// One blob on its way to a registry: what to do next, given what happened. Pure; `RegistryClient` carries it out.
///
/// A blob that is there is not sent. One that fits a chunk goes with one request, a larger one in chunks; after a
/// failure the registry is asked where the upload stands, and it goes on from there.
struct BlobUpload: Equatable {
    enum Step: Equatable {
        /// Is the blob there?
        case check
        case begin
        case send(Range<Int>, location: String)
        /// The last bytes, if any are left, and the digest.
        case finish(Range<Int>, location: String)
        /// How far is the upload?
        case ask(location: String)
        case done(Outcome)
        case failed(RegistryFailure)
    }

    enum Outcome: Equatable, Sendable {
        case present
        case mounted
        case sent
    }

    enum Event: Equatable {
        case present(Bool)
        case mounted
        case began(location: String)
        /// The upload has this many bytes now.
        case accepted(Int, location: String)
        case finished
        case failed(RegistryFailure)
    }

    /// What to do, after waiting for `delay`.
    struct Move: Equatable {
        var step: Step
        var delay: Duration = .zero
    }

    static let mostFailures = 5

    private let size: Int
    private let chunk: Int
    private var step = Step.check
    /// In a row, without a byte of progress between them.
    private var failures = 0
    private(set) var confirmed = 0

    /// Bytes; `chunk` is at least 1.
    init(size: Int, chunk: Int) {
        self.size = size
        self.chunk = chunk
    }

    var first: Move { Move(step: .check) }

    mutating func next(after event: Event) -> Move {
        let move = decide(event)
        step = move.step
        return move
    }

    private mutating func decide(_ event: Event) -> Move {
        switch event {
        case .present(true):
            let wasSent = confirmed > 0
            return Move(step: .done(wasSent ? .sent : .present))
        case .present(false):
            confirmed = 0
            return Move(step: .begin)
        case .mounted:
            return Move(step: .done(.mounted))
        case .began(let location):
            return Move(step: proceed(location))
        case .accepted(let count, let location):
            if count > confirmed { failures = 0 }
            guard count <= size else {
                return Move(
                    step: .failed(RegistryFailure(status: nil, "the registry has \(count) bytes of a blob of \(size)")))
            }
            confirmed = count
            return Move(step: proceed(location))
        case .finished:
            confirmed = size
            return Move(step: .done(.sent))
        case .failed(let failure):
            return recover(failure)
        }
    }

    private func proceed(_ location: String) -> Step {
        let left = size - confirmed
        if confirmed == 0, left <= chunk { return .finish(0..<size, location: location) }
        if left == 0 { return .finish(size..<size, location: location) }
        return .send(confirmed..<min(confirmed + chunk, size), location: location)
    }

    private mutating func recover(_ failure: RegistryFailure) -> Move {
        failures += 1
        guard failures < Self.mostFailures, failure.isWorthRetrying(during: step) else {
            return Move(step: .failed(failure))
        }
        let delay = Duration.milliseconds(100 << failures)
        switch step {
        case .send(_, let location), .ask(let location):
            // An upload that is unknown now was finished, or lost; the check tells which.
            return Move(step: failure.status == 404 ? .check : .ask(location: location), delay: delay)
        default:
            return Move(step: .check, delay: delay)
        }
    }
}

/// Why a request to a registry was in vain.
package struct RegistryFailure: Error, Equatable, Sendable {
    /// Nil where no answer came.
    package var status: Int?
    /// The registry's own sentence, or the network's.
    package var reason: String
    /// `TAG_INVALID`; nil where the registry named none.
    package var code: String?

    package init(status: Int?, code: String? = nil, _ reason: String) {
        self.status = status
        self.code = code
        self.reason = reason
    }

    /// The network's or the registry's trouble of the moment.
    var isPassing: Bool {
        switch status {
        case nil, 408?, 429?, 500?, 502?, 503?, 504?: true
        default: false
        }
    }

    fileprivate func isWorthRetrying(during step: BlobUpload.Step) -> Bool {
        if isPassing { return true }
        guard status == 404 || status == 416, code != "NAME_UNKNOWN" else { return false }
        switch step {
        case .send, .ask, .finish: return true
        default: return false
        }
    }
}
