import LocalEC2
import LocalELBv2
import LocalServiceDiscovery
import Logging
import NameServer
import Sockets
import TealCore

/// The region's name server: where it listens, and what it knows.
///
/// Tasks ask at their VPC's address for it or at 169.254.169.253, as in AWS; programs of this machine at a port of
/// loopback. What is none of the region's names is asked of the machine's own resolvers.
struct RegionNames: Sendable {
    static let address = "169.254.169.253"

    private let server: NameServer
    private let ec2: LocalEC2
    private let port: Int
    private let servesTasks: Bool
    private let clock: any WallClock

    init(
        configuration: RegionConfiguration, ec2: LocalEC2, sources: [any NameSource], clock: any WallClock,
        logger: Logger
    ) throws(SystemError) {
        self.ec2 = ec2
        port = configuration.namePort
        servesTasks = configuration.runtime == .runc
        self.clock = clock
        let resolver = NameResolver(
            sources: sources + [NetworkNames(ec2: ec2), LoopbackNames()],
            upstream: MachineResolvers(excluding: [Self.address]))
        server = try NameServer(resolver: resolver, logger: logger)
    }

    /// Until cancelled.
    func run() async throws {
        if servesTasks { try? MetadataAddress.change("add", Self.address) }
        defer { if servesTasks { try? MetadataAddress.change("del", Self.address) } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                while true {
                    server.listen(at: await addresses)
                    try await clock.sleep(for: .milliseconds(300))
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private var addresses: Set<SocketAddress> {
        get async {
            let own = [SocketAddress("127.0.0.1", port: port)]
            guard servesTasks else { return Set(own.compactMap(\.self)) }
            let networks = await ec2.nameServers.map { SocketAddress(IPv4Prefix.text($0), port: 53) }
            return Set((own + networks + [SocketAddress(Self.address, port: 53)]).compactMap(\.self))
        }
    }
}

extension RegionConfiguration {
    /// Where programs of this machine ask the region's name server, on 127.0.0.1: `dig @127.0.0.1 -p 4619 NAME`.
    var namePort: Int { port <= 65482 ? port + 53 : port - 53 }
}

/// The load balancers' names: to tasks their addresses in the VPC, to this machine the one at which it reaches them.
///
/// Under `elb.localhost` and, since some clients take every name below `localhost` for their own loopback without
/// asking, under AWS's `elb.amazonaws.com` too. The TTL is AWS's.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html>
struct BalancerNames: NameSource {
    static let local = DomainName("elb.localhost") ?? .root
    static let amazon = DomainName("elb.amazonaws.com") ?? .root

    let elb: LocalELBv2

    func zone(of name: DomainName, seenBy client: UInt32) async -> Zone? {
        let isAmazon = name.isWithin(Self.amazon)
        guard isAmazon || name.isWithin(Self.local) else { return nil }
        let own = DomainName(labels: name.labels.dropLast(isAmazon ? 3 : 2) + Self.local.labels)
        let addresses = await elb.addresses(ofName: own?.description ?? "", onThisMachine: client >> 24 == 127)
        if addresses.isEmpty { return isAmazon ? nil : Zone(apex: Self.local, records: []) }
        let records = addresses.map { ResourceRecord(name, ttl: 60, .a($0)) }
        // Others of AWS's names are AWS's.
        return Zone(apex: isAmazon ? name : Self.local, records: records)
    }
}

/// The names that every interface of a VPC has: `ip-10-0-1-5.ec2.internal`, and from its address back to it.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html>
struct NetworkNames: NameSource {
    let ec2: LocalEC2

    func zone(of name: DomainName, seenBy client: UInt32) async -> Zone? {
        if let address = name.reversedAddress {
            guard let target = await ec2.privateName(ofAddress: address).flatMap({ DomainName($0) }) else { return nil }
            return Zone(apex: name, records: [ResourceRecord(name, ttl: 60, .ptr(target))])
        }
        let apex = DomainName(labels: Array(name.labels.suffix(name.isRegional ? 3 : 2))) ?? .root
        guard name.isRegional || apex == DomainName("ec2.internal") else { return nil }
        let address = name.label(below: apex).flatMap(Self.address)
        return Zone(apex: apex, records: address.map { [ResourceRecord(name, ttl: 60, .a($0))] } ?? [])
    }

    /// Of `ip-10-0-1-5`.
    private static func address(_ label: String) -> UInt32? {
        guard label.hasPrefix("ip-") else { return nil }
        return IPv4Prefix.address(String(label.dropFirst(3).replacing("-", with: ".")))
    }
}

extension DomainName {
    /// Whether it is `….eu-west-1.compute.internal`.
    fileprivate var isRegional: Bool {
        labels.count >= 3 && DomainName("compute.internal").map { isWithin($0) } == true
    }
}

/// The private namespaces of Cloud Map, each in its own VPC and on this machine.
struct DiscoveryNames: NameSource {
    let discovery: LocalServiceDiscovery
    let ec2: LocalEC2

    func zone(of name: DomainName, seenBy client: UInt32) async -> Zone? {
        if client >> 24 == 127 { return await discovery.zone(of: name, seenFrom: nil) }
        guard let vpc = await ec2.vpc(ofAddress: client) else { return nil }
        return await discovery.zone(of: name, seenFrom: vpc)
    }
}

/// Every name below `localhost` is the asker's own loopback. Source: RFC 6761 (6.3).
struct LoopbackNames: NameSource {
    func zone(of name: DomainName, seenBy client: UInt32) -> Zone? {
        guard let apex = DomainName("localhost"), name.isWithin(apex) else { return nil }
        return Zone(apex: apex, records: [ResourceRecord(name, ttl: 86400, .a(0x7F00_0001))])
    }
}
