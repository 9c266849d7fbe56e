package import TealCore

/// The loopback addresses of a region's load balancers: one each, so that many can listen on port 80 at once.
///
/// Those whose last part is 0 or 255 are left out, for they look like a network's own.
package struct LoadBalancerAddresses: Equatable, Sendable {
    /// A part of 127.0.0.0/8 that no other region of the machine has.
    package var network: IPv4Prefix

    package init(network: IPv4Prefix = IPv4Prefix(containing: 0x7F40_0000, length: 16)) {
        self.network = network
    }

    /// The lowest that is free; nil where all are taken.
    func free(besides taken: Set<String>) -> String? {
        (network.base...network.last).lazy.filter { ![0, 255].contains($0 & 255) }.map(IPv4Prefix.text)
            .first { !taken.contains($0) }
    }
}
