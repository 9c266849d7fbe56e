import AWSEvents
package import LocalCloud

extension LocalEvents {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(Events.service)
        operations.on(Events.PutRule.self) { try await self.putRule($0, $1) }
        operations.on(Events.DescribeRule.self) { try await self.describeRule($0, $1) }
        operations.on(Events.ListRules.self) { try await self.listRules($0, $1) }
        operations.on(Events.EnableRule.self) { try await self.enableRule($0, $1) }
        operations.on(Events.DisableRule.self) { try await self.disableRule($0, $1) }
        operations.on(Events.DeleteRule.self) { try await self.deleteRule($0, $1) }
        operations.on(Events.PutTargets.self) { try await self.putTargets($0, $1) }
        operations.on(Events.RemoveTargets.self) { try await self.removeTargets($0, $1) }
        operations.on(Events.ListTargetsByRule.self) { try await self.listTargetsByRule($0, $1) }
        operations.on(Events.ListRuleNamesByTarget.self) { try await self.listRuleNamesByTarget($0, $1) }
        operations.on(Events.PutEvents.self) { try await self.putEvents($0, $1) }
        operations.on(Events.TestEventPattern.self) { try await self.testEventPattern($0, $1) }
        operations.on(Events.DescribeEventBus.self) { try await self.describeEventBus($0, $1) }
        operations.on(Events.ListEventBuses.self) { try await self.listEventBuses($0, $1) }
        operations.on(Events.TagResource.self) { try await self.tagResource($0, $1) }
        operations.on(Events.UntagResource.self) { try await self.untagResource($0, $1) }
        operations.on(Events.ListTagsForResource.self) { try await self.listTags($0, $1) }
        return operations
    }
}
