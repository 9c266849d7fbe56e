// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package static let operations: [any AWSOperation.Type] = [
        CreateCluster.self,
        DeleteCluster.self,
        DescribeClusters.self,
        ListClusters.self,
        UpdateCluster.self,
        UpdateClusterSettings.self,
        PutClusterCapacityProviders.self,
        RegisterTaskDefinition.self,
        DeregisterTaskDefinition.self,
        DescribeTaskDefinition.self,
        ListTaskDefinitions.self,
        ListTaskDefinitionFamilies.self,
        DeleteTaskDefinitions.self,
        CreateService.self,
        UpdateService.self,
        DeleteService.self,
        DescribeServices.self,
        ListServices.self,
        RunTask.self,
        StopTask.self,
        DescribeTasks.self,
        ListTasks.self,
        ListServiceDeployments.self,
        DescribeServiceDeployments.self,
        DescribeServiceRevisions.self,
        StopServiceDeployment.self,
        ContinueServiceDeployment.self,
        GetTaskProtection.self,
        UpdateTaskProtection.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
        ListAccountSettings.self,
        PutAccountSetting.self,
        ExecuteCommand.self,
        CreateTaskSet.self,
        DescribeTaskSets.self,
        UpdateTaskSet.self,
        DeleteTaskSet.self,
        UpdateServicePrimaryTaskSet.self,
        ListServicesByNamespace.self,
        PutAccountSettingDefault.self,
        DeleteAccountSetting.self,
        DescribeCapacityProviders.self,
        ListContainerInstances.self,
        DescribeContainerInstances.self,
    ]

    package enum CreateCluster: AWSOperation {
        package typealias Input = CreateClusterRequest
        package typealias Output = CreateClusterResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateCluster",
            errors: [Errors.accessDeniedException, Errors.namespaceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum DeleteCluster: AWSOperation {
        package typealias Input = DeleteClusterRequest
        package typealias Output = DeleteClusterResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteCluster",
            errors: [Errors.clusterContainsContainerInstancesException, Errors.accessDeniedException, Errors.clusterContainsServicesException, Errors.clusterContainsCapacityProviderException, Errors.clusterContainsTasksException, Errors.serverException, Errors.updateInProgressException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum DescribeClusters: AWSOperation {
        package typealias Input = DescribeClustersRequest
        package typealias Output = DescribeClustersResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeClusters",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum ListClusters: AWSOperation {
        package typealias Input = ListClustersRequest
        package typealias Output = ListClustersResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListClusters",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["clusterArns"], limitKey: "maxResults"))
    }

    package enum UpdateCluster: AWSOperation {
        package typealias Input = UpdateClusterRequest
        package typealias Output = UpdateClusterResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateCluster",
            errors: [Errors.accessDeniedException, Errors.namespaceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum UpdateClusterSettings: AWSOperation {
        package typealias Input = UpdateClusterSettingsRequest
        package typealias Output = UpdateClusterSettingsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateClusterSettings",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.updateInProgressException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum PutClusterCapacityProviders: AWSOperation {
        package typealias Input = PutClusterCapacityProvidersRequest
        package typealias Output = PutClusterCapacityProvidersResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "PutClusterCapacityProviders",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.updateInProgressException, Errors.invalidParameterException, Errors.resourceInUseException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum RegisterTaskDefinition: AWSOperation {
        package typealias Input = RegisterTaskDefinitionRequest
        package typealias Output = RegisterTaskDefinitionResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "RegisterTaskDefinition",
            errors: [Errors.accessDeniedException, Errors.limitExceededException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum DeregisterTaskDefinition: AWSOperation {
        package typealias Input = DeregisterTaskDefinitionRequest
        package typealias Output = DeregisterTaskDefinitionResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeregisterTaskDefinition",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum DescribeTaskDefinition: AWSOperation {
        package typealias Input = DescribeTaskDefinitionRequest
        package typealias Output = DescribeTaskDefinitionResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTaskDefinition",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum ListTaskDefinitions: AWSOperation {
        package typealias Input = ListTaskDefinitionsRequest
        package typealias Output = ListTaskDefinitionsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTaskDefinitions",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["taskDefinitionArns"], limitKey: "maxResults"))
    }

    package enum ListTaskDefinitionFamilies: AWSOperation {
        package typealias Input = ListTaskDefinitionFamiliesRequest
        package typealias Output = ListTaskDefinitionFamiliesResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTaskDefinitionFamilies",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["families"], limitKey: "maxResults"))
    }

    package enum DeleteTaskDefinitions: AWSOperation {
        package typealias Input = DeleteTaskDefinitionsRequest
        package typealias Output = DeleteTaskDefinitionsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteTaskDefinitions",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum CreateService: AWSOperation {
        package typealias Input = CreateServiceRequest
        package typealias Output = CreateServiceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateService",
            errors: [Errors.accessDeniedException, Errors.platformUnknownException, Errors.namespaceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException, Errors.platformTaskDefinitionIncompatibilityException, Errors.unsupportedFeatureException])
    }

    package enum UpdateService: AWSOperation {
        package typealias Input = UpdateServiceRequest
        package typealias Output = UpdateServiceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateService",
            errors: [Errors.accessDeniedException, Errors.platformUnknownException, Errors.namespaceNotFoundException, Errors.serviceNotActiveException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.platformTaskDefinitionIncompatibilityException, Errors.unsupportedFeatureException])
    }

    package enum DeleteService: AWSOperation {
        package typealias Input = DeleteServiceRequest
        package typealias Output = DeleteServiceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteService",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException])
    }

    package enum DescribeServices: AWSOperation {
        package typealias Input = DescribeServicesRequest
        package typealias Output = DescribeServicesResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeServices",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum ListServices: AWSOperation {
        package typealias Input = ListServicesRequest
        package typealias Output = ListServicesResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListServices",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["serviceArns"], limitKey: "maxResults"))
    }

    package enum RunTask: AWSOperation {
        package typealias Input = RunTaskRequest
        package typealias Output = RunTaskResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "RunTask",
            errors: [Errors.conflictException, Errors.accessDeniedException, Errors.platformUnknownException, Errors.serverException, Errors.invalidParameterException, Errors.blockedException, Errors.clientException, Errors.clusterNotFoundException, Errors.platformTaskDefinitionIncompatibilityException, Errors.unsupportedFeatureException])
    }

    package enum StopTask: AWSOperation {
        package typealias Input = StopTaskRequest
        package typealias Output = StopTaskResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "StopTask",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum DescribeTasks: AWSOperation {
        package typealias Input = DescribeTasksRequest
        package typealias Output = DescribeTasksResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTasks",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum ListTasks: AWSOperation {
        package typealias Input = ListTasksRequest
        package typealias Output = ListTasksResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTasks",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["taskArns"], limitKey: "maxResults"))
    }

    package enum ListServiceDeployments: AWSOperation {
        package typealias Input = ListServiceDeploymentsRequest
        package typealias Output = ListServiceDeploymentsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListServiceDeployments",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum DescribeServiceDeployments: AWSOperation {
        package typealias Input = DescribeServiceDeploymentsRequest
        package typealias Output = DescribeServiceDeploymentsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeServiceDeployments",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum DescribeServiceRevisions: AWSOperation {
        package typealias Input = DescribeServiceRevisionsRequest
        package typealias Output = DescribeServiceRevisionsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeServiceRevisions",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum StopServiceDeployment: AWSOperation {
        package typealias Input = StopServiceDeploymentRequest
        package typealias Output = StopServiceDeploymentResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "StopServiceDeployment",
            errors: [Errors.conflictException, Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceDeploymentNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum ContinueServiceDeployment: AWSOperation {
        package typealias Input = ContinueServiceDeploymentRequest
        package typealias Output = ContinueServiceDeploymentResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ContinueServiceDeployment",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceDeploymentNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum GetTaskProtection: AWSOperation {
        package typealias Input = GetTaskProtectionRequest
        package typealias Output = GetTaskProtectionResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "GetTaskProtection",
            errors: [Errors.accessDeniedException, Errors.resourceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum UpdateTaskProtection: AWSOperation {
        package typealias Input = UpdateTaskProtectionRequest
        package typealias Output = UpdateTaskProtectionResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateTaskProtection",
            errors: [Errors.accessDeniedException, Errors.resourceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.accessDeniedException, Errors.limitExceededException, Errors.resourceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.accessDeniedException, Errors.resourceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }

    package enum ListAccountSettings: AWSOperation {
        package typealias Input = ListAccountSettingsRequest
        package typealias Output = ListAccountSettingsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListAccountSettings",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["settings"], limitKey: "maxResults"))
    }

    package enum PutAccountSetting: AWSOperation {
        package typealias Input = PutAccountSettingRequest
        package typealias Output = PutAccountSettingResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "PutAccountSetting",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum ExecuteCommand: AWSOperation {
        package typealias Input = ExecuteCommandRequest
        package typealias Output = ExecuteCommandResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ExecuteCommand",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.targetNotConnectedException, Errors.clusterNotFoundException])
    }

    package enum CreateTaskSet: AWSOperation {
        package typealias Input = CreateTaskSetRequest
        package typealias Output = CreateTaskSetResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateTaskSet",
            errors: [Errors.accessDeniedException, Errors.limitExceededException, Errors.platformUnknownException, Errors.namespaceNotFoundException, Errors.serviceNotActiveException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.platformTaskDefinitionIncompatibilityException, Errors.unsupportedFeatureException])
    }

    package enum DescribeTaskSets: AWSOperation {
        package typealias Input = DescribeTaskSetsRequest
        package typealias Output = DescribeTaskSetsResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTaskSets",
            errors: [Errors.accessDeniedException, Errors.serviceNotActiveException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum UpdateTaskSet: AWSOperation {
        package typealias Input = UpdateTaskSetRequest
        package typealias Output = UpdateTaskSetResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateTaskSet",
            errors: [Errors.accessDeniedException, Errors.limitExceededException, Errors.serviceNotActiveException, Errors.serverException, Errors.invalidParameterException, Errors.taskSetNotFoundException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum DeleteTaskSet: AWSOperation {
        package typealias Input = DeleteTaskSetRequest
        package typealias Output = DeleteTaskSetResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteTaskSet",
            errors: [Errors.accessDeniedException, Errors.limitExceededException, Errors.serviceNotActiveException, Errors.serverException, Errors.invalidParameterException, Errors.taskSetNotFoundException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum UpdateServicePrimaryTaskSet: AWSOperation {
        package typealias Input = UpdateServicePrimaryTaskSetRequest
        package typealias Output = UpdateServicePrimaryTaskSetResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateServicePrimaryTaskSet",
            errors: [Errors.accessDeniedException, Errors.serviceNotActiveException, Errors.serverException, Errors.invalidParameterException, Errors.taskSetNotFoundException, Errors.clientException, Errors.serviceNotFoundException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum ListServicesByNamespace: AWSOperation {
        package typealias Input = ListServicesByNamespaceRequest
        package typealias Output = ListServicesByNamespaceResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListServicesByNamespace",
            errors: [Errors.accessDeniedException, Errors.namespaceNotFoundException, Errors.serverException, Errors.invalidParameterException, Errors.clientException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["serviceArns"], limitKey: "maxResults"))
    }

    package enum PutAccountSettingDefault: AWSOperation {
        package typealias Input = PutAccountSettingDefaultRequest
        package typealias Output = PutAccountSettingDefaultResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "PutAccountSettingDefault",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum DeleteAccountSetting: AWSOperation {
        package typealias Input = DeleteAccountSettingRequest
        package typealias Output = DeleteAccountSettingResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteAccountSetting",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException])
    }

    package enum DescribeCapacityProviders: AWSOperation {
        package typealias Input = DescribeCapacityProvidersRequest
        package typealias Output = DescribeCapacityProvidersResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeCapacityProviders",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException, Errors.unsupportedFeatureException])
    }

    package enum ListContainerInstances: AWSOperation {
        package typealias Input = ListContainerInstancesRequest
        package typealias Output = ListContainerInstancesResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "ListContainerInstances",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["containerInstanceArns"], limitKey: "maxResults"))
    }

    package enum DescribeContainerInstances: AWSOperation {
        package typealias Input = DescribeContainerInstancesRequest
        package typealias Output = DescribeContainerInstancesResponse
        package static var service: AWSService { ECS.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeContainerInstances",
            errors: [Errors.accessDeniedException, Errors.serverException, Errors.invalidParameterException, Errors.clientException, Errors.clusterNotFoundException])
    }
}
