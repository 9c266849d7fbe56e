import AWSECS
import AWSSTS
import AWSWire
import Foundation
import TealCore
import Testing

@testable import AWSClient

@Suite struct CredentialTests {
    private let clock = ImpatientClock()

    /// The keys that a client in these surroundings signs with.
    private func find(
        _ environment: [String: String] = [:], config: String = "", credentials: String = "", profile: String? = nil,
        _ transport: ScriptedTransport = ScriptedTransport { (_, _) throws(TransportError) in throw .refused("nobody") }
    ) async throws -> Credentials {
        let surroundings = Surroundings(
            environment: environment, config: try ProfileFile(config, name: "config"),
            credentials: try ProfileFile(credentials, name: "credentials"), profile: profile)
        let client = try AWSClient(
            surroundings, .init(region: "us-east-1", endpoint: "http://localhost:4566"), transport: transport,
            clock: clock)
        return try #require(try await client.credentials?.current())
    }

    private let keys = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"]
    private let file = "[default]\naws_access_key_id = AKIAFILE\naws_secret_access_key = f\n"

    @Test("The environment goes before the files, unless the caller chose a profile")
    func order() async throws {
        #expect(try await find(keys, credentials: file).source == "environment")
        #expect(try await find(credentials: file).accessKey == "AKIAFILE")
        #expect(try await find(keys, credentials: file, profile: "default").accessKey == "AKIAFILE")
        let named = keys.merging(["AWS_PROFILE": "default"]) { $1 }
        #expect(try await find(named, credentials: file).source == "environment")
    }

    @Test("A session token goes along")
    func token() async throws {
        let found = try await find(keys.merging(["AWS_SESSION_TOKEN": "t"]) { $1 })
        #expect(found.token?.reveal() == "t")
        #expect(!"\(found)".contains("AWS_SECRET") && "\(found)".contains("<redacted>"))
    }

    @Test("Nothing found: every place that was looked in is told")
    func nothing() async throws {
        let error = await #expect(throws: ClientError.self) { try await find() }
        guard case .noCredentials(let tried) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(tried.map { $0.prefix { $0 != ":" } } == ["environment", "profile default", "container", "instance"])
    }

    @Test("A profile that somebody named must be there")
    func missingProfile() async {
        let error = await #expect(throws: ClientError.self) { try await find(profile: "prod") }
        #expect(
            error == .configuration("profile prod: is in neither ~/.aws/config nor ~/.aws/credentials"))
    }

    @Test("A profile's role is assumed with its source's keys, through as many as there are")
    func roles() async throws {
        let config = """
            [profile a]
            role_arn = arn:aws:iam::1:role/a
            source_profile = b
            external_id = x
            role_session_name = me
            [profile b]
            role_arn = arn:aws:iam::1:role/b
            source_profile = default
            """
        let transport = ScriptedTransport { (request, number) throws(TransportError) in
            try .role(number == 0 ? "B" : "A")
        }
        let found = try await find(config: config, credentials: file, profile: "a", transport)
        #expect(found.accessKey == "ASIAA" && found.token?.reveal() == "tokenA")
        #expect(transport.requests[0].header("Authorization")?.contains("Credential=AKIAFILE/") == true)
        #expect(transport.requests[1].header("Authorization")?.contains("Credential=ASIAB/") == true)
        #expect(transport.requests[1].header("X-Amz-Security-Token") == "tokenB")
        #expect(transport.requests[1].text.contains("ExternalId=x"))
        #expect(transport.requests[1].text.contains("RoleSessionName=me"))
    }

    @Test("A role may take its keys from the environment")
    func credentialSource() async throws {
        let config = "[profile a]\nrole_arn = arn:aws:iam::1:role/a\ncredential_source = Environment\n"
        let transport = ScriptedTransport { (_, _) throws(TransportError) in try .role("A") }
        #expect(try await find(keys, config: config, profile: "a", transport).accessKey == "ASIAA")
        #expect(transport.requests[0].header("Authorization")?.contains("Credential=AKIAENV/") == true)
    }

    @Test(
        "A profile that leads nowhere says where it stops",
        arguments: [
            (
                "[profile a]\nrole_arn = r\n",
                "profile a: role_arn needs source_profile, credential_source or web_identity_token_file"
            ),
            ("[profile a]\nrole_arn = r\nsource_profile = b\n", "profile a: there is no profile b"),
            (
                "[profile a]\nrole_arn = r\nsource_profile = b\n[profile b]\nrole_arn = r\nsource_profile = a\n",
                "profile b: its source profiles lead back to a"
            ),
            (
                "[profile a]\nrole_arn = r\nsource_profile = b\n[profile b]\nregion = x\n",
                "profile b, the source of a, has no keys"
            ),
            (
                "[profile a]\nrole_arn = r\ncredential_source = Moon\n",
                "profile a: credential_source is Environment, EcsContainer or Ec2InstanceMetadata, not Moon"
            ),
        ])
    func deadEnds(config: String, sentence: String) async {
        let error = await #expect(throws: ClientError.self) { try await find(config: config, profile: "a") }
        #expect(error == .configuration(sentence))
    }

    @Test("Single sign-on, programs and second factors are refused with the way round")
    func foreign() async {
        for setting in ["sso_session", "credential_process", "sso_start_url"] {
            let error = await #expect(throws: ClientError.self) {
                try await find(config: "[profile a]\n\(setting) = x\n", profile: "a")
            }
            #expect(error == .foreignCredentials(profile: "a", setting: setting))
            #expect(error?.problem.mend.contains("export-credentials --profile a") == true)
        }
    }

    @Test("A web identity is exchanged without a signature")
    func webIdentity() async throws {
        let path = "/tmp/teal-token-\(UInt32.random(in: 0 ... .max))"
        #expect(FileManager.default.createFile(atPath: path, contents: Data("a.b.c\n".utf8)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let answer = STS.Credentials(accessKeyId: "ASIAWEB", secretAccessKey: "s", sessionToken: "t")
        let transport = ScriptedTransport { (_, _) throws(TransportError) in
            try .operation(STS.AssumeRoleWithWebIdentity.self, .init(credentials: answer))
        }
        let environment = ["AWS_ROLE_ARN": "arn:aws:iam::1:role/web", "AWS_WEB_IDENTITY_TOKEN_FILE": path]
        #expect(try await find(environment, transport).accessKey == "ASIAWEB")
        #expect(transport.requests[0].header("Authorization") == nil)
        #expect(
            transport.requests[0].text.contains("WebIdentityToken=a.b.c&")
                || transport.requests[0].text.hasSuffix("a.b.c"))
    }

    private let metadata = TransportResponse.json(
        #"{"AccessKeyId":"ASIAMETA","SecretAccessKey":"s","Token":"t","Expiration":"2026-09-21T15:13:20Z"}"#)

    @Test(
        "A container's endpoint is asked with its token",
        arguments: [
            (["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/x"], "http://169.254.170.2/v2/x"),
            (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:99/k"], "http://127.0.0.1:99/k"),
            (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "https://keys.example/k"], "https://keys.example/k"),
            (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://[fd00:ec2::23]/k"], "http://[fd00:ec2::23]/k"),
        ])
    func container(environment: [String: String], url: String) async throws {
        let transport = ScriptedTransport([.success(metadata)])
        let found = try await find(
            environment.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN": "secret"]) { $1 }, transport)
        #expect(found.accessKey == "ASIAMETA" && found.expires == Date(timeIntervalSince1970: 1_790_003_600))
        #expect(transport.requests[0].url == url && transport.requests[0].header("Authorization") == "secret")
    }

    @Test(
        "No other host may see a plain request for keys",
        arguments: [
            "http://keys.example/k", "http://127.evil.example/k", "http://169.254.170.2.evil.example/",
            "http://10.0.0.1/",
        ])
    func foreignHost(url: String) async {
        let transport = ScriptedTransport([.success(metadata)])
        await #expect(throws: ClientError.self) {
            try await find(["AWS_CONTAINER_CREDENTIALS_FULL_URI": url], transport)
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("An instance gives its role's keys for a token")
    func instance() async throws {
        let transport = ScriptedTransport([
            .success(.json("TOKEN")), .success(.json("web-role")), .success(metadata),
        ])
        #expect(try await find([:], transport).accessKey == "ASIAMETA")
        #expect(transport.requests[0].method == "PUT")
        #expect(transport.requests[2].url.hasSuffix("/security-credentials/web-role"))
        #expect(transport.requests[2].header("X-aws-ec2-metadata-token") == "TOKEN")
        let disabled = ScriptedTransport([])
        await #expect(throws: ClientError.self) { try await find(["AWS_EC2_METADATA_DISABLED": "true"], disabled) }
        #expect(disabled.requests.isEmpty)
    }

    @Test("Keys are loaded once for all who ask, and anew before they run out")
    func refresh() async throws {
        let clock = ManualWallClock()
        let counter = ScriptedTransport { (_, number) throws(TransportError) in
            try .role("\(number)", expires: Date(timeIntervalSince1970: 1_790_003_600 + Double(number) * 3600))
        }
        let store = CredentialStore(clock: clock) {
            let answer = try await counter.send(TransportRequest(url: "x"))
            let value = try STS.service.wireProtocol.codec.decodeResponse(
                WireResponse(status: 200, body: answer.body), outputType: STS.AssumeRoleResponse.self,
                operation: STS.AssumeRole.descriptor, service: STS.service)
            return try #require(
                STS.AssumeRoleResponse(wireValue: value).credentials.flatMap { Credentials($0, source: "t") })
        }
        async let others = (store.current(), store.current(), store.current())
        #expect(try await others.0.accessKey == "ASIA0")
        #expect(counter.requests.count == 1)
        clock.advance(by: .seconds(3000))
        #expect(try await store.current().accessKey == "ASIA0")
        clock.advance(by: .seconds(301))
        #expect(try await store.current().accessKey == "ASIA1")
    }

    @Test("Where fresh keys cannot be had, the old ones serve while they last")
    func staleKeys() async throws {
        let clock = ManualWallClock()
        let loads = ScriptedTransport([.success(.json("")), .failure(.refused("")), .failure(.refused(""))])
        let store = CredentialStore(clock: clock) { [expires = clock.now + 400] in
            _ = try await loads.send(TransportRequest(url: "x"))
            return Credentials(accessKey: "A", secret: "s", expires: expires, source: "test")
        }
        _ = try await store.current()
        clock.advance(by: .seconds(200))
        #expect(try await store.current().accessKey == "A")
        #expect(loads.requests.count == 2)
        clock.advance(by: .seconds(201))
        await #expect(throws: (any Error).self) { try await store.current() }
    }
}
