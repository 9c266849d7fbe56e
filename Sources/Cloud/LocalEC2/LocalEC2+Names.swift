import TealCore

/// What the name server asks of the networks, in no account's name.
extension LocalEC2 {
    /// Where the VPCs that have interfaces reach their name server: the base of the VPC's range plus two.
    ///
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html>
    package var nameServers: Set<UInt32> {
        allNetworks.reduce(into: []) { all, network in
            for id in Set(network.interfaces.records.values.map(\.vpcID)) {
                if let vpc = network.vpcs[id], vpc.dnsSupport { all.insert(vpc.prefix.base + 2) }
            }
        }
    }

    /// The VPC of the interface that has this address; nil where none has.
    package func vpc(ofAddress address: UInt32) -> String? {
        for network in allNetworks {
            if let interface = network.interfaces.records.values.first(where: { $0.address == address }) {
                return interface.vpcID
            }
        }
        return nil
    }

    /// `ip-10-0-1-5.ec2.internal`, of the interface that has this address; nil where none has.
    package func privateName(ofAddress address: UInt32) -> String? {
        for network in allNetworks where network.interfaces.records.values.contains(where: { $0.address == address }) {
            return network.privateName(address)
        }
        return nil
    }
}
