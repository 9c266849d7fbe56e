// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct ModifyMountTargetSecurityGroupsRequest: AWSStructure {
        package var mountTargetId: String?
        package var securityGroups: [String]?

        package init() {}

        package init(mountTargetId: String? = nil, securityGroups: [String]? = nil) {
            self.mountTargetId = mountTargetId
            self.securityGroups = securityGroups
        }

        package static let schema = Schema<Self>("ModifyMountTargetSecurityGroupsRequest", [
            Member("MountTargetId", \.mountTargetId, .string(StringConstraint(minimumLength: 13, maximumLength: 45, pattern: "^fsmt-[0-9a-f]{8,40}$")), location: .uri, required: true),
            Member("SecurityGroups", \.securityGroups, .list(.string(StringConstraint(minimumLength: 11, maximumLength: 43, pattern: "^sg-[0-9a-f]{8,40}")), ListTraits(maximum: 100))),
        ])
    }

    package struct ModifyMountTargetSecurityGroupsResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("ModifyMountTargetSecurityGroupsResponse", [])
    }

    package struct MountTargetDescription: AWSStructure {
        package var ownerId: String?
        package var mountTargetId: String?
        package var fileSystemId: String?
        package var subnetId: String?
        package var lifeCycleState: String?
        package var ipAddress: String?
        package var ipv6Address: String?
        package var networkInterfaceId: String?
        package var availabilityZoneId: String?
        package var availabilityZoneName: String?
        package var vpcId: String?

        package init() {}

        package init(
            ownerId: String? = nil,
            mountTargetId: String? = nil,
            fileSystemId: String? = nil,
            subnetId: String? = nil,
            lifeCycleState: String? = nil,
            ipAddress: String? = nil,
            ipv6Address: String? = nil,
            networkInterfaceId: String? = nil,
            availabilityZoneId: String? = nil,
            availabilityZoneName: String? = nil,
            vpcId: String? = nil
        ) {
            self.ownerId = ownerId
            self.mountTargetId = mountTargetId
            self.fileSystemId = fileSystemId
            self.subnetId = subnetId
            self.lifeCycleState = lifeCycleState
            self.ipAddress = ipAddress
            self.ipv6Address = ipv6Address
            self.networkInterfaceId = networkInterfaceId
            self.availabilityZoneId = availabilityZoneId
            self.availabilityZoneName = availabilityZoneName
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("MountTargetDescription", [
            Member("OwnerId", \.ownerId, .string(StringConstraint(maximumLength: 14, pattern: #"^(\d{12})|(\d{4}-\d{4}-\d{4})$"#))),
            Member("MountTargetId", \.mountTargetId, .string(StringConstraint(minimumLength: 13, maximumLength: 45, pattern: "^fsmt-[0-9a-f]{8,40}$")), required: true),
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), required: true),
            Member("SubnetId", \.subnetId, .string(StringConstraint(minimumLength: 15, maximumLength: 47, pattern: "^subnet-[0-9a-f]{8,40}$")), required: true),
            Member("LifeCycleState", \.lifeCycleState, .string(StringConstraint(values: LifeCycleState.values)), required: true),
            Member("IpAddress", \.ipAddress, .string(StringConstraint(minimumLength: 7, maximumLength: 15, pattern: #"^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$"#))),
            Member("Ipv6Address", \.ipv6Address, .string(StringConstraint(minimumLength: 3, maximumLength: 39))),
            Member("NetworkInterfaceId", \.networkInterfaceId),
            Member("AvailabilityZoneId", \.availabilityZoneId),
            Member("AvailabilityZoneName", \.availabilityZoneName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: ".+"))),
            Member("VpcId", \.vpcId),
        ])
    }
}
