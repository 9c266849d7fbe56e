import AWSEvents
import AWSWire
import FoundationEssentials
package import LocalCloud
package import Logging
package import StateStore
package import TealCore

/// EventBridge's default bus: rules by schedule and by pattern, whose targets are ECS clusters and log groups.
///
/// What a rule has taken is written down before it is answered, and tried again until it arrives; a task is run once for
/// it, because its delivery is the token of the call. <https://docs.aws.amazon.com/eventbridge/latest/APIReference/>
package actor LocalEvents: LocalService {
    let cloud: any CloudPort
    let clock: any WallClock
    let ids: IDSource
    let logger: Logger
    private let store: StateStore
    private(set) var rules: [RuleKey: LiveRule] = [:]
    private(set) var deliveries: [String: Delivery] = [:]
    /// Rings when something may be delivered; for one listener.
    private nonisolated let bell: AsyncStream<Void>
    private let bellInput: AsyncStream<Void>.Continuation

    /// Throws where the stored state cannot be read.
    package init(
        store: StateStore, cloud: any CloudPort, clock: any WallClock = SystemWallClock(), ids: IDSource = IDSource(),
        logger: Logger = Logger(label: "teal.events")
    ) throws {
        self.store = store
        self.cloud = cloud
        self.clock = clock
        self.ids = ids
        self.logger = logger
        (bell, bellInput) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let now = clock.now
        for (_, record) in try store.all(RuleRecord.collection) { rules[record.key] = LiveRule(record, now: now) }
        for (id, delivery) in try store.all(Delivery.collection) { deliveries[id] = delivery }
    }

    /// Fires schedules and delivers until cancelled.
    package func run() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { for await _ in self.bell { await self.deliver() } }
            group.addTask {
                while !Task.isCancelled {
                    await self.look()
                    try await self.clock.sleep(for: .seconds(1))
                }
            }
        }
    }

    /// What time alone brings.
    func look() {
        let now = clock.now
        for key in rules.keys.sorted() {
            guard let old = rules[key] else { continue }
            var rule = old
            let time = rule.fire(now: now)
            rules[key] = rule
            guard let time else { continue }
            do {
                try add(deliveries(of: .scheduled(rule.record, at: time, id: ids.uuid()), by: rule.record, now: now))
            } catch {
                rules[key] = old
                logger.error("a schedule could not be written down", metadata: ["rule": "\(key)", "error": "\(error)"])
            }
        }
        if deliveries.values.contains(where: { $0.nextAttempt <= now }) { bellInput.yield() }
    }

    // MARK: - State

    /// Durable when it returns. A schedule goes on from now.
    func save(_ record: RuleRecord) throws {
        try store.write { try $0.put(record, record.key.description, in: RuleRecord.collection) }
        rules[record.key] = LiveRule(record, now: clock.now)
    }

    func forget(_ key: RuleKey) throws {
        try store.write { try $0.delete(key.description, from: RuleRecord.collection) }
        rules[key] = nil
    }

    /// One for each of the rule's targets.
    func deliveries(of event: BusEvent, by rule: RuleRecord, now: Date) -> [Delivery] {
        rule.targets.map { target in
            Delivery(
                id: ids.uuid(), rule: rule.key, targetID: target.id, event: event, createdAt: now, nextAttempt: now)
        }
    }

    /// Durable when it returns.
    func add(_ new: [Delivery]) throws {
        guard !new.isEmpty else { return }
        try store.write { transaction in
            for delivery in new { try transaction.put(delivery, delivery.id, in: Delivery.collection) }
        }
        for delivery in new { deliveries[delivery.id] = delivery }
        bellInput.yield()
    }

    func settle(_ delivery: Delivery, next: Delivery?) throws {
        try store.write { transaction in
            if let next {
                try transaction.put(next, next.id, in: Delivery.collection)
            } else {
                try transaction.delete(delivery.id, from: Delivery.collection)
            }
        }
        deliveries[delivery.id] = next
    }
}
