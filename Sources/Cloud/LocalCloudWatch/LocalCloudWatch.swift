import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
package import Logging
import Metrics
package import StateStore
package import TealCore

/// CloudWatch: metrics in, statistics out, alarms over them.
///
/// Metrics live in memory, alarms in the store. <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/Welcome.html>
package actor LocalCloudWatch: LocalService {
    private let store: StateStore
    let clock: any WallClock
    private let logger: Logger
    /// Seconds from one value of a measured metric to the next; alarms may have it for their period.
    nonisolated let metricPeriod: Int
    private(set) var catalog = MetricCatalog()
    private(set) var alarms: [AlarmKey: AlarmRecord] = [:]
    /// When each alarm was last evaluated, in periods since 1970.
    private var evaluated: [AlarmKey: Int] = [:]

    /// Throws where the stored state cannot be read.
    package init(
        store: StateStore, clock: any WallClock = SystemWallClock(), metricPeriod: Int = 60,
        logger: Logger = Logger(label: "teal.cloudwatch")
    ) throws {
        self.store = store
        self.clock = clock
        self.metricPeriod = metricPeriod
        self.logger = logger
        for (_, record) in try store.all(AlarmRecord.collection) { alarms[record.key] = record }
    }

    /// Evaluates alarms until cancelled.
    package func run() async throws {
        while !Task.isCancelled {
            evaluate()
            try await clock.sleep(for: .seconds(1))
        }
    }

    func add(_ datum: ReadDatum, to key: MetricKey, now: Date) throws(AWSError) {
        try catalog.add(datum.values, unit: datum.unit, to: key, at: datum.time, isFine: datum.isFine, now: now)
    }

    // MARK: - Alarms

    func alarm(_ name: String?, _ context: CallContext) throws(AWSError) -> AlarmRecord {
        guard let record = alarms[AlarmKey(account: context.accountID, region: context.region, name: name ?? "")] else {
            throw .noAlarm(name ?? "")
        }
        return record
    }

    /// Written before it counts.
    func save(_ records: [AlarmRecord]) throws {
        let changed = records.filter { alarms[$0.key] != $0 }
        guard !changed.isEmpty else { return }
        try store.write { transaction in
            for record in changed { try transaction.put(record, record.key.description, in: AlarmRecord.collection) }
        }
        for record in changed { alarms[record.key] = record }
    }

    func forget(_ keys: [AlarmKey]) throws {
        try store.write { transaction in
            for key in keys { try transaction.delete(key.description, from: AlarmRecord.collection) }
        }
        for key in keys { (alarms[key], evaluated[key]) = (nil, nil) }
    }

    /// One look at every alarm whose turn it is: metric alarms first, then those over alarms.
    package func evaluate() {
        let now = clock.now
        var changed: [AlarmRecord] = []
        for (key, record) in alarms {
            guard let alarm = record.metric else { continue }
            let watch = MetricAlarmWatch(alarm, now: now)
            guard evaluated[key] != watch.turn else { continue }
            evaluated[key] = watch.turn
            guard let news = watch.judge(catalog, key) else { continue }
            var record = record
            record.enter(news.state, reason: news.reason, reasonData: news.data, now: now)
            changed.append(record)
        }
        keep(changed)
        keep(changedComposites(now: now))
    }

    /// An alarm that a change cannot be written of is looked at again in its next turn.
    private func keep(_ records: [AlarmRecord]) {
        do {
            try save(records)
        } catch {
            logger.error("the states of alarms could not be written", metadata: ["error": "\(error)"])
        }
    }

    private func changedComposites(now: Date) -> [AlarmRecord] {
        alarms.values.compactMap { record in
            guard let alarm = record.composite, let rule = try? CompositeRule(alarm.alarmRule ?? "") else { return nil }
            let state: AlarmState = rule.holds { self.state(of: $0, beside: record.key) } ? .alarm : .ok
            guard state != record.state else { return nil }
            var record = record
            let reason = compositeReason(rule, state, record.key)
            record.enter(state, reason: reason, reasonData: nil, now: now)
            return record
        }
    }

    private func state(of nameOrARN: String, beside key: AlarmKey) -> AlarmState? {
        let name = nameOrARN.hasPrefix("arn:") ? ARN(nameOrARN).map { String($0.resource.dropFirst(6)) } : nameOrARN
        return alarms[AlarmKey(account: key.account, region: key.region, name: name ?? "")]?.state
    }

    private func compositeReason(_ rule: CompositeRule, _ state: AlarmState, _ key: AlarmKey) -> String {
        let alarms = rule.alarms.map { name in "\(name) is \(self.state(of: name, beside: key)?.rawValue ?? "unknown")"
        }
        return "The alarm rule evaluates to \(state == .alarm ? "true" : "false"): \(alarms.joined(separator: ", "))."
    }
}
