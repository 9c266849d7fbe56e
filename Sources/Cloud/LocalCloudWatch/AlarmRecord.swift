import AWSCloudWatch
import FoundationEssentials
import LocalCloud
import Metrics
import StateStore

struct AlarmKey: Hashable, Comparable, Codable, CustomStringConvertible, Sendable {
    var account: String
    var region: String
    var name: String

    var description: String { "\(account)|\(region)|\(name)" }

    static func < (left: AlarmKey, right: AlarmKey) -> Bool { left.description < right.description }
}

/// An alarm with its history: over a metric, mathematics of metrics, or other alarms.
struct AlarmRecord: Codable, Equatable, Sendable {
    static let collection = StateStore.Collection<AlarmRecord>("cloudwatch.alarms")

    struct HistoryItem: Codable, Equatable, Sendable {
        var time: Date
        var type: String
        var summary: String
        var data: String
    }

    /// Kept of each alarm.
    private static let historyLimit = 100
    /// CloudWatch keeps it for a month.
    private static let historyAge = 30 * 86400.0

    var key: AlarmKey
    /// One of the two.
    @StoredIfPresent var metric: CloudWatch.MetricAlarm?
    @StoredIfPresent var composite: CloudWatch.CompositeAlarm?
    var tags: [String: String] = [:]
    /// The newest last.
    var history: [HistoryItem] = []

    var arn: String { metric?.alarmArn ?? composite?.alarmArn ?? "" }

    var type: String { metric == nil ? CloudWatch.AlarmType.compositeAlarm : CloudWatch.AlarmType.metricAlarm }

    var state: AlarmState {
        AlarmState(rawValue: metric?.stateValue ?? composite?.stateValue ?? "") ?? .insufficientData
    }

    /// All its actions, in whichever state.
    var allActions: [String] {
        let lists = [
            metric?.alarmActions, metric?.okActions, metric?.insufficientDataActions, composite?.alarmActions,
            composite?.okActions, composite?.insufficientDataActions,
        ]
        return lists.flatMap { $0 ?? [] }
    }

    /// What it does in a state; nothing where its actions are switched off.
    func actions(in state: AlarmState) -> [String] {
        guard metric?.actionsEnabled ?? composite?.actionsEnabled ?? true else { return [] }
        return switch state {
        case .alarm: metric?.alarmActions ?? composite?.alarmActions ?? []
        case .ok: metric?.okActions ?? composite?.okActions ?? []
        case .insufficientData: metric?.insufficientDataActions ?? composite?.insufficientDataActions ?? []
        }
    }

    mutating func note(_ type: String, _ summary: String, data: String, now: Date) {
        history.append(HistoryItem(time: now, type: type, summary: summary, data: data))
        history.removeAll { $0.time < now - Self.historyAge }
        history.removeFirst(max(0, history.count - Self.historyLimit))
    }

    /// Takes a state, tells the history, and what is done about it.
    mutating func enter(_ state: AlarmState, reason: String, reasonData: String?, now: Date) {
        let old = self.state
        metric?.stateReason = reason
        metric?.stateReasonData = reasonData
        metric?.stateUpdatedTimestamp = now
        composite?.stateReason = reason
        composite?.stateReasonData = reasonData
        composite?.stateUpdatedTimestamp = now
        guard old != state else { return }
        metric?.stateValue = state.rawValue
        metric?.stateTransitionedTimestamp = now
        composite?.stateValue = state.rawValue
        composite?.stateTransitionedTimestamp = now
        let change = AlarmChange(
            oldState: .init(stateValue: old.rawValue, stateReason: nil),
            newState: .init(stateValue: state.rawValue, stateReason: reason))
        note(
            CloudWatch.HistoryItemType.stateUpdate, "Alarm updated from \(old.rawValue) to \(state.rawValue)",
            data: change.text, now: now)
        for action in actions(in: state) { noteAction(action, now: now) }
    }

    /// Policies see the alarm's state for themselves; whom else an action would call is not in the region.
    private mutating func noteAction(_ action: String, now: Date) {
        let isServed = action.contains(":autoscaling:") && action.contains(":scalingPolicy:")
        note(
            CloudWatch.HistoryItemType.action,
            isServed
                ? "Successfully executed action \(action)"
                : "Failed to execute action \(action). The local region does not serve it.", data: "{}", now: now)
    }
}

/// The history's data of a change of state.
private struct AlarmChange: Encodable {
    struct State: Encodable {
        var stateValue: String
        var stateReason: String?
    }

    var version = "1.0"
    var oldState: State
    var newState: State

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
