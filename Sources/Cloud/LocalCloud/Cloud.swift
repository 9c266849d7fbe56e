package import AWSWire
import Synchronization

/// The services that are here: found by the gateway for requests from outside, and by each other through `CloudPort`.
package final class Cloud: CloudPort {
    private let services = Mutex<[ServiceOperations]>([])
    /// What goes wrong on purpose.
    package let faults: FaultBoard

    package init(faults: FaultBoard = FaultBoard()) {
        self.faults = faults
    }

    /// Adds a service; a second one with the same id replaces the first.
    package func add(_ operations: ServiceOperations) {
        services.withLock { services in
            services.removeAll { $0.service.id == operations.service.id }
            services.append(operations)
        }
    }

    /// All that are served, in the order they were added.
    package var all: [ServiceOperations] { services.withLock { $0 } }

    /// The first whose wire traits are as asked.
    func service(where isWanted: (AWSService) -> Bool) -> ServiceOperations? {
        services.withLock { services in services.first { isWanted($0.service) } }
    }

    /// An error of the operation's own passes through unchanged; an operation that nobody serves is `InvalidAction`.
    package func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, _ context: CallContext
    ) async throws -> Operation.Output {
        let name = Operation.descriptor.name
        guard let handler = service(where: { $0.id == Operation.service.id })?.handlers[name] else {
            throw AWSError("InvalidAction", "The local region does not serve \(Operation.service.id):\(name).")
        }
        if let absence = faults.absence(of: Operation.service) { throw absence }
        guard let output = try await handler.call(input, context) as? Operation.Output else {
            throw AWSError("InternalFailure", "\(name) answered with another operation's shape.", status: 500)
        }
        return output
    }
}
