import AWSEC2
import AWSECS
import AWSSTS
import AWSSigning
import AWSWire
import FoundationEssentials
import HTTPService
import InMemoryLogging
import LocalCloud
import Logging
import TealCore

/// A gateway before services of three protocols that answer what they were asked by whom.
struct GatewayFixture {
    static let key = SigningKey(accessKey: "AKIAEXAMPLE000000000", secret: "secret")

    let clock = ManualWallClock()
    let cloud = Cloud()
    let logs = InMemoryLogHandler()
    let gateway: Gateway

    private struct Unforeseen: Error {}

    init(
        _ mode: SignatureMode = .lenient,
        keys: any KeyRing = FixedKeyRing([
            IssuedKey(key: key, accountID: "111122223333", principal: "arn:aws:iam::111122223333:user/ann")
        ]), routes: [GatewayRoute] = []
    ) {
        let logs = logs
        let logger = Logger(label: "test") { _ in logs }
        gateway = Gateway(cloud: cloud, routes: routes, signatures: mode, keys: keys, clock: clock, logger: logger)
        cloud.add(Self.sts)
        cloud.add(Self.ecs)
        cloud.add(Self.ec2)
    }

    private static var sts: ServiceOperations {
        var operations = ServiceOperations(STS.service)
        operations.on(STS.GetCallerIdentity.self) { _, context in
            STS.GetCallerIdentityResponse(
                userId: context.region, account: context.accountID, arn: context.principal)
        }
        operations.on(STS.AssumeRoleWithWebIdentity.self) { input, _ in
            STS.AssumeRoleWithWebIdentityResponse(subjectFromWebIdentityToken: input.webIdentityToken)
        }
        return operations
    }

    private static var ecs: ServiceOperations {
        var operations = ServiceOperations(ECS.service)
        operations.on(ECS.CreateCluster.self) { input, _ in
            ECS.CreateClusterResponse(cluster: ECS.Cluster(clusterName: input.clusterName))
        }
        operations.on(ECS.DescribeServices.self) { _, _ in
            throw AWSError(ECS.Errors.clusterNotFoundException, "Cluster not found.")
        }
        operations.on(ECS.DeleteCluster.self) { _, _ in throw Unforeseen() }
        operations.on(ECS.ListClusters.self) { _, _ in
            // Never answers; the gateway must give up on it.
            try await Task.sleep(for: .seconds(600))
            return ECS.ListClustersResponse()
        }
        return operations
    }

    private static var ec2: ServiceOperations {
        var operations = ServiceOperations(EC2.service)
        operations.on(EC2.CreateVpc.self) { input, _ in
            EC2.CreateVpcResult(vpc: EC2.Vpc(cidrBlock: input.cidrBlock))
        }
        return operations
    }

    // MARK: - Calling

    /// An operation as a client sends it, without a signature.
    func unsigned<Operation: AWSOperation>(_ operation: Operation.Type, _ input: Operation.Input) throws -> WireRequest
    {
        var request = try Operation.service.wireProtocol.codec.encodeRequest(
            input.wireValue, inputType: Operation.Input.self, operation: Operation.descriptor,
            service: Operation.service)
        request.headers.append(("Host", "localhost:4566"))
        return request
    }

    /// The same, signed for the service by a key.
    func signed<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, key: SigningKey = key, region: String = "eu-west-1",
        at date: Date? = nil
    ) throws -> WireRequest {
        sign(try unsigned(operation, input), for: Operation.service, key: key, region: region, at: date)
    }

    func sign(
        _ request: WireRequest, for service: AWSService, key: SigningKey = key, region: String = "eu-west-1",
        at date: Date? = nil
    ) -> WireRequest {
        var request = request
        let signing = SigningRequest(
            method: request.method, path: request.path, query: request.query, headers: request.headers,
            body: request.body)
        request.headers += SignatureV4.sign(
            signing, key: key, scope: SigningScope(region: region, service: service.signingName),
            date: date ?? clock.now)
        return request
    }

    func send(_ request: WireRequest) async -> WireResponse {
        let headers = HTTPFields(request.headers.map { HTTPFields.Field($0.name, $0.value) })
        let response = await gateway.respond(
            to: HTTPRequest(method: request.method, target: request.target, headers: headers),
            body: HTTPBody(request.body))
        guard case .bytes(let body) = response.body else { return WireResponse(status: 0) }
        return WireResponse(
            status: response.status, headers: response.headers.map { (name: $0.name, value: $0.value) }, body: body)
    }

    func answer<Operation: AWSOperation>(
        _ operation: Operation.Type, to request: WireRequest
    ) async throws -> Operation.Output {
        let response = await send(request)
        guard response.status == 200 else { throw error(response, Operation.service) }
        return try Operation.Output(
            wireValue: Operation.service.wireProtocol.codec.decodeResponse(
                response, outputType: Operation.Output.self, operation: Operation.descriptor,
                service: Operation.service))
    }

    func error(_ response: WireResponse, _ service: AWSService) -> AWSError {
        service.wireProtocol.codec.decodeError(response, service: service)
    }

    /// Code and status of the refusal.
    func refusal(_ request: WireRequest, _ service: AWSService) async -> String {
        let error = error(await send(request), service)
        return "\(error.code) \(error.status)"
    }
}
