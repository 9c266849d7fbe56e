import AWSWire
import TealCore

extension AccountNetwork {
    /// The VPC that AWS gives an account in every region: 172.31.0.0/16 with a public subnet of /20 in each zone.
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html>
    ///
    /// Made once: an account that deletes it does not get it back.
    mutating func makeDefaultNetwork(_ call: Call) throws(AWSError) {
        guard isNew else { return }
        let vpc = makeVPC(cidr: "172.31.0.0/16", tenancy: "default", tags: [:], isDefault: true, call)
        for (index, zone) in call.zones.enumerated() {
            let id = call.newID("subnet")
            subnets[id] = SubnetRecord(
                id: id, serial: nextSerial(), tags: [:], vpcID: vpc.id, cidr: "172.31.\(index * 16).0/20", zone: zone,
                isDefaultForZone: true, mapsPublicAddress: true)
        }
        let gateway = GatewayRecord(id: call.newID("igw"), serial: nextSerial(), tags: [:], vpcID: vpc.id)
        gateways[gateway.id] = gateway
        if let main = routeTables.inOrder.first(where: { $0.vpcID == vpc.id })?.id {
            routeTables[main]?.routes.append(
                RouteTableRecord.Route(destination: "0.0.0.0/0", target: gateway.id))
        }
    }

    /// Adds a VPC with what comes with every one: the main route table and the default security group.
    mutating func makeVPC(
        cidr: String, tenancy: String, tags: [String: String], isDefault: Bool, _ call: Call
    ) -> VPCRecord {
        let vpc = VPCRecord(
            id: call.newID("vpc"), serial: nextSerial(), tags: tags, cidr: cidr,
            associationID: call.newID("vpc-cidr-assoc"),
            dhcpOptionsID: vpcs.inOrder.first?.dhcpOptionsID ?? call.newID("dopt"), tenancy: tenancy,
            isDefault: isDefault, dnsHostnames: isDefault)
        vpcs[vpc.id] = vpc
        let table = RouteTableRecord(
            id: call.newID("rtb"), serial: nextSerial(), tags: [:], vpcID: vpc.id,
            routes: [RouteTableRecord.Route(destination: cidr, target: "local")],
            associations: [RouteTableRecord.Association(id: call.newID("rtbassoc"))])
        routeTables[table.id] = table
        let group = GroupRecord(
            id: call.newID("sg"), serial: nextSerial(), tags: [:], vpcID: vpc.id, name: "default",
            description: "default VPC security group")
        groups[group.id] = group
        allowAll(.group(id: group.id, owner: scope.accountID), of: group.id, isEgress: false, call)
        allowAll(.cidr("0.0.0.0/0"), of: group.id, isEgress: true, call)
        return vpc
    }

    mutating func allowAll(_ peer: RuleRecord.Peer, of group: String, isEgress: Bool, _ call: Call) {
        let id = call.newID("sgr")
        rules[id] = RuleRecord(
            id: id, serial: nextSerial(), tags: [:], groupID: group, isEgress: isEgress, ipProtocol: "-1",
            fromPort: nil, toPort: nil, peer: peer)
    }
}
