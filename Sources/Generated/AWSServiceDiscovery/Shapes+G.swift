// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct GetInstanceRequest: AWSStructure {
        package var serviceId: String?
        package var instanceId: String?

        package init() {}

        package init(serviceId: String? = nil, instanceId: String? = nil) {
            self.serviceId = serviceId
            self.instanceId = instanceId
        }

        package static let schema = Schema<Self>("GetInstanceRequest", [
            Member("ServiceId", \.serviceId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("InstanceId", \.instanceId, .string(StringConstraint(maximumLength: 64)), required: true),
        ])
    }

    package struct GetInstanceResponse: AWSStructure {
        package var resourceOwner: String?
        package var instance: Instance?

        package init() {}

        package init(resourceOwner: String? = nil, instance: Instance? = nil) {
            self.resourceOwner = resourceOwner
            self.instance = instance
        }

        package static let schema = Schema<Self>("GetInstanceResponse", [
            Member("ResourceOwner", \.resourceOwner, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
            Member("Instance", \.instance),
        ])
    }

    package struct GetInstancesHealthStatusRequest: AWSStructure {
        package var serviceId: String?
        package var instances: [String]?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            serviceId: String? = nil,
            instances: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.serviceId = serviceId
            self.instances = instances
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("GetInstancesHealthStatusRequest", [
            Member("ServiceId", \.serviceId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("Instances", \.instances, .list(.string(StringConstraint(maximumLength: 64)), ListTraits(minimum: 1))),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 100)),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
        ])
    }

    package struct GetInstancesHealthStatusResponse: AWSStructure {
        package var status: [String: String]?
        package var nextToken: String?

        package init() {}

        package init(status: [String: String]? = nil, nextToken: String? = nil) {
            self.status = status
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("GetInstancesHealthStatusResponse", [
            Member("Status", \.status, .map(.string(StringConstraint(values: HealthStatus.values)), MapTraits(key: StringConstraint(maximumLength: 64)))),
            Member("NextToken", \.nextToken, .string(StringConstraint(maximumLength: 4096))),
        ])
    }

    package struct GetNamespaceRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("GetNamespaceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
        ])
    }

    package struct GetNamespaceResponse: AWSStructure {
        package var namespace: Namespace?

        package init() {}

        package init(namespace: Namespace? = nil) {
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("GetNamespaceResponse", [
            Member("Namespace", \.namespace),
        ])
    }

    package struct GetOperationRequest: AWSStructure {
        package var operationId: String?
        package var ownerAccount: String?

        package init() {}

        package init(operationId: String? = nil, ownerAccount: String? = nil) {
            self.operationId = operationId
            self.ownerAccount = ownerAccount
        }

        package static let schema = Schema<Self>("GetOperationRequest", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("OwnerAccount", \.ownerAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }

    package struct GetOperationResponse: AWSStructure {
        package var operation: Operation?

        package init() {}

        package init(operation: Operation? = nil) {
            self.operation = operation
        }

        package static let schema = Schema<Self>("GetOperationResponse", [
            Member("Operation", \.operation),
        ])
    }

    package struct GetServiceRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("GetServiceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
        ])
    }

    package struct GetServiceResponse: AWSStructure {
        package var service: Service?

        package init() {}

        package init(service: Service? = nil) {
            self.service = service
        }

        package static let schema = Schema<Self>("GetServiceResponse", [
            Member("Service", \.service),
        ])
    }
}
