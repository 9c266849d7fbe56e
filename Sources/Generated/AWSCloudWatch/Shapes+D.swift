// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudWatch {
    package struct Datapoint: AWSStructure {
        package var timestamp: Date?
        package var sampleCount: Double?
        package var average: Double?
        package var sum: Double?
        package var minimum: Double?
        package var maximum: Double?
        package var unit: String?
        package var extendedStatistics: [String: Double]?

        package init() {}

        package init(
            timestamp: Date? = nil,
            sampleCount: Double? = nil,
            average: Double? = nil,
            sum: Double? = nil,
            minimum: Double? = nil,
            maximum: Double? = nil,
            unit: String? = nil,
            extendedStatistics: [String: Double]? = nil
        ) {
            self.timestamp = timestamp
            self.sampleCount = sampleCount
            self.average = average
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.unit = unit
            self.extendedStatistics = extendedStatistics
        }

        package static let schema = Schema<Self>("Datapoint", [
            Member("Timestamp", \.timestamp),
            Member("SampleCount", \.sampleCount),
            Member("Average", \.average),
            Member("Sum", \.sum),
            Member("Minimum", \.minimum),
            Member("Maximum", \.maximum),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
            Member("ExtendedStatistics", \.extendedStatistics),
        ])
    }

    package struct DeleteAlarmsInput: AWSStructure {
        package var alarmNames: [String]?

        package init() {}

        package init(alarmNames: [String]? = nil) {
            self.alarmNames = alarmNames
        }

        package static let schema = Schema<Self>("DeleteAlarmsInput", [
            Member("AlarmNames", \.alarmNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255)), ListTraits(maximum: 100)), required: true),
        ])
    }

    package struct DeleteAlarmsResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteAlarmsResponse", [])
    }

    package struct DescribeAlarmHistoryInput: AWSStructure {
        package var alarmName: String?
        package var alarmContributorId: String?
        package var alarmTypes: [String]?
        package var historyItemType: String?
        package var startDate: Date?
        package var endDate: Date?
        package var maxRecords: Int?
        package var nextToken: String?
        package var scanBy: String?

        package init() {}

        package init(
            alarmName: String? = nil,
            alarmContributorId: String? = nil,
            alarmTypes: [String]? = nil,
            historyItemType: String? = nil,
            startDate: Date? = nil,
            endDate: Date? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil,
            scanBy: String? = nil
        ) {
            self.alarmName = alarmName
            self.alarmContributorId = alarmContributorId
            self.alarmTypes = alarmTypes
            self.historyItemType = historyItemType
            self.startDate = startDate
            self.endDate = endDate
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.scanBy = scanBy
        }

        package static let schema = Schema<Self>("DescribeAlarmHistoryInput", [
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("AlarmContributorId", \.alarmContributorId, .string(StringConstraint(minimumLength: 1, maximumLength: 16))),
            Member("AlarmTypes", \.alarmTypes, .list(.string(StringConstraint(values: AlarmType.values)))),
            Member("HistoryItemType", \.historyItemType, .string(StringConstraint(values: HistoryItemType.values))),
            Member("StartDate", \.startDate),
            Member("EndDate", \.endDate),
            Member("MaxRecords", \.maxRecords, .integer(minimum: 1, maximum: 100)),
            Member("NextToken", \.nextToken),
            Member("ScanBy", \.scanBy, .string(StringConstraint(values: ScanBy.values))),
        ])
    }

    package struct DescribeAlarmHistoryOutput: AWSStructure {
        package var alarmHistoryItems: [AlarmHistoryItem]?
        package var nextToken: String?

        package init() {}

        package init(alarmHistoryItems: [AlarmHistoryItem]? = nil, nextToken: String? = nil) {
            self.alarmHistoryItems = alarmHistoryItems
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeAlarmHistoryOutput", [
            Member("AlarmHistoryItems", \.alarmHistoryItems),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct DescribeAlarmsForMetricInput: AWSStructure {
        package var metricName: String?
        package var namespace: String?
        package var statistic: String?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: String?

        package init() {}

        package init(
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: String? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: String? = nil
        ) {
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
        }

        package static let schema = Schema<Self>("DescribeAlarmsForMetricInput", [
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*")), required: true),
            Member("Statistic", \.statistic, .string(StringConstraint(values: Statistic.values))),
            Member("ExtendedStatistic", \.extendedStatistic),
            Member("Dimensions", \.dimensions, .list(Dimension.wireType, ListTraits(maximum: 30))),
            Member("Period", \.period, .integer(minimum: 1)),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
        ])
    }

    package struct DescribeAlarmsForMetricOutput: AWSStructure {
        package var metricAlarms: [MetricAlarm]?

        package init() {}

        package init(metricAlarms: [MetricAlarm]? = nil) {
            self.metricAlarms = metricAlarms
        }

        package static let schema = Schema<Self>("DescribeAlarmsForMetricOutput", [
            Member("MetricAlarms", \.metricAlarms),
        ])
    }

    package struct DescribeAlarmsInput: AWSStructure {
        package var alarmNames: [String]?
        package var alarmNamePrefix: String?
        package var alarmTypes: [String]?
        package var childrenOfAlarmName: String?
        package var parentsOfAlarmName: String?
        package var stateValue: String?
        package var actionPrefix: String?
        package var maxRecords: Int?
        package var nextToken: String?

        package init() {}

        package init(
            alarmNames: [String]? = nil,
            alarmNamePrefix: String? = nil,
            alarmTypes: [String]? = nil,
            childrenOfAlarmName: String? = nil,
            parentsOfAlarmName: String? = nil,
            stateValue: String? = nil,
            actionPrefix: String? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil
        ) {
            self.alarmNames = alarmNames
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmTypes = alarmTypes
            self.childrenOfAlarmName = childrenOfAlarmName
            self.parentsOfAlarmName = parentsOfAlarmName
            self.stateValue = stateValue
            self.actionPrefix = actionPrefix
            self.maxRecords = maxRecords
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeAlarmsInput", [
            Member("AlarmNames", \.alarmNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255)), ListTraits(maximum: 100))),
            Member("AlarmNamePrefix", \.alarmNamePrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("AlarmTypes", \.alarmTypes, .list(.string(StringConstraint(values: AlarmType.values)))),
            Member("ChildrenOfAlarmName", \.childrenOfAlarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("ParentsOfAlarmName", \.parentsOfAlarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("StateValue", \.stateValue, .string(StringConstraint(values: StateValue.values))),
            Member("ActionPrefix", \.actionPrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("MaxRecords", \.maxRecords, .integer(minimum: 1, maximum: 100)),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct DescribeAlarmsOutput: AWSStructure {
        package var compositeAlarms: [CompositeAlarm]?
        package var metricAlarms: [MetricAlarm]?
        package var nextToken: String?

        package init() {}

        package init(
            compositeAlarms: [CompositeAlarm]? = nil,
            metricAlarms: [MetricAlarm]? = nil,
            nextToken: String? = nil
        ) {
            self.compositeAlarms = compositeAlarms
            self.metricAlarms = metricAlarms
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeAlarmsOutput", [
            Member("CompositeAlarms", \.compositeAlarms),
            Member("MetricAlarms", \.metricAlarms),
            Member("NextToken", \.nextToken),
        ])
    }

    package struct Dimension: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("Dimension", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 1, maximumLength: 1024)), required: true),
        ])
    }

    package struct DimensionFilter: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("DimensionFilter", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct DisableAlarmActionsInput: AWSStructure {
        package var alarmNames: [String]?

        package init() {}

        package init(alarmNames: [String]? = nil) {
            self.alarmNames = alarmNames
        }

        package static let schema = Schema<Self>("DisableAlarmActionsInput", [
            Member("AlarmNames", \.alarmNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255)), ListTraits(maximum: 100)), required: true),
        ])
    }

    package struct DisableAlarmActionsResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DisableAlarmActionsResponse", [])
    }
}
