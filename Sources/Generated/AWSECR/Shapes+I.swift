// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension ECR {
    package struct Image: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageId: ImageIdentifier?
        package var imageManifest: String?
        package var imageManifestMediaType: String?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageId: ImageIdentifier? = nil,
            imageManifest: String? = nil,
            imageManifestMediaType: String? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageId = imageId
            self.imageManifest = imageManifest
            self.imageManifestMediaType = imageManifestMediaType
        }

        package static let schema = Schema<Self>("Image", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("imageId", \.imageId),
            Member("imageManifest", \.imageManifest, .string(StringConstraint(minimumLength: 1, maximumLength: 4194304))),
            Member("imageManifestMediaType", \.imageManifestMediaType),
        ])
    }

    package struct ImageDetail: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?
        package var imageDigest: String?
        package var imageTags: [String]?
        package var imageSizeInBytes: Int?
        package var imagePushedAt: Date?
        package var imageScanStatus: ImageScanStatus?
        package var imageScanFindingsSummary: ImageScanFindingsSummary?
        package var imageManifestMediaType: String?
        package var artifactMediaType: String?
        package var lastRecordedPullTime: Date?
        package var subjectManifestDigest: String?
        package var imageStatus: String?
        package var lastArchivedAt: Date?
        package var lastActivatedAt: Date?

        package init() {}

        package init(
            registryId: String? = nil,
            repositoryName: String? = nil,
            imageDigest: String? = nil,
            imageTags: [String]? = nil,
            imageSizeInBytes: Int? = nil,
            imagePushedAt: Date? = nil,
            imageScanStatus: ImageScanStatus? = nil,
            imageScanFindingsSummary: ImageScanFindingsSummary? = nil,
            imageManifestMediaType: String? = nil,
            artifactMediaType: String? = nil,
            lastRecordedPullTime: Date? = nil,
            subjectManifestDigest: String? = nil,
            imageStatus: String? = nil,
            lastArchivedAt: Date? = nil,
            lastActivatedAt: Date? = nil
        ) {
            self.registryId = registryId
            self.repositoryName = repositoryName
            self.imageDigest = imageDigest
            self.imageTags = imageTags
            self.imageSizeInBytes = imageSizeInBytes
            self.imagePushedAt = imagePushedAt
            self.imageScanStatus = imageScanStatus
            self.imageScanFindingsSummary = imageScanFindingsSummary
            self.imageManifestMediaType = imageManifestMediaType
            self.artifactMediaType = artifactMediaType
            self.lastRecordedPullTime = lastRecordedPullTime
            self.subjectManifestDigest = subjectManifestDigest
            self.imageStatus = imageStatus
            self.lastArchivedAt = lastArchivedAt
            self.lastActivatedAt = lastActivatedAt
        }

        package static let schema = Schema<Self>("ImageDetail", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#))),
            Member("imageDigest", \.imageDigest),
            Member("imageTags", \.imageTags, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 300)))),
            Member("imageSizeInBytes", \.imageSizeInBytes),
            Member("imagePushedAt", \.imagePushedAt),
            Member("imageScanStatus", \.imageScanStatus),
            Member("imageScanFindingsSummary", \.imageScanFindingsSummary),
            Member("imageManifestMediaType", \.imageManifestMediaType),
            Member("artifactMediaType", \.artifactMediaType),
            Member("lastRecordedPullTime", \.lastRecordedPullTime),
            Member("subjectManifestDigest", \.subjectManifestDigest),
            Member("imageStatus", \.imageStatus, .string(StringConstraint(values: ImageStatus.values))),
            Member("lastArchivedAt", \.lastArchivedAt),
            Member("lastActivatedAt", \.lastActivatedAt),
        ])
    }

    package struct ImageFailure: AWSStructure {
        package var imageId: ImageIdentifier?
        package var failureCode: String?
        package var failureReason: String?

        package init() {}

        package init(imageId: ImageIdentifier? = nil, failureCode: String? = nil, failureReason: String? = nil) {
            self.imageId = imageId
            self.failureCode = failureCode
            self.failureReason = failureReason
        }

        package static let schema = Schema<Self>("ImageFailure", [
            Member("imageId", \.imageId),
            Member("failureCode", \.failureCode, .string(StringConstraint(values: ImageFailureCode.values))),
            Member("failureReason", \.failureReason),
        ])
    }

    package struct ImageIdentifier: AWSStructure {
        package var imageDigest: String?
        package var imageTag: String?

        package init() {}

        package init(imageDigest: String? = nil, imageTag: String? = nil) {
            self.imageDigest = imageDigest
            self.imageTag = imageTag
        }

        package static let schema = Schema<Self>("ImageIdentifier", [
            Member("imageDigest", \.imageDigest),
            Member("imageTag", \.imageTag, .string(StringConstraint(minimumLength: 1, maximumLength: 300))),
        ])
    }

    package struct ImageScanFindingsSummary: AWSStructure {
        package var imageScanCompletedAt: Date?
        package var vulnerabilitySourceUpdatedAt: Date?
        package var findingSeverityCounts: [String: Int]?

        package init() {}

        package init(
            imageScanCompletedAt: Date? = nil,
            vulnerabilitySourceUpdatedAt: Date? = nil,
            findingSeverityCounts: [String: Int]? = nil
        ) {
            self.imageScanCompletedAt = imageScanCompletedAt
            self.vulnerabilitySourceUpdatedAt = vulnerabilitySourceUpdatedAt
            self.findingSeverityCounts = findingSeverityCounts
        }

        package static let schema = Schema<Self>("ImageScanFindingsSummary", [
            Member("imageScanCompletedAt", \.imageScanCompletedAt),
            Member("vulnerabilitySourceUpdatedAt", \.vulnerabilitySourceUpdatedAt),
            Member("findingSeverityCounts", \.findingSeverityCounts, .map(.integer(minimum: 0), MapTraits(key: StringConstraint(values: FindingSeverity.values)))),
        ])
    }

    package struct ImageScanStatus: AWSStructure {
        package var status: String?
        package var description: String?

        package init() {}

        package init(status: String? = nil, description: String? = nil) {
            self.status = status
            self.description = description
        }

        package static let schema = Schema<Self>("ImageScanStatus", [
            Member("status", \.status, .string(StringConstraint(values: ScanStatus.values))),
            Member("description", \.description),
        ])
    }

    package struct ImageScanningConfiguration: AWSStructure {
        package var scanOnPush: Bool?

        package init() {}

        package init(scanOnPush: Bool? = nil) {
            self.scanOnPush = scanOnPush
        }

        package static let schema = Schema<Self>("ImageScanningConfiguration", [
            Member("scanOnPush", \.scanOnPush),
        ])
    }

    package struct ImageTagMutabilityExclusionFilter: AWSStructure {
        package var filterType: String?
        package var filter: String?

        package init() {}

        package init(filterType: String? = nil, filter: String? = nil) {
            self.filterType = filterType
            self.filter = filter
        }

        package static let schema = Schema<Self>("ImageTagMutabilityExclusionFilter", [
            Member("filterType", \.filterType, .string(StringConstraint(values: ImageTagMutabilityExclusionFilterType.values)), required: true),
            Member("filter", \.filter, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: "^[0-9a-zA-Z._*-]{1,128}$")), required: true),
        ])
    }

    package struct InitiateLayerUploadRequest: AWSStructure {
        package var registryId: String?
        package var repositoryName: String?

        package init() {}

        package init(registryId: String? = nil, repositoryName: String? = nil) {
            self.registryId = registryId
            self.repositoryName = repositoryName
        }

        package static let schema = Schema<Self>("InitiateLayerUploadRequest", [
            Member("registryId", \.registryId, .string(StringConstraint(pattern: "[0-9]{12}"))),
            Member("repositoryName", \.repositoryName, .string(StringConstraint(minimumLength: 2, maximumLength: 256, pattern: #"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*"#)), required: true),
        ])
    }

    package struct InitiateLayerUploadResponse: AWSStructure {
        package var uploadId: String?
        package var partSize: Int?

        package init() {}

        package init(uploadId: String? = nil, partSize: Int? = nil) {
            self.uploadId = uploadId
            self.partSize = partSize
        }

        package static let schema = Schema<Self>("InitiateLayerUploadResponse", [
            Member("uploadId", \.uploadId, .string(StringConstraint(pattern: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"))),
            Member("partSize", \.partSize, .integer(minimum: 0)),
        ])
    }
}
