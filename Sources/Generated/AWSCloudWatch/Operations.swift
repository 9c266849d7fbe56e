// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package static let operations: [any AWSOperation.Type] = [
        PutMetricData.self,
        GetMetricStatistics.self,
        GetMetricData.self,
        ListMetrics.self,
        PutMetricAlarm.self,
        PutCompositeAlarm.self,
        DescribeAlarms.self,
        DescribeAlarmsForMetric.self,
        DescribeAlarmHistory.self,
        DeleteAlarms.self,
        SetAlarmState.self,
        EnableAlarmActions.self,
        DisableAlarmActions.self,
        ListTagsForResource.self,
        TagResource.self,
        UntagResource.self,
    ]

    package enum PutMetricData: AWSOperation {
        package typealias Input = PutMetricDataInput
        package typealias Output = PutMetricDataResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "PutMetricData",
            errors: [Errors.invalidParameterValueException, Errors.missingRequiredParameterException, Errors.invalidParameterCombinationException, Errors.internalServiceFault])
    }

    package enum GetMetricStatistics: AWSOperation {
        package typealias Input = GetMetricStatisticsInput
        package typealias Output = GetMetricStatisticsOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "GetMetricStatistics",
            resultWrapper: "GetMetricStatisticsResult",
            errors: [Errors.invalidParameterValueException, Errors.missingRequiredParameterException, Errors.invalidParameterCombinationException, Errors.internalServiceFault])
    }

    package enum GetMetricData: AWSOperation {
        package typealias Input = GetMetricDataInput
        package typealias Output = GetMetricDataOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "GetMetricData",
            resultWrapper: "GetMetricDataResult",
            errors: [Errors.invalidNextToken],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["MetricDataResults", "Messages"], limitKey: "MaxDatapoints"))
    }

    package enum ListMetrics: AWSOperation {
        package typealias Input = ListMetricsInput
        package typealias Output = ListMetricsOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "ListMetrics",
            resultWrapper: "ListMetricsResult",
            errors: [Errors.internalServiceFault, Errors.invalidParameterValueException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Metrics", "OwningAccounts"]))
    }

    package enum PutMetricAlarm: AWSOperation {
        package typealias Input = PutMetricAlarmInput
        package typealias Output = PutMetricAlarmResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "PutMetricAlarm",
            errors: [Errors.limitExceededFault])
    }

    package enum PutCompositeAlarm: AWSOperation {
        package typealias Input = PutCompositeAlarmInput
        package typealias Output = PutCompositeAlarmResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "PutCompositeAlarm",
            errors: [Errors.limitExceededFault])
    }

    package enum DescribeAlarms: AWSOperation {
        package typealias Input = DescribeAlarmsInput
        package typealias Output = DescribeAlarmsOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeAlarms",
            resultWrapper: "DescribeAlarmsResult",
            errors: [Errors.invalidNextToken],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["MetricAlarms", "CompositeAlarms"], limitKey: "MaxRecords"))
    }

    package enum DescribeAlarmsForMetric: AWSOperation {
        package typealias Input = DescribeAlarmsForMetricInput
        package typealias Output = DescribeAlarmsForMetricOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeAlarmsForMetric",
            resultWrapper: "DescribeAlarmsForMetricResult")
    }

    package enum DescribeAlarmHistory: AWSOperation {
        package typealias Input = DescribeAlarmHistoryInput
        package typealias Output = DescribeAlarmHistoryOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeAlarmHistory",
            resultWrapper: "DescribeAlarmHistoryResult",
            errors: [Errors.invalidNextToken],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["AlarmHistoryItems"], limitKey: "MaxRecords"))
    }

    package enum DeleteAlarms: AWSOperation {
        package typealias Input = DeleteAlarmsInput
        package typealias Output = DeleteAlarmsResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteAlarms",
            errors: [Errors.resourceNotFound])
    }

    package enum SetAlarmState: AWSOperation {
        package typealias Input = SetAlarmStateInput
        package typealias Output = SetAlarmStateResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "SetAlarmState",
            errors: [Errors.resourceNotFound, Errors.invalidFormatFault])
    }

    package enum EnableAlarmActions: AWSOperation {
        package typealias Input = EnableAlarmActionsInput
        package typealias Output = EnableAlarmActionsResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "EnableAlarmActions")
    }

    package enum DisableAlarmActions: AWSOperation {
        package typealias Input = DisableAlarmActionsInput
        package typealias Output = DisableAlarmActionsResponse
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "DisableAlarmActions")
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceInput
        package typealias Output = ListTagsForResourceOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            resultWrapper: "ListTagsForResourceResult",
            errors: [Errors.invalidParameterValueException, Errors.resourceNotFoundException, Errors.internalServiceFault])
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceInput
        package typealias Output = TagResourceOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            resultWrapper: "TagResourceResult",
            errors: [Errors.invalidParameterValueException, Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.internalServiceFault, Errors.conflictException])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceInput
        package typealias Output = UntagResourceOutput
        package static var service: AWSService { CloudWatch.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            resultWrapper: "UntagResourceResult",
            errors: [Errors.invalidParameterValueException, Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.internalServiceFault, Errors.conflictException])
    }
}
