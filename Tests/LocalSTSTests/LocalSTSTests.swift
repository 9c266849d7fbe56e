import AWSIAM
import AWSSTS
import AWSSigning
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore
import TealCore
import Testing

@testable import LocalSTS

@Suite struct LocalSTSTests {
    private let cloud = Cloud()
    private let store: StateStore
    private let sts: LocalSTS
    private var context = CallContext(
        accountID: "123456789012", region: "us-east-1", principal: "arn:aws:iam::123456789012:user/ann", requestID: "r",
        now: Date(timeIntervalSince1970: 1_790_000_000))

    init() throws {
        store = try StateStore()
        sts = try LocalSTS(store: store, cloud: cloud)
        cloud.add(sts.operations)
        var iam = ServiceOperations(IAM.service)
        iam.on(IAM.GetRole.self) { input, context in
            guard input.roleName == "deploy" else { throw AWSError("NoSuchEntity", "none", status: 404) }
            return IAM.GetRoleResponse(role: IAM.Role(roleId: "AROADEPLOY", maxSessionDuration: 7200))
        }
        cloud.add(iam)
    }

    private func assume(_ role: String = "deploy", seconds: Int? = nil) async throws -> STS.AssumeRoleResponse {
        let request = STS.AssumeRoleRequest(
            roleArn: "arn:aws:iam::123456789012:role/path/\(role)", roleSessionName: "ci", durationSeconds: seconds)
        return try await cloud.call(STS.AssumeRole.self, request, context)
    }

    @Test("Whoever asks is told who the gateway takes it for")
    func identity() async throws {
        let answer = try await cloud.call(STS.GetCallerIdentity.self, .init(), context)
        #expect(answer == .init(userId: "ann", account: "123456789012", arn: context.principal))
    }

    @Test("An assumed role's keys are known afterwards, also to a region that was started anew")
    func assumed() async throws {
        let answer = try await assume()
        let arn = "arn:aws:sts::123456789012:assumed-role/deploy/ci"
        #expect(answer.assumedRoleUser == .init(assumedRoleId: "AROADEPLOY:ci", arn: arn))
        let credentials = try #require(answer.credentials)
        #expect(credentials.expiration == context.now + 3600)
        let key = try #require(await LocalSTS(store: store).key(credentials.accessKeyId ?? ""))
        #expect(key.principal == arn && key.accountID == "123456789012" && key.expires == credentials.expiration)
        #expect(key.key.secret.reveal() == credentials.secretAccessKey)
        #expect(key.key.token?.reveal() == credentials.sessionToken)
        var acting = context
        acting.principal = arn
        let identity = try await cloud.call(STS.GetCallerIdentity.self, .init(), acting)
        #expect(identity.userId == "AROADEPLOY:ci" && identity.arn == arn)
    }

    @Test("Two sessions have nothing in common")
    func distinct() async throws {
        let (one, other) = (try await assume().credentials, try await assume().credentials)
        #expect(one?.accessKeyId != other?.accessKeyId && one?.secretAccessKey != other?.secretAccessKey)
        #expect(one?.accessKeyId?.hasPrefix("ASIA") == true && one?.accessKeyId?.count == 20)
    }

    @Test("A role that does not exist, or not for so long, is refused")
    func refused() async throws {
        let error = await #expect(throws: AWSError.self) { try await assume("other") }
        #expect(error?.code == "AccessDenied" && error?.status == 403)
        #expect(error?.message.contains("is not authorized to perform: sts:AssumeRole on resource") == true)
        let tooLong = await #expect(throws: AWSError.self) { try await assume(seconds: 7201) }
        #expect(tooLong?.code == "ValidationError")
        let request = STS.AssumeRoleRequest(roleArn: "arn:aws:s3:::a-bucket-of-mine", roleSessionName: "ci")
        let wrong = await #expect(throws: AWSError.self) {
            try await cloud.call(STS.AssumeRole.self, request, context)
        }
        #expect(wrong?.message == "arn:aws:s3:::a-bucket-of-mine is invalid")
    }

    @Test("A session of one's own acts as oneself; a role's session cannot open another")
    func ownSession() async throws {
        let answer = try await cloud.call(STS.GetSessionToken.self, .init(durationSeconds: 900), context)
        let key = try #require(await sts.key(answer.credentials?.accessKeyId ?? ""))
        #expect(key.principal == context.principal && key.expires == context.now + 900)
        var role = context
        role.principal = "arn:aws:sts::123456789012:assumed-role/deploy/ci"
        let error = await #expect(throws: AWSError.self) {
            try await cloud.call(STS.GetSessionToken.self, .init(), role)
        }
        #expect(error?.code == "AccessDenied")
    }

    @Test("Keys long out of time are forgotten")
    func forgotten() async throws {
        let old = try await assume().credentials?.accessKeyId ?? ""
        var later = context
        later.now += 200_000
        _ = try await cloud.call(STS.GetSessionToken.self, .init(), later)
        #expect(await sts.key(old) == nil)
        #expect(try store.all(SessionRecord.collection).count == 1)
    }

    private func token(_ claims: String) -> String {
        let payload = Data(claims.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        return "eyJhbGciOiJSUzI1NiJ9.\(payload.filter { $0 != "=" }).c2lnbmF0dXJl"
    }

    private func assume(token: String) async throws -> STS.AssumeRoleWithWebIdentityResponse {
        let request = STS.AssumeRoleWithWebIdentityRequest(
            roleArn: "arn:aws:iam::123456789012:role/deploy", roleSessionName: "ci", webIdentityToken: token)
        return try await cloud.call(STS.AssumeRoleWithWebIdentity.self, request, context)
    }

    @Test("A web identity's claims come back with its keys")
    func webIdentity() async throws {
        let claims = #"{"sub":"repo:a/b","aud":["sts.amazonaws.com"],"iss":"https://issuer.example","exp":1790000001}"#
        let answer = try await assume(token: token(claims))
        #expect(answer.subjectFromWebIdentityToken == "repo:a/b" && answer.audience == "sts.amazonaws.com")
        #expect(answer.provider == "https://issuer.example")
        #expect(await sts.key(answer.credentials?.accessKeyId ?? "") != nil)
    }

    @Test(
        "A web identity that is no token, or an old one, is refused",
        arguments: [
            ("not a token", "InvalidIdentityToken"), ("a.b.c", "InvalidIdentityToken"),
            (#"{"sub":"a"}"#, "InvalidIdentityToken"),
            (#"{"sub":"a","aud":"b","iss":"c","exp":1790000000}"#, "ExpiredTokenException"),
        ])
    func badWebIdentity(text: String, code: String) async {
        let error = await #expect(throws: AWSError.self) {
            try await assume(token: text.hasPrefix("{") ? token(text) : text)
        }
        #expect(error?.code == code)
    }
}
