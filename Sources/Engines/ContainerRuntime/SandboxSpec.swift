/// A network namespace to make, and what its containers share beside it.
package struct SandboxSpec: Codable, Equatable, Sendable {
    /// Unique; at most 64 of letters, digits, `-` and `_`, the first a letter or digit.
    package var id: String
    /// IPv4, dotted: `10.0.1.17`.
    package var address: String
    /// Length of the subnet's prefix: 24.
    package var prefixLength: Int
    /// What the containers take themselves to be called; empty for the id.
    package var hostname: String
    /// What names resolve to inside: `/etc/hosts` entries, name to address.
    package var hosts: [String: String]
    /// IPv4 addresses of the name servers, which every firewall lets through; nil for those of the runtime.
    package var nameServers: [String]?
    /// Cores that all containers together may use, fractions allowed; nil for no common limit.
    package var cpus: Double?
    /// Bytes that all containers together may use; nil for no common limit.
    package var memory: Int?
    /// Bytes that all containers together may write to their roots and shared volumes; nil for what the disk holds.
    package var storage: Int?

    package init(
        id: String, address: String, prefixLength: Int, hostname: String = "", hosts: [String: String] = [:],
        nameServers: [String]? = nil, cpus: Double? = nil, memory: Int? = nil, storage: Int? = nil
    ) {
        self.id = id
        self.address = address
        self.prefixLength = prefixLength
        self.hostname = hostname
        self.hosts = hosts
        self.nameServers = nameServers
        self.cpus = cpus
        self.memory = memory
        self.storage = storage
    }
}
