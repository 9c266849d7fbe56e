// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudWatch {
    package struct MessageData: AWSStructure {
        package var code: String?
        package var value: String?

        package init() {}

        package init(code: String? = nil, value: String? = nil) {
            self.code = code
            self.value = value
        }

        package static let schema = Schema<Self>("MessageData", [
            Member("Code", \.code),
            Member("Value", \.value),
        ])
    }

    package struct Metric: AWSStructure {
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [Dimension]?

        package init() {}

        package init(namespace: String? = nil, metricName: String? = nil, dimensions: [Dimension]? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
        }

        package static let schema = Schema<Self>("Metric", [
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*"))),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Dimensions", \.dimensions, .list(Dimension.wireType, ListTraits(maximum: 30))),
        ])
    }

    package struct MetricAlarm: AWSStructure {
        package var alarmName: String?
        package var alarmArn: String?
        package var alarmDescription: String?
        package var alarmConfigurationUpdatedTimestamp: Date?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var stateValue: String?
        package var stateReason: String?
        package var stateReasonData: String?
        package var stateUpdatedTimestamp: Date?
        package var metricName: String?
        package var namespace: String?
        package var statistic: String?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: String?
        package var evaluationPeriods: Int?
        package var datapointsToAlarm: Int?
        package var threshold: Double?
        package var comparisonOperator: String?
        package var treatMissingData: String?
        package var evaluateLowSampleCountPercentile: String?
        package var metrics: [MetricDataQuery]?
        package var thresholdMetricId: String?
        package var evaluationState: String?
        package var stateTransitionedTimestamp: Date?
        package var evaluationCriteria: EvaluationCriteria?
        package var evaluationInterval: Int?

        package init() {}

        package init(
            alarmName: String? = nil,
            alarmArn: String? = nil,
            alarmDescription: String? = nil,
            alarmConfigurationUpdatedTimestamp: Date? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            stateValue: String? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Date? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: String? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: String? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: String? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            thresholdMetricId: String? = nil,
            evaluationState: String? = nil,
            stateTransitionedTimestamp: Date? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil
        ) {
            self.alarmName = alarmName
            self.alarmArn = alarmArn
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.thresholdMetricId = thresholdMetricId
            self.evaluationState = evaluationState
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
        }

        package static let schema = Schema<Self>("MetricAlarm", [
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("AlarmArn", \.alarmArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("AlarmDescription", \.alarmDescription, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("AlarmConfigurationUpdatedTimestamp", \.alarmConfigurationUpdatedTimestamp),
            Member("ActionsEnabled", \.actionsEnabled),
            Member("OKActions", \.okActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("AlarmActions", \.alarmActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("InsufficientDataActions", \.insufficientDataActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("StateValue", \.stateValue, .string(StringConstraint(values: StateValue.values))),
            Member("StateReason", \.stateReason, .string(StringConstraint(minimumLength: 0, maximumLength: 1023))),
            Member("StateReasonData", \.stateReasonData, .string(StringConstraint(minimumLength: 0, maximumLength: 4000))),
            Member("StateUpdatedTimestamp", \.stateUpdatedTimestamp),
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Namespace", \.namespace, .string(StringConstraint(minimumLength: 1, maximumLength: 255, pattern: "[^:].*"))),
            Member("Statistic", \.statistic, .string(StringConstraint(values: Statistic.values))),
            Member("ExtendedStatistic", \.extendedStatistic),
            Member("Dimensions", \.dimensions, .list(Dimension.wireType, ListTraits(maximum: 30))),
            Member("Period", \.period, .integer(minimum: 1)),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
            Member("EvaluationPeriods", \.evaluationPeriods, .integer(minimum: 1)),
            Member("DatapointsToAlarm", \.datapointsToAlarm, .integer(minimum: 1)),
            Member("Threshold", \.threshold),
            Member("ComparisonOperator", \.comparisonOperator, .string(StringConstraint(values: ComparisonOperator.values))),
            Member("TreatMissingData", \.treatMissingData, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("EvaluateLowSampleCountPercentile", \.evaluateLowSampleCountPercentile, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Metrics", \.metrics),
            Member("ThresholdMetricId", \.thresholdMetricId, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("EvaluationState", \.evaluationState, .string(StringConstraint(values: EvaluationState.values))),
            Member("StateTransitionedTimestamp", \.stateTransitionedTimestamp),
            Member("EvaluationCriteria", \.evaluationCriteria),
            Member("EvaluationInterval", \.evaluationInterval, .integer(minimum: 10, maximum: 3600)),
        ])
    }

    package struct MetricDataQuery: AWSStructure {
        package var id: String?
        package var metricStat: MetricStat?
        package var expression: String?
        package var label: String?
        package var returnData: Bool?
        package var period: Int?
        package var accountId: String?

        package init() {}

        package init(
            id: String? = nil,
            metricStat: MetricStat? = nil,
            expression: String? = nil,
            label: String? = nil,
            returnData: Bool? = nil,
            period: Int? = nil,
            accountId: String? = nil
        ) {
            self.id = id
            self.metricStat = metricStat
            self.expression = expression
            self.label = label
            self.returnData = returnData
            self.period = period
            self.accountId = accountId
        }

        package static let schema = Schema<Self>("MetricDataQuery", [
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("MetricStat", \.metricStat),
            Member("Expression", \.expression, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Label", \.label),
            Member("ReturnData", \.returnData),
            Member("Period", \.period, .integer(minimum: 1)),
            Member("AccountId", \.accountId, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
        ])
    }

    package struct MetricDataResult: AWSStructure {
        package var id: String?
        package var label: String?
        package var timestamps: [Date]?
        package var values: [Double]?
        package var statusCode: String?
        package var messages: [MessageData]?

        package init() {}

        package init(
            id: String? = nil,
            label: String? = nil,
            timestamps: [Date]? = nil,
            values: [Double]? = nil,
            statusCode: String? = nil,
            messages: [MessageData]? = nil
        ) {
            self.id = id
            self.label = label
            self.timestamps = timestamps
            self.values = values
            self.statusCode = statusCode
            self.messages = messages
        }

        package static let schema = Schema<Self>("MetricDataResult", [
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("Label", \.label),
            Member("Timestamps", \.timestamps),
            Member("Values", \.values),
            Member("StatusCode", \.statusCode, .string(StringConstraint(values: StatusCode.values))),
            Member("Messages", \.messages),
        ])
    }

    package struct MetricDatum: AWSStructure {
        package var metricName: String?
        package var dimensions: [Dimension]?
        package var timestamp: Date?
        package var value: Double?
        package var statisticValues: StatisticSet?
        package var values: [Double]?
        package var counts: [Double]?
        package var unit: String?
        package var storageResolution: Int?

        package init() {}

        package init(
            metricName: String? = nil,
            dimensions: [Dimension]? = nil,
            timestamp: Date? = nil,
            value: Double? = nil,
            statisticValues: StatisticSet? = nil,
            values: [Double]? = nil,
            counts: [Double]? = nil,
            unit: String? = nil,
            storageResolution: Int? = nil
        ) {
            self.metricName = metricName
            self.dimensions = dimensions
            self.timestamp = timestamp
            self.value = value
            self.statisticValues = statisticValues
            self.values = values
            self.counts = counts
            self.unit = unit
            self.storageResolution = storageResolution
        }

        package static let schema = Schema<Self>("MetricDatum", [
            Member("MetricName", \.metricName, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("Dimensions", \.dimensions, .list(Dimension.wireType, ListTraits(maximum: 30))),
            Member("Timestamp", \.timestamp),
            Member("Value", \.value),
            Member("StatisticValues", \.statisticValues),
            Member("Values", \.values),
            Member("Counts", \.counts),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
            Member("StorageResolution", \.storageResolution, .integer(minimum: 1)),
        ])
    }

    package struct MetricStat: AWSStructure {
        package var metric: Metric?
        package var period: Int?
        package var stat: String?
        package var unit: String?

        package init() {}

        package init(metric: Metric? = nil, period: Int? = nil, stat: String? = nil, unit: String? = nil) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
        }

        package static let schema = Schema<Self>("MetricStat", [
            Member("Metric", \.metric, required: true),
            Member("Period", \.period, .integer(minimum: 1), required: true),
            Member("Stat", \.stat, required: true),
            Member("Unit", \.unit, .string(StringConstraint(values: StandardUnit.values))),
        ])
    }
}
