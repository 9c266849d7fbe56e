// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct CompleteLayerUploadRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var uploadId: String?
        package var layerDigests: [String]?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            uploadId: String? = nil,
            layerDigests: [String]? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.uploadId = uploadId
            self.layerDigests = layerDigests
        }

        package static let schema = Schema<Self>("CompleteLayerUploadRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("uploadId", \.uploadId, .string(StringConstraint(pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")), required: true),
            Member("layerDigests", \.layerDigests, .list(.string(StringConstraint(pattern: "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+")), ListTraits(minimum: 1, maximum: 100)), required: true),
        ])
    }

    package struct CompleteLayerUploadResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var uploadId: String?
        package var layerDigest: String?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            uploadId: String? = nil,
            layerDigest: String? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.uploadId = uploadId
            self.layerDigest = layerDigest
        }

        package static let schema = Schema<Self>("CompleteLayerUploadResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("uploadId", \.uploadId, .string(StringConstraint(pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"))),
            Member("layerDigest", \.layerDigest, .string(StringConstraint(pattern: "[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"))),
        ])
    }

    package struct CreateRepositoryRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var tags: [Tag]?
        package var imageTagMutability: String?
        package var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?
        package var imageScanningConfiguration: ImageScanningConfiguration?
        package var encryptionConfiguration: EncryptionConfiguration?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            tags: [Tag]? = nil,
            imageTagMutability: String? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.tags = tags
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
            self.imageScanningConfiguration = imageScanningConfiguration
            self.encryptionConfiguration = encryptionConfiguration
        }

        package static let schema = Schema<Self>("CreateRepositoryRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("tags", \.tags),
            Member("imageTagMutability", \.imageTagMutability, .string(StringConstraint(values: ImageTagMutability.values))),
            Member("imageTagMutabilityExclusionFilters", \.imageTagMutabilityExclusionFilters, .list(ImageTagMutabilityExclusionFilter.wireType, ListTraits(minimum: 1, maximum: 5))),
            Member("imageScanningConfiguration", \.imageScanningConfiguration),
            Member("encryptionConfiguration", \.encryptionConfiguration),
        ])
    }

    package struct CreateRepositoryResponse: AWSStructure {
        package var repository: Repository?

        package init() {}

        package init(repository: Repository? = nil) {
            self.repository = repository
        }

        package static let schema = Schema<Self>("CreateRepositoryResponse", [
            Member("repository", \.repository),
        ])
    }
}
