// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECR {
    package struct Repository: AWSStructure {
        package var repositoryArn: String?
        package var registryId: String?
        package var repositoryName: String?
        package var repositoryUri: String?
        package var createdAt: Date?
        package var imageTagMutability: String?
        package var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?
        package var imageScanningConfiguration: ImageScanningConfiguration?
        package var encryptionConfiguration: EncryptionConfiguration?

        package init() {}

        package init(
            repositoryArn: String? = nil,
            registryId: String? = nil,
            repositoryName: String? = nil,
            repositoryUri: String? = nil,
            createdAt: Date? = nil,
            imageTagMutability: String? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil
        ) {
            self.repositoryArn = repositoryArn
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.repositoryUri = repositoryUri
            self.createdAt = createdAt
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
            self.imageScanningConfiguration = imageScanningConfiguration
            self.encryptionConfiguration = encryptionConfiguration
        }

        package static let schema = Schema<Self>("Repository", [
            Member("repositoryArn", \.repositoryArn),
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("repositoryUri", \.repositoryUri),
            Member("createdAt", \.createdAt),
            Member("imageTagMutability", \.imageTagMutability, .string(StringConstraint(values: ImageTagMutability.values))),
            Member("imageTagMutabilityExclusionFilters", \.imageTagMutabilityExclusionFilters, .list(ImageTagMutabilityExclusionFilter.wireType, ListTraits(minimum: 1, maximum: 5))),
            Member("imageScanningConfiguration", \.imageScanningConfiguration),
            Member("encryptionConfiguration", \.encryptionConfiguration),
        ])
    }
}
