import ContainerRuntime
import FoundationEssentials
import Glibc
import Synchronization
import TealCore

/// The bridge and the network namespaces on it, made and taken away by `ip`; what passes is told to the kernel by `nft`.
struct SandboxNetwork: Sendable {
    let bridge: String
    private let configuration: RuncNetwork
    private let tools: RuncTools
    private let turnstile = Turnstile()
    /// What the host is on the bridge.
    private let host = Host()

    private final class Host: Sendable {
        struct State {
            /// Whether this process has closed the rest of the host to the bridge.
            var isGuarded = false
            /// Of all sandboxes that have name servers of their own.
            var nameServers: Set<String> = []
            var interfaces: [HostInterface] = []

            var addresses: [String] { (nameServers.union(interfaces.map(\.address))).sorted() }
        }

        let state = Mutex(State())
    }

    init(_ configuration: RuncNetwork, tools: RuncTools) {
        bridge = configuration.bridge
        self.configuration = configuration
        self.tools = tools
    }

    func namespace(_ sandbox: String) -> String { "\(bridge)-\(sandbox)" }

    static func path(_ namespace: String) -> String { "/run/netns/\(namespace)" }

    /// The host's end of a sandbox's link: link names have 15 characters, so it is a digest of the whole name (FNV-1a).
    func link(_ sandbox: String) -> String {
        let hash = namespace(sandbox).utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return "tl" + String(hash & 0xfff_ffff_ffff, radix: 32)
    }

    /// The subnet that a sandbox is in. Throws where its address is none, or is one of those that hosts do not get.
    func prefix(of spec: SandboxSpec) throws(RuntimeError) -> IPv4Prefix {
        guard let address = IPv4Prefix.address(spec.address), (8...30).contains(spec.prefixLength) else {
            throw RuntimeError(.failed, "\(spec.address)/\(spec.prefixLength) is not an address in an IPv4 subnet.")
        }
        let prefix = IPv4Prefix(containing: address, length: spec.prefixLength)
        guard ![prefix.base, prefix.gateway, prefix.last].contains(address) else {
            throw RuntimeError(.failed, "\(spec.address) is reserved in \(prefix).")
        }
        return prefix
    }

    func make(_ record: SandboxRecord) async throws(RuntimeError) {
        let prefix = try prefix(of: record.spec)
        try await ensureBridge(carries: prefix, nameServers: try nameServers(of: record.spec))
        try await batch([
            "netns add \(record.namespace)",
            "link add \(record.link) type veth peer name eth0 netns \(record.namespace)",
            "link set \(record.link) master \(bridge) up",
        ])
        // Every address is taken for a neighbour's: other subnets are on the same bridge, and what is nowhere fails
        // with "no route to host" after three seconds instead of vanishing in the host.
        try await batch(
            [
                "link set lo up", "addr add \(record.spec.address)/\(prefix.length) dev eth0", "link set eth0 up",
                "route add default dev eth0",
            ], in: record.namespace)
    }

    func remove(_ record: SandboxRecord) async throws(RuntimeError) {
        if Self.hasLink(record.link) { try await batch(["link del \(record.link)"]) }
        let path = Self.path(record.namespace)
        guard access(path, F_OK) == 0 else { return }
        umount2(path, Int32(MNT_DETACH))
        try systemCall("remove \(path)") { unlink(path) }
    }

    /// Takes the bridge away, if it is there.
    func removeBridge() async throws(RuntimeError) {
        try await turnstile.pass(bridge) { () async throws(RuntimeError) in
            if Self.hasLink(bridge) { try await batch(["link del \(bridge)"]) }
            try await nft(NftRuleset.removal(ofHostTable: bridge))
            host.state.withLock { $0.isGuarded = false }
        }
    }

    /// Replaces the rules of a namespace in one step. The file stays, for whoever wants to know what holds.
    func load(_ ruleset: String, from file: String, in namespace: String) async throws(RuntimeError) {
        try writeFile(file, ruleset)
        try await Command(
            path: tools.nsenter, arguments: ["--net=\(Self.path(namespace))", tools.nft, "-f", file]
        ).succeed()
    }

    /// Asked of the kernel by a socket: `/sys` shows the links of the namespace that it was mounted in.
    static func hasLink(_ name: String) -> Bool { if_nametoindex(name) != 0 }

    /// Name servers that sandboxes were made with by the process before this one.
    func remember(nameServers: [String]) {
        host.state.withLock { $0.nameServers.formUnion(nameServers) }
    }

    private func nameServers(of spec: SandboxSpec) throws(RuntimeError) -> [String] {
        for server in spec.nameServers ?? [] where IPv4Prefix.address(server) == nil {
            throw RuntimeError(.failed, "\(server) is not a name server's IPv4 address.")
        }
        return spec.nameServers ?? []
    }

    /// Without a bridge they wait until there is one.
    func setHostInterfaces(_ interfaces: [HostInterface]) async throws(RuntimeError) {
        for interface in interfaces where IPv4Prefix.address(interface.address) == nil {
            throw RuntimeError(.failed, "\(interface.address) is not an IPv4 address.")
        }
        try await turnstile.pass(bridge) { () async throws(RuntimeError) in
            let isKnown = host.state.withLock { state in
                defer { state.interfaces = interfaces }
                return state.isGuarded && state.interfaces == interfaces
            }
            guard !isKnown, Self.hasLink(bridge) else { return }
            host.state.withLock { $0.isGuarded = false }
            try await guardHost()
            try await showAddresses()
        }
    }

    /// Those of single addresses on the bridge are all that were ever added so; the subnets' have their lengths.
    private func showAddresses() async throws(RuntimeError) {
        let wanted = host.state.withLock(\.addresses)
        let shown = try await Command(
            path: tools.ip, arguments: ["-o", "-4", "addr", "show", "dev", bridge]
        ).succeed().output
        let present = shown.split(whereSeparator: \.isWhitespace).filter { $0.hasSuffix("/32") }
            .map { String($0.dropLast(3)) }
        let lines =
            present.filter { !wanted.contains($0) }.map { "addr del \($0)/32 dev \(bridge)" }
            + wanted.filter { !present.contains($0) }.map { "addr replace \($0)/32 dev \(bridge)" }
        if !lines.isEmpty { try await batch(lines) }
    }

    private func ensureBridge(carries prefix: IPv4Prefix, nameServers: [String]) async throws(RuntimeError) {
        try await turnstile.pass(bridge) { () async throws(RuntimeError) in
            let routes = Route.parse(readText("/proc/net/route") ?? "").filter { $0.prefix.overlaps(prefix) }
            if let other = routes.first(where: { $0.device != bridge }) {
                throw RuntimeError(
                    .unavailable, "\(prefix) overlaps \(other.prefix), which this machine reaches by \(other.device).",
                    mend: "Use other addresses for the VPC and its subnets.")
            }
            let isNew = host.state.withLock { state in
                guard !state.nameServers.isSuperset(of: nameServers) else { return false }
                state.nameServers.formUnion(nameServers)
                state.isGuarded = false
                return true
            }
            try await guardHost()
            let stands = Self.hasLink(bridge)
            if stands, isNew { try await showAddresses() }
            if stands, routes.contains(where: { $0.prefix == prefix }) { return }
            // A fixed hardware address: a bridge without one takes its ports', and every neighbour forgets it when they
            // go.
            let make = "link add \(bridge) address 02:74:65:61:6c:01 type bridge stp_state 0 forward_delay 0"
            try await batch(
                (stands ? [] : [make]) + [
                    "link set \(bridge) up",
                    "addr replace \(IPv4Prefix.text(prefix.gateway))/\(prefix.length) dev \(bridge)",
                ])
            if !stands { try await showAddresses() }
        }
    }

    /// Before anything is on the bridge, and anew where another process did, whose rules may have been others.
    private func guardHost() async throws(RuntimeError) {
        let state = host.state.withLock(\.self)
        guard !state.isGuarded else { return }
        let rules = NftRuleset(
            hostOf: configuration, nameServers: state.nameServers.sorted(), state.interfaces)
        try await nft(rules.replacement)
        host.state.withLock { $0.isGuarded = true }
    }

    private func nft(_ ruleset: String) async throws(RuntimeError) {
        try await Command(path: tools.nft, arguments: ["-f", "-"], input: ruleset).succeed()
    }

    func batch(_ lines: [String], in namespace: String? = nil) async throws(RuntimeError) {
        let input = lines.joined(separator: "\n") + "\n"
        let place = namespace.map { ["-n", $0] } ?? []
        try await Command(path: tools.ip, arguments: place + ["-batch", "-"], input: input).succeed()
    }
}
