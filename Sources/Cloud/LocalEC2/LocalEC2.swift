import AWSEC2
import AWSWire
import FoundationEssentials
import LocalCloud
package import StateStore
package import TealCore

/// Amazon EC2's networks: VPCs, subnets, gateways, route tables, security groups and network interfaces.
///
/// Every account has, in every region, the default VPC that AWS gives it, from its first call on.
package actor LocalEC2: LocalService {
    private let store: StateStore
    private let ids: IDSource
    private var networks: [Scope: AccountNetwork]

    /// Loads what the store holds.
    package init(store: StateStore, ids: IDSource = IDSource()) throws {
        self.store = store
        self.ids = ids
        networks = try AccountNetwork.load(from: store)
    }

    /// Forgets what it knows and reads the store again, which somebody has emptied.
    package func reload() throws {
        networks = try AccountNetwork.load(from: store)
    }

    /// All of the change or none of it: it is made on a copy, which is written before it counts.
    func perform<Input, Output>(
        _ input: Input, _ context: CallContext, dryRun: Bool,
        _ change: (inout AccountNetwork, Input, Call) throws -> Output
    ) throws -> Output {
        let scope = Scope(accountID: context.accountID, region: context.region)
        var network = networks[scope] ?? AccountNetwork(scope: scope)
        let call = Call(context: context, ids: ids, foreignAddresses: addresses(outside: scope))
        try network.makeDefaultNetwork(call)
        let output = try change(&network, input, call)
        if dryRun { throw AWSError.dryRun }
        if network.hasChanges { try store.write { try network.write(to: $0) } }
        networks[scope] = network
        return output
    }

    var allNetworks: [AccountNetwork] { Array(networks.values) }

    private func addresses(outside scope: Scope) -> Set<UInt32> {
        networks.filter { $0.key != scope }.reduce(into: []) { all, network in
            all.formUnion(network.value.addresses)
        }
    }
}

/// One account in one region: a world of its own.
struct Scope: Hashable, Sendable {
    var accountID: String
    var region: String
}

/// What a change needs to know of the call that asks for it.
struct Call {
    let context: CallContext
    let ids: IDSource
    /// Addresses that interfaces of other accounts and regions have: all tasks of this machine are on one bridge, so
    /// two VPCs may have the same range but never the same address in use.
    let foreignAddresses: Set<UInt32>

    /// `vpc-0` and sixteen hexadecimal digits.
    func newID(_ prefix: String) -> String { "\(prefix)-0\(ids.hex(16))" }

    var now: Date { context.now }
    var principal: String { context.principal }

    /// Whether an AWS service asks, and for what is its own.
    var isByService: Bool { context.principal.hasSuffix(".amazonaws.com") }

    /// `us-east-1a` to `us-east-1c`.
    var zones: [String] { ["a", "b", "c"].map { context.region + $0 } }
}
