import AWSEC2
import AWSECS
import AWSSTS
import AWSSigning
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore
import Testing

@Suite struct AuthenticationTests {
    private let strict = GatewayFixture(.strict)

    @Test("A request without a signature is refused, by each protocol in its own words")
    func missing() async throws {
        let ecs = try strict.unsigned(ECS.CreateCluster.self, .init())
        #expect(await strict.refusal(ecs, ECS.service) == "MissingAuthenticationTokenException 400")
        let sts = try strict.unsigned(STS.GetCallerIdentity.self, .init())
        #expect(await strict.refusal(sts, STS.service) == "MissingAuthenticationToken 403")
        let ec2 = try strict.unsigned(EC2.CreateVpc.self, .init())
        #expect(await strict.refusal(ec2, EC2.service) == "MissingParameter 400")
        let nothing = WireRequest(method: "GET", headers: [("Host", "localhost")])
        #expect(await strict.refusal(nothing, STS.service) == "MissingAuthenticationToken 403")
    }

    @Test("A key that nobody gave out is refused, by each protocol in its own words")
    func unknownKey() async throws {
        let key = SigningKey(accessKey: "AKIAUNKNOWN", secret: "secret")
        let ecs = try strict.signed(ECS.CreateCluster.self, .init(), key: key)
        #expect(await strict.refusal(ecs, ECS.service) == "UnrecognizedClientException 400")
        let sts = try strict.signed(STS.GetCallerIdentity.self, .init(), key: key)
        #expect(await strict.refusal(sts, STS.service) == "InvalidClientTokenId 403")
        let ec2 = try strict.signed(EC2.CreateVpc.self, .init(), key: key)
        #expect(await strict.refusal(ec2, EC2.service) == "AuthFailure 401")
    }

    @Test("A wrong signature is refused, by each protocol in its own words; the lenient mode lets it in")
    func wrongSignature() async throws {
        let key = SigningKey(accessKey: GatewayFixture.key.accessKey, secret: "another")
        let ecs = try strict.signed(ECS.CreateCluster.self, .init(), key: key)
        #expect(await strict.refusal(ecs, ECS.service) == "InvalidSignatureException 400")
        let sts = try strict.signed(STS.GetCallerIdentity.self, .init(), key: key)
        #expect(await strict.refusal(sts, STS.service) == "SignatureDoesNotMatch 403")
        let ec2 = try strict.signed(EC2.CreateVpc.self, .init(), key: key)
        #expect(await strict.refusal(ec2, EC2.service) == "AuthFailure 401")
        #expect(await GatewayFixture().send(ecs).status == 200)
    }

    @Test("A body or a target changed after signing is refused")
    func changed() async throws {
        var request = try strict.signed(ECS.CreateCluster.self, .init(clusterName: "main"))
        #expect(await strict.send(request).status == 200)
        request.body = Array(#"{"clusterName":"other"}"#.utf8)
        #expect(await strict.refusal(request, ECS.service) == "InvalidSignatureException 400")
    }

    @Test("A signature of another time is refused, and the sentence says which times")
    func skewed() async throws {
        let early = try strict.signed(STS.GetCallerIdentity.self, .init(), at: strict.clock.now - 1000)
        let error = strict.error(await strict.send(early), STS.service)
        #expect(error.code == "SignatureDoesNotMatch" && error.message.hasPrefix("Signature expired: "))
        let late = try strict.signed(STS.GetCallerIdentity.self, .init(), at: strict.clock.now + 1000)
        let other = strict.error(await strict.send(late), STS.service)
        #expect(other.message.hasPrefix("Signature not yet current: "))
    }

    @Test("A key given out for a time is refused afterwards, and with another token")
    func session() async throws {
        let key = SigningKey(accessKey: "ASIAEXAMPLE", secret: "s", token: "t")
        let issued = IssuedKey(
            key: key, accountID: "111122223333", principal: "arn:aws:sts::111122223333:assumed-role/deploy/ci",
            expires: Date(timeIntervalSince1970: 1_790_000_100))
        let fixture = GatewayFixture(.strict, keys: KeyRings([FixedKeyRing(), FixedKeyRing([issued])]))
        let call = { (key: SigningKey) in try fixture.signed(STS.GetCallerIdentity.self, .init(), key: key) }
        #expect(try await fixture.answer(STS.GetCallerIdentity.self, to: call(key)).arn == issued.principal)
        let tokenless = SigningKey(accessKey: "ASIAEXAMPLE", secret: "s")
        #expect(await fixture.refusal(try call(tokenless), STS.service) == "InvalidClientTokenId 403")
        fixture.clock.advance(by: .seconds(101))
        #expect(await fixture.refusal(try call(key), STS.service) == "ExpiredToken 403")
    }

    @Test("The form of a signature is checked in the lenient mode too")
    func form() async throws {
        let lenient = GatewayFixture()
        var request = try lenient.unsigned(ECS.CreateCluster.self, .init())
        request.headers.append(("Authorization", "Basic dGVzdDp0ZXN0"))
        #expect(await lenient.refusal(request, ECS.service) == "IncompleteSignatureException 400")
        var query = try lenient.unsigned(STS.GetCallerIdentity.self, .init())
        query.headers.append(
            ("Authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=f"))
        #expect(await lenient.refusal(query, STS.service) == "IncompleteSignature 403")
    }

    @Test("A web identity is its own proof")
    func webIdentity() async throws {
        let input = STS.AssumeRoleWithWebIdentityRequest(
            roleArn: "arn:aws:iam::123456789012:role/deploy", roleSessionName: "ci", webIdentityToken: "a.b.c")
        let request = try strict.unsigned(STS.AssumeRoleWithWebIdentity.self, input)
        let answer = try await strict.answer(STS.AssumeRoleWithWebIdentity.self, to: request)
        #expect(answer.subjectFromWebIdentityToken == "a.b.c")
    }
}
