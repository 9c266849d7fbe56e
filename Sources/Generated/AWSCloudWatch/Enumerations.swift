// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

extension CloudWatch {
    package enum ActionsSuppressedBy {
        package static let waitPeriod = "WaitPeriod"
        package static let extensionPeriod = "ExtensionPeriod"
        package static let alarm = "Alarm"
        package static let values: [String] = [
            "WaitPeriod",
            "ExtensionPeriod",
            "Alarm",
        ]
    }

    package enum AlarmType {
        package static let compositeAlarm = "CompositeAlarm"
        package static let metricAlarm = "MetricAlarm"
        package static let values: [String] = [
            "CompositeAlarm",
            "MetricAlarm",
        ]
    }

    package enum ComparisonOperator {
        package static let greaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold"
        package static let greaterThanThreshold = "GreaterThanThreshold"
        package static let lessThanThreshold = "LessThanThreshold"
        package static let lessThanOrEqualToThreshold = "LessThanOrEqualToThreshold"
        package static let lessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold"
        package static let lessThanLowerThreshold = "LessThanLowerThreshold"
        package static let greaterThanUpperThreshold = "GreaterThanUpperThreshold"
        package static let values: [String] = [
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold",
            "LessThanLowerThreshold",
            "GreaterThanUpperThreshold",
        ]
    }

    package enum EvaluationState {
        package static let partialData = "PARTIAL_DATA"
        package static let evaluationFailure = "EVALUATION_FAILURE"
        package static let evaluationError = "EVALUATION_ERROR"
        package static let values: [String] = [
            "PARTIAL_DATA",
            "EVALUATION_FAILURE",
            "EVALUATION_ERROR",
        ]
    }

    package enum HistoryItemType {
        package static let configurationUpdate = "ConfigurationUpdate"
        package static let stateUpdate = "StateUpdate"
        package static let action = "Action"
        package static let alarmContributorStateUpdate = "AlarmContributorStateUpdate"
        package static let alarmContributorAction = "AlarmContributorAction"
        package static let values: [String] = [
            "ConfigurationUpdate",
            "StateUpdate",
            "Action",
            "AlarmContributorStateUpdate",
            "AlarmContributorAction",
        ]
    }

    package enum RecentlyActive {
        package static let pt3h = "PT3H"
        package static let values: [String] = [
            "PT3H",
        ]
    }

    package enum ScanBy {
        package static let timestampDescending = "TimestampDescending"
        package static let timestampAscending = "TimestampAscending"
        package static let values: [String] = [
            "TimestampDescending",
            "TimestampAscending",
        ]
    }

    package enum StandardUnit {
        package static let seconds = "Seconds"
        package static let microseconds = "Microseconds"
        package static let milliseconds = "Milliseconds"
        package static let bytes = "Bytes"
        package static let kilobytes = "Kilobytes"
        package static let megabytes = "Megabytes"
        package static let gigabytes = "Gigabytes"
        package static let terabytes = "Terabytes"
        package static let bits = "Bits"
        package static let kilobits = "Kilobits"
        package static let megabits = "Megabits"
        package static let gigabits = "Gigabits"
        package static let terabits = "Terabits"
        package static let percent = "Percent"
        package static let count = "Count"
        package static let bytesSecond = "Bytes/Second"
        package static let kilobytesSecond = "Kilobytes/Second"
        package static let megabytesSecond = "Megabytes/Second"
        package static let gigabytesSecond = "Gigabytes/Second"
        package static let terabytesSecond = "Terabytes/Second"
        package static let bitsSecond = "Bits/Second"
        package static let kilobitsSecond = "Kilobits/Second"
        package static let megabitsSecond = "Megabits/Second"
        package static let gigabitsSecond = "Gigabits/Second"
        package static let terabitsSecond = "Terabits/Second"
        package static let countSecond = "Count/Second"
        package static let none = "None"
        package static let values: [String] = [
            "Seconds",
            "Microseconds",
            "Milliseconds",
            "Bytes",
            "Kilobytes",
            "Megabytes",
            "Gigabytes",
            "Terabytes",
            "Bits",
            "Kilobits",
            "Megabits",
            "Gigabits",
            "Terabits",
            "Percent",
            "Count",
            "Bytes/Second",
            "Kilobytes/Second",
            "Megabytes/Second",
            "Gigabytes/Second",
            "Terabytes/Second",
            "Bits/Second",
            "Kilobits/Second",
            "Megabits/Second",
            "Gigabits/Second",
            "Terabits/Second",
            "Count/Second",
            "None",
        ]
    }

    package enum StateValue {
        package static let ok = "OK"
        package static let alarm = "ALARM"
        package static let insufficientData = "INSUFFICIENT_DATA"
        package static let values: [String] = [
            "OK",
            "ALARM",
            "INSUFFICIENT_DATA",
        ]
    }

    package enum Statistic {
        package static let sampleCount = "SampleCount"
        package static let average = "Average"
        package static let sum = "Sum"
        package static let minimum = "Minimum"
        package static let maximum = "Maximum"
        package static let values: [String] = [
            "SampleCount",
            "Average",
            "Sum",
            "Minimum",
            "Maximum",
        ]
    }

    package enum StatusCode {
        package static let complete = "Complete"
        package static let internalError = "InternalError"
        package static let partialData = "PartialData"
        package static let forbidden = "Forbidden"
        package static let values: [String] = [
            "Complete",
            "InternalError",
            "PartialData",
            "Forbidden",
        ]
    }
}
