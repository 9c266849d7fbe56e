package import AWSWire
import Synchronization

/// The services that are here: found by the gateway for requests from outside, and by each other through `CloudPort`.
package final class Cloud: CloudPort {
    private let services = Mutex<[ServiceOperations]>([])

    package init() {}

    /// Adds a service; a second one with the same id replaces the first.
    package func add(_ operations: ServiceOperations) {
        services.withLock { services in
            services.removeAll { $0.service.id == operations.service.id }
            services.append(operations)
        }
    }

    /// All that are served, in the order they were added.
    package var all: [ServiceOperations] { services.withLock { $0 } }

    /// By the name in SigV4's credential scope.
    func service(signingName: String) -> ServiceOperations? {
        services.withLock { services in services.first { $0.service.signingName == signingName } }
    }

    /// By what stands before the dot of `X-Amz-Target`.
    func service(targetPrefix: String) -> ServiceOperations? {
        services.withLock { services in services.first { $0.service.targetPrefix == targetPrefix } }
    }

    package func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext
    ) async throws -> Operation.Output {
        let name = Operation.descriptor.name
        let handler = services.withLock { services in
            services.first { $0.service.id == Operation.service.id }?.handlers[name]
        }
        guard let handler else {
            throw AWSError("InvalidAction", "The region does not serve \(Operation.service.id):\(name).")
        }
        guard let output = try await handler.call(input, context) as? Operation.Output else {
            throw AWSError("InternalFailure", "\(name) answered with another operation's shape.", status: 500)
        }
        return output
    }
}
