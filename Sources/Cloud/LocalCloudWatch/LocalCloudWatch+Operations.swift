import AWSCloudWatch
package import LocalCloud

extension LocalCloudWatch {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(CloudWatch.service)
        operations.on(CloudWatch.PutMetricData.self) { try await self.putMetricData($0, $1) }
        operations.on(CloudWatch.GetMetricData.self) { try await self.getMetricData($0, $1) }
        operations.on(CloudWatch.GetMetricStatistics.self) { try await self.getMetricStatistics($0, $1) }
        operations.on(CloudWatch.ListMetrics.self) { try await self.listMetrics($0, $1) }
        operations.on(CloudWatch.PutMetricAlarm.self) { try await self.putMetricAlarm($0, $1) }
        operations.on(CloudWatch.PutCompositeAlarm.self) { try await self.putCompositeAlarm($0, $1) }
        operations.on(CloudWatch.DescribeAlarms.self) { try await self.describeAlarms($0, $1) }
        operations.on(CloudWatch.DescribeAlarmsForMetric.self) { try await self.describeAlarmsForMetric($0, $1) }
        operations.on(CloudWatch.DescribeAlarmHistory.self) { try await self.describeAlarmHistory($0, $1) }
        operations.on(CloudWatch.DeleteAlarms.self) { try await self.deleteAlarms($0, $1) }
        operations.on(CloudWatch.SetAlarmState.self) { try await self.setAlarmState($0, $1) }
        operations.on(CloudWatch.EnableAlarmActions.self) { try await self.enableAlarmActions($0, $1) }
        operations.on(CloudWatch.DisableAlarmActions.self) { try await self.disableAlarmActions($0, $1) }
        operations.on(CloudWatch.TagResource.self) { try await self.tagResource($0, $1) }
        operations.on(CloudWatch.UntagResource.self) { try await self.untagResource($0, $1) }
        operations.on(CloudWatch.ListTagsForResource.self) { try await self.listTags($0, $1) }
        return operations
    }
}
