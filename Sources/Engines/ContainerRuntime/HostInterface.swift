/// An address of the host's own among those of the sandboxes, with what may pass between it and them: a load balancer's,
/// for one.
package struct HostInterface: Codable, Equatable, Sendable {
    /// IPv4, dotted: `10.0.1.7`.
    package var address: String
    /// The ports of TCP that something listens at; whatever the firewall says, no other is open.
    package var ports: [Int]
    package var firewall: Firewall

    package init(address: String, ports: [Int], firewall: Firewall) {
        self.address = address
        self.ports = ports
        self.firewall = firewall
    }
}
