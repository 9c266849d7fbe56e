import AWSWire
package import FoundationEssentials
import Synchronization

/// The faults that hold now, for every part of the region to look at.
package final class FaultBoard: Sendable {
    private let book = Mutex(FaultBook())

    package init() {}

    package var faults: [Fault] { book.withLock { $0.faults } }

    /// Changes the book in one step.
    package func change<Result: Sendable, Failure: Error>(
        _ body: (inout FaultBook) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let outcome: Swift.Result<Result, Failure> = book.withLock { book in
            do throws(Failure) {
                return .success(try body(&book))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    package func isLost(_ zone: String) -> Bool { book.withLock { $0.holds(.zone(zone)) } }

    package var isRegistryAway: Bool { book.withLock { $0.holds(.registry) } }

    /// The region's clock, as far as others can see it.
    package func seen(_ now: Date) -> Date { now + book.withLock { $0.skew } }

    /// The answer of a service that is away, to everybody; nil where it is there.
    func absence(of service: AWSService) -> AWSError? {
        guard service.signingName == "logs", book.withLock({ $0.holds(.logs) }) else { return nil }
        return AWSError(
            "ServiceUnavailableException", "The service cannot complete the request.", status: 503, isSender: false)
    }

    /// What a throttled call is answered; nil where it goes on. `roll` is in 0..<1.
    ///
    /// Code and sentence by the service's protocol:
    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html> (EC2),
    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html> (query services).
    func throttle(_ service: AWSService, roll: Double) -> AWSError? {
        let share = book.withLock { $0.throttledShare(of: service.signingName) }
        guard roll < share else { return nil }
        return switch service.wireProtocol {
        case .json, .restJSON, .cbor: AWSError("ThrottlingException", "Rate exceeded")
        case .ec2: AWSError("RequestLimitExceeded", "Request limit exceeded.", status: 503)
        default: AWSError("Throttling", "Rate exceeded")
        }
    }
}
