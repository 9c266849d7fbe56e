// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct InstanceIpv6Address: AWSStructure {
        package var ipv6Address: String?
        package var isPrimaryIpv6: Bool?

        package init() {}

        package init(ipv6Address: String? = nil, isPrimaryIpv6: Bool? = nil) {
            self.ipv6Address = ipv6Address
            self.isPrimaryIpv6 = isPrimaryIpv6
        }

        package static let schema = Schema<Self>("InstanceIpv6Address", [
            Member("Ipv6Address", \.ipv6Address, wireName: "ipv6Address"),
            Member("IsPrimaryIpv6", \.isPrimaryIpv6, wireName: "isPrimaryIpv6"),
        ])
    }

    package struct InternetGateway: AWSStructure {
        package var attachments: [InternetGatewayAttachment]?
        package var internetGatewayId: String?
        package var ownerId: String?
        package var tags: [Tag]?

        package init() {}

        package init(
            attachments: [InternetGatewayAttachment]? = nil,
            internetGatewayId: String? = nil,
            ownerId: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.attachments = attachments
            self.internetGatewayId = internetGatewayId
            self.ownerId = ownerId
            self.tags = tags
        }

        package static let schema = Schema<Self>("InternetGateway", [
            Member("Attachments", \.attachments, .list(InternetGatewayAttachment.wireType, ListTraits(elementName: "item")), wireName: "attachmentSet"),
            Member("InternetGatewayId", \.internetGatewayId, wireName: "internetGatewayId"),
            Member("OwnerId", \.ownerId, wireName: "ownerId"),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
        ])
    }

    package struct InternetGatewayAttachment: AWSStructure {
        package var state: String?
        package var vpcId: String?

        package init() {}

        package init(state: String? = nil, vpcId: String? = nil) {
            self.state = state
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("InternetGatewayAttachment", [
            Member("State", \.state, .string(StringConstraint(values: AttachmentStatus.values)), wireName: "state"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
        ])
    }

    package struct IpPermission: AWSStructure {
        package var ipProtocol: String?
        package var fromPort: Int?
        package var toPort: Int?
        package var userIdGroupPairs: [UserIdGroupPair]?
        package var ipRanges: [IpRange]?
        package var ipv6Ranges: [Ipv6Range]?
        package var prefixListIds: [PrefixListId]?

        package init() {}

        package init(
            ipProtocol: String? = nil,
            fromPort: Int? = nil,
            toPort: Int? = nil,
            userIdGroupPairs: [UserIdGroupPair]? = nil,
            ipRanges: [IpRange]? = nil,
            ipv6Ranges: [Ipv6Range]? = nil,
            prefixListIds: [PrefixListId]? = nil
        ) {
            self.ipProtocol = ipProtocol
            self.fromPort = fromPort
            self.toPort = toPort
            self.userIdGroupPairs = userIdGroupPairs
            self.ipRanges = ipRanges
            self.ipv6Ranges = ipv6Ranges
            self.prefixListIds = prefixListIds
        }

        package static let schema = Schema<Self>("IpPermission", [
            Member("IpProtocol", \.ipProtocol, wireName: "ipProtocol"),
            Member("FromPort", \.fromPort, wireName: "fromPort"),
            Member("ToPort", \.toPort, wireName: "toPort"),
            Member("UserIdGroupPairs", \.userIdGroupPairs, .list(UserIdGroupPair.wireType, ListTraits(elementName: "item")), wireName: "groups"),
            Member("IpRanges", \.ipRanges, .list(IpRange.wireType, ListTraits(elementName: "item")), wireName: "ipRanges"),
            Member("Ipv6Ranges", \.ipv6Ranges, .list(Ipv6Range.wireType, ListTraits(elementName: "item")), wireName: "ipv6Ranges"),
            Member("PrefixListIds", \.prefixListIds, .list(PrefixListId.wireType, ListTraits(elementName: "item")), wireName: "prefixListIds"),
        ])
    }

    package struct IpRange: AWSStructure {
        package var description: String?
        package var cidrIp: String?

        package init() {}

        package init(description: String? = nil, cidrIp: String? = nil) {
            self.description = description
            self.cidrIp = cidrIp
        }

        package static let schema = Schema<Self>("IpRange", [
            Member("Description", \.description, wireName: "description"),
            Member("CidrIp", \.cidrIp, wireName: "cidrIp"),
        ])
    }

    package struct Ipv4PrefixSpecification: AWSStructure {
        package var ipv4Prefix: String?

        package init() {}

        package init(ipv4Prefix: String? = nil) {
            self.ipv4Prefix = ipv4Prefix
        }

        package static let schema = Schema<Self>("Ipv4PrefixSpecification", [
            Member("Ipv4Prefix", \.ipv4Prefix, wireName: "ipv4Prefix"),
        ])
    }

    package struct Ipv4PrefixSpecificationRequest: AWSStructure {
        package var ipv4Prefix: String?

        package init() {}

        package init(ipv4Prefix: String? = nil) {
            self.ipv4Prefix = ipv4Prefix
        }

        package static let schema = Schema<Self>("Ipv4PrefixSpecificationRequest", [
            Member("Ipv4Prefix", \.ipv4Prefix),
        ])
    }

    package struct Ipv6PrefixSpecification: AWSStructure {
        package var ipv6Prefix: String?

        package init() {}

        package init(ipv6Prefix: String? = nil) {
            self.ipv6Prefix = ipv6Prefix
        }

        package static let schema = Schema<Self>("Ipv6PrefixSpecification", [
            Member("Ipv6Prefix", \.ipv6Prefix, wireName: "ipv6Prefix"),
        ])
    }

    package struct Ipv6PrefixSpecificationRequest: AWSStructure {
        package var ipv6Prefix: String?

        package init() {}

        package init(ipv6Prefix: String? = nil) {
            self.ipv6Prefix = ipv6Prefix
        }

        package static let schema = Schema<Self>("Ipv6PrefixSpecificationRequest", [
            Member("Ipv6Prefix", \.ipv6Prefix),
        ])
    }

    package struct Ipv6Range: AWSStructure {
        package var description: String?
        package var cidrIpv6: String?

        package init() {}

        package init(description: String? = nil, cidrIpv6: String? = nil) {
            self.description = description
            self.cidrIpv6 = cidrIpv6
        }

        package static let schema = Schema<Self>("Ipv6Range", [
            Member("Description", \.description, wireName: "description"),
            Member("CidrIpv6", \.cidrIpv6, wireName: "cidrIpv6"),
        ])
    }
}
