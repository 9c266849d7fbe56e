package import AWSWire

/// Sends one operation to AWS, or to what answers as AWS does.
///
/// Throws `AWSError` where the service refuses, and a `Problem` where it cannot be reached or there are no credentials.
package protocol CloudAPI: Sendable {
    func send<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output
}

extension CloudAPI {
    /// As `send`, with nil for one of the errors that say that a thing is not there.
    func find<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, absent: Set<String>
    ) async throws -> Operation.Output? {
        do {
            return try await send(operation, input)
        } catch let error as AWSError where absent.contains(error.code) {
            return nil
        }
    }
}
