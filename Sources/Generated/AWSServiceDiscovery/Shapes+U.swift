// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct UntagResourceRequest: AWSStructure {
        package var resourceARN: String?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceARN: String? = nil, tagKeys: [String]? = nil) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagResourceRequest", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1011)), required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128)), ListTraits(minimum: 0, maximum: 200)), required: true),
        ])
    }

    package struct UntagResourceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagResourceResponse", [])
    }

    package struct UpdateHttpNamespaceRequest: AWSStructure {
        package var id: String?
        package var updaterRequestId: String?
        package var namespace: HttpNamespaceChange?

        package init() {}

        package init(id: String? = nil, updaterRequestId: String? = nil, namespace: HttpNamespaceChange? = nil) {
            self.id = id
            self.updaterRequestId = updaterRequestId
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("UpdateHttpNamespaceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("UpdaterRequestId", \.updaterRequestId, .string(StringConstraint(maximumLength: 64)), isIdempotencyToken: true),
            Member("Namespace", \.namespace, required: true),
        ])
    }

    package struct UpdateHttpNamespaceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("UpdateHttpNamespaceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct UpdateInstanceCustomHealthStatusRequest: AWSStructure {
        package var serviceId: String?
        package var instanceId: String?
        package var status: String?

        package init() {}

        package init(serviceId: String? = nil, instanceId: String? = nil, status: String? = nil) {
            self.serviceId = serviceId
            self.instanceId = instanceId
            self.status = status
        }

        package static let schema = Schema<Self>("UpdateInstanceCustomHealthStatusRequest", [
            Member("ServiceId", \.serviceId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("InstanceId", \.instanceId, .string(StringConstraint(maximumLength: 64)), required: true),
            Member("Status", \.status, .string(StringConstraint(values: CustomHealthStatus.values)), required: true),
        ])
    }

    package struct UpdateInstanceCustomHealthStatusResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UpdateInstanceCustomHealthStatusResponse", [])
    }

    package struct UpdatePrivateDnsNamespaceRequest: AWSStructure {
        package var id: String?
        package var updaterRequestId: String?
        package var namespace: PrivateDnsNamespaceChange?

        package init() {}

        package init(id: String? = nil, updaterRequestId: String? = nil, namespace: PrivateDnsNamespaceChange? = nil) {
            self.id = id
            self.updaterRequestId = updaterRequestId
            self.namespace = namespace
        }

        package static let schema = Schema<Self>("UpdatePrivateDnsNamespaceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("UpdaterRequestId", \.updaterRequestId, .string(StringConstraint(maximumLength: 64)), isIdempotencyToken: true),
            Member("Namespace", \.namespace, required: true),
        ])
    }

    package struct UpdatePrivateDnsNamespaceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("UpdatePrivateDnsNamespaceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct UpdateServiceRequest: AWSStructure {
        package var id: String?
        package var service: ServiceChange?

        package init() {}

        package init(id: String? = nil, service: ServiceChange? = nil) {
            self.id = id
            self.service = service
        }

        package static let schema = Schema<Self>("UpdateServiceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("Service", \.service, required: true),
        ])
    }

    package struct UpdateServiceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("UpdateServiceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }
}
