package import AWSWire
import FoundationEssentials
package import TealCore

extension AWSClient {
    /// The pages of a listing as they come, as the model says how it pages; an operation that does not page gives one.
    ///
    /// Throws what `send` throws, and `ClientError.unreadable` where a service gives the same token again.
    package func paginate<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) -> PageSequence<Operation> {
        PageSequence(client: self, input: input)
    }

    /// Every page at once.
    package func pages<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> [Operation.Output] {
        var answers: [Operation.Output] = []
        for try await page in paginate(operation, input) { answers.append(page) }
        return answers
    }

    /// Asks until `look` gives a value, at most `limit` long.
    ///
    /// `look` returns nil and what it saw while it is too early; what it throws ends the waiting.
    package static func wait<Value>(
        for what: String, every pause: Duration, limit: Duration, clock: any WallClock,
        _ look: () async throws -> (value: Value?, seen: String)
    ) async throws -> Value {
        let end = clock.now.addingTimeInterval(limit.seconds)
        while true {
            let (value, seen) = try await look()
            if let value { return value }
            guard clock.now < end else { throw ClientError.notInTime(waitingFor: what, last: seen) }
            try await clock.sleep(for: pause)
        }
    }
}
