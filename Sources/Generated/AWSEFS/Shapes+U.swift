// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct UntagResourceRequest: AWSStructure {
        package var resourceId: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceId: String? = nil, tagKeys: [String]? = nil) {
            self.resourceId = resourceId
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceRequest", [
            Member("ResourceId", \.resourceId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^(?![aA]{1}[wW]{1}[sS]{1}:)([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#)), ListTraits(minimum: 1, maximum: 50)), wireName: "tagKeys", location: .query, required: true),
        ])
    }

    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceResponse", [])
    }

    package struct UpdateFileSystemRequest: AWSStructure {
        package var fileSystemId: String?
        package var throughputMode: String?
        package var provisionedThroughputInMibps: Double?

        package init() {}

        package init(
            fileSystemId: String? = nil,
            throughputMode: String? = nil,
            provisionedThroughputInMibps: Double? = nil
        ) {
            self.fileSystemId = fileSystemId
            self.throughputMode = throughputMode
            self.provisionedThroughputInMibps = provisionedThroughputInMibps
        }

        package static let schema = Schema<Self>("UpdateFileSystemRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("ThroughputMode", \.throughputMode, .string(StringConstraint(values: ThroughputMode.values))),
            Member("ProvisionedThroughputInMibps", \.provisionedThroughputInMibps),
        ])
    }
}
