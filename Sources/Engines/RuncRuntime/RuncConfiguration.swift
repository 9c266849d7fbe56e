/// Where a runtime keeps its things and what they are called; two runtimes of one machine differ in both.
package struct RuncConfiguration: Sendable {
    /// Records, writable layers, logs; made if absent. On a file system that overlayfs accepts as its upper layer, and
    /// for as long as containers live.
    package var stateDirectory: String
    package var network: RuncNetwork
    /// Bytes of a container's output that stay on disk; older output is given back to the file system.
    package var logRetention: Int

    package init(stateDirectory: String, network: RuncNetwork = RuncNetwork(), logRetention: Int = 64 << 20) {
        self.stateDirectory = stateDirectory
        self.network = network
        self.logRetention = logRetention
    }
}

/// The network of a runtime's sandboxes: one bridge that carries every subnet a sandbox asks for.
///
/// The host has the first address of each subnet, as the router of an AWS subnet has, and reaches every sandbox;
/// sandboxes reach each other, across subnets too, for they are neighbours on one bridge, as far as their firewalls let
/// them. Nothing is routed beyond this machine, and of the host they reach what is named here.
package struct RuncNetwork: Sendable {
    /// Also the name of the control group of all containers, and the beginning of the namespaces' names.
    /// At most 15 of letters, digits and `-`.
    package var bridge: String
    /// Written to the containers' `/etc/resolv.conf`, and let through by every firewall.
    package var nameServers: [String]
    /// What sandboxes reach on the host, whatever their firewalls say; every other port of it is closed to them.
    package var hostServices: [HostService]

    package init(bridge: String = "teal0", nameServers: [String] = [], hostServices: [HostService] = []) {
        self.bridge = bridge
        self.nameServers = nameServers
        self.hostServices = hostServices
    }
}

/// A port of TCP that the host answers at.
package struct HostService: Equatable, Sendable {
    /// IPv4, dotted.
    package var address: String
    package var port: Int

    package init(address: String, port: Int) {
        self.address = address
        self.port = port
    }
}
