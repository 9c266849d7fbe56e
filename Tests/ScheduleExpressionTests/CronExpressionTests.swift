import Foundation
import ScheduleExpression
import Testing

@Suite("Cron expressions")
struct CronExpressionTests {
    @Test(
        "The next time after a moment is the first that all fields name",
        arguments: [
            ("15 10 * * ? *", "2026-11-23T10:15:00Z", "2026-11-24T10:15:00Z"),
            ("15 10 * * ? *", "2026-11-23T10:14:59Z", "2026-11-23T10:15:00Z"),
            ("0 18 ? * MON-FRI *", "2026-11-27T18:00:00Z", "2026-11-30T18:00:00Z"),
            ("0 8 1 * ? *", "2026-12-01T08:00:00Z", "2027-01-01T08:00:00Z"),
            ("0/15 * * * ? *", "2026-11-23T23:46:00Z", "2026-11-24T00:00:00Z"),
            ("0/10 * ? * MON-FRI *", "2026-11-28T00:00:00Z", "2026-11-30T00:00:00Z"),
            ("0/30 20-2 ? * FRI-MON *", "2026-11-27T02:30:00Z", "2026-11-27T20:00:00Z"),
            ("*/20,7 5 * * ? *", "2026-11-23T05:00:00Z", "2026-11-23T05:07:00Z"),
            ("10-50/20 5 * * ? *", "2026-11-23T05:10:00Z", "2026-11-23T05:30:00Z"),
            ("0 0 29 2 ? *", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z"),
            ("0 0 29 FEB ? *", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"),
            ("0 0 31 * ? *", "2026-04-01T00:00:00Z", "2026-05-31T00:00:00Z"),
            ("0 10 ? * 6L 2022-2027", "2026-11-01T00:00:00Z", "2026-11-27T10:00:00Z"),
            ("0 10 ? * fril *", "2026-11-28T00:00:00Z", "2026-12-25T10:00:00Z"),
            ("0 10 ? * L *", "2026-11-23T00:00:00Z", "2026-11-28T10:00:00Z"),
            ("0 0 L * ? *", "2027-02-01T00:00:00Z", "2027-02-28T00:00:00Z"),
            ("0 0 L-2 * ? *", "2027-02-01T00:00:00Z", "2027-02-26T00:00:00Z"),
            ("0 9 3W * ? *", "2026-10-01T00:00:00Z", "2026-10-02T09:00:00Z"),
            ("0 9 1W * ? *", "2026-08-01T00:00:00Z", "2026-08-03T09:00:00Z"),
            ("0 9 31W * ? *", "2026-05-01T00:00:00Z", "2026-05-29T09:00:00Z"),
            ("0 9 LW * ? *", "2026-02-01T00:00:00Z", "2026-02-27T09:00:00Z"),
            ("0 9 ? * 3#2 *", "2026-11-11T00:00:00Z", "2026-12-08T09:00:00Z"),
            ("0 9 ? * TUE#5 *", "2026-11-01T00:00:00Z", "2026-12-29T09:00:00Z"),
        ])
    func next(fields: String, after: String, expected: String) throws {
        let cron = try CronExpression(fields)
        #expect(text(cron.next(after: try instant(after))) == expected)
    }

    @Test("An expression whose years are over has no next time")
    func over() throws {
        let cron = try CronExpression("0 0 1 1 ? 2020-2025")
        #expect(cron.next(after: try instant("2025-01-01T00:00:00Z")) == nil)
    }

    @Test("A day that never comes has no next time")
    func never() throws {
        #expect(try CronExpression("0 0 31 2 ? *").next(after: instant("2026-01-01T00:00:00Z")) == nil)
    }

    @Test(
        "What is no cron expression is refused",
        arguments: [
            "", "0 12 * * *", "0 12 * * * *", "0 12 ? * ? *", "0 12 1 * MON *", "15 12 * * 1-5 *", "60 0 * * ? *",
            "0 24 * * ? *", "0 0 0 * ? *", "0 0 32 * ? *", "0 0 1 13 ? *", "0 0 ? * 8 *", "0 0 ? * 0 *",
            "0 0 1 1 ? 1969", "0 0 1 1 ? 2200", "0/0 * * * ? *", "1/2/3 * * * ? *", "1-2-3 * * * ? *", ", * * * ? *",
            "+5 * * * ? *", "0 0 ? * 3#6 *", "0 0 ? * 3#1,6#3 *", "0 0 ? * 3#0 *", "0 0 L-31 * ? *", "0 0 W * ? *",
            "0 0 ? * L#2 *", "? * * * ? *", "0 0 * ? ? *", "0 0 ? * 1,L *",
        ])
    func refused(fields: String) {
        #expect(throws: ScheduleExpressionError.self) { try CronExpression(fields) }
    }

    @Test("Times are those of the clocks of the zone")
    func zone() throws {
        let cron = try CronExpression("30 9 * * ? *")
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(text(cron.next(after: try instant("2026-07-01T00:00:00Z"), in: berlin)) == "2026-07-01T07:30:00Z")
        #expect(text(cron.next(after: try instant("2026-12-01T00:00:00Z"), in: berlin)) == "2026-12-01T08:30:00Z")
    }

    @Test("A time that the clock is put forward over is skipped")
    func springForward() throws {
        let cron = try CronExpression("30 2 * * ? *")
        let newYork = try #require(TimeZone(identifier: "America/New_York"))
        #expect(text(cron.next(after: try instant("2026-03-08T05:00:00Z"), in: newYork)) == "2026-03-09T06:30:00Z")
    }

    @Test("A time that the clock shows twice counts once")
    func fallBack() throws {
        let cron = try CronExpression("30 1 * * ? *")
        let newYork = try #require(TimeZone(identifier: "America/New_York"))
        let first = try #require(cron.next(after: try instant("2026-11-01T04:00:00Z"), in: newYork))
        #expect(text(first) == "2026-11-01T05:30:00Z")
        #expect(text(cron.next(after: first, in: newYork)) == "2026-11-02T06:30:00Z")
    }

    @Test("Every hour of a leap year is found one after another")
    func everyHour() throws {
        let cron = try CronExpression("0 * * * ? *")
        var time = try instant("2027-12-31T20:00:00Z")
        for _ in 0..<(366 * 24) {
            let next = try #require(cron.next(after: time))
            #expect(next.timeIntervalSince(time) == 3600)
            time = next
        }
        #expect(text(time) == "2028-12-31T20:00:00Z")
    }
}
