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
    /// Whether this process has closed the host to the bridge.
    private let host = Guard()

    private final class Guard: Sendable {
        let stands = Mutex(false)
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
        try await ensureBridge(carries: prefix)
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
            host.stands.withLock { $0 = false }
        }
    }

    /// Replaces the rules of a namespace in one step. The file stays, for whoever wants to know what holds.
    func load(_ ruleset: String, from file: String, in namespace: String) async throws(RuntimeError) {
        try writeFile(file, ruleset)
        try await Command(
            path: tools.nsenter, arguments: ["--net=\(Self.path(namespace))", tools.nft, "-f", file]
        ).succeed()
    }

    static func hasLink(_ name: String) -> Bool { access("/sys/class/net/\(name)", F_OK) == 0 }

    private func ensureBridge(carries prefix: IPv4Prefix) async throws(RuntimeError) {
        try await turnstile.pass(bridge) { () async throws(RuntimeError) in
            let routes = Route.parse(readText("/proc/net/route") ?? "").filter { $0.prefix.overlaps(prefix) }
            if let other = routes.first(where: { $0.device != bridge }) {
                throw RuntimeError(
                    .unavailable, "\(prefix) overlaps \(other.prefix), which this machine reaches by \(other.device).",
                    mend: "Use other addresses for the VPC and its subnets.")
            }
            try await guardHost()
            if routes.contains(where: { $0.prefix == prefix }), Self.hasLink(bridge) { return }
            // A fixed hardware address: a bridge without one takes its ports', and every neighbour forgets it when they
            // go.
            let make = "link add \(bridge) address 02:74:65:61:6c:01 type bridge stp_state 0 forward_delay 0"
            try await batch(
                (Self.hasLink(bridge) ? [] : [make]) + [
                    "link set \(bridge) up",
                    "addr replace \(IPv4Prefix.text(prefix.gateway))/\(prefix.length) dev \(bridge)",
                ])
        }
    }

    /// Before anything is on the bridge, and anew where another process did, whose rules may have been others.
    private func guardHost() async throws(RuntimeError) {
        guard !host.stands.withLock({ $0 }) else { return }
        try await nft(NftRuleset(hostOf: configuration).replacement)
        host.stands.withLock { $0 = true }
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
