// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECR {
    package struct UntagResourceRequest: AWSStructure {
        package var resourceArn: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceArn: String? = nil, tagKeys: [String]? = nil) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceRequest", [
            Member("resourceArn", \.resourceArn, required: true),
            Member("tagKeys", \.tagKeys, required: true),
        ])
    }

    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceResponse", [])
    }

    package struct UploadLayerPartRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var uploadId: String?
        package var partFirstByte: Int?
        package var partLastByte: Int?
        package var layerPartBlob: Blob?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            uploadId: String? = nil,
            partFirstByte: Int? = nil,
            partLastByte: Int? = nil,
            layerPartBlob: Blob? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.uploadId = uploadId
            self.partFirstByte = partFirstByte
            self.partLastByte = partLastByte
            self.layerPartBlob = layerPartBlob
        }

        package static let schema = Schema<Self>("UploadLayerPartRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
            Member("uploadId", \.uploadId, .string(StringConstraint(pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")), required: true),
            Member("partFirstByte", \.partFirstByte, .integer(minimum: 0), required: true),
            Member("partLastByte", \.partLastByte, .integer(minimum: 0), required: true),
            Member("layerPartBlob", \.layerPartBlob, .blob(minimum: 0, maximum: 20971520), required: true),
        ])
    }

    package struct UploadLayerPartResponse: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var uploadId: String?
        package var lastByteReceived: Int?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            uploadId: String? = nil,
            lastByteReceived: Int? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.uploadId = uploadId
            self.lastByteReceived = lastByteReceived
        }

        package static let schema = Schema<Self>("UploadLayerPartResponse", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("uploadId", \.uploadId, .string(StringConstraint(pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"))),
            Member("lastByteReceived", \.lastByteReceived, .integer(minimum: 0)),
        ])
    }
}
