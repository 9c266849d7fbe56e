import AWSEC2
import ContainerRuntime
import Testing

@testable import LocalECS

/// What security groups come to for one task.
@Suite struct GroupRulesTests {
    private let task = TaskInterface(
        id: "eni-1", address: "10.0.1.17", prefixLength: 24, macAddress: "", privateDNSName: "")

    private func rule(
        _ group: String, isEgress: Bool = false, _ ipProtocol: String, _ from: Int = -1, _ to: Int = -1,
        cidr: String? = nil, peer: String? = nil
    ) -> EC2.SecurityGroupRule {
        EC2.SecurityGroupRule(
            groupId: group, isEgress: isEgress, ipProtocol: ipProtocol, fromPort: from, toPort: to, cidrIpv4: cidr,
            referencedGroupInfo: peer.map { EC2.ReferencedSecurityGroup(groupId: $0) })
    }

    private func interface(_ id: String, _ address: String, _ groups: String...) -> EC2.NetworkInterface {
        EC2.NetworkInterface(
            groups: groups.map { EC2.GroupIdentifier(groupId: $0) }, networkInterfaceId: id, privateIpAddress: address)
    }

    private func rules(
        _ rules: EC2.SecurityGroupRule..., ports: [Int] = [80]
    ) -> GroupRules {
        var balancer = interface("eni-4", "10.0.1.9", "sg-alb")
        balancer.requesterId = "amazon-elasticloadbalancing"
        balancer.description = "ELB app/web/0123"
        return GroupRules(
            rules: rules,
            interfaces: [
                balancer,
                interface("eni-1", "10.0.1.17", "sg-web"), interface("eni-2", "10.0.2.9", "sg-db"),
                interface("eni-3", "10.0.1.4", "sg-db", "sg-web"),
            ], balancerPorts: ["ELB app/web/0123": ports])
    }

    @Test("Only the rules of the task's own groups count, in their direction")
    func ownGroups() {
        let found = rules(
            rule("sg-web", "tcp", 80, 81, cidr: "10.0.0.0/16"), rule("sg-db", "tcp", 5432, 5432, cidr: "0.0.0.0/0"),
            rule("sg-web", isEgress: true, "-1", cidr: "0.0.0.0/0")
        ).firewall(of: task)
        let expected = Firewall(
            inbound: [FirewallRule(.tcp(80...81), peers: ["10.0.0.0/16"])], outbound: Firewall.open.outbound)
        #expect(found == expected)
    }

    @Test("A group as peer is the addresses of the interfaces in it")
    func sourceGroup() {
        let found = rules(rule("sg-web", "tcp", 80, 80, peer: "sg-db")).firewall(of: task)
        #expect(found?.inbound == [FirewallRule(.tcp(80...80), peers: ["10.0.1.4/32", "10.0.2.9/32"])])
        let nobody = rules(rule("sg-web", "tcp", 80, 80, peer: "sg-none")).firewall(of: task)
        #expect(nobody?.inbound == [FirewallRule(.tcp(80...80), peers: [])])
    }

    @Test("A load balancer comes from its own addresses, which are the host's, open at its listeners' ports")
    func balancer() {
        let rules = rules(
            rule("sg-web", "tcp", 80, 80, peer: "sg-alb"), rule("sg-alb", "tcp", 80, 80, peer: "sg-db"),
            rule("sg-alb", isEgress: true, "tcp", 8080, 8080, peer: "sg-web"), ports: [443, 80])
        #expect(rules.firewall(of: task)?.inbound == [FirewallRule(.tcp(80...80), peers: ["10.0.1.9/32"])])
        let expected = Firewall(
            inbound: [FirewallRule(.tcp(80...80), peers: ["10.0.1.4/32", "10.0.2.9/32"])],
            outbound: [FirewallRule(.tcp(8080...8080), peers: ["10.0.1.17/32", "10.0.1.4/32"])])
        #expect(rules.hostInterfaces == [HostInterface(address: "10.0.1.9", ports: [80, 443], firewall: expected)])
    }

    @Test(
        "Every protocol of a rule has its meaning",
        arguments: [
            ("-1", -1, -1, FirewallTraffic.all), ("tcp", 0, 65535, .tcp(0...65535)), ("6", 80, 80, .tcp(80...80)),
            ("udp", 53, 53, .udp(53...53)), ("icmp", 8, -1, .icmp(type: 8, code: nil)),
            ("icmp", -1, -1, .icmp(type: nil, code: nil)), ("icmp", 3, 4, .icmp(type: 3, code: 4)),
            ("50", -1, -1, .other(50)),
        ])
    func traffic(_ name: String, _ from: Int, _ to: Int, _ traffic: FirewallTraffic) {
        let found = rules(rule("sg-web", name, from, to, cidr: "10.0.0.0/16")).firewall(of: task)
        #expect(found?.inbound == [FirewallRule(traffic, peers: ["10.0.0.0/16"])])
    }

    @Test("Rules of IPv6 let nothing of IPv4 through, and an interface that is not there has no firewall")
    func others() {
        var ipv6 = rule("sg-web", "tcp", 80, 80)
        ipv6.cidrIpv6 = "::/0"
        #expect(rules(ipv6).firewall(of: task)?.inbound == [FirewallRule(.tcp(80...80), peers: [])])
        var gone = task
        gone.id = "eni-9"
        #expect(rules(ipv6).firewall(of: gone) == nil)
    }
}
