// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct DeleteAccessPointRequest: AWSStructure {
        package var accessPointId: String?

        package init() {}

        package init(accessPointId: String? = nil) {
            self.accessPointId = accessPointId
        }

        package static let schema = Schema<Self>("DeleteAccessPointRequest", [
            Member("AccessPointId", \.accessPointId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")), location: .uri, required: true),
        ])
    }

    package struct DeleteAccessPointResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteAccessPointResponse", [])
    }

    package struct DeleteFileSystemPolicyRequest: AWSStructure {
        package var fileSystemId: String?

        package init() {}

        package init(fileSystemId: String? = nil) {
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DeleteFileSystemPolicyRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
        ])
    }

    package struct DeleteFileSystemPolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteFileSystemPolicyResponse", [])
    }

    package struct DeleteFileSystemRequest: AWSStructure {
        package var fileSystemId: String?

        package init() {}

        package init(fileSystemId: String? = nil) {
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DeleteFileSystemRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
        ])
    }

    package struct DeleteFileSystemResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteFileSystemResponse", [])
    }

    package struct DeleteMountTargetRequest: AWSStructure {
        package var mountTargetId: String?

        package init() {}

        package init(mountTargetId: String? = nil) {
            self.mountTargetId = mountTargetId
        }

        package static let schema = Schema<Self>("DeleteMountTargetRequest", [
            Member("MountTargetId", \.mountTargetId, .string(StringConstraint(minimumLength: 13, maximumLength: 45, pattern: "^fsmt-[0-9a-f]{8,40}$")), location: .uri, required: true),
        ])
    }

    package struct DeleteMountTargetResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteMountTargetResponse", [])
    }

    package struct DescribeAccessPointsRequest: AWSStructure {
        package var maxResults: Int?
        package var nextToken: String?
        package var accessPointId: String?
        package var fileSystemId: String?

        package init() {}

        package init(
            maxResults: Int? = nil,
            nextToken: String? = nil,
            accessPointId: String? = nil,
            fileSystemId: String? = nil
        ) {
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.accessPointId = accessPointId
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DescribeAccessPointsRequest", [
            Member("MaxResults", \.maxResults, .integer(minimum: 1), location: .query),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+")), location: .query),
            Member("AccessPointId", \.accessPointId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")), location: .query),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .query),
        ])
    }

    package struct DescribeAccessPointsResponse: AWSStructure {
        package var accessPoints: [AccessPointDescription]?
        package var nextToken: String?

        package init() {}

        package init(accessPoints: [AccessPointDescription]? = nil, nextToken: String? = nil) {
            self.accessPoints = accessPoints
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeAccessPointsResponse", [
            Member("AccessPoints", \.accessPoints),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+"))),
        ])
    }

    package struct DescribeBackupPolicyRequest: AWSStructure {
        package var fileSystemId: String?

        package init() {}

        package init(fileSystemId: String? = nil) {
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DescribeBackupPolicyRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
        ])
    }

    package struct DescribeFileSystemPolicyRequest: AWSStructure {
        package var fileSystemId: String?

        package init() {}

        package init(fileSystemId: String? = nil) {
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DescribeFileSystemPolicyRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
        ])
    }

    package struct DescribeFileSystemsRequest: AWSStructure {
        package var maxItems: Int?
        package var marker: String?
        package var creationToken: String?
        package var fileSystemId: String?

        package init() {}

        package init(
            maxItems: Int? = nil,
            marker: String? = nil,
            creationToken: String? = nil,
            fileSystemId: String? = nil
        ) {
            self.maxItems = maxItems
            self.marker = marker
            self.creationToken = creationToken
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DescribeFileSystemsRequest", [
            Member("MaxItems", \.maxItems, .integer(minimum: 1), location: .query),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+")), location: .query),
            Member("CreationToken", \.creationToken, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+")), location: .query),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .query),
        ])
    }

    package struct DescribeFileSystemsResponse: AWSStructure {
        package var marker: String?
        package var fileSystems: [FileSystemDescription]?
        package var nextMarker: String?

        package init() {}

        package init(marker: String? = nil, fileSystems: [FileSystemDescription]? = nil, nextMarker: String? = nil) {
            self.marker = marker
            self.fileSystems = fileSystems
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeFileSystemsResponse", [
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+"))),
            Member("FileSystems", \.fileSystems),
            Member("NextMarker", \.nextMarker, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+"))),
        ])
    }

    package struct DescribeLifecycleConfigurationRequest: AWSStructure {
        package var fileSystemId: String?

        package init() {}

        package init(fileSystemId: String? = nil) {
            self.fileSystemId = fileSystemId
        }

        package static let schema = Schema<Self>("DescribeLifecycleConfigurationRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
        ])
    }

    package struct DescribeMountTargetSecurityGroupsRequest: AWSStructure {
        package var mountTargetId: String?

        package init() {}

        package init(mountTargetId: String? = nil) {
            self.mountTargetId = mountTargetId
        }

        package static let schema = Schema<Self>("DescribeMountTargetSecurityGroupsRequest", [
            Member("MountTargetId", \.mountTargetId, .string(StringConstraint(minimumLength: 13, maximumLength: 45, pattern: "^fsmt-[0-9a-f]{8,40}$")), location: .uri, required: true),
        ])
    }

    package struct DescribeMountTargetSecurityGroupsResponse: AWSStructure {
        package var securityGroups: [String]?

        package init() {}

        package init(securityGroups: [String]? = nil) {
            self.securityGroups = securityGroups
        }

        package static let schema = Schema<Self>("DescribeMountTargetSecurityGroupsResponse", [
            Member("SecurityGroups", \.securityGroups, .list(.string(StringConstraint(minimumLength: 11, maximumLength: 43, pattern: "^sg-[0-9a-f]{8,40}")), ListTraits(maximum: 100)), required: true),
        ])
    }

    package struct DescribeMountTargetsRequest: AWSStructure {
        package var maxItems: Int?
        package var marker: String?
        package var fileSystemId: String?
        package var mountTargetId: String?
        package var accessPointId: String?

        package init() {}

        package init(
            maxItems: Int? = nil,
            marker: String? = nil,
            fileSystemId: String? = nil,
            mountTargetId: String? = nil,
            accessPointId: String? = nil
        ) {
            self.maxItems = maxItems
            self.marker = marker
            self.fileSystemId = fileSystemId
            self.mountTargetId = mountTargetId
            self.accessPointId = accessPointId
        }

        package static let schema = Schema<Self>("DescribeMountTargetsRequest", [
            Member("MaxItems", \.maxItems, .integer(minimum: 1), location: .query),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+")), location: .query),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .query),
            Member("MountTargetId", \.mountTargetId, .string(StringConstraint(minimumLength: 13, maximumLength: 45, pattern: "^fsmt-[0-9a-f]{8,40}$")), location: .query),
            Member("AccessPointId", \.accessPointId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")), location: .query),
        ])
    }

    package struct DescribeMountTargetsResponse: AWSStructure {
        package var marker: String?
        package var mountTargets: [MountTargetDescription]?
        package var nextMarker: String?

        package init() {}

        package init(marker: String? = nil, mountTargets: [MountTargetDescription]? = nil, nextMarker: String? = nil) {
            self.marker = marker
            self.mountTargets = mountTargets
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeMountTargetsResponse", [
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+"))),
            Member("MountTargets", \.mountTargets),
            Member("NextMarker", \.nextMarker, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: ".+"))),
        ])
    }
}
