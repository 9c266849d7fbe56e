import ContainerRuntime
import Testing

@testable import RuncRuntime

/// Firewalls in nft's words, without a kernel.
@Suite struct NftRulesetTests {
    private let network = RuncNetwork(
        bridge: "teal0", nameServers: ["169.254.169.253"],
        hostServices: [HostService(address: "169.254.170.2", port: 80)])

    @Test("A sandbox lets in and out what its rules name, its own loopback, and the host's services")
    func sandbox() {
        let firewall = Firewall(
            inbound: [
                FirewallRule(.tcp(8080...8080), peers: ["10.0.1.1/32", "10.0.1.7/32"]),
                FirewallRule(.udp(1000...2000), peers: ["10.0.0.0/16"]),
                FirewallRule(.icmp(type: 8, code: nil), peers: ["10.0.0.0/16"]),
                FirewallRule(.icmp(type: 3, code: 4), peers: ["10.0.0.0/16"]),
                FirewallRule(.icmp(type: nil, code: nil), peers: ["10.9.0.0/16"]),
                FirewallRule(.other(50), peers: ["10.0.0.0/16"]),
            ],
            outbound: [FirewallRule(.all, peers: ["0.0.0.0/0"])])
        let expected = """
            table inet teal
            delete table inet teal
            table inet teal {
                chain input {
                    type filter hook input priority filter; policy drop;
                    iifname "lo" accept
                    ct state established,related accept
                    ip saddr { 10.0.1.1/32, 10.0.1.7/32 } tcp dport 8080 accept
                    ip saddr { 10.0.0.0/16 } udp dport 1000-2000 accept
                    ip saddr { 10.0.0.0/16 } icmp type 8 accept
                    ip saddr { 10.0.0.0/16 } icmp type 3 icmp code 4 accept
                    ip saddr { 10.9.0.0/16 } ip protocol icmp accept
                    ip saddr { 10.0.0.0/16 } ip protocol 50 accept
                }
                chain output {
                    type filter hook output priority filter; policy drop;
                    oifname "lo" accept
                    ip saddr != 10.0.1.5 drop
                    ct state established,related accept
                    ip daddr 169.254.170.2 tcp dport 80 accept
                    ip daddr 169.254.169.253 meta l4proto { tcp, udp } th dport 53 accept
                    meta nfproto ipv4 accept
                }
            }

            """
        #expect(NftRuleset(sandbox: "10.0.1.5", network, firewall).replacement == expected)
    }

    @Test("The host shows the bridge its services alone, and routes nothing to it or from it")
    func host() {
        let expected = """
            table inet teal-teal0
            delete table inet teal-teal0
            table inet teal-teal0 {
                chain input {
                    type filter hook input priority filter - 10; policy accept;
                    iifname != "teal0" accept
                    ct state established,related accept
                    ip daddr 169.254.170.2 tcp dport 80 accept
                    ip daddr 169.254.169.253 meta l4proto { tcp, udp } th dport 53 accept
                    meta l4proto tcp reject with tcp reset
                    drop
                }
                chain forward {
                    type filter hook forward priority filter - 10; policy accept;
                    iifname "teal0" oifname != "teal0" drop
                    iifname != "teal0" oifname "teal0" drop
                }
            }

            """
        #expect(NftRuleset(hostOf: network).replacement == expected)
    }

    @Test(
        "Peers that lie in others are left out, and a rule without any lets nothing through",
        arguments: [
            (
                ["10.0.0.0/16", "10.0.1.0/24", "10.0.1.7/32", "10.1.0.0/16"],
                ["ip saddr { 10.0.0.0/16, 10.1.0.0/16 } accept"]
            ),
            (["10.0.1.7/32", "10.0.1.7/32", "10.0.1.0/24"], ["ip saddr { 10.0.1.0/24 } accept"]),
            (["10.0.1.7/32", "0.0.0.0/0"], ["meta nfproto ipv4 accept"]),
            (["not an address"], []), ([], []),
        ])
    func peers(_ peers: [String], _ rules: [String]) {
        let firewall = Firewall(inbound: [FirewallRule(.all, peers: peers)], outbound: [])
        let text = NftRuleset(sandbox: "10.0.1.5", network, firewall).replacement
        let input = text.split(separator: "chain output")[0].split(separator: "\n").map {
            String($0.drop { $0 == " " })
        }
        #expect(Array(input.drop { $0 != "ct state established,related accept" }.dropFirst().dropLast(2)) == rules)
    }

    @Test("A rule that is there twice is said once")
    func repetition() {
        let rule = FirewallRule(.tcp(80...80), peers: ["10.0.0.0/16"])
        let once = NftRuleset(sandbox: "10.0.1.5", network, Firewall(inbound: [rule], outbound: []))
        #expect(NftRuleset(sandbox: "10.0.1.5", network, Firewall(inbound: [rule, rule], outbound: [])) == once)
    }

    @Test("Making and replacing differ in what they do to a table that is there")
    func creation() {
        let ruleset = NftRuleset(sandbox: "10.0.1.5", network, .open)
        #expect(ruleset.creation.hasPrefix("create table inet teal\ntable inet teal {\n"))
        let content = { (text: String) in text.split(separator: "\n").drop { !$0.hasSuffix("{") }.map { String($0) } }
        #expect(content(ruleset.creation) == content(ruleset.replacement))
    }
}
