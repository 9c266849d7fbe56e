import AWSCloudWatch
import AWSWire
import FoundationEssentials
import LocalCloud
import Metrics

extension LocalCloudWatch {
    /// All of a request's data or none. <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html>
    func putMetricData(
        _ input: CloudWatch.PutMetricDataInput, _ context: CallContext
    ) throws -> CloudWatch.PutMetricDataResponse {
        let namespace = input.namespace ?? ""
        guard !namespace.isEmpty else { throw AWSError.missing("Namespace") }
        guard !namespace.hasPrefix("AWS/") || context.principal.hasSuffix(".amazonaws.com") else {
            throw AWSError.invalidValue("The value AWS/ for parameter Namespace is invalid.")
        }
        guard input.entityMetricData?.isEmpty ?? true else { throw AWSError.notHere("EntityMetricData") }
        let data = input.metricData ?? []
        guard data.count <= 1000 else {
            throw AWSError.invalidValue("The collection MetricData must not have a size greater than 1000.")
        }
        let read = try data.enumerated().map { try ReadDatum($1, number: $0 + 1, now: context.now) }
        for (datum, read) in zip(data, read) {
            let key = MetricKey(
                namespace, datum.metricName, datum.dimensions, account: context.accountID, region: context.region)
            try add(read, to: key, now: context.now)
        }
        return CloudWatch.PutMetricDataResponse()
    }
}

/// One datum of a request, checked.
struct ReadDatum {
    var time: Date
    var values: [Metrics.StatisticSet]
    var unit: String
    var isFine: Bool

    /// - Parameter number: its place in the request, from 1, for the sentences.
    init(_ datum: CloudWatch.MetricDatum, number: Int, now: Date) throws(AWSError) {
        let name = "MetricData.member.\(number)"
        guard datum.metricName?.isEmpty == false else { throw .missing("\(name).MetricName") }
        guard (datum.dimensions ?? []).count <= 30 else {
            throw .invalidValue("The collection \(name).Dimensions must not have a size greater than 30.")
        }
        for (index, dimension) in (datum.dimensions ?? []).enumerated() where dimension.value?.isEmpty ?? true {
            throw .missing("\(name).Dimensions.member.\(index + 1).Value")
        }
        guard [nil, 1, 60].contains(datum.storageResolution) else {
            throw .invalidValue(
                "The value \(datum.storageResolution ?? 0) for parameter \(name).StorageResolution is "
                    + "invalid.")
        }
        time = datum.timestamp ?? now
        guard time > now - 14 * 86400 else {
            throw .invalidValue("The parameter \(name).Timestamp must specify a time within the past two weeks.")
        }
        guard time < now + 2 * 3600 else {
            throw .invalidValue(
                "The parameter \(name).Timestamp must specify a time no more than two hours in the "
                    + "future.")
        }
        unit = datum.unit ?? "None"
        isFine = datum.storageResolution == 1
        values = try Self.values(datum, name)
    }

    private static func values(
        _ datum: CloudWatch.MetricDatum, _ name: String
    ) throws(AWSError) -> [Metrics.StatisticSet] {
        let given = [
            datum.value.map { _ in "Value" }, datum.values.map { _ in "Values" },
            datum.statisticValues.map { _ in "StatisticValues" },
        ].compactMap { $0 }
        guard given.count <= 1 else {
            throw .invalidCombination(
                "The parameters \(name).\(given[0]) and \(name).\(given[1]) are mutually exclusive and you have "
                    + "specified both.")
        }
        if let value = datum.value { return [Metrics.StatisticSet(value: try checked(value, "\(name).Value"))] }
        if let values = datum.values { return try counted(values, datum.counts, name) }
        guard let set = datum.statisticValues else { throw .missing("\(name).Value") }
        return [try summed(set, name)]
    }

    private static func counted(
        _ values: [Double], _ counts: [Double]?, _ name: String
    ) throws(AWSError) -> [Metrics.StatisticSet] {
        guard (1...150).contains(values.count) else {
            throw .invalidValue("The collection \(name).Values must have a size from 1 to 150.")
        }
        guard counts.map({ $0.count == values.count }) ?? true else {
            throw .invalidValue("The parameters \(name).Values and \(name).Counts must be of the same size.")
        }
        var sets: [Metrics.StatisticSet] = []
        for (index, value) in values.enumerated() {
            let count = counts?[index] ?? 1
            guard count > 0, count.isFinite else {
                throw .invalidValue("The value \(count) for parameter \(name).Counts.member.\(index + 1) is invalid.")
            }
            let value = try checked(value, "\(name).Values.member.\(index + 1)")
            sets.append(Metrics.StatisticSet(value: value, count: count))
        }
        return sets
    }

    private static func summed(
        _ set: CloudWatch.StatisticSet, _ name: String
    ) throws(AWSError) -> Metrics.StatisticSet {
        guard let count = set.sampleCount, let sum = set.sum, let least = set.minimum, let most = set.maximum else {
            throw .missing("\(name).StatisticValues")
        }
        for value in [count, sum, least, most] { _ = try checked(value, "\(name).StatisticValues") }
        guard count > 0, least <= most else {
            throw .invalidValue(
                "The parameter \(name).StatisticValues is invalid: its minimum is above its maximum, "
                    + "or its sample count is not positive.")
        }
        return Metrics.StatisticSet(count: count, sum: sum, minimum: least, maximum: most)
    }

    /// "Values must be in the range of -2^360 to 2^360."
    private static func checked(_ value: Double, _ name: String) throws(AWSError) -> Double {
        guard value.isFinite, abs(value) <= 0x1p360 else {
            throw .invalidValue("The value \(value) for parameter \(name) is invalid.")
        }
        return value
    }
}
