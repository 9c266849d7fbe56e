import AWSECR
import AWSWire
import FoundationEssentials
import ImageRegistry
import LocalCloud
import OCIImage

extension LocalECR {
    func addImages(to operations: inout ServiceOperations) {
        operations.on(ECR.ListImages.self) { input, context in try await list(input, context) }
        operations.on(ECR.DescribeImages.self) { input, context in try await describe(input, context) }
        operations.on(ECR.BatchGetImage.self) { input, context in try await get(input, context) }
        operations.on(ECR.BatchDeleteImage.self) { input, context in try await delete(input, context) }
        operations.on(ECR.PutImage.self) { input, context in try await put(input, context) }
    }

    /// One entry a tag, and one for each image without any.
    private func list(_ input: ECR.ListImagesRequest, _ context: CallContext) async throws -> ECR.ListImagesResponse {
        let contents = try await repository(input.repositoryName, input.registryId, context).contents
        var ids: [ECR.ImageIdentifier] = []
        for digest in contents.manifests.keys {
            let tags = contents.tags(of: digest)
            guard Self.matches(input.filter?.tagStatus, tags) else { continue }
            let text = digest.description
            ids +=
                tags.isEmpty
                ? [ECR.ImageIdentifier(imageDigest: text)]
                : tags.map { ECR.ImageIdentifier(imageDigest: text, imageTag: $0) }
        }
        let key = { (id: ECR.ImageIdentifier) in "\(id.imageDigest ?? "") \(id.imageTag ?? "")" }
        let page = try Page(ids.sorted { key($0) < key($1) }, limit: input.maxResults, token: input.nextToken, key: key)
        return ECR.ListImagesResponse(imageIds: page.items, nextToken: page.nextToken)
    }

    private func describe(
        _ input: ECR.DescribeImagesRequest, _ context: CallContext
    ) async throws -> ECR.DescribeImagesResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        if let wanted = input.imageIds, !wanted.isEmpty {
            let details = try wanted.map { id in
                guard case .found(let image) = ImageLookup(id, in: repository.contents) else {
                    throw Self.imageNotFound(id, repository)
                }
                return repository.described(image)
            }
            return ECR.DescribeImagesResponse(imageDetails: details)
        }
        let images = repository.contents.manifests.values
            .filter { Self.matches(input.filter?.tagStatus, repository.contents.tags(of: $0.digest)) }
            .sorted { $0.digest < $1.digest }
        let page = try Page(images, limit: input.maxResults, token: input.nextToken, key: \.digest.description)
        return ECR.DescribeImagesResponse(
            imageDetails: page.items.map { repository.described($0) }, nextToken: page.nextToken)
    }

    private func get(_ input: ECR.BatchGetImageRequest, _ context: CallContext) async throws
        -> ECR.BatchGetImageResponse
    {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        var images: [ECR.Image] = []
        var failures: [ECR.ImageFailure] = []
        for id in input.imageIds ?? [] {
            switch ImageLookup(id, in: repository.contents) {
            case .found(let record):
                images.append(try image(record, tag: id.imageTag, in: repository))
                await catalog.recordPull(of: record.digest, in: repository.key, at: context.now)
            case .failed(let failure):
                failures.append(failure)
            }
        }
        return ECR.BatchGetImageResponse(images: images, failures: failures)
    }

    private func delete(
        _ input: ECR.BatchDeleteImageRequest, _ context: CallContext
    ) async throws -> ECR.BatchDeleteImageResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        var deleted: [ECR.ImageIdentifier] = []
        var failures: [ECR.ImageFailure] = []
        for id in input.imageIds ?? [] {
            // What a first entry deleted, a second does not find.
            let contents = await catalog.repository(repository.key)?.contents ?? RepositoryContents()
            guard case .found(let image) = ImageLookup(id, in: contents) else {
                failures += [ImageLookup(id, in: contents).failure].compactMap { $0 }
                continue
            }
            let indexes = contents.indexes(listing: image.digest)
            let reference = id.imageTag.map(ManifestReference.tag) ?? .digest(image.digest)
            let goesWhole = id.imageTag == nil || contents.tags(of: image.digest) == [id.imageTag]
            guard indexes.isEmpty || !goesWhole else {
                failures.append(.referenced(id, by: indexes))
                continue
            }
            // The last tag takes the image with it.
            _ = try await catalog.remove(goesWhole ? .digest(image.digest) : reference, in: repository.key)
            deleted += Self.deleted(id, image, contents)
        }
        return ECR.BatchDeleteImageResponse(imageIds: deleted, failures: failures)
    }

    /// By tag that one; by digest every tag that went with it, or the digest alone where there was none.
    private static func deleted(
        _ id: ECR.ImageIdentifier, _ image: ManifestRecord, _ contents: RepositoryContents
    ) -> [ECR.ImageIdentifier] {
        let digest = image.digest.description
        if let tag = id.imageTag { return [ECR.ImageIdentifier(imageDigest: digest, imageTag: tag)] }
        let tags = contents.tags(of: image.digest)
        if tags.isEmpty { return [ECR.ImageIdentifier(imageDigest: digest)] }
        return tags.map { ECR.ImageIdentifier(imageDigest: digest, imageTag: $0) }
    }

    private func put(_ input: ECR.PutImageRequest, _ context: CallContext) async throws -> ECR.PutImageResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        let bytes = Array((input.imageManifest ?? "").utf8)
        let digest = ContentDigest(of: bytes)
        if let stated = input.imageDigest, stated != digest.description {
            throw AWSError(
                ECR.Errors.imageDigestDoesNotMatchException,
                "The image digest '\(stated)' does not match the calculated digest '\(digest)'")
        }
        try refuseRepetition(of: digest, tag: input.imageTag, in: repository)
        try refuseMissing(bytes, input.imageManifestMediaType, in: repository)
        let record = try await accept(bytes, input, repository, context)
        return ECR.PutImageResponse(image: try image(record, tag: input.imageTag, in: repository))
    }

    private func accept(
        _ bytes: [UInt8], _ input: ECR.PutImageRequest, _ repository: ECRRepository, _ context: CallContext
    ) async throws -> ManifestRecord {
        do {
            return try await ManifestIntake(blobs: blobs, catalog: catalog).accept(
                bytes, mediaType: input.imageManifestMediaType, tag: input.imageTag, in: repository.key, at: context.now
            )
        } catch let error as RegistryError {
            switch error.code {
            case .tagInvalid: throw AWSError(ECR.Errors.imageTagAlreadyExistsException, error.message)
            case .nameUnknown: throw AWSError.repositoryNotFound(repository.name, repository.owner.account)
            default:
                throw AWSError.invalidParameter(at: "ImageManifest", "\(error.message)")
            }
        }
    }

    private func refuseRepetition(of digest: ContentDigest, tag: String?, in repository: ECRRepository) throws {
        guard repository.contents.manifests[digest] != nil else { return }
        if let tag, repository.contents.tags[tag] != digest { return }
        let tagged = tag.map { " and tag '\($0)'" } ?? ""
        throw AWSError(
            ECR.Errors.imageAlreadyExistsException,
            "Image with digest '\(digest)'\(tagged) already exists in the repository with name '\(repository.name)' "
                + "in registry with id '\(repository.owner.account)'")
    }

    private func refuseMissing(_ bytes: [UInt8], _ mediaType: String?, in repository: ECRRepository) throws {
        guard let document = try? ManifestDocument(bytes, mediaType: mediaType) else { return }
        let missing = document.missing(from: repository.contents).map(\.description).joined(separator: ", ")
        guard !missing.isEmpty else { return }
        let isIndex = !document.manifests.isEmpty
        throw AWSError(
            isIndex ? ECR.Errors.referencedImagesNotFoundException : ECR.Errors.layersNotFoundException,
            "\(isIndex ? "Images" : "Layers") with digests '[\(missing)]' required for pushing image into repository "
                + "with name '\(repository.name)' in the registry with id '\(repository.owner.account)' do not exist")
    }

    private func image(_ record: ManifestRecord, tag: String?, in repository: ECRRepository) throws -> ECR.Image {
        ECR.Image(
            registryId: repository.owner.account, repositoryName: repository.name,
            imageId: ECR.ImageIdentifier(imageDigest: record.digest.description, imageTag: tag),
            imageManifest: String(decoding: try blobs.read(record.digest), as: UTF8.self),
            imageManifestMediaType: record.mediaType)
    }

    private static func matches(_ tagStatus: String?, _ tags: [String]) -> Bool {
        switch tagStatus {
        case ECR.TagStatus.tagged: !tags.isEmpty
        case ECR.TagStatus.untagged: tags.isEmpty
        default: true
        }
    }

    private static func imageNotFound(_ id: ECR.ImageIdentifier, _ repository: ECRRepository) -> AWSError {
        AWSError(
            ECR.Errors.imageNotFoundException,
            "The image with imageId {imageDigest:'\(id.imageDigest ?? "null")', imageTag:'\(id.imageTag ?? "null")'} "
                + "does not exist within the repository with name '\(repository.name)' in the registry with id "
                + "'\(repository.owner.account)'"
        )
    }
}
