import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics

extension LocalCloudWatch {
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>
    func getMetricStatistics(
        _ input: CloudWatch.GetMetricStatisticsInput, _ context: CallContext
    ) throws -> CloudWatch.GetMetricStatisticsOutput {
        guard let start = input.startTime, let end = input.endTime else { throw AWSError.missing("StartTime") }
        guard start < end else {
            throw AWSError.invalidValue("The parameter StartTime must be less than the parameter EndTime.")
        }
        let period = try Self.checkedPeriod(input.period ?? 0)
        let count = Int((end.timeIntervalSince(start) / Double(period)).rounded(.up))
        guard count <= 1440 else {
            throw AWSError.invalidCombination(
                "You have requested up to \(Self.grouped(count)) datapoints, which exceeds the limit of 1,440. You may "
                    + "reduce the datapoints requested by increasing Period, or decreasing the time range.")
        }
        let names = input.statistics ?? []
        let extended = input.extendedStatistics ?? []
        guard !names.isEmpty || !extended.isEmpty else {
            throw AWSError.invalidCombination("Must specify either Statistics or ExtendedStatistics")
        }
        for name in names + extended where Statistic(name) == nil { throw AWSError.notHere("The statistic \(name)") }
        let key = MetricKey(
            input.namespace, input.metricName, input.dimensions, account: context.accountID, region: context.region)
        let units = input.unit.map { [$0] } ?? catalog.metrics[key].map { $0.keys.sorted() } ?? []
        let data = units.flatMap { unit in
            catalog.points(
                of: key, unit: unit, from: start.rounded(to: period, now: context.now), to: end, period: period,
                now: context.now
            ).map { Self.datapoint($0, names, extended, unit: unit) }
        }
        return CloudWatch.GetMetricStatisticsOutput(label: input.metricName, datapoints: data)
    }

    private static func datapoint(
        _ point: MetricSeries.Point, _ names: [String], _ extended: [String], unit: String
    ) -> CloudWatch.Datapoint {
        func value(_ name: String) -> Double? {
            names.contains(name) ? Statistic(name).flatMap { point.values.value($0) } : nil
        }
        let percentiles = extended.compactMap { name in
            Statistic(name).flatMap { point.values.value($0) }.map { (name, $0) }
        }
        return CloudWatch.Datapoint(
            timestamp: point.time, sampleCount: value("SampleCount"), average: value("Average"), sum: value("Sum"),
            minimum: value("Minimum"), maximum: value("Maximum"), unit: unit,
            extendedStatistics: extended.isEmpty ? nil : Dictionary(percentiles) { first, _ in first })
    }

    static func checkedPeriod(_ period: Int) throws(AWSError) -> Int {
        guard [1, 5, 10, 20, 30].contains(period) || (period >= 60 && period % 60 == 0) else {
            throw .invalidValue("The parameter Period must be 1, 5, 10, 20, 30, or a multiple of 60")
        }
        return period
    }

    /// `2,880`
    private static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text = ",\(text)" }
            text = "\(digit)\(text)"
        }
        return text
    }
}

extension Date {
    /// Down to the whole step that CloudWatch takes for data of that age: a minute, five minutes, an hour; a short
    /// period's own length.
    func rounded(to period: Int, now: Date) -> Date {
        let age = now.timeIntervalSince(self)
        let step = period < 60 ? Double(period) : age < 15 * 86400 ? 60.0 : age < 63 * 86400 ? 300.0 : 3600.0
        return Date(timeIntervalSince1970: (timeIntervalSince1970 / step).rounded(.down) * step)
    }
}
