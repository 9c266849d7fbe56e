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
    let surroundings: Surroundings
    let choices: Choices
    let transport: any HTTPTransport
    /// Nil where requests go unsigned.
    let credentials: CredentialStore?
    let clock: any WallClock
    /// In 0..<1.
    let random: @Sendable () -> Double
    let shared = Shared()

    /// What a caller may choose over the surroundings.
    package struct Choices: Sendable {
        package var region: String?
        package var endpoint: String?
        /// Signs with these and looks no further.
        package var credentials: Credentials?
        /// Of one try.
        package var timeout: Duration
        /// How often a call is tried; nil for `AWS_MAX_ATTEMPTS`, the profile's `max_attempts`, or three.
        package var attempts: Int?

        package init(
            region: String? = nil, endpoint: String? = nil, credentials: Credentials? = nil,
            timeout: Duration = .seconds(60), attempts: Int? = nil
        ) {
            self.region = region
            self.endpoint = endpoint
            self.credentials = credentials
            self.timeout = timeout
            self.attempts = attempts
        }
    }

    /// What all copies of a client have in common.
    final class Shared: Sendable {
        let budget = Mutex(RetryBudget())
        let skew = Mutex(ClockSkew())
        let identifiers = IDSource()
    }

    /// Throws `ClientError.noRegion` where neither the choices nor the surroundings name one.
    package init(
        _ surroundings: Surroundings, _ choices: Choices = Choices(),
        transport: any HTTPTransport = URLSessionTransport(),
        clock: any WallClock = SystemWallClock(), random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
    ) throws(ClientError) {
        guard let region = choices.region ?? surroundings.region else { throw .noRegion }
        let chain = CredentialChain(surroundings: surroundings, transport: transport, clock: clock) { keys in
            AWSClient(
                region, surroundings, choices, transport, clock, random, keys.map { keys in CredentialStore { keys } })
        }
        let store = CredentialStore(clock: clock) { [chosen = choices.credentials] in
            if let chosen { return chosen }
            return try await chain.find()
        }
        self.init(region, surroundings, choices, transport, clock, random, store)
    }

    private init(
        _ region: String, _ surroundings: Surroundings, _ choices: Choices, _ transport: any HTTPTransport,
        _ clock: any WallClock, _ random: @escaping @Sendable () -> Double, _ credentials: CredentialStore?
    ) {
        self.region = region
        self.surroundings = surroundings
        self.choices = choices
        self.transport = transport
        self.credentials = credentials
        self.clock = clock
        self.random = random
    }

    /// Where a service's calls go.
    package func endpoint(of service: AWSService) -> Endpoint {
        Endpoint.of(service, region: region, chosen: choices.endpoint, surroundings: surroundings)
    }

    /// Throws `AWSError` for what the service refuses and `ClientError` where there is no answer.
    package func send<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input
    ) async throws -> Operation.Output {
        let (service, descriptor) = (Operation.service, Operation.descriptor)
        // Made once, so that a second try is the same request to the service.
        let value = IdempotencyTokens.filled(input.wireValue, of: Operation.Input.traits) { shared.identifiers.uuid() }
        let codec = service.wireProtocol.codec
        let request = try codec.encodeRequest(
            value, inputType: Operation.Input.self, operation: descriptor, service: service)
        let response = try await exchange(request, service)
        do {
            return try Operation.Output(
                wireValue: codec.decodeResponse(
                    response, outputType: Operation.Output.self, operation: descriptor, service: service))
        } catch {
            throw ClientError.unreadable(
                operation: descriptor.name, reason: "\(error.reason) at \(error.path.joined(separator: "."))")
        }
    }
}
