import Sockets
import Testing

@testable import LoadGenerator

struct LoadScheduleTests {
    private let start = MonotonicTime(nanoseconds: 5_000_000_000)

    @Test("An hour at 333 a second is exactly 1198800 requests and the first of the next hour")
    func exact() {
        var schedule = LoadSchedule(start: start, rate: 333)
        let end = start + Nanoseconds(seconds: 3600)
        while schedule.release(now: end) != nil {}
        #expect(schedule.released == 1_198_801)
    }

    @Test("Requests that could not leave in time keep the time at which they were due")
    func late() {
        var schedule = LoadSchedule(start: start, rate: 10)
        let now = start + .milliseconds(250)
        let due = (0..<4).map { _ in schedule.release(now: now).map { ($0 - start).count } }
        #expect(due == [0, 100_000_000, 200_000_000, nil])
        #expect(schedule.next == start + .milliseconds(300))
    }
}
