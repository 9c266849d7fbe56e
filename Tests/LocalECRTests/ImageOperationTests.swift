import AWSECR
import AWSWire
import FoundationEssentials
import LocalECR
import OCIImage
import TealCore
import Testing

@Suite struct ImageOperationTests {
    private let ecr: ECRFixture

    init() throws {
        ecr = try ECRFixture()
    }

    @Test("A pushed image is listed and described, with its size and its tags")
    func describe() async throws {
        try await ecr.createRepository("web")
        let image = try await ecr.push("1", to: "web", tag: "v1")
        _ = try await retag("web", image, "latest")
        let detail = try #require(
            try await ecr.call(ECR.DescribeImages.self, .init(repositoryName: "web")).imageDetails?.first)
        #expect(detail.imageTags == ["latest", "v1"])
        #expect(detail.imagePushedAt == ecr.clock.now)
        #expect(detail.imageManifestMediaType == MediaType.manifest)
        #expect(detail.artifactMediaType == MediaType.config)
        #expect((detail.imageSizeInBytes ?? 0) > 7)
        let ids = try await ecr.call(ECR.ListImages.self, .init(repositoryName: "web")).imageIds
        #expect(ids?.map(\.imageTag) == ["latest", "v1"])
        #expect(Set(ids?.map(\.imageDigest) ?? []) == [image.imageId?.imageDigest])
    }

    private func retag(_ repository: String, _ image: ECR.Image, _ tag: String) async throws -> ECR.Image? {
        try await ecr.call(
            ECR.PutImage.self,
            .init(
                repositoryName: repository, imageManifest: image.imageManifest,
                imageManifestMediaType: image.imageManifestMediaType, imageTag: tag)
        ).image
    }

    @Test("A tag moves to a new image, and the old one stays without it")
    func moving() async throws {
        try await ecr.createRepository("web")
        let old = try await ecr.push("1", to: "web", tag: "latest")
        try await ecr.push("2", to: "web", tag: "latest")
        let untagged = try await ecr.call(
            ECR.ListImages.self, .init(repositoryName: "web", filter: .init(tagStatus: "UNTAGGED")))
        #expect(untagged.imageIds == [ECR.ImageIdentifier(imageDigest: old.imageId?.imageDigest)])
    }

    @Test("An immutable tag does not move")
    func immutable() async throws {
        try await ecr.createRepository("web", mutability: "IMMUTABLE")
        try await ecr.push("1", to: "web", tag: "v1")
        let error = await #expect(throws: AWSError.self) { try await ecr.push("2", to: "web", tag: "v1") }
        #expect(error?.code == "ImageTagAlreadyExistsException")
        #expect(error?.message.hasPrefix("The image tag 'v1' already exists in the 'web' repository") == true)
    }

    @Test("Exclusions turn a repository's mutability round for the tags that match")
    func exclusions() async throws {
        try await ecr.createRepository("web")
        _ = try await ecr.call(
            ECR.PutImageTagMutability.self,
            .init(
                repositoryName: "web", imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
                imageTagMutabilityExclusionFilters: [.init(filterType: "WILDCARD", filter: "dev-*")]))
        for text in ["1", "2"] { try await ecr.push(text, to: "web", tag: "dev-a") }
        try await ecr.push("1", to: "web", tag: "v1")
        await #expect(throws: AWSError.self) { try await ecr.push("2", to: "web", tag: "v1") }
    }

    @Test("The same image under the same tag again is refused by the API")
    func repetition() async throws {
        try await ecr.createRepository("web")
        let image = try await ecr.push("1", to: "web", tag: "v1")
        let error = await #expect(throws: AWSError.self) { try await retag("web", image, "v1") }
        #expect(error?.code == "ImageAlreadyExistsException")
    }

    @Test("A manifest whose layers were never pushed is refused with their digests")
    func missingLayers() async throws {
        try await ecr.createRepository("web")
        try await ecr.createRepository("other")
        let image = try await ecr.push("1", to: "web", tag: "v1")
        let error = await #expect(throws: AWSError.self) { try await retag("other", image, "v1") }
        #expect(error?.code == "LayersNotFoundException")
        #expect(error?.message.contains("required for pushing image into repository with name 'other'") == true)
    }

    @Test("A manifest that is none is refused")
    func invalidManifest() async throws {
        try await ecr.createRepository("web")
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(ECR.PutImage.self, .init(repositoryName: "web", imageManifest: "{}"))
        }
        #expect(error?.code == "InvalidParameterException")
    }

    @Test("Images are got by tag or digest, and each that is not there is a failure of its own")
    func batchGet() async throws {
        try await ecr.createRepository("web")
        let image = try await ecr.push("1", to: "web", tag: "v1")
        let answer = try await ecr.call(
            ECR.BatchGetImage.self,
            .init(
                repositoryName: "web",
                imageIds: [
                    .init(imageTag: "v1"), .init(imageTag: "none"), .init(), .init(imageDigest: "sha256:1"),
                    .init(imageDigest: ContentDigest(of: [1]).description),
                ]))
        #expect(answer.images?.map(\.imageManifest) == [image.imageManifest])
        #expect(
            answer.failures?.map(\.failureCode) == [
                "ImageNotFound", "MissingDigestAndTag", "InvalidImageDigest", "ImageNotFound",
            ])
        let detail = try await ecr.call(ECR.DescribeImages.self, .init(repositoryName: "web")).imageDetails?.first
        #expect(detail?.lastRecordedPullTime == ecr.clock.now)
    }

    @Test("Describing an image that is not there is an error, not an empty list")
    func describeMissing() async throws {
        try await ecr.createRepository("web")
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(
                ECR.DescribeImages.self, .init(repositoryName: "web", imageIds: [.init(imageTag: "none")]))
        }
        #expect(error?.code == "ImageNotFoundException")
        #expect(
            error?.message
                == "The image with imageId {imageDigest:'null', imageTag:'none'} does not exist within the repository "
                + "with name 'web' in the registry with id '123456789012'")
    }

    @Test("Deleting a tag leaves the image while another tag names it; the last tag takes it along")
    func batchDelete() async throws {
        try await ecr.createRepository("web")
        let image = try await ecr.push("1", to: "web", tag: "v1")
        _ = try await retag("web", image, "latest")
        let delete = { (id: ECR.ImageIdentifier) in
            try await ecr.call(ECR.BatchDeleteImage.self, .init(repositoryName: "web", imageIds: [id]))
        }
        let first = try await delete(.init(imageTag: "latest"))
        #expect(first.imageIds == [.init(imageDigest: image.imageId?.imageDigest, imageTag: "latest")])
        let left = try await ecr.call(ECR.ListImages.self, .init(repositoryName: "web"))
        #expect(left.imageIds?.map(\.imageTag) == ["v1"])
        _ = try await delete(.init(imageTag: "v1"))
        #expect(try await ecr.call(ECR.ListImages.self, .init(repositoryName: "web")).imageIds == [])
        #expect(try await delete(.init(imageTag: "v1")).failures?.map(\.failureCode) == ["ImageNotFound"])
    }

    @Test("An image that an index lists stays until the index is gone")
    func indexMembers() async throws {
        try await ecr.createRepository("web")
        let image = try await ecr.push("1", to: "web", tag: nil)
        let digest = try #require(image.imageId?.imageDigest.flatMap { ContentDigest($0) })
        let entry = Descriptor(
            mediaType: MediaType.manifest, digest: digest, size: image.imageManifest?.utf8.count ?? 0,
            platform: Platform(architecture: "amd64"))
        let text = String(decoding: try encodeDocument(Index(manifests: [entry])), as: UTF8.self)
        let put = ECR.PutImageRequest(repositoryName: "web", imageManifest: text, imageTag: "multi")
        _ = try await ecr.call(ECR.PutImage.self, put)
        let delete = ECR.BatchDeleteImageRequest(
            repositoryName: "web", imageIds: [.init(imageDigest: digest.description)])
        let refused = try await ecr.call(ECR.BatchDeleteImage.self, delete)
        #expect(refused.failures?.map(\.failureCode) == ["ImageReferencedByManifestList"])
        let tag = ECR.BatchDeleteImageRequest(repositoryName: "web", imageIds: [.init(imageTag: "multi")])
        _ = try await ecr.call(ECR.BatchDeleteImage.self, tag)
        #expect(try await ecr.call(ECR.BatchDeleteImage.self, delete).imageIds?.count == 1)
    }

    @Test("A lifecycle policy keeps the newest and takes the rest at the next push")
    func lifecycle() async throws {
        try await ecr.createRepository("web")
        let policy = #"""
            {"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":2},
            "action":{"type":"expire"}}]}
            """#
        _ = try await ecr.call(
            ECR.PutLifecyclePolicy.self, .init(repositoryName: "web", lifecyclePolicyText: policy))
        for version in 1...4 {
            try await ecr.push("\(version)", to: "web", tag: "v\(version)")
            ecr.clock.advance(by: .seconds(60))
        }
        let details = try await ecr.call(ECR.DescribeImages.self, .init(repositoryName: "web")).imageDetails
        #expect(Set(details?.flatMap { $0.imageTags ?? [] } ?? []) == ["v3", "v4"])
        #expect(
            try await ecr.call(ECR.GetLifecyclePolicy.self, .init(repositoryName: "web")).lifecyclePolicyText == policy)
    }

    @Test("A policy that makes no sense is refused with the reason")
    func badLifecycle() async throws {
        try await ecr.createRepository("web")
        let error = await #expect(throws: AWSError.self) {
            try await ecr.call(
                ECR.PutLifecyclePolicy.self, .init(repositoryName: "web", lifecyclePolicyText: #"{"rules":[]}"#))
        }
        #expect(error?.code == "InvalidParameterException")
        #expect(error?.message.hasSuffix("Lifecycle policy validation failure: 'rules' is empty'") == true)
    }

    @Test("Blobs that nobody needs go after an hour, the others stay")
    func garbage() async throws {
        try await ecr.createRepository("web")
        try await ecr.push("1", to: "web", tag: "v1")
        let needed = try ecr.blobs.list()
        let stray = try ecr.blobs.write(Array("nobody's".utf8))
        ecr.clock.advance(by: .seconds(Int(Date().timeIntervalSince(ecr.clock.now)) - 60))
        try await ecr.service.tidy()
        #expect(ecr.blobs.contains(stray))
        ecr.clock.advance(by: .seconds(7200))
        try await ecr.service.tidy()
        #expect(!ecr.blobs.contains(stray))
        #expect(try ecr.blobs.list() == needed)
    }
}
