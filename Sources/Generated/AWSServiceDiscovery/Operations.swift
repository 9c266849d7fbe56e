// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package static let operations: [any AWSOperation.Type] = [
        CreateHttpNamespace.self,
        CreatePrivateDnsNamespace.self,
        UpdateHttpNamespace.self,
        UpdatePrivateDnsNamespace.self,
        GetNamespace.self,
        ListNamespaces.self,
        DeleteNamespace.self,
        CreateService.self,
        UpdateService.self,
        GetService.self,
        ListServices.self,
        DeleteService.self,
        RegisterInstance.self,
        DeregisterInstance.self,
        GetInstance.self,
        ListInstances.self,
        GetInstancesHealthStatus.self,
        UpdateInstanceCustomHealthStatus.self,
        DiscoverInstances.self,
        DiscoverInstancesRevision.self,
        GetOperation.self,
        ListOperations.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
    ]

    package enum CreateHttpNamespace: AWSOperation {
        package typealias Input = CreateHttpNamespaceRequest
        package typealias Output = CreateHttpNamespaceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateHttpNamespace",
            errors: [Errors.invalidInput, Errors.namespaceAlreadyExists, Errors.resourceLimitExceeded, Errors.duplicateRequest, Errors.tooManyTagsException])
    }

    package enum CreatePrivateDnsNamespace: AWSOperation {
        package typealias Input = CreatePrivateDnsNamespaceRequest
        package typealias Output = CreatePrivateDnsNamespaceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "CreatePrivateDnsNamespace",
            errors: [Errors.invalidInput, Errors.namespaceAlreadyExists, Errors.resourceLimitExceeded, Errors.duplicateRequest, Errors.tooManyTagsException])
    }

    package enum UpdateHttpNamespace: AWSOperation {
        package typealias Input = UpdateHttpNamespaceRequest
        package typealias Output = UpdateHttpNamespaceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateHttpNamespace",
            errors: [Errors.invalidInput, Errors.namespaceNotFound, Errors.resourceInUse, Errors.duplicateRequest])
    }

    package enum UpdatePrivateDnsNamespace: AWSOperation {
        package typealias Input = UpdatePrivateDnsNamespaceRequest
        package typealias Output = UpdatePrivateDnsNamespaceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdatePrivateDnsNamespace",
            errors: [Errors.invalidInput, Errors.namespaceNotFound, Errors.resourceInUse, Errors.duplicateRequest])
    }

    package enum GetNamespace: AWSOperation {
        package typealias Input = GetNamespaceRequest
        package typealias Output = GetNamespaceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "GetNamespace",
            errors: [Errors.invalidInput, Errors.namespaceNotFound])
    }

    package enum ListNamespaces: AWSOperation {
        package typealias Input = ListNamespacesRequest
        package typealias Output = ListNamespacesResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "ListNamespaces",
            errors: [Errors.invalidInput],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Namespaces"], limitKey: "MaxResults"))
    }

    package enum DeleteNamespace: AWSOperation {
        package typealias Input = DeleteNamespaceRequest
        package typealias Output = DeleteNamespaceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteNamespace",
            errors: [Errors.invalidInput, Errors.namespaceNotFound, Errors.resourceInUse, Errors.duplicateRequest])
    }

    package enum CreateService: AWSOperation {
        package typealias Input = CreateServiceRequest
        package typealias Output = CreateServiceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateService",
            errors: [Errors.invalidInput, Errors.resourceLimitExceeded, Errors.namespaceNotFound, Errors.serviceAlreadyExists, Errors.tooManyTagsException])
    }

    package enum UpdateService: AWSOperation {
        package typealias Input = UpdateServiceRequest
        package typealias Output = UpdateServiceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateService",
            errors: [Errors.duplicateRequest, Errors.invalidInput, Errors.serviceNotFound])
    }

    package enum GetService: AWSOperation {
        package typealias Input = GetServiceRequest
        package typealias Output = GetServiceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "GetService",
            errors: [Errors.invalidInput, Errors.serviceNotFound])
    }

    package enum ListServices: AWSOperation {
        package typealias Input = ListServicesRequest
        package typealias Output = ListServicesResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "ListServices",
            errors: [Errors.invalidInput],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Services"], limitKey: "MaxResults"))
    }

    package enum DeleteService: AWSOperation {
        package typealias Input = DeleteServiceRequest
        package typealias Output = DeleteServiceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteService",
            errors: [Errors.invalidInput, Errors.serviceNotFound, Errors.resourceInUse])
    }

    package enum RegisterInstance: AWSOperation {
        package typealias Input = RegisterInstanceRequest
        package typealias Output = RegisterInstanceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "RegisterInstance",
            errors: [Errors.duplicateRequest, Errors.invalidInput, Errors.resourceInUse, Errors.resourceLimitExceeded, Errors.serviceNotFound])
    }

    package enum DeregisterInstance: AWSOperation {
        package typealias Input = DeregisterInstanceRequest
        package typealias Output = DeregisterInstanceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "DeregisterInstance",
            errors: [Errors.duplicateRequest, Errors.invalidInput, Errors.instanceNotFound, Errors.resourceInUse, Errors.serviceNotFound])
    }

    package enum GetInstance: AWSOperation {
        package typealias Input = GetInstanceRequest
        package typealias Output = GetInstanceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "GetInstance",
            errors: [Errors.instanceNotFound, Errors.invalidInput, Errors.serviceNotFound])
    }

    package enum ListInstances: AWSOperation {
        package typealias Input = ListInstancesRequest
        package typealias Output = ListInstancesResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "ListInstances",
            errors: [Errors.serviceNotFound, Errors.invalidInput],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Instances"], limitKey: "MaxResults"))
    }

    package enum GetInstancesHealthStatus: AWSOperation {
        package typealias Input = GetInstancesHealthStatusRequest
        package typealias Output = GetInstancesHealthStatusResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "GetInstancesHealthStatus",
            errors: [Errors.instanceNotFound, Errors.invalidInput, Errors.serviceNotFound])
    }

    package enum UpdateInstanceCustomHealthStatus: AWSOperation {
        package typealias Input = UpdateInstanceCustomHealthStatusRequest
        package typealias Output = UpdateInstanceCustomHealthStatusResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateInstanceCustomHealthStatus",
            errors: [Errors.instanceNotFound, Errors.serviceNotFound, Errors.customHealthNotFound, Errors.invalidInput])
    }

    package enum DiscoverInstances: AWSOperation {
        package typealias Input = DiscoverInstancesRequest
        package typealias Output = DiscoverInstancesResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "DiscoverInstances",
            errors: [Errors.serviceNotFound, Errors.namespaceNotFound, Errors.invalidInput, Errors.requestLimitExceeded])
    }

    package enum DiscoverInstancesRevision: AWSOperation {
        package typealias Input = DiscoverInstancesRevisionRequest
        package typealias Output = DiscoverInstancesRevisionResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "DiscoverInstancesRevision",
            errors: [Errors.serviceNotFound, Errors.namespaceNotFound, Errors.invalidInput, Errors.requestLimitExceeded])
    }

    package enum GetOperation: AWSOperation {
        package typealias Input = GetOperationRequest
        package typealias Output = GetOperationResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "GetOperation",
            errors: [Errors.invalidInput, Errors.operationNotFound])
    }

    package enum ListOperations: AWSOperation {
        package typealias Input = ListOperationsRequest
        package typealias Output = ListOperationsResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "ListOperations",
            errors: [Errors.invalidInput],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Operations"], limitKey: "MaxResults"))
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.resourceNotFoundException, Errors.tooManyTagsException, Errors.invalidInput])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.resourceNotFoundException, Errors.invalidInput])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { ServiceDiscovery.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.resourceNotFoundException, Errors.invalidInput])
    }
}
