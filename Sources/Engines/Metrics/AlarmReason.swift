import FoundationEssentials

extension AlarmRule {
    /// Why an alarm is in a state, in CloudWatch's words.
    package func reason(_ verdict: AlarmVerdict, state: AlarmState, was: AlarmState) -> String {
        if state == .insufficientData {
            return "Insufficient Data: \(Self.plural(periods, "datapoint", "was", "were")) unknown."
        }
        guard !verdict.data.isEmpty else {
            return
                "Threshold Crossed: no datapoints were received for \(Self.periods(periods)) and \(filledText(verdict))."
        }
        if verdict.filled > 0, missing == .breaching || missing == .notBreaching {
            let received = Self.plural(verdict.data.count, "datapoint", "was", "were")
            return "Threshold Crossed: \(received) received for \(Self.periods(periods)) and \(filledText(verdict))."
        }
        return crossed(verdict, state: state, was: was)
    }

    private func crossed(_ verdict: AlarmVerdict, state: AlarmState, was: AlarmState) -> String {
        let told = state == .alarm ? verdict.breaches : verdict.data.filter { !isBreach($0.value) }
        let needed = state == .alarm ? breaches : periods - breaches + 1
        let verb = told.count == 1 ? "was" : "were"
        let data = told.map { "\(Self.number($0.value)) (\(Self.time($0.time)))" }.joined(separator: ", ")
        // Into ALARM one speaks of coming from OK, whatever was before; into OK of coming from ALARM.
        let change = state == .alarm ? "OK -> ALARM" : "ALARM -> OK"
        return "Threshold Crossed: \(told.count) out of the last \(verdict.data.count) datapoints [\(data)] \(verb) "
            + "\(state == .alarm ? "" : "not ")\(comparisonText) the threshold (\(Self.number(threshold))) "
            + "(minimum \(needed) datapoint\(needed == 1 ? "" : "s") for \(change) transition)."
    }

    private func filledText(_ verdict: AlarmVerdict) -> String {
        let kind = missing == .breaching ? "Breaching" : "NonBreaching"
        return "\(Self.plural(verdict.filled, "missing datapoint", "was", "were")) treated as [\(kind)]"
    }

    private var comparisonText: String {
        switch comparison {
        case .greaterOrEqual: "greater than or equal to"
        case .greater: "greater than"
        case .less: "less than"
        case .lessOrEqual: "less than or equal to"
        }
    }

    private static func periods(_ count: Int) -> String { count == 1 ? "1 period" : "\(count) periods" }

    private static func plural(_ count: Int, _ noun: String, _ one: String, _ many: String) -> String {
        count == 1 ? "1 \(noun) \(one)" : "\(count) \(noun)s \(many)"
    }

    /// `70.0`, `0.35`
    package static func number(_ value: Double) -> String { "\(value)" }

    /// `09/10/20 21:24:00`, in UTC.
    static func time(_ date: Date) -> String {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            in: .gmt, from: Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded()))
        func two(_ number: Int?) -> String {
            let text = String((number ?? 0) % 100)
            return text.count == 1 ? "0\(text)" : text
        }
        return "\(two(parts.day))/\(two(parts.month))/\(two(parts.year)) "
            + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
    }
}
