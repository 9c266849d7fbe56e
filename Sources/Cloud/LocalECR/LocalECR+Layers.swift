import AWSECR
import AWSWire
import FoundationEssentials
import ImageRegistry
import LocalCloud
import OCIImage
import TealCore

/// Layers by the API rather than by `docker push`.
extension LocalECR {
    /// What AWS asks its own clients to send at once: 20 MiB.
    private static let partSize = 20 << 20

    func addLayers(to operations: inout ServiceOperations) {
        operations.on(ECR.BatchCheckLayerAvailability.self) { input, context in try await check(input, context) }
        operations.on(ECR.GetDownloadUrlForLayer.self) { input, context in try await downloadURL(input, context) }
        operations.on(ECR.InitiateLayerUpload.self) { input, context in
            let repository = try await repository(input.repositoryName, input.registryId, context)
            return ECR.InitiateLayerUploadResponse(
                uploadId: try await uploads.begin(in: repository.key), partSize: Self.partSize)
        }
        operations.on(ECR.UploadLayerPart.self) { input, context in try await upload(input, context) }
        operations.on(ECR.CompleteLayerUpload.self) { input, context in try await complete(input, context) }
    }

    private func check(
        _ input: ECR.BatchCheckLayerAvailabilityRequest, _ context: CallContext
    ) async throws -> ECR.BatchCheckLayerAvailabilityResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        var layers: [ECR.Layer] = []
        var failures: [ECR.LayerFailure] = []
        for text in input.layerDigests ?? [] {
            guard let digest = ContentDigest(text) else {
                failures.append(
                    ECR.LayerFailure(
                        layerDigest: text, failureCode: ECR.LayerFailureCode.invalidLayerDigest,
                        failureReason: "Invalid layer digest: '\(text)'"))
                continue
            }
            let size = repository.contents.blobs.contains(digest) ? blobs.size(of: digest) : nil
            let state = size == nil ? ECR.LayerAvailability.unavailable : ECR.LayerAvailability.available
            layers.append(ECR.Layer(layerDigest: text, layerAvailability: state, layerSize: size))
        }
        return ECR.BatchCheckLayerAvailabilityResponse(layers: layers, failures: failures)
    }

    /// A link that carries its own permission, as AWS's do; valid as long as a token.
    private func downloadURL(
        _ input: ECR.GetDownloadUrlForLayerRequest, _ context: CallContext
    ) async throws -> ECR.GetDownloadUrlForLayerResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        let text = input.layerDigest ?? ""
        guard let digest = ContentDigest(text), repository.contents.blobs.contains(digest) else {
            throw AWSError(
                ECR.Errors.layersNotFoundException,
                "The layer with digest '\(text)' does not exist in the repository with name '\(repository.name)' "
                    + "in the registry with id '\(repository.owner.account)'")
        }
        let expires = context.now.addingTimeInterval(RegistryTokens.lifetime.seconds)
        let token = try tokens.issue(
            to: .init(
                owner: repository.owner, principal: context.principal, expires: Int(expires.timeIntervalSince1970)))
        let host = names.host(account: repository.owner.account, region: repository.owner.region)
        return ECR.GetDownloadUrlForLayerResponse(
            downloadUrl: "http://\(host)/v2/\(repository.name)/blobs/\(digest)?token=\(token)", layerDigest: text)
    }

    private func upload(
        _ input: ECR.UploadLayerPartRequest, _ context: CallContext
    ) async throws -> ECR.UploadLayerPartResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        let id = input.uploadId ?? ""
        let bytes = input.layerPartBlob?.bytes ?? []
        let received = try await size(of: id, in: repository)
        let first = input.partFirstByte ?? 0
        guard first == received, input.partLastByte == first + bytes.count - 1 else {
            throw AWSError(
                ECR.Errors.invalidLayerPartException,
                "Layer part with byte range \(first)-\(input.partLastByte ?? -1) is not valid: the upload has "
                    + "\(received) bytes and the part \(bytes.count)",
                fields: [
                    "registryId": repository.owner.account, "repositoryName": repository.name, "uploadId": id,
                    "lastValidByteReceived": "\(received - 1)",
                ])
        }
        let total = try await uploads.append(OnePiece(bytes), to: id, in: repository.key, at: received)
        return ECR.UploadLayerPartResponse(
            registryId: repository.owner.account, repositoryName: repository.name, uploadId: id,
            lastByteReceived: total - 1)
    }

    private func complete(
        _ input: ECR.CompleteLayerUploadRequest, _ context: CallContext
    ) async throws -> ECR.CompleteLayerUploadResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        let id = input.uploadId ?? ""
        guard try await size(of: id, in: repository) > 0 else {
            throw AWSError(
                ECR.Errors.emptyUploadException,
                "The upload with id '\(id)' in the repository '\(repository.name)' contains no layer parts")
        }
        guard let digest = (input.layerDigests ?? []).compactMap(ContentDigest.init).first else {
            throw AWSError.invalidParameter(at: "layerDigests", "must be a SHA-256 digest")
        }
        guard !repository.contents.blobs.contains(digest) else {
            throw AWSError(
                ECR.Errors.layerAlreadyExistsException,
                "Layer with digest '\(digest)' already exists in the repository with name '\(repository.name)' "
                    + "in the registry with id '\(repository.owner.account)'")
        }
        do {
            _ = try await uploads.finish(id, in: repository.key, as: digest)
        } catch let error as ImageError where error.code == .digestMismatch {
            throw AWSError(ECR.Errors.invalidLayerException, "Layer digest '\(digest)' is not valid: \(error.message)")
        }
        try await catalog.link(digest, in: repository.key)
        return ECR.CompleteLayerUploadResponse(
            registryId: repository.owner.account, repositoryName: repository.name, uploadId: id,
            layerDigest: digest.description)
    }

    /// Throws `UploadNotFoundException`.
    private func size(of id: String, in repository: ECRRepository) async throws -> Int {
        do {
            return try await uploads.size(of: id, in: repository.key)
        } catch let error as RegistryError where error.code == .blobUploadUnknown {
            throw AWSError(
                ECR.Errors.uploadNotFoundException,
                "The upload with id '\(id)' does not exist in the repository with name '\(repository.name)' "
                    + "in the registry with id '\(repository.owner.account)'")
        }
    }
}

/// Bytes at hand as a sequence of one piece.
private struct OnePiece: AsyncSequence, Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes) }

    struct Iterator: AsyncIteratorProtocol {
        var rest: [UInt8]?

        mutating func next() async -> [UInt8]? {
            defer { rest = nil }
            return rest
        }
    }
}
