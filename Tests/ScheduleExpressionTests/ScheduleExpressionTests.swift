import FoundationEssentials
import ScheduleExpression
import Testing

@Suite("Schedule expressions")
struct ScheduleExpressionTests {
    @Test(
        "A rate counts whole periods from when its schedule was made",
        arguments: [
            ("rate(1 minute)", "2026-11-23T10:00:00Z", "2026-11-23T10:01:00Z"),
            ("rate(5 minutes)", "2026-11-23T10:05:00Z", "2026-11-23T10:10:00Z"),
            ("rate(5 minutes)", "2026-11-23T10:09:59Z", "2026-11-23T10:10:00Z"),
            ("rate(1 hour)", "2026-11-23T09:00:00Z", "2026-11-23T11:00:00Z"),
            ("rate(7 days)", "2026-12-01T00:00:00Z", "2026-12-07T10:00:00Z"),
        ])
    func rate(expression: String, after: String, expected: String) throws {
        let start = try instant("2026-11-23T10:00:00Z")
        let next = try ScheduleExpression(expression).next(after: instant(after), from: start)
        #expect(text(next) == expected)
    }

    @Test("An at happens once")
    func once() throws {
        let once = try ScheduleExpression("at(2026-11-23T10:00:00)")
        let start = try instant("2026-01-01T00:00:00Z")
        #expect(text(once.next(after: start, from: start)) == "2026-11-23T10:00:00Z")
        #expect(once.next(after: try instant("2026-11-23T10:00:00Z"), from: start) == nil)
    }

    @Test("A cron expression is found in its parentheses")
    func cron() throws {
        let start = try instant("2026-11-23T00:00:00Z")
        let next = try ScheduleExpression("cron(0 18 ? * MON-FRI *)").next(after: start, from: start)
        #expect(text(next) == "2026-11-23T18:00:00Z")
    }

    @Test(
        "What is no schedule expression is refused",
        arguments: [
            "", "rate", "rate()", "rate(1 minutes)", "rate(5 minute)", "rate(0 minutes)", "rate(-1 minutes)",
            "rate(5 weeks)", "rate(30 seconds)", "rate(5)", "Rate(1 minute)", "rate(1 minute) ", "cron(* * * * *)",
            "at(2026-02-30T00:00:00)", "at(2026-11-23 10:00:00)", "at(2026-11-23T24:00:00)", "at(2026-13-01T00:00:00)",
            "every(1 minute)",
        ])
    func refused(expression: String) {
        #expect(throws: ScheduleExpressionError.self) { try ScheduleExpression(expression) }
    }
}
