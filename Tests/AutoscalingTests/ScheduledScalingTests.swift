import FoundationEssentials
import Testing

@testable import Autoscaling

@Suite struct ScheduledScalingTests {
    /// 2026-11-23T00:00:00Z, a Monday.
    private let midnight = Date(timeIntervalSince1970: 1_795_392_000)

    private func scaler(_ schedules: [String: ScheduledScaling]) -> Autoscaler {
        var scaler = Autoscaler(bounds: CapacityBounds(minimum: 1, maximum: 4))
        for (id, schedule) in schedules { scaler.put(schedule, id: id) }
        return scaler
    }

    @Test("Office hours have more, nights have less, for a week")
    func officeHours() throws {
        var scaler = scaler([
            "day": try ScheduledScaling("cron(0 8 ? * MON-FRI *)", minimum: 6, maximum: 12, now: midnight),
            "night": try ScheduledScaling("cron(0 18 ? * MON-FRI *)", minimum: 1, maximum: 2, now: midnight),
        ])
        var (desired, byHour) = (2, [Int]())
        for minute in 0..<(7 * 1440) {
            let now = midnight + 60 * Double(minute)
            for case .scale(_, let to, _) in scaler.look(.init(desired: desired, running: desired), now: now) {
                desired = to
            }
            if minute % 60 == 30 { byHour.append(desired) }
        }
        for day in 0..<5 { #expect(byHour[day * 24 + 12] == 6 && byHour[day * 24 + 20] == 2) }
        #expect(byHour[5 * 24 + 12] == 2)
        #expect(scaler.schedules.count == 2)
    }

    @Test("What happens once is forgotten after; what it left out stays")
    func once() throws {
        let schedule = try ScheduledScaling("at(2026-11-23T01:00:00)", minimum: 6, maximum: nil, now: midnight)
        var scaler = scaler(["rush": schedule])
        #expect(scaler.look(.init(desired: 2, running: 2), now: midnight + 3599) == [])
        #expect(
            scaler.look(.init(desired: 2, running: 2), now: midnight + 3600) == [
                .bounds(schedule: "rush", minimum: 6, maximum: nil), .scale(from: 2, to: 6, .minimum(6)),
            ])
        #expect(scaler.schedules.isEmpty)
        #expect(scaler.bounds == CapacityBounds(minimum: 6, maximum: 6))
    }

    @Test("Nothing happens before the start or after the end, nor while schedules are suspended")
    func window() throws {
        let schedule = try ScheduledScaling(
            "rate(10 minutes)", start: midnight + 3600, end: midnight + 7200, minimum: 2, maximum: 4, now: midnight)
        var (scaler, times) = (scaler(["often": schedule]), [Int]())
        for minute in 0..<240 {
            scaler.suspension.schedules = (70..<80).contains(minute)
            let outcomes = scaler.look(.init(desired: 2, running: 2), now: midnight + 60 * Double(minute))
            if outcomes.contains(.bounds(schedule: "often", minimum: 2, maximum: 4)) { times.append(minute) }
        }
        #expect(times == [60, 80, 90, 100, 110, 120])
    }

    @Test("What was missed while nobody looked is made up for once, in its order")
    func missed() throws {
        var scaler = scaler([
            "a": try ScheduledScaling("cron(0 3 * * ? *)", minimum: 3, maximum: 3, now: midnight),
            "b": try ScheduledScaling("cron(0 2 * * ? *)", minimum: 2, maximum: 2, now: midnight),
        ])
        let outcomes = scaler.look(.init(desired: 1, running: 1), now: midnight + 10 * 86400 - 60)
        #expect(
            outcomes == [
                .bounds(schedule: "b", minimum: 2, maximum: 2), .bounds(schedule: "a", minimum: 3, maximum: 3),
                .scale(from: 1, to: 3, .minimum(3)),
            ])
    }
}
