// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct BatchCheckLayerAvailabilityRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var layerDigests: [String]?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, layerDigests: [String]? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.layerDigests = layerDigests
        }

        package static let schema = Schema<Self>("BatchCheckLayerAvailabilityRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("layerDigests", \.layerDigests, .list(.string(StringConstraint(minimumLength: 0, maximumLength: 1000)), ListTraits(minimum: 1, maximum: 100)), required: true),
        ])
    }

    package struct BatchCheckLayerAvailabilityResponse: AWSStructure {
        package var layers: [Layer]?
        package var failures: [LayerFailure]?

        package init() {}

        package init(layers: [Layer]? = nil, failures: [LayerFailure]? = nil) {
            self.layers = layers
            self.failures = failures
        }

        package static let schema = Schema<Self>("BatchCheckLayerAvailabilityResponse", [
            Member("layers", \.layers),
            Member("failures", \.failures),
        ])
    }

    package struct BatchDeleteImageRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageIds: [ImageIdentifier]?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil, imageIds: [ImageIdentifier]? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageIds = imageIds
        }

        package static let schema = Schema<Self>("BatchDeleteImageRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("imageIds", \.imageIds, .list(ImageIdentifier.wireType, ListTraits(minimum: 1, maximum: 100)), required: true),
        ])
    }

    package struct BatchDeleteImageResponse: AWSStructure {
        package var imageIds: [ImageIdentifier]?
        package var failures: [ImageFailure]?

        package init() {}

        package init(imageIds: [ImageIdentifier]? = nil, failures: [ImageFailure]? = nil) {
            self.imageIds = imageIds
            self.failures = failures
        }

        package static let schema = Schema<Self>("BatchDeleteImageResponse", [
            Member("imageIds", \.imageIds, .list(ImageIdentifier.wireType, ListTraits(minimum: 1, maximum: 100))),
            Member("failures", \.failures),
        ])
    }

    package struct BatchGetImageRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageIds: [ImageIdentifier]?
        package var acceptedMediaTypes: [String]?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageIds: [ImageIdentifier]? = nil,
            acceptedMediaTypes: [String]? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageIds = imageIds
            self.acceptedMediaTypes = acceptedMediaTypes
        }

        package static let schema = Schema<Self>("BatchGetImageRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("imageIds", \.imageIds, .list(ImageIdentifier.wireType, ListTraits(minimum: 1, maximum: 100)), required: true),
            Member("acceptedMediaTypes", \.acceptedMediaTypes, .list(.string(), ListTraits(minimum: 1, maximum: 100))),
        ])
    }

    package struct BatchGetImageResponse: AWSStructure {
        package var images: [Image]?
        package var failures: [ImageFailure]?

        package init() {}

        package init(images: [Image]? = nil, failures: [ImageFailure]? = nil) {
            self.images = images
            self.failures = failures
        }

        package static let schema = Schema<Self>("BatchGetImageResponse", [
            Member("images", \.images),
            Member("failures", \.failures),
        ])
    }
}
