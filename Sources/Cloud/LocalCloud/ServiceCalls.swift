import AWSSigning
import AWSWire
import FoundationEssentials
import HTTPService
import Logging
import TealCore

/// Turns one HTTP request into one call of a service's operation, and what comes of it into an answer.
struct ServiceCalls: Sendable {
    /// Larger requests are refused. The largest operation is ECR's UploadLayerPart: 20 MiB, in base64.
    static let largestRequest = 30 << 20
    /// An operation that has not answered by then is cancelled.
    static let longestCall = Duration.seconds(60)

    let cloud: Cloud
    let authentication: Authentication
    let clock: any WallClock
    let logger: Logger

    /// What the region takes the time to be, where that is wrong on purpose.
    var shiftedDate: Date? {
        let now = clock.now
        let seen = cloud.faults.seen(now)
        return seen == now ? nil : seen
    }

    /// How far a request has been understood; an error is told in the words of what is known.
    private struct Progress {
        var service: AWSService?
        var operation: OperationHandler?
    }

    func answer(_ request: HTTPRequest, _ body: HTTPBody, _ requestID: String) async -> WireResponse {
        var progress = Progress()
        do {
            return try await call(request, body, requestID, &progress)
        } catch {
            let service = progress.service ?? Self.unknownService(request)
            let compatibility = QueryCompatibility(service)
            let refusal = compatibility.translated(refusal(error, progress, requestID))
            var response = service.wireProtocol.codec.encodeError(
                refusal, operation: progress.operation?.descriptor, service: service, requestID: requestID)
            response.headers += compatibility.headers(refusal)
            return response
        }
    }

    /// In whose words an error is told where the service is not known: those of the protocol that the request looks like.
    private static func unknownService(_ request: HTTPRequest) -> AWSService {
        let isJSON = request.headers["content-type"]?.contains("json") == true
        return AWSService(
            id: "", endpointVariable: "", endpointPrefix: "", signingName: "", apiVersion: "",
            wireProtocol: isJSON ? .json : .query, jsonVersion: isJSON ? "1.0" : nil,
            xmlNamespace: isJSON ? nil : "https://sts.amazonaws.com/doc/2011-06-15/")
    }

    private func call(
        _ request: HTTPRequest, _ body: HTTPBody, _ requestID: String, _ progress: inout Progress
    ) async throws -> WireResponse {
        let wire = try await read(request, body)
        let operations = try find(wire)
        let service = operations.service.spoken(by: wire)
        let codec = service.wireProtocol.codec
        progress.service = service
        if let fault = cloud.faults.absence(of: service) ?? cloud.faults.throttle(service, roll: .random(in: 0..<1)) {
            throw fault
        }
        let name = service.wireProtocol.isRest ? operations.operation(at: wire) : codec.operationName(of: wire)
        let caller = try await authentication.caller(
            of: wire, try claim(wire, service), service, operation: name, now: cloud.faults.seen(clock.now))
        guard let handler = name.flatMap({ operations.handlers[$0] }) else { throw unknown(name, service) }
        progress.operation = handler
        let input = try decode(wire, handler, service)
        let context = CallContext(
            accountID: caller.accountID, region: caller.region, principal: caller.principal, requestID: requestID,
            now: clock.now)
        let output = try await withinTime { try await handler.call(input, context) }
        logger.debug(
            "answered", metadata: ["operation": "\(service.id):\(handler.descriptor.name)", "request": "\(requestID)"])
        return try codec.encodeResponse(
            output.wireValue, outputType: handler.outputType, operation: handler.descriptor, service: service,
            requestID: requestID)
    }

    // MARK: - Reading

    private func read(_ request: HTTPRequest, _ body: HTTPBody) async throws -> WireRequest {
        let bytes: [UInt8]
        do {
            bytes = try await body.collect(upTo: Self.largestRequest)
        } catch .tooLarge(let limit) {
            throw AWSError("RequestEntityTooLarge", "Request size exceeded \(limit) bytes", status: 413)
        } catch {
            throw AWSError("RequestTimeout", "The request's body did not arrive whole.", status: 408)
        }
        let headers = request.headers.map { (name: $0.name, value: $0.value) }
        return try WireRequest(method: request.method, target: request.target, headers: headers, body: bytes)
    }

    private func claim(_ request: WireRequest, _ service: AWSService?) throws(AWSError) -> SignatureClaim? {
        do {
            return try SignatureClaim.read(SigningRequest(request))
        } catch {
            throw AuthenticationError.incomplete(error, service)
        }
    }

    private func find(_ request: WireRequest) throws(AWSError) -> ServiceOperations {
        let finder = ServiceFinder(cloud: cloud)
        // A signature that cannot be read leads nowhere yet; it is refused once the service is known.
        let claim = try? SignatureClaim.read(SigningRequest(request))
        if let found = finder.service(of: request, claim) { return found }
        if let claim { throw notServed(claim.scope.service) }
        _ = try self.claim(request, nil)
        throw AuthenticationError.missing(nil)
    }

    private func notServed(_ name: String) -> AWSError {
        logger.warning("a service that is not here was asked", metadata: ["service": "\(name)"])
        let served = cloud.all.map(\.service.signingName).joined(separator: ", ")
        return AWSError("InvalidAction", "The local region does not serve \(name). It serves: \(served).")
    }

    private func unknown(_ name: String?, _ service: AWSService) -> AWSError {
        logger.warning(
            "an operation that is not here was asked", metadata: ["operation": "\(service.id):\(name ?? "")"])
        if service.wireProtocol.isRest {
            return AWSError(
                "UnknownOperationException", "The local region does not serve this method and path of \(service.id).",
                status: 404)
        }
        guard let name else { return AWSError("MissingAction", "Missing required parameter Action") }
        return switch service.wireProtocol {
        // AWS gives no sentence here.
        case .json, .cbor:
            AWSError("UnknownOperationException", "The local region does not serve \(service.id):\(name).")
        case .ec2: AWSError("InvalidAction", "The action \(name) is not valid for this web service.")
        default: AWSError("InvalidAction", "Could not find operation \(name) for version \(service.apiVersion)")
        }
    }

    private func decode(
        _ request: WireRequest, _ handler: OperationHandler, _ service: AWSService
    ) throws -> any AWSStructure {
        do {
            let value = try service.wireProtocol.codec.decodeRequest(
                request, inputType: handler.inputType, operation: handler.descriptor, service: service)
            let violations = Validator.validate(value, as: handler.inputType)
            guard violations.isEmpty else {
                throw Rejection.of(violations, operation: handler.descriptor, service: service)
            }
            return try handler.inputType.init(wireValue: value)
        } catch let error as WireError {
            throw Rejection.of([error], operation: handler.descriptor, service: service)
        }
    }

    // MARK: - Calling

    private func withinTime(
        _ body: @escaping @Sendable () async throws -> any AWSStructure
    ) async throws -> any AWSStructure {
        try await withThrowingTaskGroup(of: (any AWSStructure)?.self) { [clock] group in
            defer { group.cancelAll() }
            group.addTask { try await body() }
            group.addTask {
                try await clock.sleep(for: Self.longestCall)
                return nil
            }
            guard let first = try await group.next(), let output = first else {
                throw AWSError(
                    "ServiceUnavailable", "The request was not answered within \(Self.longestCall).", status: 503,
                    isSender: false)
            }
            return output
        }
    }

    private func refusal(_ error: any Error, _ progress: Progress, _ requestID: String) -> AWSError {
        if let error = error as? AWSError { return error }
        if let error = error as? WireError { return AWSError("MalformedQueryString", error.sentence) }
        logger.error(
            "a request failed inside the region",
            metadata: [
                "operation": "\(progress.service?.id ?? ""):\(progress.operation?.descriptor.name ?? "")",
                "request": "\(requestID)", "error": "\(error)",
            ])
        return AWSError(
            "InternalFailure", "The request processing has failed because of an unknown error, exception or failure.",
            status: 500, isSender: false)
    }
}
