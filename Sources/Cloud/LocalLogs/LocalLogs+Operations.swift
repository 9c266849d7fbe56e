import AWSLogs
package import LocalCloud

extension LocalLogs {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(Logs.service)
        operations.on(Logs.CreateLogGroup.self) { try await self.createLogGroup($0, $1) }
        operations.on(Logs.DeleteLogGroup.self) { try await self.deleteLogGroup($0, $1) }
        operations.on(Logs.DescribeLogGroups.self) { try await self.describeLogGroups($0, $1) }
        operations.on(Logs.PutRetentionPolicy.self) { try await self.putRetentionPolicy($0, $1) }
        operations.on(Logs.DeleteRetentionPolicy.self) { try await self.deleteRetentionPolicy($0, $1) }
        operations.on(Logs.CreateLogStream.self) { try await self.createLogStream($0, $1) }
        operations.on(Logs.DeleteLogStream.self) { try await self.deleteLogStream($0, $1) }
        operations.on(Logs.DescribeLogStreams.self) { try await self.describeLogStreams($0, $1) }
        operations.on(Logs.PutLogEvents.self) { try await self.putLogEvents($0, $1) }
        operations.on(Logs.GetLogEvents.self) { try await self.getLogEvents($0, $1) }
        operations.on(Logs.FilterLogEvents.self) { try await self.filterLogEvents($0, $1) }
        operations.on(Logs.TagResource.self) { try await self.tagResource($0, $1) }
        operations.on(Logs.UntagResource.self) { try await self.untagResource($0, $1) }
        operations.on(Logs.ListTagsForResource.self) { try await self.listTagsForResource($0, $1) }
        return operations
    }
}
