import AWSEC2
import AWSWire
import TealCore

extension AccountNetwork {
    mutating func createSubnet(
        _ input: EC2.CreateSubnetRequest, _ call: Call
    ) throws(AWSError) -> EC2.CreateSubnetResult {
        if input.ipv6CidrBlock != nil || input.ipv6Native == true || input.outpostArn != nil {
            throw .unsupported("A subnet with IPv6 or on an Outpost")
        }
        let vpc = try vpcs.find(input.vpcId, "vpcId")
        let text = try required(input.cidrBlock, "cidrBlock")
        let prefix = try cidr(text, refusal: "InvalidSubnet.Range")
        guard vpc.prefix.contains(prefix) else {
            throw AWSError("InvalidSubnet.Range", "The CIDR '\(text)' is invalid.")
        }
        guard !subnets.records.values.contains(where: { $0.vpcID == vpc.id && $0.prefix.overlaps(prefix) }) else {
            throw AWSError("InvalidSubnet.Conflict", "The CIDR '\(text)' conflicts with another subnet")
        }
        let subnet = SubnetRecord(
            id: call.newID("subnet"), serial: nextSerial(),
            tags: try tags(input.tagSpecifications, for: SubnetRecord.kind, call), vpcID: vpc.id,
            cidr: prefix.description, zone: try zone(input, in: vpc, call))
        subnets[subnet.id] = subnet
        return EC2.CreateSubnetResult(subnet: shape(subnet))
    }

    /// The zone that is asked for, or the one with the fewest of the VPC's subnets.
    private func zone(_ input: EC2.CreateSubnetRequest, in vpc: VPCRecord, _ call: Call) throws(AWSError) -> String {
        let list = call.zones.joined(separator: ", ")
        if let name = input.availabilityZone {
            if call.zones.contains(name) { return name }
            let why = "Subnets can currently only be created in the following availability zones: \(list)."
            throw .invalidValue(name, "availabilityZone", why)
        }
        if let id = input.availabilityZoneId {
            if let name = call.zones.first(where: { zoneID($0) == id }) { return name }
            throw .invalidValue(id, "availabilityZoneId", "Subnets can currently only be created in: \(list).")
        }
        let counts = call.zones.map { zone in
            subnets.records.values.count { $0.vpcID == vpc.id && $0.zone == zone }
        }
        return call.zones[counts.firstIndex(of: counts.min() ?? 0) ?? 0]
    }

    func describeSubnets(
        _ input: EC2.DescribeSubnetsRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeSubnetsResult {
        let request = ListRequest(
            ids: input.subnetIds, idsParameter: "subnetIds", filters: input.filters, limit: input.maxResults,
            token: input.nextToken)
        let (records, token) = try subnets.list(request) { subnet, filter in attribute(filter, of: subnet) }
        return EC2.DescribeSubnetsResult(nextToken: token, subnets: records.map { shape($0) })
    }

    mutating func deleteSubnet(
        _ input: EC2.DeleteSubnetRequest, _ call: Call
    ) throws(AWSError) -> EC2.DeleteSubnetResponse {
        let subnet = try subnets.find(input.subnetId, "subnetId")
        guard !interfaces.records.values.contains(where: { $0.subnetID == subnet.id }) else {
            throw .hasDependencies(subnet)
        }
        for table in routeTables.inOrder where table.associations.contains(where: { $0.subnetID == subnet.id }) {
            routeTables[table.id]?.associations.removeAll { $0.subnetID == subnet.id }
        }
        subnets[subnet.id] = nil
        return EC2.DeleteSubnetResponse()
    }

    mutating func modifySubnetAttribute(
        _ input: EC2.ModifySubnetAttributeRequest, _ call: Call
    ) throws(AWSError) -> EC2.ModifySubnetAttributeResponse {
        var subnet = try subnets.find(input.subnetId, "subnetId")
        if let value = input.mapPublicIpOnLaunch?.value {
            subnet.mapsPublicAddress = value
        } else if let value = input.assignIpv6AddressOnCreation?.value {
            if value { throw .unsupported("IPv6") }
            subnet.assignsIPv6Address = false
        } else {
            throw .unsupported("This attribute of a subnet")
        }
        subnets[subnet.id] = subnet
        return EC2.ModifySubnetAttributeResponse()
    }

    private func freeAddresses(of subnet: SubnetRecord) -> Int {
        subnet.usable.count - interfaces.records.values.count { $0.subnetID == subnet.id }
    }

    private func shape(_ subnet: SubnetRecord) -> EC2.Subnet {
        EC2.Subnet(
            availabilityZoneId: zoneID(subnet.zone), mapCustomerOwnedIpOnLaunch: false, ownerId: scope.accountID,
            assignIpv6AddressOnCreation: subnet.assignsIPv6Address, ipv6CidrBlockAssociationSet: [],
            tags: subnet.tagList, subnetArn: arn(subnet), enableDns64: false, ipv6Native: false,
            privateDnsNameOptionsOnLaunch: EC2.PrivateDnsNameOptionsOnLaunch(
                hostnameType: EC2.HostnameType.ipName, enableResourceNameDnsARecord: false,
                enableResourceNameDnsAAAARecord: false),
            subnetId: subnet.id, state: EC2.SubnetState.available, vpcId: subnet.vpcID, cidrBlock: subnet.cidr,
            availableIpAddressCount: freeAddresses(of: subnet), availabilityZone: subnet.zone,
            defaultForAz: subnet.isDefaultForZone, mapPublicIpOnLaunch: subnet.mapsPublicAddress)
    }

    private func attribute(_ filter: String, of subnet: SubnetRecord) -> [String]? {
        switch filter {
        case "subnet-id": [subnet.id]
        case "vpc-id": [subnet.vpcID]
        case "availability-zone", "availabilityZone": [subnet.zone]
        case "availability-zone-id", "availabilityZoneId": [zoneID(subnet.zone)]
        case "cidr", "cidr-block", "cidrBlock": [subnet.cidr]
        case "available-ip-address-count": ["\(freeAddresses(of: subnet))"]
        case "default-for-az", "defaultForAz": ["\(subnet.isDefaultForZone)"]
        case "map-public-ip-on-launch": ["\(subnet.mapsPublicAddress)"]
        case "state": [EC2.SubnetState.available]
        case "owner-id": [scope.accountID]
        case "subnet-arn": [arn(subnet)]
        default: nil
        }
    }
}
