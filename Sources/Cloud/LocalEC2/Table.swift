import StateStore

/// A resource of EC2 as it is kept.
protocol NetworkRecord: Codable, Equatable, Sendable {
    static var kind: ResourceKind { get }
    var id: String { get }
    /// Counts up with every resource of the account: lists come in the order of creation.
    var serial: Int { get }
    var tags: [String: String] { get set }
}

/// What a kind of resource is called, where.
struct ResourceKind: Sendable {
    /// `vpc`, as ids begin and tag specifications say.
    var prefix: String
    /// `vpc`, `internet-gateway`: the name in tags.
    var name: String
    /// `InvalidVpcID`
    var error: String
    /// `vpc`, `internetGateway`: the name in sentences.
    var word: String
}

extension NetworkRecord {
    static var collection: StateStore.Collection<Self> { StateStore.Collection("ec2.\(kind.name)") }
}

/// All resources of one kind in one account and region, with what has changed since it was last written.
struct Table<Record: NetworkRecord>: Sendable {
    private(set) var records: [String: Record] = [:]
    private var changed: Set<String> = []

    var hasChanges: Bool { !changed.isEmpty }

    /// In the order of creation.
    var inOrder: [Record] { records.values.sorted { $0.serial < $1.serial } }

    subscript(id: String) -> Record? {
        get { records[id] }
        set {
            records[id] = newValue
            changed.insert(id)
        }
    }

    /// A record that is written already.
    mutating func load(_ record: Record) {
        records[record.id] = record
    }

    mutating func write(to transaction: StateTransaction, scope: Scope) throws {
        for id in changed {
            let key = "\(scope.accountID)/\(scope.region)/\(id)"
            if let record = records[id] {
                try transaction.put(record, key, in: Record.collection)
            } else {
                try transaction.delete(key, from: Record.collection)
            }
        }
        changed = []
    }
}
