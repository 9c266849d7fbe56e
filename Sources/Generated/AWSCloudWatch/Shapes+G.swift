// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudWatch {
    package struct GetMetricDataInput: AWSStructure {
        package var metricDataQueries: [MetricDataQuery]?
        package var startTime: Date?
        package var endTime: Date?
        package var nextToken: String?
        package var scanBy: String?
        package var maxDatapoints: Int?
        package var labelOptions: LabelOptions?

        package init() {}

        package init(
            metricDataQueries: [MetricDataQuery]? = nil,
            startTime: Date? = nil,
            endTime: Date? = nil,
            nextToken: String? = nil,
            scanBy: String? = nil,
            maxDatapoints: Int? = nil,
            labelOptions: LabelOptions? = nil
        ) {
            self.metricDataQueries = metricDataQueries
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.maxDatapoints = maxDatapoints
            self.labelOptions = labelOptions
        }

        package static let schema = Schema<Self>("GetMetricDataInput", [
            Member("MetricDataQueries", \.metricDataQueries, required: true),
            Member("StartTime", \.startTime, required: true),
            Member("EndTime", \.endTime, required: true),
            Member("NextToken", \.nextToken),
            Member("ScanBy", \.scanBy, .string(StringConstraint(values: ScanBy.values))),
            Member("MaxDatapoints", \.maxDatapoints),
            Member("LabelOptions", \.labelOptions),
        ])
    }

    package struct GetMetricDataOutput: AWSStructure {
        package var metricDataResults: [MetricDataResult]?
        package var nextToken: String?
        package var messages: [MessageData]?

        package init() {}

        package init(
            metricDataResults: [MetricDataResult]? = nil,
            nextToken: String? = nil,
            messages: [MessageData]? = nil
        ) {
            self.metricDataResults = metricDataResults
            self.nextToken = nextToken
            self.messages = messages
        }

        package static let schema = Schema<Self>("GetMetricDataOutput", [
            Member("MetricDataResults", \.metricDataResults),
            Member("NextToken", \.nextToken),
            Member("Messages", \.messages),
        ])
    }

    package struct GetMetricStatisticsInput: AWSStructure {
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [Dimension]?
        package var startTime: Date?
        package var endTime: Date?
        package var period: Int?
        package var statistics: [String]?
        package var extendedStatistics: [String]?
        package var unit: String?

        package init() {}

        package init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [Dimension]? = nil,
            startTime: Date? = nil,
            endTime: Date? = nil,
            period: Int? = nil,
            statistics: [String]? = nil,
            extendedStatistics: [String]? = nil,
            unit: String? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.statistics = statistics
            self.extendedStatistics = extendedStatistics
            self.unit = unit
        }

        package static let schema = Schema<Self>("GetMetricStatisticsInput", [
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*")), required: true),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("Dimensions", \.dimensions, .list(Dimension.wireType, ListTraits(maximum: 30))),
            Member("StartTime", \.startTime, required: true),
            Member("EndTime", \.endTime, required: true),
            Member("Period", \.period, .integer(minimum: 1), required: true),
            Member("Statistics", \.statistics, .list(.string(StringConstraint(values: Statistic.values)), ListTraits(minimum: 1, maximum: 5))),
            Member("ExtendedStatistics", \.extendedStatistics, .list(.string(), ListTraits(minimum: 1, maximum: 10))),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
        ])
    }

    package struct GetMetricStatisticsOutput: AWSStructure {
        package var label: String?
        package var datapoints: [Datapoint]?

        package init() {}

        package init(label: String? = nil, datapoints: [Datapoint]? = nil) {
            self.label = label
            self.datapoints = datapoints
        }

        package static let schema = Schema<Self>("GetMetricStatisticsOutput", [
            Member("Label", \.label),
            Member("Datapoints", \.datapoints),
        ])
    }
}
