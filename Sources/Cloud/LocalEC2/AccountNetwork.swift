import AWSWire
import StateStore
import TealCore

/// The networks of one account in one region: a value that the operations change, without I/O.
struct AccountNetwork: Sendable {
    let scope: Scope
    var vpcs = Table<VPCRecord>()
    var subnets = Table<SubnetRecord>()
    var gateways = Table<GatewayRecord>()
    var routeTables = Table<RouteTableRecord>()
    var groups = Table<GroupRecord>()
    var rules = Table<RuleRecord>()
    var interfaces = Table<InterfaceRecord>()
    private var lastSerial = 0

    init(scope: Scope) {
        self.scope = scope
    }

    mutating func nextSerial() -> Int {
        lastSerial += 1
        return lastSerial
    }

    /// Whether this is the first that the account does in the region.
    var isNew: Bool { lastSerial == 0 }

    /// Every address that an interface has.
    var addresses: Set<UInt32> { Set(interfaces.records.values.map(\.address)) }

    /// `arn:aws:ec2:us-east-1:123456789012:subnet/subnet-0…`
    func arn(_ record: some NetworkRecord) -> String {
        let resource = "\(type(of: record).kind.name)/\(record.id)"
        return ARN(service: "ec2", region: scope.region, account: scope.accountID, resource: resource).description
    }
}

extension AccountNetwork {
    var hasChanges: Bool {
        vpcs.hasChanges || subnets.hasChanges || gateways.hasChanges || routeTables.hasChanges || groups.hasChanges
            || rules.hasChanges || interfaces.hasChanges
    }

    mutating func write(to transaction: StateTransaction) throws {
        let account = AccountRecord(lastSerial: lastSerial)
        try transaction.put(account, "\(scope.accountID)/\(scope.region)", in: AccountRecord.collection)
        try vpcs.write(to: transaction, scope: scope)
        try subnets.write(to: transaction, scope: scope)
        try gateways.write(to: transaction, scope: scope)
        try routeTables.write(to: transaction, scope: scope)
        try groups.write(to: transaction, scope: scope)
        try rules.write(to: transaction, scope: scope)
        try interfaces.write(to: transaction, scope: scope)
    }

    static func load(from store: StateStore) throws -> [Scope: AccountNetwork] {
        var networks: [Scope: AccountNetwork] = [:]
        for (key, account) in try store.all(AccountRecord.collection) {
            guard let scope = Scope(key: key) else { continue }
            networks[scope, default: AccountNetwork(scope: scope)].lastSerial = account.lastSerial
        }
        try load(\.vpcs, from: store, into: &networks)
        try load(\.subnets, from: store, into: &networks)
        try load(\.gateways, from: store, into: &networks)
        try load(\.routeTables, from: store, into: &networks)
        try load(\.groups, from: store, into: &networks)
        try load(\.rules, from: store, into: &networks)
        try load(\.interfaces, from: store, into: &networks)
        return networks
    }

    private static func load<Record: NetworkRecord>(
        _ table: WritableKeyPath<AccountNetwork, Table<Record>>, from store: StateStore,
        into networks: inout [Scope: AccountNetwork]
    ) throws {
        for (key, record) in try store.all(Record.collection) {
            guard let scope = Scope(key: key) else { continue }
            networks[scope, default: AccountNetwork(scope: scope)][keyPath: table].load(record)
        }
    }
}

/// What is kept of an account beside its resources.
private struct AccountRecord: Codable, Sendable {
    static let collection = StateStore.Collection<AccountRecord>("ec2.account")

    var lastSerial: Int
}

extension Scope {
    /// Of a key that begins with `123456789012/us-east-1`.
    fileprivate init?(key: String) {
        let parts = key.split(separator: "/")
        guard parts.count >= 2 else { return nil }
        self.init(accountID: String(parts[0]), region: String(parts[1]))
    }
}
