import AWSCloudFormation
package import LocalCloud

extension LocalCloudFormation {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(CloudFormation.service)
        addStacks(to: &operations)
        addDescriptions(to: &operations)
        addChangeSets(to: &operations)
        return operations
    }

    private nonisolated func addStacks(to operations: inout ServiceOperations) {
        operations.on(CloudFormation.CreateStack.self) { try await self.createStack($0, $1) }
        operations.on(CloudFormation.UpdateStack.self) { try await self.updateStack($0, $1) }
        operations.on(CloudFormation.DeleteStack.self) { try await self.deleteStack($0, $1) }
        operations.on(CloudFormation.CancelUpdateStack.self) { try await self.cancelUpdate($0, $1) }
        operations.on(CloudFormation.ContinueUpdateRollback.self) { try await self.continueRollback($0, $1) }
        operations.on(CloudFormation.UpdateTerminationProtection.self) { try await self.protect($0, $1) }
    }

    private nonisolated func addDescriptions(to operations: inout ServiceOperations) {
        operations.on(CloudFormation.DescribeStacks.self) { try await self.describeStacks($0, $1) }
        operations.on(CloudFormation.ListStacks.self) { try await self.listStacks($0, $1) }
        operations.on(CloudFormation.ListExports.self) { try await self.listExports($0, $1) }
        operations.on(CloudFormation.ListImports.self) { try await self.listImports($0, $1) }
        operations.on(CloudFormation.DescribeStackEvents.self) { try await self.describeEvents($0, $1) }
        operations.on(CloudFormation.DescribeStackResources.self) { try await self.describeResources($0, $1) }
        operations.on(CloudFormation.DescribeStackResource.self) { try await self.describeResource($0, $1) }
        operations.on(CloudFormation.ListStackResources.self) { try await self.listResources($0, $1) }
        operations.on(CloudFormation.GetTemplate.self) { try await self.getTemplate($0, $1) }
        operations.on(CloudFormation.GetTemplateSummary.self) { try await self.templateSummary($0, $1) }
        operations.on(CloudFormation.ValidateTemplate.self) { input, _ in try await self.validateTemplate(input) }
    }

    private nonisolated func addChangeSets(to operations: inout ServiceOperations) {
        operations.on(CloudFormation.CreateChangeSet.self) { try await self.createChangeSet($0, $1) }
        operations.on(CloudFormation.DescribeChangeSet.self) { try await self.describeChangeSet($0, $1) }
        operations.on(CloudFormation.ListChangeSets.self) { try await self.listChangeSets($0, $1) }
        operations.on(CloudFormation.ExecuteChangeSet.self) { try await self.executeChangeSet($0, $1) }
        operations.on(CloudFormation.DeleteChangeSet.self) { try await self.deleteChangeSet($0, $1) }
    }
}
