import AWSECS
package import LocalCloud

extension LocalECS {
    package var operations: ServiceOperations {
        var operations = ServiceOperations(ECS.service)
        addClusters(&operations)
        addDefinitions(&operations)
        addServices(&operations)
        addTaskSets(&operations)
        addTasks(&operations)
        addTags(&operations)
        return operations
    }

    private func addClusters(_ operations: inout ServiceOperations) {
        let control = control
        operations.on(ECS.CreateCluster.self) { try await control.createCluster($0, $1) }
        operations.on(ECS.DescribeClusters.self) { try await control.describeClusters($0, $1) }
        operations.on(ECS.ListClusters.self) { try await control.listClusters($0, $1) }
        operations.on(ECS.DeleteCluster.self) { try await control.deleteCluster($0, $1) }
        operations.on(ECS.UpdateCluster.self) { try await control.updateCluster($0, $1) }
        operations.on(ECS.UpdateClusterSettings.self) { try await control.updateClusterSettings($0, $1) }
        operations.on(ECS.PutClusterCapacityProviders.self) { try await control.putClusterCapacityProviders($0, $1) }
        operations.on(ECS.DescribeCapacityProviders.self) { try await control.describeCapacityProviders($0, $1) }
        operations.on(ECS.ListContainerInstances.self) { try await control.listContainerInstances($0, $1) }
        operations.on(ECS.DescribeContainerInstances.self) { try await control.describeContainerInstances($0, $1) }
    }

    private func addDefinitions(_ operations: inout ServiceOperations) {
        let control = control
        operations.on(ECS.RegisterTaskDefinition.self) { try await control.registerTaskDefinition($0, $1) }
        operations.on(ECS.DescribeTaskDefinition.self) { try await control.describeTaskDefinition($0, $1) }
        operations.on(ECS.DeregisterTaskDefinition.self) { try await control.deregisterTaskDefinition($0, $1) }
        operations.on(ECS.DeleteTaskDefinitions.self) { try await control.deleteTaskDefinitions($0, $1) }
        operations.on(ECS.ListTaskDefinitions.self) { try await control.listTaskDefinitions($0, $1) }
        operations.on(ECS.ListTaskDefinitionFamilies.self) { try await control.listTaskDefinitionFamilies($0, $1) }
    }

    private func addServices(_ operations: inout ServiceOperations) {
        let control = control
        operations.on(ECS.CreateService.self) { try await control.createService($0, $1) }
        operations.on(ECS.UpdateService.self) { try await control.updateService($0, $1) }
        operations.on(ECS.DeleteService.self) { try await control.deleteService($0, $1) }
        operations.on(ECS.DescribeServices.self) { try await control.describeServices($0, $1) }
        operations.on(ECS.ListServices.self) { try await control.listServices($0, $1) }
        operations.on(ECS.ListServiceDeployments.self) { try await control.listServiceDeployments($0, $1) }
        operations.on(ECS.DescribeServiceDeployments.self) { await control.describeServiceDeployments($0, $1) }
        operations.on(ECS.StopServiceDeployment.self) { try await control.stopServiceDeployment($0, $1) }
        operations.on(ECS.ContinueServiceDeployment.self) { try await control.continueServiceDeployment($0, $1) }
        operations.on(ECS.DescribeServiceRevisions.self) { await control.describeServiceRevisions($0, $1) }
    }

    private func addTaskSets(_ operations: inout ServiceOperations) {
        let control = control
        operations.on(ECS.CreateTaskSet.self) { try await control.createTaskSet($0, $1) }
        operations.on(ECS.UpdateTaskSet.self) { try await control.updateTaskSet($0, $1) }
        operations.on(ECS.UpdateServicePrimaryTaskSet.self) { try await control.updateServicePrimaryTaskSet($0, $1) }
        operations.on(ECS.DeleteTaskSet.self) { try await control.deleteTaskSet($0, $1) }
        operations.on(ECS.DescribeTaskSets.self) { try await control.describeTaskSets($0, $1) }
    }

    private func addTasks(_ operations: inout ServiceOperations) {
        let control = control
        operations.on(ECS.RunTask.self) { try await control.runTask($0, $1) }
        operations.on(ECS.StopTask.self) { try await control.stopTask($0, $1) }
        operations.on(ECS.DescribeTasks.self) { try await control.describeTasks($0, $1) }
        operations.on(ECS.ListTasks.self) { try await control.listTasks($0, $1) }
        operations.on(ECS.ExecuteCommand.self) { try await executeCommand($0, $1) }
        operations.on(ECS.GetTaskProtection.self) { try await control.getTaskProtection($0, $1) }
        operations.on(ECS.UpdateTaskProtection.self) { try await control.updateTaskProtection($0, $1) }
    }

    private func addTags(_ operations: inout ServiceOperations) {
        let control = control
        operations.on(ECS.TagResource.self) { try await control.tagResource($0, $1) }
        operations.on(ECS.UntagResource.self) { try await control.untagResource($0, $1) }
        operations.on(ECS.ListTagsForResource.self) { try await control.listTagsForResource($0, $1) }
        operations.on(ECS.ListAccountSettings.self) { try await control.listAccountSettings($0, $1) }
        operations.on(ECS.PutAccountSetting.self) { try await control.putAccountSetting($0, $1) }
        operations.on(ECS.PutAccountSettingDefault.self) { try await control.putAccountSettingDefault($0, $1) }
        operations.on(ECS.DeleteAccountSetting.self) { try await control.deleteAccountSetting($0, $1) }
    }
}
