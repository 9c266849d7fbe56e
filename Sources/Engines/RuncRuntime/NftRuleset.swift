import ContainerRuntime
import TealCore

/// Firewalls in nft's language: one table, made or replaced as a whole in one transaction of the kernel.
struct NftRuleset: Equatable, Sendable {
    private let table: String
    private let content: String

    private init(_ table: String, _ chains: [String]) {
        self.table = table
        content = "table inet \(table) {\n" + chains.joined() + "}\n"
    }

    /// Fails where the table is there already; three times as fast as replacing, which waits for those who read the
    /// old rules.
    var creation: String { "create table inet \(table)\n" + content }

    /// Naming the table before deleting it makes the deletion succeed where there is none.
    var replacement: String { "table inet \(table)\ndelete table inet \(table)\n" + content }

    /// Inside a sandbox's own namespace. The host's services are let through whatever the firewall says, as what is
    /// link-local is in a VPC.
    init(sandbox address: String, _ network: RuncNetwork, nameServers: [String] = [], _ firewall: Firewall) {
        let input = ["iifname \"lo\" accept", Self.known] + firewall.inbound.flatMap { Self.lines($0, peer: "saddr") }
        let output =
            ["oifname \"lo\" accept", "ip saddr != \(address) drop", Self.known]
            + Self.services(network, nameServers)
            + firewall.outbound.flatMap { Self.lines($0, peer: "daddr") }
        self.init(
            "teal",
            [
                Self.chain("input", "filter", policy: "drop", Self.unique(input)),
                Self.chain("output", "filter", policy: "drop", Self.unique(output)),
            ])
    }

    /// On the host: of itself it shows the bridge its services and its interfaces alone, and it is nobody's router.
    init(hostOf network: RuncNetwork, nameServers: [String] = [], _ interfaces: [HostInterface] = []) {
        let bridge = "\"\(network.bridge)\""
        let input =
            ["iifname != \(bridge) accept", Self.known] + Self.services(network, nameServers)
            + Self.unique(interfaces.flatMap(Self.inbound)) + Self.rest(interfaces, "daddr")
            + ["meta l4proto tcp reject with tcp reset", "drop"]
        let output =
            ["oifname != \(bridge) accept", Self.known] + Self.unique(interfaces.flatMap(Self.outbound))
            + Self.rest(interfaces, "saddr")
        let forward = ["iifname \(bridge) oifname != \(bridge) drop", "iifname != \(bridge) oifname \(bridge) drop"]
        self.init(
            Self.hostTable(network.bridge),
            [
                Self.chain("input", "filter - 10", policy: "accept", input)
            ] + (interfaces.isEmpty ? [] : [Self.chain("output", "filter - 10", policy: "accept", output)]) + [
                Self.chain("forward", "filter - 10", policy: "accept", forward)
            ])
    }

    /// Whether it is there or not.
    static func removal(ofHostTable bridge: String) -> String {
        let name = hostTable(bridge)
        return "table inet \(name)\ndelete table inet \(name)\n"
    }

    private static let known = "ct state established,related accept"

    private static func hostTable(_ bridge: String) -> String { "teal-\(bridge)" }

    /// A chain is called by the hook that it is on.
    private static func chain(_ name: String, _ priority: String, policy: String, _ rules: [String]) -> String {
        let head = "type filter hook \(name) priority \(priority); policy \(policy);"
        return "    chain \(name) {\n" + ([head] + rules).map { "        \($0)\n" }.joined() + "    }\n"
    }

    private static func inbound(_ interface: HostInterface) -> [String] {
        guard !interface.ports.isEmpty else { return [] }
        let ports = Set(interface.ports).sorted().map(String.init).joined(separator: ", ")
        let rules = interface.firewall.inbound.filter { rule in
            switch rule.traffic {
            case .all, .tcp: true
            case .udp, .icmp, .other: false
            }
        }
        return rules.flatMap { lines($0, peer: "saddr") }.map {
            "ip daddr \(interface.address) tcp dport { \(ports) } \($0)"
        }
    }

    private static func outbound(_ interface: HostInterface) -> [String] {
        interface.firewall.outbound.flatMap { lines($0, peer: "daddr") }.map { "ip saddr \(interface.address) \($0)" }
    }

    /// Nobody answers for what an interface's firewall does not let through.
    private static func rest(_ interfaces: [HostInterface], _ side: String) -> [String] {
        guard !interfaces.isEmpty else { return [] }
        return ["ip \(side) { \(Set(interfaces.map(\.address)).sorted().joined(separator: ", ")) } drop"]
    }

    private static func services(_ network: RuncNetwork, _ nameServers: [String]) -> [String] {
        network.hostServices.map { "ip daddr \($0.address) tcp dport \($0.port) accept" }
            + unique(network.nameServers + nameServers).map {
                "ip daddr \($0) meta l4proto { tcp, udp } th dport 53 accept"
            }
    }

    /// Nothing for a rule without a peer: it lets nothing through.
    private static func lines(_ rule: FirewallRule, peer: String) -> [String] {
        let prefixes = widest(rule.peers.compactMap { IPv4Prefix($0) })
        guard let first = prefixes.first else { return [] }
        let addresses = prefixes.map(\.description).joined(separator: ", ")
        let from = first.length == 0 ? "meta nfproto ipv4" : "ip \(peer) { \(addresses) }"
        return ["\(from)\(match(rule.traffic)) accept"]
    }

    private static func match(_ traffic: FirewallTraffic) -> String {
        switch traffic {
        case .all: return ""
        case .tcp(let ports): return " tcp dport \(range(ports))"
        case .udp(let ports): return " udp dport \(range(ports))"
        case .icmp(let type?, let code?): return " icmp type \(type) icmp code \(code)"
        case .icmp(let type?, nil): return " icmp type \(type)"
        case .icmp(nil, _): return " ip protocol icmp"
        case .other(let number): return " ip protocol \(number)"
        }
    }

    private static func range(_ ports: ClosedRange<Int>) -> String {
        ports.count == 1 ? "\(ports.lowerBound)" : "\(ports.lowerBound)-\(ports.upperBound)"
    }

    /// Without those that lie in others, since nft refuses sets whose members overlap; in order.
    private static func widest(_ prefixes: [IPv4Prefix]) -> [IPv4Prefix] {
        let ordered = Set(prefixes).sorted { ($0.base, $0.length) < ($1.base, $1.length) }
        var kept: [IPv4Prefix] = []
        for prefix in ordered where kept.last?.contains(prefix) != true { kept.append(prefix) }
        return kept
    }

    private static func unique(_ rules: [String]) -> [String] {
        var seen: Set<String> = []
        return rules.filter { seen.insert($0).inserted }
    }
}
