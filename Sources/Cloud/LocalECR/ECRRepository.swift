import AWSECR
import FoundationEssentials
import ImageRegistry
import OCIImage

/// All that is known of one repository, as it is kept.
struct ECRRepository: Codable, Equatable, Sendable {
    var owner: RegistryOwner
    var name: String
    var createdAt: Date
    /// `MUTABLE`, `IMMUTABLE` or one of the two with exclusions.
    var tagMutability: String
    /// Patterns of tags that are excepted from the mutability.
    var mutabilityExclusions: [String]
    var scanOnPush: Bool
    var encryptionType: String
    var encryptionKey: String?
    var contents = RepositoryContents()
    var lifecyclePolicy: String?
    var lifecycleEvaluatedAt: Date?
    var policy: String?
    var tags: [String: String]

    var key: RepositoryKey { owner.key(name) }

    var arn: String { "arn:aws:ecr:\(owner.region):\(owner.account):repository/\(name)" }

    /// Whether a tag, once on an image, stays there.
    func isImmutable(_ tag: String) -> Bool {
        let isExcluded = mutabilityExclusions.contains { TagPattern.matches(tag, $0) }
        switch tagMutability {
        case ECR.ImageTagMutability.immutable: return true
        case ECR.ImageTagMutability.immutableWithExclusion: return !isExcluded
        case ECR.ImageTagMutability.mutableWithExclusion: return isExcluded
        default: return false
        }
    }
}

extension ECRRepository {
    /// As `DescribeRepositories` shows it.
    func described(_ names: RegistryNames) -> ECR.Repository {
        ECR.Repository(
            repositoryArn: arn, registryId: owner.account, repositoryName: name,
            repositoryUri: names.repositoryURI(owner, name), createdAt: createdAt, imageTagMutability: tagMutability,
            imageTagMutabilityExclusionFilters: Self.filters(mutabilityExclusions),
            imageScanningConfiguration: ECR.ImageScanningConfiguration(scanOnPush: scanOnPush),
            encryptionConfiguration: ECR.EncryptionConfiguration(encryptionType: encryptionType, kmsKey: encryptionKey))
    }

    static func filters(_ patterns: [String]) -> [ECR.ImageTagMutabilityExclusionFilter]? {
        guard !patterns.isEmpty else { return nil }
        return patterns.map { ECR.ImageTagMutabilityExclusionFilter(filterType: "WILDCARD", filter: $0) }
    }

    /// As `DescribeImages` shows one.
    func described(_ image: ManifestRecord) -> ECR.ImageDetail {
        let tags = contents.tags(of: image.digest)
        return ECR.ImageDetail(
            registryId: owner.account, repositoryName: name, imageDigest: image.digest.description,
            imageTags: tags.isEmpty ? nil : tags, imageSizeInBytes: image.contentSize, imagePushedAt: image.pushedAt,
            imageManifestMediaType: image.mediaType, artifactMediaType: image.artifactType,
            lastRecordedPullTime: image.pulledAt, subjectManifestDigest: image.subject?.description,
            imageStatus: ECR.ImageStatus.active)
    }
}
