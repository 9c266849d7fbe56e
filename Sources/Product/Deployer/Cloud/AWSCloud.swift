package import AWSClient
package import AWSWire

/// AWS itself, or what answers at the chosen endpoint.
package struct AWSCloud: CloudAPI {
    package let client: AWSClient

    package init(_ client: AWSClient) {
        self.client = client
    }

    package func send<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        do {
            return try await client.send(operation, input)
        } catch let error as ClientError {
            throw error.problem
        }
    }
}
