import FoundationEssentials
import Testing

@testable import Metrics

@Suite struct AlarmRuleTests {
    /// `0` is within the threshold, `X` beyond it, `-` missing; the newest last.
    private func points(_ text: String) -> [AlarmVerdict.Datum?] {
        text.split(separator: " ").enumerated().map { index, mark in
            mark == "-"
                ? nil
                : AlarmVerdict.Datum(
                    time: Date(timeIntervalSince1970: 1_602_278_640 + 60 * Double(index)), value: mark == "X" ? 9 : 1)
        }
    }

    private func judged(_ text: String, _ missing: AlarmRule.Missing, breaches: Int) -> AlarmState? {
        AlarmRule(.greater, 5, periods: 3, breaches: breaches, missing: missing).judge(points(text)).state
    }

    // The tables of <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html>.
    @Test(
        "Missing periods count as CloudWatch's tables say, 3 of 3",
        arguments: [
            ("0 - X - X", [.ok, .ok, .ok, .ok]),
            ("- - - - 0", [.ok, .ok, .ok, .ok]),
            ("- - - - -", [.insufficientData, nil, .alarm, .ok]),
            ("0 X X - X", [.alarm, .alarm, .alarm, .alarm]),
            ("- - X - -", [.alarm, nil, .alarm, .ok]),
        ] as [(String, [AlarmState?])])
    func threeOfThree(_ text: String, _ expected: [AlarmState?]) {
        #expect([.missing, .ignore, .breaching, .notBreaching].map { judged(text, $0, breaches: 3) } == expected)
    }

    @Test(
        "Missing periods count as CloudWatch's tables say, 2 of 3",
        arguments: [
            ("0 - X - X", [.alarm, .alarm, .alarm, .alarm]),
            ("0 0 X 0 X", [.alarm, .alarm, .alarm, .alarm]),
            ("0 - X - -", [.ok, .ok, .alarm, .ok]),
            ("- - - - 0", [.ok, .ok, .alarm, .ok]),
            ("- - - X -", [.alarm, nil, .alarm, .ok]),
        ] as [(String, [AlarmState?])])
    func twoOfThree(_ text: String, _ expected: [AlarmState?]) {
        #expect([.missing, .ignore, .breaching, .notBreaching].map { judged(text, $0, breaches: 2) } == expected)
    }

    @Test("A first value beyond the threshold does not raise an alarm of three")
    func notYet() {
        #expect(judged("- - - - X", .missing, breaches: 3) == nil)
    }

    @Test("Reasons are told in CloudWatch's words")
    func reasons() {
        let rule = AlarmRule(.greaterOrEqual, 5, periods: 3)
        #expect(
            rule.reason(rule.judge(points("X X X")), state: .alarm, was: .ok)
                == "Threshold Crossed: 3 out of the last 3 datapoints [9.0 (09/10/20 21:26:00), 9.0 (09/10/20 21:25:00), "
                + "9.0 (09/10/20 21:24:00)] were greater than or equal to the threshold (5.0) "
                + "(minimum 3 datapoints for OK -> ALARM transition).")
        #expect(
            rule.reason(rule.judge(points("X X 0")), state: .ok, was: .alarm)
                == "Threshold Crossed: 1 out of the last 3 datapoints [1.0 (09/10/20 21:26:00)] was not greater than or "
                + "equal to the threshold (5.0) (minimum 1 datapoint for ALARM -> OK transition).")
        #expect(
            rule.reason(rule.judge(points("- - -")), state: .insufficientData, was: .ok)
                == "Insufficient Data: 3 datapoints were unknown.")
        var breaching = rule
        breaching.missing = .breaching
        #expect(
            breaching.reason(breaching.judge(points("- - -")), state: .alarm, was: .ok)
                == "Threshold Crossed: no datapoints were received for 3 periods and 3 missing datapoints were treated "
                + "as [Breaching].")
        #expect(
            breaching.reason(breaching.judge(points("- - X")), state: .alarm, was: .ok)
                == "Threshold Crossed: 1 datapoint was received for 3 periods and 2 missing datapoints were treated "
                + "as [Breaching].")
    }

    @Test(
        "Composite rules",
        arguments: [
            ("ALARM(a)", true), ("ALARM(\"b\")", false), ("NOT ALARM(b) AND ALARM(a)", true), ("OK(b) OR FALSE", true),
            ("(ALARM(a) OR ALARM(b)) AND NOT INSUFFICIENT_DATA(c)", false), ("TRUE", true), ("OK(unknown)", false),
            ("ALARM(b) AND ALARM(b) OR TRUE", true),
        ])
    func composites(_ text: String, _ expected: Bool) throws {
        let states: [String: AlarmState] = ["a": .alarm, "b": .ok, "c": .insufficientData]
        #expect(try CompositeRule(text).holds { states[$0] } == expected)
    }

    @Test(
        "Composite rules that cannot be read",
        arguments: ["", "ALARM", "ALARM()", "ALARM(a", "a AND b", "TRUE TRUE", "NOT"])
    func defectiveComposites(_ text: String) {
        #expect(throws: CompositeRule.Defect.self) { try CompositeRule(text) }
    }
}
