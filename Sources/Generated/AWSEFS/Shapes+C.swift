// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct CreateAccessPointRequest: AWSStructure {
        package var clientToken: String?
        package var tags: [Tag]?
        package var fileSystemId: String?
        package var posixUser: PosixUser?
        package var rootDirectory: RootDirectory?

        package init() {}

        package init(
            clientToken: String? = nil,
            tags: [Tag]? = nil,
            fileSystemId: String? = nil,
            posixUser: PosixUser? = nil,
            rootDirectory: RootDirectory? = nil
        ) {
            self.clientToken = clientToken
            self.tags = tags
            self.fileSystemId = fileSystemId
            self.posixUser = posixUser
            self.rootDirectory = rootDirectory
        }

        package static let schema = Schema<Self>("CreateAccessPointRequest", [
            Member("ClientToken", \.clientToken, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+")), required: true, isIdempotencyToken: true),
            Member("Tags", \.tags),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), required: true),
            Member("PosixUser", \.posixUser),
            Member("RootDirectory", \.rootDirectory),
        ])
    }

    package struct CreateFileSystemRequest: AWSStructure {
        package var creationToken: String?
        package var performanceMode: String?
        package var encrypted: Bool?
        package var kmsKeyId: String?
        package var throughputMode: String?
        package var provisionedThroughputInMibps: Double?
        package var availabilityZoneName: String?
        package var backup: Bool?
        package var tags: [Tag]?

        package init() {}

        package init(
            creationToken: String? = nil,
            performanceMode: String? = nil,
            encrypted: Bool? = nil,
            kmsKeyId: String? = nil,
            throughputMode: String? = nil,
            provisionedThroughputInMibps: Double? = nil,
            availabilityZoneName: String? = nil,
            backup: Bool? = nil,
            tags: [Tag]? = nil
        ) {
            self.creationToken = creationToken
            self.performanceMode = performanceMode
            self.encrypted = encrypted
            self.kmsKeyId = kmsKeyId
            self.throughputMode = throughputMode
            self.provisionedThroughputInMibps = provisionedThroughputInMibps
            self.availabilityZoneName = availabilityZoneName
            self.backup = backup
            self.tags = tags
        }

        package static let schema = Schema<Self>("CreateFileSystemRequest", [
            Member("CreationToken", \.creationToken, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+")), required: true, isIdempotencyToken: true),
            Member("PerformanceMode", \.performanceMode, .string(StringConstraint(values: PerformanceMode.values))),
            Member("Encrypted", \.encrypted),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(maximumLength: 2048, pattern: #"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$"#))),
            Member("ThroughputMode", \.throughputMode, .string(StringConstraint(values: ThroughputMode.values))),
            Member("ProvisionedThroughputInMibps", \.provisionedThroughputInMibps),
            Member("AvailabilityZoneName", \.availabilityZoneName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+"))),
            Member("Backup", \.backup),
            Member("Tags", \.tags),
        ])
    }

    package struct CreateMountTargetRequest: AWSStructure {
        package var fileSystemId: String?
        package var subnetId: String?
        package var ipAddress: String?
        package var ipv6Address: String?
        package var ipAddressType: String?
        package var securityGroups: [String]?

        package init() {}

        package init(
            fileSystemId: String? = nil,
            subnetId: String? = nil,
            ipAddress: String? = nil,
            ipv6Address: String? = nil,
            ipAddressType: String? = nil,
            securityGroups: [String]? = nil
        ) {
            self.fileSystemId = fileSystemId
            self.subnetId = subnetId
            self.ipAddress = ipAddress
            self.ipv6Address = ipv6Address
            self.ipAddressType = ipAddressType
            self.securityGroups = securityGroups
        }

        package static let schema = Schema<Self>("CreateMountTargetRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), required: true),
            Member("SubnetId", \.subnetId, .string(StringConstraint(minimumLength: 15, maximumLength: 47, pattern: "^subnet-[0-9a-f]{8,40}$")), required: true),
            Member("IpAddress", \.ipAddress, .string(StringConstraint(minimumLength: 7, maximumLength: 15, pattern: #"^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$"#))),
            Member("Ipv6Address", \.ipv6Address, .string(StringConstraint(minimumLength: 3, maximumLength: 39))),
            Member("IpAddressType", \.ipAddressType, .string(StringConstraint(values: IpAddressType.values))),
            Member("SecurityGroups", \.securityGroups, .list(.string(StringConstraint(minimumLength: 11, maximumLength: 43, pattern: "^sg-[0-9a-f]{8,40}")), ListTraits(maximum: 100))),
        ])
    }

    package struct CreationInfo: AWSStructure {
        package var ownerUid: Int?
        package var ownerGid: Int?
        package var permissions: String?

        package init() {}

        package init(ownerUid: Int? = nil, ownerGid: Int? = nil, permissions: String? = nil) {
            self.ownerUid = ownerUid
            self.ownerGid = ownerGid
            self.permissions = permissions
        }

        package static let schema = Schema<Self>("CreationInfo", [
            Member("OwnerUid", \.ownerUid, .integer(minimum: 0, maximum: 4294967295), required: true),
            Member("OwnerGid", \.ownerGid, .integer(minimum: 0, maximum: 4294967295), required: true),
            Member("Permissions", \.permissions, .string(StringConstraint(minimumLength: 3, maximumLength: 4, pattern: "^[0-7]{3,4}$")), required: true),
        ])
    }
}
