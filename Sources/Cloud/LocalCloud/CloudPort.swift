package import AWSWire

/// The port through which one local service uses another: AWS's own operations, in process, without signature or bytes.
///
/// A service never imports another service's target; it imports the other's shapes and calls the cloud.
///
///     let answer = try await cloud.call(ELBv2.RegisterTargets.self, input, context.acting(as: "ecs.amazonaws.com"))
package protocol CloudPort: Sendable {
    /// Throws the `AWSError` that the other service throws, or `InvalidAction` where no such operation is served.
    func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext
    ) async throws -> Operation.Output
}

extension CallContext {
    /// The same call, made by a service on the caller's behalf.
    package func acting(as service: String) -> CallContext {
        var context = self
        context.principal = service
        return context
    }
}
