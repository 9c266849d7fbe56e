import AWSEC2
import AWSWire
import TealCore

extension AccountNetwork {
    /// An interface that an AWS service makes is its own from the start: in use, managed by it, and not to be deleted
    /// by anybody else.
    mutating func createNetworkInterface(
        _ input: EC2.CreateNetworkInterfaceRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateNetworkInterfaceResult {
        if (input.secondaryPrivateIpAddressCount ?? 0) > 0 || (input.ipv6AddressCount ?? 0) > 0 {
            throw .unsupported("A network interface with more than one address")
        }
        var subnet = try subnets.find(input.subnetId, "subnetId")
        let groupIDs = try groupIDs(input.groups, in: subnet.vpcID)
        let asked = input.privateIpAddress ?? input.privateIpAddresses?.first { $0.primary == true }?.privateIpAddress
        let address = try address(asked, in: subnet, call)
        subnet.lastAddress = address
        subnets[subnet.id] = subnet
        let interface = InterfaceRecord(
            id: call.newID("eni"), serial: nextSerial(),
            tags: try tags(input.tagSpecifications, for: InterfaceRecord.kind, call), subnetID: subnet.id,
            vpcID: subnet.vpcID, zone: subnet.zone, address: address, groupIDs: groupIDs,
            description: input.description ?? "", interfaceType: input.interfaceType ?? "interface",
            macAddress: Self.macAddress(address),
            holder: call.isByService
                ? InterfaceRecord.Holder(
                    service: call.principal, attachmentID: call.newID("eni-attach"),
                    attachTime: call.now) : nil)
        interfaces[interface.id] = interface
        return EC2.CreateNetworkInterfaceResult(networkInterface: shape(interface), clientToken: input.clientToken)
    }

    func describeNetworkInterfaces(
        _ input: EC2.DescribeNetworkInterfacesRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeNetworkInterfacesResult {
        let request = ListRequest(
            ids: input.networkInterfaceIds, idsParameter: "networkInterfaceIds", filters: input.filters,
            limit: input.maxResults, token: input.nextToken)
        let (records, token) = try interfaces.list(request) { interface, filter in attribute(filter, of: interface) }
        return EC2.DescribeNetworkInterfacesResult(networkInterfaces: records.map { shape($0) }, nextToken: token)
    }

    mutating func deleteNetworkInterface(
        _ input: EC2.DeleteNetworkInterfaceRequest, _ call: Call
    ) throws(AWSError) -> EC2.DeleteNetworkInterfaceResponse {
        let interface = try interfaces.find(input.networkInterfaceId, "networkInterfaceId")
        if let holder = interface.holder, holder.service != call.principal {
            throw .invalid("Network interface '\(interface.id)' is currently in use.")
        }
        interfaces[interface.id] = nil
        return EC2.DeleteNetworkInterfaceResponse()
    }

    /// Its description and its groups; what a service holds is changed by that service alone.
    mutating func modifyInterface(
        _ input: EC2.ModifyNetworkInterfaceAttributeRequest, _ call: Call
    ) throws(AWSError) -> EC2.ModifyNetworkInterfaceAttributeResponse {
        var interface = try interfaces.find(input.networkInterfaceId, "networkInterfaceId")
        if let holder = interface.holder, holder.service != call.principal {
            throw AWSError("AuthFailure", "You do not have permission to access the specified resource.", status: 403)
        }
        if let description = input.description?.value { interface.description = description }
        if input.groups?.isEmpty == false { interface.groupIDs = try groupIDs(input.groups, in: interface.vpcID) }
        interfaces[interface.id] = interface
        return EC2.ModifyNetworkInterfaceAttributeResponse()
    }

    /// The VPC's default group where none is asked for.
    private func groupIDs(_ asked: [String]?, in vpc: String) throws(AWSError) -> [String] {
        guard let asked, !asked.isEmpty else {
            return groups.inOrder.filter { $0.vpcID == vpc && $0.name == "default" }.map(\.id)
        }
        guard asked.count <= 5 else {
            throw AWSError(
                "SecurityGroupsPerInterfaceLimitExceeded",
                "The maximum number of security groups per interface has been reached.")
        }
        for id in asked where try groups.find(id, "groupId").vpcID != vpc {
            throw .invalid("You have specified two resources that belong to different networks.")
        }
        return asked
    }

    /// The address that is asked for, or the next free one after the one that was given last.
    private func address(_ asked: String?, in subnet: SubnetRecord, _ call: Call) throws(AWSError) -> UInt32 {
        let usable = subnet.usable
        let taken = Set(interfaces.records.values.lazy.filter { $0.subnetID == subnet.id }.map(\.address))
        if let asked {
            guard let address = IPv4Prefix.address(asked), usable.contains(address) else {
                throw .invalid("Address does not fall within the subnet's address range")
            }
            guard !taken.contains(address) else {
                throw AWSError("InvalidIPAddress.InUse", "The specified address is already in use.")
            }
            return address
        }
        let others = interfaces.records.values.lazy.filter { $0.subnetID != subnet.id }.map(\.address)
        let unavailable = taken.union(others).union(call.foreignAddresses)
        var candidate = subnet.lastAddress ?? usable.upperBound
        for _ in usable {
            candidate = candidate >= usable.upperBound ? usable.lowerBound : candidate + 1
            if !unavailable.contains(candidate) { return candidate }
        }
        throw AWSError(
            "InsufficientFreeAddressesInSubnet", "Insufficient free addresses in subnet '\(subnet.id)'.")
    }

    /// A local one, with the address in it.
    private static func macAddress(_ address: UInt32) -> String {
        let bytes = [0x02, 0x7e] + [24, 16, 8, 0].map { Int(address >> $0 & 255) }
        return bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(separator: ":")
    }
}

extension AccountNetwork {
    func privateName(_ address: UInt32) -> String {
        let domain = scope.region == "us-east-1" ? "ec2.internal" : "\(scope.region).compute.internal"
        return "ip-\(IPv4Prefix.text(address).replacing(".", with: "-")).\(domain)"
    }

    private func shape(_ interface: InterfaceRecord) -> EC2.NetworkInterface {
        let holder = interface.holder
        // As `amazon-elb`, which holds the interfaces of load balancers.
        let owner = holder.map { "amazon-\($0.service.prefix { $0 != "." })" }
        let address = IPv4Prefix.text(interface.address)
        return EC2.NetworkInterface(
            attachment: holder.map {
                EC2.NetworkInterfaceAttachment(
                    attachTime: $0.attachTime, attachmentId: $0.attachmentID, deleteOnTermination: false,
                    deviceIndex: 1, instanceOwnerId: owner, status: EC2.AttachmentStatus.attached)
            },
            availabilityZone: interface.zone, description: interface.description,
            groups: interface.groupIDs.map { EC2.GroupIdentifier(groupId: $0, groupName: groups[$0]?.name) },
            interfaceType: interface.interfaceType, ipv6Addresses: [], macAddress: interface.macAddress,
            networkInterfaceId: interface.id, ownerId: scope.accountID,
            privateDnsName: privateName(interface.address), privateIpAddress: address,
            privateIpAddresses: [
                EC2.NetworkInterfacePrivateIpAddress(
                    primary: true, privateDnsName: privateName(interface.address), privateIpAddress: address)
            ],
            requesterId: owner, requesterManaged: holder != nil, sourceDestCheck: true, status: status(of: interface),
            subnetId: interface.subnetID, tagSet: interface.tagList, vpcId: interface.vpcID,
            availabilityZoneId: zoneID(interface.zone))
    }

    private func status(of interface: InterfaceRecord) -> String {
        interface.holder == nil ? EC2.NetworkInterfaceStatus.available : EC2.NetworkInterfaceStatus.inUse
    }

    private func attribute(_ filter: String, of interface: InterfaceRecord) -> [String]? {
        let holder = interface.holder
        switch filter {
        case "network-interface-id": return [interface.id]
        case "subnet-id": return [interface.subnetID]
        case "vpc-id": return [interface.vpcID]
        case "availability-zone": return [interface.zone]
        case "private-ip-address", "addresses.private-ip-address": return [IPv4Prefix.text(interface.address)]
        case "private-dns-name": return [privateName(interface.address)]
        case "group-id": return interface.groupIDs
        case "group-name": return interface.groupIDs.compactMap { groups[$0]?.name }
        case "description": return [interface.description]
        case "interface-type": return [interface.interfaceType]
        case "mac-address": return [interface.macAddress]
        case "status": return [status(of: interface)]
        case "owner-id": return [scope.accountID]
        case "requester-managed": return ["\(holder != nil)"]
        case "requester-id": return holder.map { ["amazon-\($0.service.prefix { $0 != "." })"] } ?? []
        case "attachment.attachment-id": return holder.map { [$0.attachmentID] } ?? []
        case "attachment.status": return holder == nil ? [] : [EC2.AttachmentStatus.attached]
        default: return nil
        }
    }
}
