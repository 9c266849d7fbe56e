// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension EFS {
    package struct FileSystemDescription: AWSStructure {
        package var ownerId: String?
        package var creationToken: String?
        package var fileSystemId: String?
        package var fileSystemArn: String?
        package var creationTime: Date?
        package var lifeCycleState: String?
        package var name: String?
        package var numberOfMountTargets: Int?
        package var sizeInBytes: FileSystemSize?
        package var performanceMode: String?
        package var encrypted: Bool?
        package var kmsKeyId: String?
        package var throughputMode: String?
        package var provisionedThroughputInMibps: Double?
        package var availabilityZoneName: String?
        package var availabilityZoneId: String?
        package var tags: [Tag]?
        package var fileSystemProtection: FileSystemProtectionDescription?

        package init() {}

        package init(
            ownerId: String? = nil,
            creationToken: String? = nil,
            fileSystemId: String? = nil,
            fileSystemArn: String? = nil,
            creationTime: Date? = nil,
            lifeCycleState: String? = nil,
            name: String? = nil,
            numberOfMountTargets: Int? = nil,
            sizeInBytes: FileSystemSize? = nil,
            performanceMode: String? = nil,
            encrypted: Bool? = nil,
            kmsKeyId: String? = nil,
            throughputMode: String? = nil,
            provisionedThroughputInMibps: Double? = nil,
            availabilityZoneName: String? = nil,
            availabilityZoneId: String? = nil,
            tags: [Tag]? = nil,
            fileSystemProtection: FileSystemProtectionDescription? = nil
        ) {
            self.ownerId = ownerId
            self.creationToken = creationToken
            self.fileSystemId = fileSystemId
            self.fileSystemArn = fileSystemArn
            self.creationTime = creationTime
            self.lifeCycleState = lifeCycleState
            self.name = name
            self.numberOfMountTargets = numberOfMountTargets
            self.sizeInBytes = sizeInBytes
            self.performanceMode = performanceMode
            self.encrypted = encrypted
            self.kmsKeyId = kmsKeyId
            self.throughputMode = throughputMode
            self.provisionedThroughputInMibps = provisionedThroughputInMibps
            self.availabilityZoneName = availabilityZoneName
            self.availabilityZoneId = availabilityZoneId
            self.tags = tags
            self.fileSystemProtection = fileSystemProtection
        }

        package static let schema = Schema<Self>("FileSystemDescription", [
            Member("OwnerId", \.ownerId, .string(StringConstraint(maximumLength: 14, pattern: #"^(\d{12})|(\d{4}-\d{4}-\d{4})$"#)), required: true),
            Member("CreationToken", \.creationToken, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+")), required: true),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), required: true),
            Member("FileSystemArn", \.fileSystemArn),
            Member("CreationTime", \.creationTime, required: true),
            Member("LifeCycleState", \.lifeCycleState, .string(StringConstraint(values: LifeCycleState.values)), required: true),
            Member("Name", \.name, .string(StringConstraint(maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))),
            Member("NumberOfMountTargets", \.numberOfMountTargets, .integer(minimum: 0), required: true),
            Member("SizeInBytes", \.sizeInBytes, required: true),
            Member("PerformanceMode", \.performanceMode, .string(StringConstraint(values: PerformanceMode.values)), required: true),
            Member("Encrypted", \.encrypted),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(maximumLength: 2048, pattern: #"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$"#))),
            Member("ThroughputMode", \.throughputMode, .string(StringConstraint(values: ThroughputMode.values))),
            Member("ProvisionedThroughputInMibps", \.provisionedThroughputInMibps),
            Member("AvailabilityZoneName", \.availabilityZoneName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+"))),
            Member("AvailabilityZoneId", \.availabilityZoneId),
            Member("Tags", \.tags, required: true),
            Member("FileSystemProtection", \.fileSystemProtection),
        ])
    }

    package struct FileSystemPolicyDescription: AWSStructure {
        package var fileSystemId: String?
        package var policy: String?

        package init() {}

        package init(fileSystemId: String? = nil, policy: String? = nil) {
            self.fileSystemId = fileSystemId
            self.policy = policy
        }

        package static let schema = Schema<Self>("FileSystemPolicyDescription", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$"))),
            Member("Policy", \.policy, .string(StringConstraint(minimumLength: 1, maximumLength: 20000, pattern: #"[\s\S]+"#))),
        ])
    }

    package struct FileSystemProtectionDescription: AWSStructure {
        package var replicationOverwriteProtection: String?

        package init() {}

        package init(replicationOverwriteProtection: String? = nil) {
            self.replicationOverwriteProtection = replicationOverwriteProtection
        }

        package static let schema = Schema<Self>("FileSystemProtectionDescription", [
            Member("ReplicationOverwriteProtection", \.replicationOverwriteProtection, .string(StringConstraint(values: ReplicationOverwriteProtection.values))),
        ])
    }

    package struct FileSystemSize: AWSStructure {
        package var value: Int?
        package var timestamp: Date?
        package var valueInIA: Int?
        package var valueInStandard: Int?
        package var valueInArchive: Int?

        package init() {}

        package init(
            value: Int? = nil,
            timestamp: Date? = nil,
            valueInIA: Int? = nil,
            valueInStandard: Int? = nil,
            valueInArchive: Int? = nil
        ) {
            self.value = value
            self.timestamp = timestamp
            self.valueInIA = valueInIA
            self.valueInStandard = valueInStandard
            self.valueInArchive = valueInArchive
        }

        package static let schema = Schema<Self>("FileSystemSize", [
            Member("Value", \.value, .integer(minimum: 0), required: true),
            Member("Timestamp", \.timestamp),
            Member("ValueInIA", \.valueInIA, .integer(minimum: 0)),
            Member("ValueInStandard", \.valueInStandard, .integer(minimum: 0)),
            Member("ValueInArchive", \.valueInArchive, .integer(minimum: 0)),
        ])
    }
}
