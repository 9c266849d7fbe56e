import AWSEC2
import AWSECS
import AWSSTS
import AWSWire
import FoundationEssentials
import HTTPService
import LocalCloud
import TealCore
import Testing

@Suite struct FaultBoardTests {
    private func begin(_ kind: FaultKind, _ fixture: GatewayFixture) throws {
        _ = try fixture.cloud.faults.change { (book) throws(FaultRefusal) in
            try book.begin(kind, now: fixture.clock.now)
        }
    }

    @Test("A throttled call is refused in the words of its service's protocol, and goes on when the fault is over")
    func throttling() async throws {
        let fixture = GatewayFixture()
        try begin(.api(share: 1, service: nil), fixture)
        let sts = try fixture.signed(STS.GetCallerIdentity.self, STS.GetCallerIdentityRequest())
        #expect(await fixture.refusal(sts, STS.service) == "Throttling 400")
        let ecs = try fixture.signed(ECS.CreateCluster.self, ECS.CreateClusterRequest(clusterName: "main"))
        #expect(await fixture.refusal(ecs, ECS.service) == "ThrottlingException 400")
        let ec2 = try fixture.signed(EC2.CreateVpc.self, EC2.CreateVpcRequest(cidrBlock: "10.9.0.0/16"))
        #expect(await fixture.refusal(ec2, EC2.service) == "RequestLimitExceeded 503")
        for fault in fixture.cloud.faults.faults { fixture.cloud.faults.change { _ = $0.clear(fault.id) } }
        #expect(await fixture.send(sts).status == 200)
    }

    @Test("Throttling one service leaves the others alone")
    func oneService() async throws {
        let fixture = GatewayFixture()
        try begin(.api(share: 1, service: "ecs"), fixture)
        let sts = try fixture.signed(STS.GetCallerIdentity.self, STS.GetCallerIdentityRequest())
        #expect(await fixture.send(sts).status == 200)
    }

    @Test("A clock that is ahead finds every signature expired, where signatures are strict", arguments: [600.0, -600])
    func skew(_ seconds: Double) async throws {
        let fixture = GatewayFixture(.strict)
        let request = try fixture.signed(STS.GetCallerIdentity.self, STS.GetCallerIdentityRequest())
        #expect(await fixture.send(request).status == 200)
        try begin(.clock(skew: seconds * 2), fixture)
        let error = fixture.error(await fixture.send(request), STS.service)
        #expect(error.status == 403 && error.code == "SignatureDoesNotMatch")
        #expect(error.message.hasPrefix(seconds > 0 ? "Signature expired: " : "Signature not yet current: "))
    }

    @Test("Services call each other unthrottled, and the log service that is away is away for them too")
    func inside() async throws {
        let fixture = GatewayFixture()
        try begin(.api(share: 1, service: nil), fixture)
        let context = CallContext(
            accountID: "1", region: "us-east-1", principal: "ecs.amazonaws.com", requestID: "1", now: fixture.clock.now)
        let answer = try await fixture.cloud.call(STS.GetCallerIdentity.self, .init(), context)
        #expect(answer.account == "1")
    }
}
