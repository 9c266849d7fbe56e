import AWSEC2
import AWSWire
import TealCore

extension AccountNetwork {
    mutating func createVpc(_ input: EC2.CreateVpcRequest, _ call: Call) throws(AWSError) -> EC2.CreateVpcResult {
        if input.amazonProvidedIpv6CidrBlock == true || input.ipv6CidrBlock != nil || input.ipv4IpamPoolId != nil {
            throw .unsupported("A VPC with IPv6 or an address pool")
        }
        let prefix = try cidr(try required(input.cidrBlock, "cidrBlock"), refusal: "InvalidVpc.Range")
        let tags = try tags(input.tagSpecifications, for: VPCRecord.kind, call)
        let vpc = makeVPC(
            cidr: prefix.description, tenancy: input.instanceTenancy ?? "default", tags: tags, isDefault: false, call)
        return EC2.CreateVpcResult(vpc: shape(vpc, state: EC2.VpcState.pending))
    }

    func describeVpcs(_ input: EC2.DescribeVpcsRequest, _ call: Call) throws(AWSError) -> EC2.DescribeVpcsResult {
        let request = ListRequest(
            ids: input.vpcIds, idsParameter: "vpcIds", filters: input.filters, limit: input.maxResults,
            token: input.nextToken)
        let (records, token) = try vpcs.list(request) { vpc, filter in attribute(filter, of: vpc) }
        return EC2.DescribeVpcsResult(nextToken: token, vpcs: records.map { shape($0) })
    }

    /// Takes with it what came with it; everything else must be gone.
    mutating func deleteVpc(_ input: EC2.DeleteVpcRequest, _ call: Call) throws(AWSError) -> EC2.DeleteVpcResponse {
        let vpc = try vpcs.find(input.vpcId, "vpcId")
        let ownTables = routeTables.records.values.filter { $0.vpcID == vpc.id }
        let ownGroups = groups.records.values.filter { $0.vpcID == vpc.id }
        let isEmpty =
            !subnets.records.values.contains { $0.vpcID == vpc.id }
            && !gateways.records.values.contains { $0.vpcID == vpc.id }
            && !interfaces.records.values.contains { $0.vpcID == vpc.id }
            && ownTables.allSatisfy(\.isMain) && ownGroups.allSatisfy { $0.name == "default" }
        guard isEmpty else { throw .hasDependencies(vpc) }
        for table in ownTables { routeTables[table.id] = nil }
        for group in ownGroups { removeGroup(group.id) }
        vpcs[vpc.id] = nil
        return EC2.DeleteVpcResponse()
    }

    mutating func modifyVpcAttribute(
        _ input: EC2.ModifyVpcAttributeRequest, _ call: Call
    ) throws(AWSError) -> EC2.ModifyVpcAttributeResponse {
        var vpc = try vpcs.find(input.vpcId, "vpcId")
        let given = [input.enableDnsSupport, input.enableDnsHostnames, input.enableNetworkAddressUsageMetrics]
        guard given.count(where: { $0 != nil }) == 1 else {
            throw AWSError(
                "InvalidParameterCombination", "Fields for multiple attribute types specified: exactly one is required."
            )
        }
        if let value = input.enableDnsSupport?.value { vpc.dnsSupport = value }
        if let value = input.enableDnsHostnames?.value { vpc.dnsHostnames = value }
        if let value = input.enableNetworkAddressUsageMetrics?.value { vpc.usageMetrics = value }
        vpcs[vpc.id] = vpc
        return EC2.ModifyVpcAttributeResponse()
    }

    func describeVpcAttribute(
        _ input: EC2.DescribeVpcAttributeRequest, _ call: Call
    ) throws(AWSError) -> EC2.DescribeVpcAttributeResult {
        let vpc = try vpcs.find(input.vpcId, "vpcId")
        var result = EC2.DescribeVpcAttributeResult(vpcId: vpc.id)
        switch try required(input.attribute, "attribute") {
        case "enableDnsSupport": result.enableDnsSupport = EC2.AttributeBooleanValue(value: vpc.dnsSupport)
        case "enableDnsHostnames": result.enableDnsHostnames = EC2.AttributeBooleanValue(value: vpc.dnsHostnames)
        case "enableNetworkAddressUsageMetrics":
            result.enableNetworkAddressUsageMetrics = EC2.AttributeBooleanValue(value: vpc.usageMetrics)
        case let other: throw .invalidValue(other, "attribute", "Unknown attribute.")
        }
        return result
    }

    /// A range of the size that AWS takes, /16 to /28.
    func cidr(_ text: String, refusal: String) throws(AWSError) -> IPv4Prefix {
        guard let prefix = IPv4Prefix(text) else {
            throw .invalidValue(text, "cidrBlock", "This is not a valid CIDR block.")
        }
        let reserved = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3"].compactMap { IPv4Prefix($0) }
        guard (16...28).contains(prefix.length), !reserved.contains(where: { $0.overlaps(prefix) }) else {
            throw AWSError(refusal, "The CIDR '\(text)' is invalid.")
        }
        return prefix
    }

    private func shape(_ vpc: VPCRecord, state: String = EC2.VpcState.available) -> EC2.Vpc {
        EC2.Vpc(
            ownerId: scope.accountID, instanceTenancy: vpc.tenancy,
            cidrBlockAssociationSet: [
                EC2.VpcCidrBlockAssociation(
                    associationId: vpc.associationID, cidrBlock: vpc.cidr,
                    cidrBlockState: EC2.VpcCidrBlockState(state: "associated"))
            ],
            isDefault: vpc.isDefault, tags: vpc.tagList, vpcId: vpc.id, state: state, cidrBlock: vpc.cidr,
            dhcpOptionsId: vpc.dhcpOptionsID)
    }

    private func attribute(_ filter: String, of vpc: VPCRecord) -> [String]? {
        switch filter {
        case "vpc-id": [vpc.id]
        case "cidr", "cidr-block", "cidr-block-association.cidr-block": [vpc.cidr]
        case "cidr-block-association.association-id": [vpc.associationID]
        case "cidr-block-association.state": ["associated"]
        case "is-default", "isDefault": ["\(vpc.isDefault)"]
        case "state": [EC2.VpcState.available]
        case "owner-id": [scope.accountID]
        case "dhcp-options-id": [vpc.dhcpOptionsID]
        default: nil
        }
    }
}
