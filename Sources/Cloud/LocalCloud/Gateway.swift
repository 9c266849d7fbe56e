import AWSWire
package import HTTPService
package import Logging
package import TealCore

/// The region's one door: takes a signed HTTP request, finds the service and the operation, checks, calls, answers.
///
/// Requests that are not for an AWS API go to whoever was named for their path or their host: the registry under `/v2/`,
/// the region's own pages under `/_teal/`, load balancers by their names.
package struct Gateway: HTTPHandler {
    /// Another handler for a part of the door.
    package struct Route: Sendable {
        /// Whether a request with this path and this host (lowercased, without its port) goes there.
        package let takes: @Sendable (_ path: String, _ host: String) -> Bool
        package let handler: any HTTPHandler

        package init(handler: any HTTPHandler, takes: @escaping @Sendable (String, String) -> Bool) {
            self.handler = handler
            self.takes = takes
        }
    }

    /// Larger requests to an AWS API are refused: no operation served here takes more.
    static let largestRequest = 16 << 20

    private let cloud: Cloud
    private let routes: [Route]
    private let account: String
    private let signatures: SignatureMode
    private let clock: any WallClock
    private let identifiers: IDSource
    private let logger: Logger

    /// `account`: the account of callers whose access key names none.
    package init(
        cloud: Cloud, routes: [Route] = [], account: String = "123456789012", signatures: SignatureMode = .lenient,
        clock: any WallClock, identifiers: IDSource = IDSource(), logger: Logger
    ) {
        self.cloud = cloud
        self.routes = routes
        self.account = account
        self.signatures = signatures
        self.clock = clock
        self.identifiers = identifiers
        self.logger = logger
    }

    package func respond(to request: HTTPRequest, body: HTTPBody) async -> HTTPResponse {
        let host = HostRule.name(of: request.headers["host"] ?? "")
        if let route = routes.first(where: { $0.takes(request.path, host) }) {
            return await route.handler.respond(to: request, body: body)
        }
        let requestID = identifiers.uuid()
        guard HostRule.admits(request) else {
            logger.warning("refused a forged origin", metadata: ["host": "\(host)"])
            return .text(403, "This is a local AWS region; it answers programs on this machine, not pages of other sites.")
        }
        let response = await answer(request, body, requestID)
        return HTTPResponse(
            status: response.status,
            headers: HTTPFields(
                response.headers.map { HTTPFields.Field($0.name, $0.value) } + [.init("x-amzn-RequestId", requestID)]),
            body: .bytes(response.body))
    }

    private func answer(_ request: HTTPRequest, _ body: HTTPBody, _ requestID: String) async -> WireResponse {
        var operations: ServiceOperations?
        var handler: OperationHandler?
        do {
            let wire = try await read(request, body)
            let (caller, service) = try find(wire)
            operations = service
            try signatures.check(wire, caller, now: clock.now)
            handler = try operation(of: wire, in: service)
            guard let handler else { throw unknown(nil, service) }
            let input = try decode(wire, handler, service.service)
            let context = CallContext(
                accountID: caller.account(otherwise: account), region: caller.region,
                principal: "arn:aws:iam::\(caller.account(otherwise: account)):user/\(caller.accessKey)",
                requestID: requestID, now: clock.now)
            let output = try await handler.call(input, context)
            return try service.service.wireProtocol.codec.encodeResponse(
                output.wireValue, outputType: handler.outputType, operation: handler.descriptor,
                service: service.service, requestID: requestID)
        } catch {
            let refused = refusal(error, handler, requestID)
            let service = operations?.service ?? Self.anyService
            return service.wireProtocol.codec.encodeError(
                refused, operation: handler?.descriptor, service: service, requestID: requestID)
        }
    }

    /// In whose words an error is told before the service is known: the query protocol's, which every client reads.
    private static let anyService = AWSService(
        id: "", endpointVariable: "", endpointPrefix: "", signingName: "", apiVersion: "", wireProtocol: .query,
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/")

    private func read(_ request: HTTPRequest, _ body: HTTPBody) async throws -> WireRequest {
        let bytes: [UInt8]
        do {
            bytes = try await body.collect(upTo: Self.largestRequest)
        } catch HTTPBodyError.tooLarge(let limit) {
            throw AWSError("RequestEntityTooLarge", "Request size exceeded \(limit) bytes", status: 413)
        }
        let headers = request.headers.map { (name: $0.name, value: $0.value) }
        return try WireRequest(method: request.method, target: request.target, headers: headers, body: bytes)
    }

    private func find(_ request: WireRequest) throws -> (Caller, ServiceOperations) {
        let target = request.header("x-amz-target")?.split(separator: ".").first.map(String.init)
        let caller = try Caller.read(request)
        guard let caller else {
            throw AWSError("MissingAuthenticationToken", "Missing Authentication Token", status: 403)
        }
        let byTarget = target.flatMap { cloud.service(targetPrefix: $0) }
        guard let service = byTarget ?? cloud.service(signingName: caller.service) else {
            logger.warning("a service that is not here was asked", metadata: ["service": "\(caller.service)"])
            throw AWSError(
                "InvalidAction", "The local region does not serve \(caller.service). It serves: "
                    + cloud.all.map(\.service.signingName).joined(separator: ", ") + ".", status: 400)
        }
        return (caller, service)
    }

    private func operation(of request: WireRequest, in operations: ServiceOperations) throws -> OperationHandler {
        let name = operations.service.wireProtocol.codec.operationName(of: request)
        guard let name, let handler = operations.handlers[name] else { throw unknown(name, operations) }
        return handler
    }

    private func unknown(_ name: String?, _ operations: ServiceOperations) -> AWSError {
        let service = operations.service
        logger.warning(
            "an operation that is not here was asked", metadata: ["service": "\(service.id)", "operation": "\(name ?? "")"])
        guard service.wireProtocol != .json else { return AWSError("UnknownOperationException", "", status: 400) }
        guard let name else { return AWSError("MissingAction", "Missing required parameter Action", status: 400) }
        return AWSError(
            "InvalidAction", "The action \(name) is not valid for this web service.", status: 400)
    }

    private func decode(
        _ request: WireRequest, _ handler: OperationHandler, _ service: AWSService
    ) throws -> any AWSStructure {
        let codec = service.wireProtocol.codec
        let value = try codec.decodeRequest(
            request, inputType: handler.inputType, operation: handler.descriptor, service: service)
        let violations = Validator.validate(value, as: handler.inputType)
        guard violations.isEmpty else { throw RequestRefusal.violations(violations, service) }
        return try handler.inputType.init(wireValue: value)
    }

    private func refusal(_ error: any Error, _ handler: OperationHandler?, _ requestID: String) -> AWSError {
        if let error = error as? AWSError { return error }
        if let error = error as? WireError { return RequestRefusal.malformed(error) }
        logger.error(
            "a request failed inside the region",
            metadata: ["operation": "\(handler?.descriptor.name ?? "")", "request": "\(requestID)", "error": "\(error)"])
        return AWSError(
            "InternalFailure", "The request processing has failed because of an unknown error, exception or failure.",
            status: 500, isSender: false)
    }
}
