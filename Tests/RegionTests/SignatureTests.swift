import AWSClient
import AWSEC2
import AWSECS
import AWSIAM
import AWSSTS
import AWSSigning
import AWSWire
import Foundation
import Region
import TealCore
import Testing

@Suite("A region that checks signatures", .timeLimit(.minutes(1)))
struct SignatureTests {
    @Test("It takes its own key and the sessions of STS, before and after a restart, and nothing else")
    func strict() async throws {
        try await RegionPlace.running(["--signatures", "strict"]) { place in
            let key = try await key(of: place)
            let client = try place.client(accessKey: key.accessKey, secret: key.secret.reveal())
            let me = try await client.send(STS.GetCallerIdentity.self, .init())
            #expect(me.arn == "arn:aws:iam::123456789012:root")
            let policy = #"{"Version":"2012-10-17","Statement":[]}"#
            let role = try await client.send(
                IAM.CreateRole.self, .init(roleName: "deploy", assumeRolePolicyDocument: policy)
            ).role
            let session = try await client.send(
                STS.AssumeRole.self, .init(roleArn: role?.arn, roleSessionName: "ci"))
            try await place.stopped()
            try await place.started(["--signatures", "strict"])
            #expect(try await self.key(of: place) == key)
            let assumed = try place.client(
                accessKey: session.credentials?.accessKeyId ?? "", secret: session.credentials?.secretAccessKey ?? "",
                token: session.credentials?.sessionToken)
            #expect(
                try await assumed.send(STS.GetCallerIdentity.self, .init()).arn
                    == "arn:aws:sts::123456789012:assumed-role/deploy/ci")
            let wrong = try place.client(accessKey: key.accessKey, secret: "wrong")
            await refuses("SignatureDoesNotMatch 403") { try await wrong.send(STS.GetCallerIdentity.self, .init()) }
            await refuses("InvalidSignatureException 400") { try await wrong.send(ECS.ListClusters.self, .init()) }
            await refuses("AuthFailure 401") { try await wrong.send(EC2.DescribeVpcs.self, .init()) }
            await refuses("UnrecognizedClientException 400") { try await place.call(ECS.ListClusters.self, .init()) }
            await refuses("InvalidClientTokenId 403") { try await place.call(IAM.ListRoles.self, .init()) }
            await refuses("AuthFailure 401") { try await place.call(EC2.DescribeVpcs.self, .init()) }
            for (service, operation, refusal) in [
                (ECS.service, "ListClusters", "InvalidSignatureException 400"),
                (IAM.service, "ListRoles", "SignatureDoesNotMatch 403"),
                (EC2.service, "DescribeVpcs", "RequestExpired 400"),
            ] {
                let body = service.targetPrefix == nil ? "" : "{}"
                let answer = try RawExchange.call(
                    service, operation, body: body, port: place.port, date: Date() - 1000, key: key)
                let error = service.wireProtocol.codec.decodeError(answer, service: service)
                #expect("\(error.code) \(error.status)" == refusal)
            }
            #expect(try await client.send(ECS.ListClusters.self, .init()).clusterArns == [])
        }
    }

    @Test("The key can be read by the region's owner alone; a lenient region has none and says so by its account")
    func owner() async throws {
        try await RegionPlace.running(["--signatures", "strict"]) { place in
            var description = stat()
            #expect(stat(place.paths.rootKey, &description) == 0 && description.st_mode & 0o777 == 0o600)
            try await place.stopped()
            try await place.started()
            #expect(try await key(of: place) == SigningKey(accessKey: "123456789012", secret: "local"))
            #expect(try await place.call(ECS.ListClusters.self, .init()).clusterArns == [])
        }
    }

    /// As a shell gets it from `teal region env`.
    private func key(of place: RegionPlace) async throws -> SigningKey {
        let lines = try await place.teal("env").output.split(separator: "\n")
        let value = { (name: String) in
            lines.first { $0.hasPrefix("export \(name)=") }.map { String($0.dropFirst(name.count + 8)) } ?? ""
        }
        return SigningKey(accessKey: value("AWS_ACCESS_KEY_ID"), secret: value("AWS_SECRET_ACCESS_KEY"))
    }

    private func refuses<Output>(
        _ refusal: String, at location: SourceLocation = #_sourceLocation, _ call: () async throws -> Output
    ) async {
        let error = await #expect(throws: AWSError.self, sourceLocation: location) { _ = try await call() }
        #expect(error.map { "\($0.code) \($0.status)" } == refusal, sourceLocation: location)
    }
}
