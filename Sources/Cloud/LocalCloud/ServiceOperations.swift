package import AWSWire

/// The operations one local service answers, by name.
///
///     var operations = ServiceOperations(ECS.service)
///     operations.on(ECS.CreateCluster.self) { input, context in try await clusters.create(input, context) }
package struct ServiceOperations: Sendable {
    package let service: AWSService
    package private(set) var handlers: [String: OperationHandler] = [:]
    /// How operations are found by their method and path, in the rest protocols.
    private var paths: [(method: String, template: URITemplate, operation: String)] = []

    package init(_ service: AWSService) {
        self.service = service
    }

    /// A handler throws `AWSError` for what AWS would refuse; anything else becomes AWS's `InternalFailure`, logged.
    package mutating func on<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ body: @escaping @Sendable (Operation.Input, CallContext) async throws -> Operation.Output
    ) {
        let descriptor = Operation.descriptor
        handlers[descriptor.name] = OperationHandler(operation, body)
        if service.wireProtocol.isRest, let template = try? URITemplate(descriptor.path) {
            paths.append((descriptor.method, template, descriptor.name))
        }
    }

    /// The operation whose method and path a request has; nil where none has them.
    func operation(at request: WireRequest) -> String? {
        paths.first { $0.method == request.method && $0.template.match(request.path) != nil }?.operation
    }
}

/// One operation with its types erased: what the gateway decodes into, calls and encodes.
package struct OperationHandler: Sendable {
    package let descriptor: OperationDescriptor
    package let inputType: any AWSStructure.Type
    package let outputType: any AWSStructure.Type
    /// Takes and gives structures (`WireValue.structure`).
    package let call: @Sendable (any AWSStructure, CallContext) async throws -> any AWSStructure

    init<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ body: @escaping @Sendable (Operation.Input, CallContext) async throws -> Operation.Output
    ) {
        descriptor = Operation.descriptor
        inputType = Operation.Input.self
        outputType = Operation.Output.self
        call = { input, context in
            guard let input = input as? Operation.Input else {
                throw AWSError("InternalFailure", "The request was decoded as another operation's.", status: 500)
            }
            return try await body(input, context)
        }
    }
}

/// A local service: what it answers over the wire, and what it does by itself while the region runs.
package protocol LocalService: Sendable {
    var operations: ServiceOperations { get }
    /// Reconciles until cancelled: schedules, expires, follows. Returns at once where there is nothing to do.
    func run() async throws
}

extension LocalService {
    package func run() async throws {}
}
