// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct PutImageRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageManifest: String?
        package var imageManifestMediaType: String?
        package var imageTag: String?
        package var imageDigest: String?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageManifest: String? = nil,
            imageManifestMediaType: String? = nil,
            imageTag: String? = nil,
            imageDigest: String? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageManifest = imageManifest
            self.imageManifestMediaType = imageManifestMediaType
            self.imageTag = imageTag
            self.imageDigest = imageDigest
        }

        package static let schema = Schema<Self>("PutImageRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("imageManifest", \.imageManifest, .string(StringConstraint(minimumLength: 1, maximumLength: 4194304)), required: true),
            Member("imageManifestMediaType", \.imageManifestMediaType),
            Member("imageTag", \.imageTag, .string(StringConstraint(minimumLength: 1, maximumLength: 300))),
            Member("imageDigest", \.imageDigest),
        ])
    }

    package struct PutImageResponse: AWSStructure {
        package var image: Image?

        package init() {}

        package init(image: Image? = nil) {
            self.image = image
        }

        package static let schema = Schema<Self>("PutImageResponse", [
            Member("image", \.image),
        ])
    }

    package struct PutImageScanningConfigurationRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageScanningConfiguration: ImageScanningConfiguration?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageScanningConfiguration = imageScanningConfiguration
        }

        package static let schema = Schema<Self>("PutImageScanningConfigurationRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("imageScanningConfiguration", \.imageScanningConfiguration, required: true),
        ])
    }

    package struct PutImageScanningConfigurationResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageScanningConfiguration: ImageScanningConfiguration?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageScanningConfiguration: ImageScanningConfiguration? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageScanningConfiguration = imageScanningConfiguration
        }

        package static let schema = Schema<Self>("PutImageScanningConfigurationResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("imageScanningConfiguration", \.imageScanningConfiguration),
        ])
    }

    package struct PutImageTagMutabilityRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageTagMutability: String?
        package var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageTagMutability: String? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
        }

        package static let schema = Schema<Self>("PutImageTagMutabilityRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("imageTagMutability", \.imageTagMutability, .string(StringConstraint(values: ImageTagMutability.values)), required: true),
            Member("imageTagMutabilityExclusionFilters", \.imageTagMutabilityExclusionFilters, .list(ImageTagMutabilityExclusionFilter.wireType, ListTraits(minimum: 1, maximum: 5))),
        ])
    }

    package struct PutImageTagMutabilityResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageTagMutability: String?
        package var imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageTagMutability: String? = nil,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageTagMutability = imageTagMutability
            self.imageTagMutabilityExclusionFilters = imageTagMutabilityExclusionFilters
        }

        package static let schema = Schema<Self>("PutImageTagMutabilityResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("imageTagMutability", \.imageTagMutability, .string(StringConstraint(values: ImageTagMutability.values))),
            Member("imageTagMutabilityExclusionFilters", \.imageTagMutabilityExclusionFilters, .list(ImageTagMutabilityExclusionFilter.wireType, ListTraits(minimum: 1, maximum: 5))),
        ])
    }

    package struct PutLifecyclePolicyRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var lifecyclePolicyText: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, lifecyclePolicyText: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.lifecyclePolicyText = lifecyclePolicyText
        }

        package static let schema = Schema<Self>("PutLifecyclePolicyRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("lifecyclePolicyText", \.lifecyclePolicyText, .string(StringConstraint(minimumLength: 100, maximumLength: 30720)), required: true),
        ])
    }

    package struct PutLifecyclePolicyResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var lifecyclePolicyText: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, lifecyclePolicyText: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.lifecyclePolicyText = lifecyclePolicyText
        }

        package static let schema = Schema<Self>("PutLifecyclePolicyResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("lifecyclePolicyText", \.lifecyclePolicyText, .string(StringConstraint(minimumLength: 100, maximumLength: 30720))),
        ])
    }
}
