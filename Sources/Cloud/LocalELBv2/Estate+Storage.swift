import StateStore

extension StateStore.Collection where Record == LoadBalancerRecord {
    static var loadBalancers: Self { Self("elbv2.loadBalancers") }
}

extension StateStore.Collection where Record == TargetGroupRecord {
    static var targetGroups: Self { Self("elbv2.targetGroups") }
}

extension StateStore.Collection where Record == ListenerRecord {
    static var listeners: Self { Self("elbv2.listeners") }
}

extension StateStore.Collection where Record == RuleRecord {
    static var rules: Self { Self("elbv2.rules") }
}

extension StateStore.Collection where Record == Int {
    static var balancerVersion: Self { Self("elbv2.version") }
}

extension Estate {
    init(from store: StateStore) throws {
        version = try store.get(.balancerVersion, "version") ?? 0
        loadBalancers = Dictionary(try store.all(.loadBalancers).map { ($0.id, $0.record) }) { first, _ in first }
        targetGroups = Dictionary(try store.all(.targetGroups).map { ($0.id, $0.record) }) { first, _ in first }
        listeners = Dictionary(try store.all(.listeners).map { ($0.id, $0.record) }) { first, _ in first }
        rules = Dictionary(try store.all(.rules).map { ($0.id, $0.record) }) { first, _ in first }
    }

    /// Writes what differs from `old`, in one transaction.
    func write(over old: Estate, to store: StateStore) throws {
        try store.write { transaction in
            try transaction.put(version, "version", in: .balancerVersion)
            try Self.write(loadBalancers, over: old.loadBalancers, .loadBalancers, transaction)
            try Self.write(targetGroups, over: old.targetGroups, .targetGroups, transaction)
            try Self.write(listeners, over: old.listeners, .listeners, transaction)
            try Self.write(rules, over: old.rules, .rules, transaction)
        }
    }

    private static func write<Record: Codable & Equatable & Sendable>(
        _ new: [String: Record], over old: [String: Record], _ collection: StateStore.Collection<Record>,
        _ transaction: StateTransaction
    ) throws {
        for (id, record) in new where old[id] != record { try transaction.put(record, id, in: collection) }
        for id in old.keys where new[id] == nil { try transaction.delete(id, from: collection) }
    }
}
