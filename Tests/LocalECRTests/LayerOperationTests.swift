import AWSECR
import AWSWire
import FoundationEssentials
import ImageRegistry
import LocalECR
import OCIImage
import TealCore
import Testing

@Suite struct LayerOperationTests {
    private let ecr: ECRFixture
    private let bytes = Array("a layer in two parts".utf8)

    init() async throws {
        ecr = try ECRFixture()
        try await ecr.createRepository("web")
    }

    private func begin() async throws -> String {
        try #require(try await ecr.call(ECR.InitiateLayerUpload.self, .init(repositoryName: "web")).uploadId)
    }

    private func upload(_ part: ArraySlice<UInt8>, to id: String) async throws -> Int? {
        let input = ECR.UploadLayerPartRequest(
            repositoryName: "web", uploadId: id, partFirstByte: part.startIndex, partLastByte: part.endIndex - 1,
            layerPartBlob: Blob(Array(part)))
        return try await ecr.call(ECR.UploadLayerPart.self, input).lastByteReceived
    }

    private func complete(_ id: String, _ digest: String) async throws -> String? {
        let input = ECR.CompleteLayerUploadRequest(repositoryName: "web", uploadId: id, layerDigests: [digest])
        return try await ecr.call(ECR.CompleteLayerUpload.self, input).layerDigest
    }

    @Test("A layer goes up in parts and is available then")
    func upload() async throws {
        let digest = ContentDigest(of: bytes).description
        let check = ECR.BatchCheckLayerAvailabilityRequest(repositoryName: "web", layerDigests: [digest, "nonsense"])
        let before = try await ecr.call(ECR.BatchCheckLayerAvailability.self, check)
        #expect(before.layers?.map(\.layerAvailability) == ["UNAVAILABLE"])
        #expect(before.failures?.map(\.failureCode) == ["InvalidLayerDigest"])
        let id = try await begin()
        #expect(try await upload(bytes[..<7], to: id) == 6)
        #expect(try await upload(bytes[7...], to: id) == bytes.count - 1)
        #expect(try await complete(id, digest) == digest)
        let after = try await ecr.call(ECR.BatchCheckLayerAvailability.self, check)
        #expect(after.layers?.map(\.layerSize) == [bytes.count])
        let again = try await begin()
        _ = try await upload(bytes[...], to: again)
        let error = await #expect(throws: AWSError.self) { try await complete(again, digest) }
        #expect(error?.code == "LayerAlreadyExistsException")
    }

    @Test("A part out of its turn is refused with the last byte that counts")
    func wrongPart() async throws {
        let id = try await begin()
        _ = try await upload(bytes[..<7], to: id)
        let error = await #expect(throws: AWSError.self) { try await upload(bytes[9...], to: id) }
        #expect(error?.code == "InvalidLayerPartException")
        #expect(error?.fields["lastValidByteReceived"] == "6")
    }

    @Test("A layer with another digest, an empty one and an unknown upload are each refused")
    func refusals() async throws {
        let id = try await begin()
        let empty = await #expect(throws: AWSError.self) {
            try await complete(id, ContentDigest(of: bytes).description)
        }
        #expect(empty?.code == "EmptyUploadException")
        _ = try await upload(bytes[...], to: id)
        let wrong = await #expect(throws: AWSError.self) { try await complete(id, ContentDigest(of: [1]).description) }
        #expect(wrong?.code == "InvalidLayerException")
        let unknown = await #expect(throws: AWSError.self) { try await upload(bytes[...], to: id) }
        #expect(unknown?.code == "UploadNotFoundException")
    }

    @Test("A token is AWS and a password, lasts twelve hours, and opens its own registry alone")
    func authorization() async throws {
        let data = try #require(
            try await ecr.call(ECR.GetAuthorizationToken.self, .init()).authorizationData?.first)
        #expect(data.proxyEndpoint == "http://123456789012.dkr.ecr.us-east-1.localhost:4566")
        #expect(data.expiresAt == ecr.clock.now.addingTimeInterval(12 * 3600))
        let decoded = try #require(data.authorizationToken.flatMap { Data(base64Encoded: $0) })
        let pair = String(decoding: decoded, as: UTF8.self).split(separator: ":", maxSplits: 1).map(String.init)
        #expect(pair.first == "AWS")
        let authorizer = TokenAuthorizer(tokens: ecr.tokens, names: ecr.names, clock: ecr.clock)
        func decide(_ host: String, _ password: String?) async -> RegistryDecision {
            await authorizer.decide(
                RegistryAccess(host: host, user: "AWS", password: password, repository: "web", action: .push))
        }
        let own = "123456789012.dkr.ecr.us-east-1.localhost:4566"
        #expect(await decide(own, pair.last) == .allowed(namespace: "123456789012/us-east-1"))
        #expect(await decide("127.0.0.1:4566", pair.last) == .allowed(namespace: "123456789012/us-east-1"))
        guard case .denied = await decide("210987654321.dkr.ecr.us-east-1.localhost:4566", pair.last) else {
            Issue.record("another account's registry was opened")
            return
        }
        guard case .unauthenticated(let challenge) = await decide(own, (pair.last ?? "") + "0") else {
            Issue.record("a forged token was taken")
            return
        }
        #expect(challenge == "Basic realm=\"http://\(own)/\",service=\"ecr.amazonaws.com\"")
        ecr.clock.advance(by: .seconds(12 * 3600))
        guard case .unauthenticated = await decide(own, pair.last) else {
            Issue.record("a token was taken after its time")
            return
        }
    }
}
