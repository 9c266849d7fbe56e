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
    /// The bridge of the tasks' network: at most 15 letters and digits.
    package var bridge: String

    package init(
        host: String = "127.0.0.1", port: Int = 4566, account: String = "123456789012", region: String = "us-east-1",
        runtime: Runtime = .runc, bridge: String = "teal0"
    ) {
        self.host = host
        self.port = port
        self.account = account
        self.region = region
        self.runtime = runtime
        self.bridge = bridge
    }

    /// `http://localhost:4566`
    package var endpoint: String { "http://localhost:\(port)" }

    /// Throws for an account, a region or a port that could not be one.
    package func validate() throws(Problem) {
        try check(account.utf8.count == 12 && account.allSatisfy(\.isNumber), "account", account, "twelve digits")
        try check(region.split(separator: "-").count >= 3, "region", region, "a region's name, such as us-east-1")
        try check((1...65535).contains(port), "port", String(port), "a number from 1 to 65535")
        try check(
            host.hasPrefix("127.") || host == "::1", "host", host, "a loopback address: the region is for this machine")
        try check((1...15).contains(bridge.utf8.count), "bridge", bridge, "a link's name of at most 15 letters")
    }

    private func check(_ holds: Bool, _ name: String, _ value: String, _ wanted: String) throws(Problem) {
        guard !holds else { return }
        throw Problem(
            what: "The region was not started.", why: "--\(name) is \"\(value)\", and must be \(wanted)",
            mend: "give --\(name) such a value, or leave it out", code: "TEAL-REGION-002", exit: .usage)
    }
}
