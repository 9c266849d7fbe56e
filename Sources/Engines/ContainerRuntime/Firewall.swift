/// What a sandbox's network lets through; everything else is dropped without an answer. Answers to what was let through
/// pass by themselves, and so does what the containers of the sandbox say to each other.
package struct Firewall: Codable, Equatable, Sendable {
    /// Towards the sandbox, from the rules' peers.
    package var inbound: [FirewallRule]
    /// From the sandbox, to the rules' peers.
    package var outbound: [FirewallRule]

    package init(inbound: [FirewallRule], outbound: [FirewallRule]) {
        self.inbound = inbound
        self.outbound = outbound
    }

    /// Lets everything through that has IPv4 addresses.
    package static let open = Firewall(
        inbound: [FirewallRule(.all, peers: ["0.0.0.0/0"])], outbound: [FirewallRule(.all, peers: ["0.0.0.0/0"])])
}

package struct FirewallRule: Codable, Hashable, Sendable {
    package var traffic: FirewallTraffic
    /// IPv4 prefixes, `10.0.0.0/16`; a rule without one lets nothing through.
    package var peers: [String]

    package init(_ traffic: FirewallTraffic, peers: [String]) {
        self.traffic = traffic
        self.peers = peers
    }
}

package enum FirewallTraffic: Codable, Hashable, Sendable {
    case all
    /// Destination ports.
    case tcp(ClosedRange<Int>)
    case udp(ClosedRange<Int>)
    /// Nil for every type, or for every code of the type.
    case icmp(type: Int?, code: Int?)
    /// By the protocol's number, 0 to 255.
    case other(Int)
}
