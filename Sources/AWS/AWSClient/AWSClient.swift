import AWSSigning
package import AWSWire
import FoundationEssentials
import Synchronization
package import TealCore

/// Sends any operation of any service: encodes, signs, tries again, decodes.
///
///     let client = try AWSClient(.read(environment: environment))
///     let answer = try await client.send(ECS.DescribeServices.self, .init(cluster: "main", services: ["web"]))
package struct AWSClient: Sendable {
    package let region: String
    private let surroundings: Surroundings
    private let chosenEndpoint: String?
    private let transport: any HTTPTransport
    private let credentials: CredentialStore?
    private let clock: any WallClock
    private let retries: RetryState
    private let timeout: Duration

    /// What a caller may choose over the surroundings.
    package struct Choices: Sendable {
        package var region: String?
        package var endpoint: String?
        /// Signs with these and looks no further.
        package var credentials: Credentials?
        /// Of one try.
        package var timeout: Duration

        package init(
            region: String? = nil, endpoint: String? = nil, credentials: Credentials? = nil,
            timeout: Duration = .seconds(60)
        ) {
            self.region = region
            self.endpoint = endpoint
            self.credentials = credentials
            self.timeout = timeout
        }
    }

    /// Throws `ClientError.noRegion` where neither the choices nor the surroundings name one.
    package init(
        _ surroundings: Surroundings, _ choices: Choices = Choices(),
        transport: any HTTPTransport = URLSessionTransport(),
        clock: any WallClock = SystemWallClock()
    ) throws(ClientError) {
        guard let region = choices.region ?? surroundings.region else { throw .noRegion }
        var fixed = choices
        fixed.region = region
        let forRoles = fixed
        let chain = CredentialChain(surroundings: surroundings, transport: transport, clock: clock) { keys in
            AWSClient(region, surroundings, forRoles, transport, clock, keys.map { keys in CredentialStore { keys } })
        }
        let store = CredentialStore(clock: clock) { [chosen = choices.credentials] in
            if let chosen { return chosen }
            return try await chain.find()
        }
        self.init(region, surroundings, fixed, transport, clock, store)
    }

    private init(
        _ region: String, _ surroundings: Surroundings, _ choices: Choices, _ transport: any HTTPTransport,
        _ clock: any WallClock, _ credentials: CredentialStore?
    ) {
        self.region = region
        self.surroundings = surroundings
        chosenEndpoint = choices.endpoint
        self.transport = transport
        self.credentials = credentials
        self.clock = clock
        retries = RetryState()
        timeout = choices.timeout
    }

    /// Where a service's calls go.
    package func endpoint(of service: AWSService) -> Endpoint {
        Endpoint.of(service, region: region, chosen: chosenEndpoint, surroundings: surroundings)
    }

    /// Throws `AWSError` for what the service refuses and `ClientError` where there is no answer.
    package func send<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        let (service, descriptor) = (Operation.service, Operation.descriptor)
        let token = IDSource()
        let value = IdempotencyTokens.filled(input.wireValue, of: Operation.Input.traits) { token.uuid() }
        let codec = service.wireProtocol.codec
        let request = try codec.encodeRequest(
            value, inputType: Operation.Input.self, operation: descriptor, service: service)
        let response = try await exchange(request, service, descriptor)
        do {
            return try Operation.Output(
                wireValue: codec.decodeResponse(
                    response, outputType: Operation.Output.self, operation: descriptor, service: service))
        } catch {
            throw ClientError.unreadable(operation: descriptor.name, reason: "\(error.reason) at \(error.path)")
        }
    }

    private func exchange(
        _ request: WireRequest, _ service: AWSService, _ descriptor: OperationDescriptor
    ) async throws -> WireResponse {
        var attempt = 1
        while true {
            let failure: RetryPolicy.Failure
            let error: any Error
            do {
                let response = try await sendOnce(request, service)
                guard response.status >= 300 else {
                    retries.succeeded()
                    return response
                }
                let refusal = service.wireProtocol.codec.decodeError(response, service: service)
                (failure, error) = (.service(code: refusal.code, status: refusal.status), refusal)
            } catch let reason as TransportError {
                let url = endpoint(of: service).url
                (failure, error) = (reason == .timedOut ? .timeout : .connection, reason.clientError(url))
                // Nobody listens: the region is not running, and waiting will not start it.
                if case .refused = reason { throw error }
            }
            guard let wait = retries.wait(after: attempt, failure) else { throw error }
            try await clock.sleep(for: wait)
            attempt += 1
        }
    }

    private func sendOnce(_ request: WireRequest, _ service: AWSService) async throws -> WireResponse {
        let endpoint = endpoint(of: service)
        var headers = request.headers
        headers.append(("Host", Self.host(of: endpoint.url)))
        if let credentials {
            let signing = SigningRequest(
                method: request.method, path: request.path, query: request.query, headers: headers, body: request.body)
            let scope = SigningScope(region: endpoint.signingRegion, service: service.signingName)
            headers += SignatureV4.sign(
                signing, key: try await credentials.current().signingKey, scope: scope, date: clock.now)
        }
        headers.append(("User-Agent", "teal"))
        let response = try await transport.send(
            TransportRequest(
                method: request.method, url: endpoint.url + request.target, headers: headers, body: request.body,
                timeout: timeout))
        return WireResponse(status: response.status, headers: response.headers, body: response.body)
    }

    /// `localhost:4566` of `http://localhost:4566/path`.
    static func host(of url: String) -> String {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        return String(rest.prefix { $0 != "/" })
    }
}

/// One bucket of retries for all calls of a client and its copies.
private final class RetryState: Sendable {
    private let policy = Mutex(RetryPolicy())

    func wait(after attempt: Int, _ failure: RetryPolicy.Failure) -> Duration? {
        policy.withLock { $0.wait(after: attempt, failure, random: .random(in: 0..<1)) }
    }

    func succeeded() {
        policy.withLock { $0.succeeded() }
    }
}

extension TransportError {
    func clientError(_ endpoint: String) -> ClientError {
        switch self {
        case .refused(let reason), .failed(let reason): .unreachable(endpoint: endpoint, reason: reason)
        case .timedOut: .timedOut(endpoint: endpoint)
        case .badURL(let url): .configuration("\"\(url)\" is no address of a service")
        }
    }
}
