import AWSApplicationAutoScaling
package import LocalCloud

extension LocalApplicationAutoScaling {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(ApplicationAutoScaling.service)
        operations.on(ApplicationAutoScaling.RegisterScalableTarget.self) { try await self.registerTarget($0, $1) }
        operations.on(ApplicationAutoScaling.DescribeScalableTargets.self) { try await self.describeTargets($0, $1) }
        operations.on(ApplicationAutoScaling.DeregisterScalableTarget.self) { try await self.deregisterTarget($0, $1) }
        operations.on(ApplicationAutoScaling.PutScalingPolicy.self) { try await self.putPolicy($0, $1) }
        operations.on(ApplicationAutoScaling.DescribeScalingPolicies.self) { try await self.describePolicies($0, $1) }
        operations.on(ApplicationAutoScaling.DeleteScalingPolicy.self) { try await self.deletePolicy($0, $1) }
        operations.on(ApplicationAutoScaling.PutScheduledAction.self) { try await self.putScheduledAction($0, $1) }
        operations.on(ApplicationAutoScaling.DescribeScheduledActions.self) {
            try await self.describeScheduledActions($0, $1)
        }
        operations.on(ApplicationAutoScaling.DeleteScheduledAction.self) {
            try await self.deleteScheduledAction($0, $1)
        }
        operations.on(ApplicationAutoScaling.DescribeScalingActivities.self) {
            try await self.describeActivities($0, $1)
        }
        operations.on(ApplicationAutoScaling.TagResource.self) { try await self.tagResource($0, $1) }
        operations.on(ApplicationAutoScaling.UntagResource.self) { try await self.untagResource($0, $1) }
        operations.on(ApplicationAutoScaling.ListTagsForResource.self) { try await self.listTags($0, $1) }
        return operations
    }
}
