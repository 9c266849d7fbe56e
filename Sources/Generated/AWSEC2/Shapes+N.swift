// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension EC2 {
    package struct NetworkInterface: AWSStructure {
        package var association: NetworkInterfaceAssociation?
        package var attachment: NetworkInterfaceAttachment?
        package var availabilityZone: String?
        package var connectionTrackingConfiguration: ConnectionTrackingConfiguration?
        package var description: String?
        package var groups: [GroupIdentifier]?
        package var interfaceType: String?
        package var ipv6Addresses: [NetworkInterfaceIpv6Address]?
        package var macAddress: String?
        package var networkInterfaceId: String?
        package var outpostArn: String?
        package var ownerId: String?
        package var privateDnsName: String?
        package var publicDnsName: String?
        package var publicIpDnsNameOptions: PublicIpDnsNameOptions?
        package var privateIpAddress: String?
        package var privateIpAddresses: [NetworkInterfacePrivateIpAddress]?
        package var ipv4Prefixes: [Ipv4PrefixSpecification]?
        package var ipv6Prefixes: [Ipv6PrefixSpecification]?
        package var requesterId: String?
        package var requesterManaged: Bool?
        package var sourceDestCheck: Bool?
        package var status: String?
        package var subnetId: String?
        package var tagSet: [Tag]?
        package var vpcId: String?
        package var denyAllIgwTraffic: Bool?
        package var ipv6Native: Bool?
        package var ipv6Address: String?
        package var `operator`: OperatorResponse?
        package var associatedSubnets: [String]?
        package var availabilityZoneId: String?

        package init() {}

        package init(
            association: NetworkInterfaceAssociation? = nil,
            attachment: NetworkInterfaceAttachment? = nil,
            availabilityZone: String? = nil,
            connectionTrackingConfiguration: ConnectionTrackingConfiguration? = nil,
            description: String? = nil,
            groups: [GroupIdentifier]? = nil,
            interfaceType: String? = nil,
            ipv6Addresses: [NetworkInterfaceIpv6Address]? = nil,
            macAddress: String? = nil,
            networkInterfaceId: String? = nil,
            outpostArn: String? = nil,
            ownerId: String? = nil,
            privateDnsName: String? = nil,
            publicDnsName: String? = nil,
            publicIpDnsNameOptions: PublicIpDnsNameOptions? = nil,
            privateIpAddress: String? = nil,
            privateIpAddresses: [NetworkInterfacePrivateIpAddress]? = nil,
            ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
            ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
            requesterId: String? = nil,
            requesterManaged: Bool? = nil,
            sourceDestCheck: Bool? = nil,
            status: String? = nil,
            subnetId: String? = nil,
            tagSet: [Tag]? = nil,
            vpcId: String? = nil,
            denyAllIgwTraffic: Bool? = nil,
            ipv6Native: Bool? = nil,
            ipv6Address: String? = nil,
            `operator`: OperatorResponse? = nil,
            associatedSubnets: [String]? = nil,
            availabilityZoneId: String? = nil
        ) {
            self.association = association
            self.attachment = attachment
            self.availabilityZone = availabilityZone
            self.connectionTrackingConfiguration = connectionTrackingConfiguration
            self.description = description
            self.groups = groups
            self.interfaceType = interfaceType
            self.ipv6Addresses = ipv6Addresses
            self.macAddress = macAddress
            self.networkInterfaceId = networkInterfaceId
            self.outpostArn = outpostArn
            self.ownerId = ownerId
            self.privateDnsName = privateDnsName
            self.publicDnsName = publicDnsName
            self.publicIpDnsNameOptions = publicIpDnsNameOptions
            self.privateIpAddress = privateIpAddress
            self.privateIpAddresses = privateIpAddresses
            self.ipv4Prefixes = ipv4Prefixes
            self.ipv6Prefixes = ipv6Prefixes
            self.requesterId = requesterId
            self.requesterManaged = requesterManaged
            self.sourceDestCheck = sourceDestCheck
            self.status = status
            self.subnetId = subnetId
            self.tagSet = tagSet
            self.vpcId = vpcId
            self.denyAllIgwTraffic = denyAllIgwTraffic
            self.ipv6Native = ipv6Native
            self.ipv6Address = ipv6Address
            self.`operator` = `operator`
            self.associatedSubnets = associatedSubnets
            self.availabilityZoneId = availabilityZoneId
        }

        package static let schema = Schema<Self>("NetworkInterface", [
            Member("Association", \.association, wireName: "association"),
            Member("Attachment", \.attachment, wireName: "attachment"),
            Member("AvailabilityZone", \.availabilityZone, wireName: "availabilityZone"),
            Member("ConnectionTrackingConfiguration", \.connectionTrackingConfiguration, wireName: "connectionTrackingConfiguration"),
            Member("Description", \.description, wireName: "description"),
            Member("Groups", \.groups, .list(GroupIdentifier.wireType, ListTraits(elementName: "item")), wireName: "groupSet"),
            Member("InterfaceType", \.interfaceType, .string(StringConstraint(values: NetworkInterfaceType.values)), wireName: "interfaceType"),
            Member("Ipv6Addresses", \.ipv6Addresses, .list(NetworkInterfaceIpv6Address.wireType, ListTraits(elementName: "item")), wireName: "ipv6AddressesSet"),
            Member("MacAddress", \.macAddress, wireName: "macAddress"),
            Member("NetworkInterfaceId", \.networkInterfaceId, wireName: "networkInterfaceId"),
            Member("OutpostArn", \.outpostArn, wireName: "outpostArn"),
            Member("OwnerId", \.ownerId, wireName: "ownerId"),
            Member("PrivateDnsName", \.privateDnsName, wireName: "privateDnsName"),
            Member("PublicDnsName", \.publicDnsName, wireName: "publicDnsName"),
            Member("PublicIpDnsNameOptions", \.publicIpDnsNameOptions, wireName: "publicIpDnsNameOptions"),
            Member("PrivateIpAddress", \.privateIpAddress, wireName: "privateIpAddress"),
            Member("PrivateIpAddresses", \.privateIpAddresses, .list(NetworkInterfacePrivateIpAddress.wireType, ListTraits(elementName: "item")), wireName: "privateIpAddressesSet"),
            Member("Ipv4Prefixes", \.ipv4Prefixes, .list(Ipv4PrefixSpecification.wireType, ListTraits(elementName: "item")), wireName: "ipv4PrefixSet"),
            Member("Ipv6Prefixes", \.ipv6Prefixes, .list(Ipv6PrefixSpecification.wireType, ListTraits(elementName: "item")), wireName: "ipv6PrefixSet"),
            Member("RequesterId", \.requesterId, wireName: "requesterId"),
            Member("RequesterManaged", \.requesterManaged, wireName: "requesterManaged"),
            Member("SourceDestCheck", \.sourceDestCheck, wireName: "sourceDestCheck"),
            Member("Status", \.status, .string(StringConstraint(values: NetworkInterfaceStatus.values)), wireName: "status"),
            Member("SubnetId", \.subnetId, wireName: "subnetId"),
            Member("TagSet", \.tagSet, .list(Tag.wireType, ListTraits(elementName: "item")), wireName: "tagSet"),
            Member("VpcId", \.vpcId, wireName: "vpcId"),
            Member("DenyAllIgwTraffic", \.denyAllIgwTraffic, wireName: "denyAllIgwTraffic"),
            Member("Ipv6Native", \.ipv6Native, wireName: "ipv6Native"),
            Member("Ipv6Address", \.ipv6Address, wireName: "ipv6Address"),
            Member("Operator", \.`operator`, wireName: "operator"),
            Member("AssociatedSubnets", \.associatedSubnets, .list(.string(), ListTraits(elementName: "item")), wireName: "associatedSubnetSet"),
            Member("AvailabilityZoneId", \.availabilityZoneId, wireName: "availabilityZoneId"),
        ])
    }

    package struct NetworkInterfaceAssociation: AWSStructure {
        package var allocationId: String?
        package var associationId: String?
        package var ipOwnerId: String?
        package var publicDnsName: String?
        package var publicIp: String?
        package var customerOwnedIp: String?
        package var carrierIp: String?

        package init() {}

        package init(
            allocationId: String? = nil,
            associationId: String? = nil,
            ipOwnerId: String? = nil,
            publicDnsName: String? = nil,
            publicIp: String? = nil,
            customerOwnedIp: String? = nil,
            carrierIp: String? = nil
        ) {
            self.allocationId = allocationId
            self.associationId = associationId
            self.ipOwnerId = ipOwnerId
            self.publicDnsName = publicDnsName
            self.publicIp = publicIp
            self.customerOwnedIp = customerOwnedIp
            self.carrierIp = carrierIp
        }

        package static let schema = Schema<Self>("NetworkInterfaceAssociation", [
            Member("AllocationId", \.allocationId, wireName: "allocationId"),
            Member("AssociationId", \.associationId, wireName: "associationId"),
            Member("IpOwnerId", \.ipOwnerId, wireName: "ipOwnerId"),
            Member("PublicDnsName", \.publicDnsName, wireName: "publicDnsName"),
            Member("PublicIp", \.publicIp, wireName: "publicIp"),
            Member("CustomerOwnedIp", \.customerOwnedIp, wireName: "customerOwnedIp"),
            Member("CarrierIp", \.carrierIp, wireName: "carrierIp"),
        ])
    }

    package struct NetworkInterfaceAttachment: AWSStructure {
        package var attachTime: Date?
        package var attachmentId: String?
        package var deleteOnTermination: Bool?
        package var deviceIndex: Int?
        package var networkCardIndex: Int?
        package var instanceId: String?
        package var instanceOwnerId: String?
        package var status: String?
        package var enaSrdSpecification: AttachmentEnaSrdSpecification?
        package var enaQueueCount: Int?

        package init() {}

        package init(
            attachTime: Date? = nil,
            attachmentId: String? = nil,
            deleteOnTermination: Bool? = nil,
            deviceIndex: Int? = nil,
            networkCardIndex: Int? = nil,
            instanceId: String? = nil,
            instanceOwnerId: String? = nil,
            status: String? = nil,
            enaSrdSpecification: AttachmentEnaSrdSpecification? = nil,
            enaQueueCount: Int? = nil
        ) {
            self.attachTime = attachTime
            self.attachmentId = attachmentId
            self.deleteOnTermination = deleteOnTermination
            self.deviceIndex = deviceIndex
            self.networkCardIndex = networkCardIndex
            self.instanceId = instanceId
            self.instanceOwnerId = instanceOwnerId
            self.status = status
            self.enaSrdSpecification = enaSrdSpecification
            self.enaQueueCount = enaQueueCount
        }

        package static let schema = Schema<Self>("NetworkInterfaceAttachment", [
            Member("AttachTime", \.attachTime, wireName: "attachTime"),
            Member("AttachmentId", \.attachmentId, wireName: "attachmentId"),
            Member("DeleteOnTermination", \.deleteOnTermination, wireName: "deleteOnTermination"),
            Member("DeviceIndex", \.deviceIndex, wireName: "deviceIndex"),
            Member("NetworkCardIndex", \.networkCardIndex, wireName: "networkCardIndex"),
            Member("InstanceId", \.instanceId, wireName: "instanceId"),
            Member("InstanceOwnerId", \.instanceOwnerId, wireName: "instanceOwnerId"),
            Member("Status", \.status, .string(StringConstraint(values: AttachmentStatus.values)), wireName: "status"),
            Member("EnaSrdSpecification", \.enaSrdSpecification, wireName: "enaSrdSpecification"),
            Member("EnaQueueCount", \.enaQueueCount, wireName: "enaQueueCount"),
        ])
    }

    package struct NetworkInterfaceAttachmentChanges: AWSStructure {
        package var defaultEnaQueueCount: Bool?
        package var enaQueueCount: Int?
        package var attachmentId: String?
        package var deleteOnTermination: Bool?

        package init() {}

        package init(
            defaultEnaQueueCount: Bool? = nil,
            enaQueueCount: Int? = nil,
            attachmentId: String? = nil,
            deleteOnTermination: Bool? = nil
        ) {
            self.defaultEnaQueueCount = defaultEnaQueueCount
            self.enaQueueCount = enaQueueCount
            self.attachmentId = attachmentId
            self.deleteOnTermination = deleteOnTermination
        }

        package static let schema = Schema<Self>("NetworkInterfaceAttachmentChanges", [
            Member("DefaultEnaQueueCount", \.defaultEnaQueueCount),
            Member("EnaQueueCount", \.enaQueueCount),
            Member("AttachmentId", \.attachmentId, wireName: "attachmentId"),
            Member("DeleteOnTermination", \.deleteOnTermination, wireName: "deleteOnTermination"),
        ])
    }

    package struct NetworkInterfaceIpv6Address: AWSStructure {
        package var ipv6Address: String?
        package var publicIpv6DnsName: String?
        package var isPrimaryIpv6: Bool?

        package init() {}

        package init(ipv6Address: String? = nil, publicIpv6DnsName: String? = nil, isPrimaryIpv6: Bool? = nil) {
            self.ipv6Address = ipv6Address
            self.publicIpv6DnsName = publicIpv6DnsName
            self.isPrimaryIpv6 = isPrimaryIpv6
        }

        package static let schema = Schema<Self>("NetworkInterfaceIpv6Address", [
            Member("Ipv6Address", \.ipv6Address, wireName: "ipv6Address"),
            Member("PublicIpv6DnsName", \.publicIpv6DnsName, wireName: "publicIpv6DnsName"),
            Member("IsPrimaryIpv6", \.isPrimaryIpv6, wireName: "isPrimaryIpv6"),
        ])
    }

    package struct NetworkInterfacePrivateIpAddress: AWSStructure {
        package var association: NetworkInterfaceAssociation?
        package var primary: Bool?
        package var privateDnsName: String?
        package var privateIpAddress: String?

        package init() {}

        package init(
            association: NetworkInterfaceAssociation? = nil,
            primary: Bool? = nil,
            privateDnsName: String? = nil,
            privateIpAddress: String? = nil
        ) {
            self.association = association
            self.primary = primary
            self.privateDnsName = privateDnsName
            self.privateIpAddress = privateIpAddress
        }

        package static let schema = Schema<Self>("NetworkInterfacePrivateIpAddress", [
            Member("Association", \.association, wireName: "association"),
            Member("Primary", \.primary, wireName: "primary"),
            Member("PrivateDnsName", \.privateDnsName, wireName: "privateDnsName"),
            Member("PrivateIpAddress", \.privateIpAddress, wireName: "privateIpAddress"),
        ])
    }
}
