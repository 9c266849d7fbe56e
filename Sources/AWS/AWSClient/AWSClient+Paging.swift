package import AWSWire
import FoundationEssentials
package import TealCore

extension AWSClient {
    /// Every page of a listing, as the model says how it pages; an operation that does not page gives one answer.
    ///
    /// Throws what `send` throws, and `ClientError.unreadable` where a service gives the same token again.
    package func pages<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> [Operation.Output] {
        var answers: [Operation.Output] = []
        var input = input
        var last: WireValue?
        while true {
            let answer = try await send(operation, input)
            answers.append(answer)
            guard let paging = Operation.descriptor.pagination, case .structure(let members) = answer.wireValue,
                let token = members[paging.outputToken], token != .string("")
            else { return answers }
            guard token != last else {
                throw ClientError.unreadable(
                    operation: Operation.descriptor.name, reason: "the service gives the same page again and again")
            }
            last = token
            guard case .structure(var asked) = input.wireValue else { return answers }
            asked[paging.inputToken] = token
            input = try Operation.Input(wireValue: .structure(asked))
        }
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
