import FoundationEssentials
import Testing

@testable import Metrics

@Suite struct MetricSeriesTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_040)

    @Test("Periods add up what came within them")
    func periods() {
        var series = MetricSeries()
        for second in 0..<600 {
            series.add(StatisticSet(value: Double(second)), at: start + Double(second), isFine: true, now: start + 600)
        }
        let minutes = series.points(from: start, to: start + 600, period: 60, now: start + 600)
        #expect(minutes.count == 10)
        #expect(minutes[1].time == start + 60)
        #expect(minutes[1].values.value(.average) == 89.5)
        #expect(minutes[9].values.value(.maximum) == 599)
        let fives = series.points(from: start, to: start + 10, period: 5, now: start + 600)
        #expect(fives.map { $0.values.value(.sum) } == [10, 35])
    }

    @Test("Values that come late, and in any order, count where they belong")
    func late() {
        var series = MetricSeries()
        for minute in [5, 1, 3, 1] {
            series.add(StatisticSet(value: 1), at: start + 60 * Double(minute), isFine: false, now: start + 400)
        }
        let points = series.points(from: start, to: start + 600, period: 60, now: start + 400)
        #expect(points.map { $0.time.timeIntervalSince(start) } == [60, 180, 300])
        #expect(points[0].values.value(.sampleCount) == 2)
    }

    @Test("A year of minutes takes no more than its classes")
    func bounded() {
        var series = MetricSeries()
        let minutes = 400 * 1440
        for minute in stride(from: 0, to: minutes, by: 7) {
            let time = start + 60 * Double(minute)
            series.add(StatisticSet(value: 1), at: time, isFine: true, now: time)
        }
        let now = start + 60 * Double(minutes)
        #expect(series.points(from: now - 86400, to: now, period: 60, now: now).count > 200)
        #expect(series.points(from: now - 5 * 3600, to: now - 4 * 3600, period: 30, now: now) == [])
        #expect(series.points(from: start, to: now, period: 3600, now: now).count > 9000)
    }

    @Test("Percentiles are exact for few values and within two per cent for many")
    func percentiles() throws {
        var few = StatisticSet(value: 1)
        for value in 2...100 { few.merge(StatisticSet(value: Double(value))) }
        #expect(few.value(.percentile(99)) == 99)
        #expect(few.value(.percentile(50)) == 50)
        var many = StatisticSet(value: 1)
        for value in 2...10_000 { many.merge(StatisticSet(value: Double(value))) }
        let value = try #require(many.value(.percentile(90)))
        #expect(abs(value - 9000) < 180)
        var summed = StatisticSet(count: 10, sum: 50, minimum: 1, maximum: 9)
        summed.merge(StatisticSet(value: 3))
        #expect(summed.value(.percentile(50)) == nil)
        #expect(summed.value(.average) == 53.0 / 11)
    }

    @Test(
        "Statistics by their names",
        arguments: [
            ("Average", .average), ("p99.9", .percentile(99.9)), ("p101", nil), ("tm99", nil), ("average", nil),
            ("p-1", nil),
        ] as [(String, Statistic?)])
    func names(_ name: String, _ expected: Statistic?) {
        #expect(Statistic(name) == expected)
    }
}
