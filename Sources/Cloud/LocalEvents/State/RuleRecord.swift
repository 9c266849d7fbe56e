import AWSEvents
import AWSWire
import FoundationEssentials
import LocalCloud
import ScheduleExpression
import StateStore
import TealCore

/// Rules are told apart by name within the bus of an account and region; there is one bus, `default`.
struct RuleKey: Hashable, Comparable, Codable, CustomStringConvertible, Sendable {
    var account: String
    var region: String
    var name: String

    var description: String { "\(account) \(region) \(name)" }

    static func < (left: RuleKey, right: RuleKey) -> Bool { left.description < right.description }
}

/// A rule with its targets.
struct RuleRecord: Codable, Equatable, Sendable {
    static let collection = StateStore.Collection<RuleRecord>("events.rules")
    static let bus = "default"

    var key: RuleKey
    var schedule: String?
    var pattern: String?
    var state: String
    var description: String?
    var role: String?
    var createdBy: String
    var tags: [String: String] = [:]
    /// When the schedule began: a rate counts from here.
    var scheduledFrom: Date
    /// In the order in which they were put.
    var targets: [TargetRecord] = []

    var arn: String {
        ARN(service: "events", region: key.region, account: key.account, resource: "rule/\(key.name)").description
    }

    /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS` is enabled too.
    var isEnabled: Bool { state != Events.RuleState.disabled }

    var shape: Events.Rule {
        Events.Rule(
            name: key.name, arn: arn, eventPattern: pattern, state: state, description: description,
            scheduleExpression: schedule, roleArn: role, eventBusName: Self.bus)
    }
}

struct TargetRecord: Codable, Equatable, Sendable {
    @Stored var shape: Events.Target

    var id: String { shape.id ?? "" }
    var arn: String { shape.arn ?? "" }
}

/// A rule in memory: what its texts mean, and when it is due.
struct LiveRule: Sendable {
    private(set) var record: RuleRecord
    private let pattern: EventPattern?
    private let schedule: ScheduleExpression?
    /// The next time of its schedule; nil where there is none.
    private(set) var due: Date?

    /// A time of the schedule that lies before `now` is not caught up.
    init(_ record: RuleRecord, now: Date) {
        self.record = record
        pattern = record.pattern.flatMap { try? EventPattern($0) }
        schedule = record.schedule.flatMap { try? ScheduleExpression($0) }
        due = record.isEnabled ? schedule?.next(after: now, from: record.scheduledFrom) : nil
    }

    func takes(_ event: JSONValue, of account: String, in region: String) -> Bool {
        record.isEnabled && record.key.account == account && record.key.region == region
            && pattern?.matches(event) == true
    }

    /// The time that the schedule has come to, once; nil where it has not. A time that passed more than a minute ago,
    /// because the machine slept, is skipped: EventBridge keeps schedules to the minute and catches nothing up.
    ///
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html>
    mutating func fire(now: Date) -> Date? {
        guard let time = due, time <= now else { return nil }
        due = schedule?.next(after: now, from: record.scheduledFrom)
        return now.timeIntervalSince(time) <= 60 ? time : nil
    }
}
