package import LocalCloud
package import TealCore

/// How a region is started.
package struct RegionConfiguration: Codable, Equatable, Sendable {
    package enum Runtime: String, Codable, Sendable, CaseIterable {
        /// runc under conmon: real containers. Linux, root.
        case runc
        /// Containers in memory that always start: for tests of what stands above them.
        case fake
    }

    /// Loopback only: a region answers for this machine and no other.
    package var host: String
    package var port: Int
    /// Twelve digits: of callers whose access key names no other.
    package var account: String
    package var region: String
    package var runtime: Runtime
    /// The bridge of the tasks' network: at most 15 letters, digits and hyphens.
    package var bridge: String
    /// Where the load balancers listen, one address each: `127.64.0.0/16`.
    package var balancerNetwork: String
    /// Whether the callers' signatures must be right, or only be there.
    package var signatures: SignatureMode
    /// Seconds from one value of a measured metric to the next: a minute on AWS, a part of one for rehearsals.
    package var metricPeriod: Int

    /// Without a balancer network it follows from the port.
    package init(
        host: String = "127.0.0.1", port: Int = RegionConfiguration.standardPort, account: String = "123456789012",
        region: String = "us-east-1", runtime: Runtime = .runc, bridge: String = "teal0",
        balancerNetwork: String? = nil, signatures: SignatureMode = .lenient,
        metricPeriod: Int = 60
    ) {
        self.host = host
        self.port = port
        self.account = account
        self.region = region
        self.runtime = runtime
        self.bridge = bridge
        self.balancerNetwork = balancerNetwork ?? Self.balancerNetwork(port: port).description
        self.signatures = signatures
        self.metricPeriod = metricPeriod
    }

    /// What an older region did not write down has its default.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            host: try container.decode(String.self, forKey: .host),
            port: try container.decode(Int.self, forKey: .port),
            account: try container.decode(String.self, forKey: .account),
            region: try container.decode(String.self, forKey: .region),
            runtime: try container.decode(Runtime.self, forKey: .runtime),
            bridge: try container.decode(String.self, forKey: .bridge),
            balancerNetwork: try container.decodeIfPresent(String.self, forKey: .balancerNetwork),
            signatures: try container.decodeIfPresent(SignatureMode.self, forKey: .signatures) ?? .lenient,
            metricPeriod: try container.decodeIfPresent(Int.self, forKey: .metricPeriod) ?? 60)
    }

    /// The one that tools for local regions use.
    package static let standardPort = 4566

    /// No two ports have the same: 127.64.0.0/16 for the standard one, 126 addresses of 127.128.0.0/9 for each other.
    static func balancerNetwork(port: Int) -> IPv4Prefix {
        port == standardPort
            ? IPv4Prefix(containing: 0x7F40_0000, length: 16)
            : IPv4Prefix(containing: 0x7F80_0000 | UInt32(clamping: port) << 7, length: 25)
    }

    /// `http://localhost:4566`
    package var endpoint: String { "http://localhost:\(port)" }
}

extension RegionConfiguration {
    /// Throws for a value that could not be one.
    package func validate() throws(Problem) {
        try check(
            account.utf8.count == 12 && account.utf8.allSatisfy(Self.isDigit), "account", account, "twelve digits")
        try check(isRegionName, "region", region, "a region's name, such as us-east-1")
        try check((1...65535).contains(port), "port", String(port), "a number from 1 to 65535")
        try check(
            host.hasPrefix("127.") || host == "::1", "host", host, "a loopback address: the region is for this machine")
        try check(
            metricPeriod > 0 && 60 % metricPeriod == 0, "metric-period", String(metricPeriod),
            "a number of seconds that divides a minute: 5, 10, 30, 60")
        try check(isLinkName, "bridge", bridge, "a link's name: at most 15 letters, digits and hyphens")
        try check(
            isBalancerNetwork, "balancer-network", balancerNetwork,
            "a part of 127.0.0.0/8 of 8 addresses or more, without 127.0.0.1: 127.65.0.0/16")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private var isRegionName: Bool {
        let parts = region.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        return parts.count >= 3
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { Self.isDigit($0) || (0x61...0x7A).contains($0) }
            }
    }

    private var isLinkName: Bool {
        (1...15).contains(bridge.utf8.count) && !bridge.hasPrefix("-")
            && bridge.utf8.allSatisfy { Self.isDigit($0) || Self.isLetter($0) || $0 == 0x2D }
    }

    private var isBalancerNetwork: Bool {
        guard let network = IPv4Prefix(balancerNetwork) else { return false }
        return (8...29).contains(network.length) && network.base >> 24 == 127 && !network.contains(0x7F00_0001)
    }

    private func check(_ holds: Bool, _ name: String, _ value: String, _ wanted: String) throws(Problem) {
        guard !holds else { return }
        throw Problem(
            what: "The region was not started.", why: "--\(name) is \"\(value)\", and must be \(wanted)",
            mend: "give --\(name) such a value, or leave it out", code: "TEAL-REGION-002", exit: .usage)
    }
}
