// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct DeleteNamespaceRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("DeleteNamespaceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
        ])
    }

    package struct DeleteNamespaceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("DeleteNamespaceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct DeleteServiceRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("DeleteServiceRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 255)), required: true),
        ])
    }

    package struct DeleteServiceResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteServiceResponse", [])
    }

    package struct DeregisterInstanceRequest: AWSStructure {
        package var serviceId: String?
        package var instanceId: String?

        package init() {}

        package init(serviceId: String? = nil, instanceId: String? = nil) {
            self.serviceId = serviceId
            self.instanceId = instanceId
        }

        package static let schema = Schema<Self>("DeregisterInstanceRequest", [
            Member("ServiceId", \.serviceId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("InstanceId", \.instanceId, .string(StringConstraint(maximumLength: 64)), required: true),
        ])
    }

    package struct DeregisterInstanceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("DeregisterInstanceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct DiscoverInstancesRequest: AWSStructure {
        package var namespaceName: String?
        package var serviceName: String?
        package var maxResults: Int?
        package var queryParameters: [String: String]?
        package var optionalParameters: [String: String]?
        package var healthStatus: String?
        package var ownerAccount: String?

        package init() {}

        package init(
            namespaceName: String? = nil,
            serviceName: String? = nil,
            maxResults: Int? = nil,
            queryParameters: [String: String]? = nil,
            optionalParameters: [String: String]? = nil,
            healthStatus: String? = nil,
            ownerAccount: String? = nil
        ) {
            self.namespaceName = namespaceName
            self.serviceName = serviceName
            self.maxResults = maxResults
            self.queryParameters = queryParameters
            self.optionalParameters = optionalParameters
            self.healthStatus = healthStatus
            self.ownerAccount = ownerAccount
        }

        package static let schema = Schema<Self>("DiscoverInstancesRequest", [
            Member("NamespaceName", \.namespaceName, .string(StringConstraint(maximumLength: 1024, pattern: "^[!-~]{1,1024}$")), required: true),
            Member("ServiceName", \.serviceName, .string(StringConstraint(pattern: #"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)"#)), required: true),
            Member("MaxResults", \.maxResults, .integer(minimum: 1, maximum: 1000)),
            Member("QueryParameters", \.queryParameters, .map(.string(StringConstraint(maximumLength: 1024, pattern: #"^([a-zA-Z0-9!-~][ \ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"#)), MapTraits(key: StringConstraint(maximumLength: 255, pattern: "^[a-zA-Z0-9!-~]+$")))),
            Member("OptionalParameters", \.optionalParameters, .map(.string(StringConstraint(maximumLength: 1024, pattern: #"^([a-zA-Z0-9!-~][ \ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"#)), MapTraits(key: StringConstraint(maximumLength: 255, pattern: "^[a-zA-Z0-9!-~]+$")))),
            Member("HealthStatus", \.healthStatus, .string(StringConstraint(values: HealthStatusFilter.values))),
            Member("OwnerAccount", \.ownerAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }

    package struct DiscoverInstancesResponse: AWSStructure {
        package var instances: [HttpInstanceSummary]?
        package var instancesRevision: Int?

        package init() {}

        package init(instances: [HttpInstanceSummary]? = nil, instancesRevision: Int? = nil) {
            self.instances = instances
            self.instancesRevision = instancesRevision
        }

        package static let schema = Schema<Self>("DiscoverInstancesResponse", [
            Member("Instances", \.instances),
            Member("InstancesRevision", \.instancesRevision),
        ])
    }

    package struct DiscoverInstancesRevisionRequest: AWSStructure {
        package var namespaceName: String?
        package var serviceName: String?
        package var ownerAccount: String?

        package init() {}

        package init(namespaceName: String? = nil, serviceName: String? = nil, ownerAccount: String? = nil) {
            self.namespaceName = namespaceName
            self.serviceName = serviceName
            self.ownerAccount = ownerAccount
        }

        package static let schema = Schema<Self>("DiscoverInstancesRevisionRequest", [
            Member("NamespaceName", \.namespaceName, .string(StringConstraint(maximumLength: 1024, pattern: "^[!-~]{1,1024}$")), required: true),
            Member("ServiceName", \.serviceName, .string(StringConstraint(pattern: #"((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\.$)"#)), required: true),
            Member("OwnerAccount", \.ownerAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }

    package struct DiscoverInstancesRevisionResponse: AWSStructure {
        package var instancesRevision: Int?

        package init() {}

        package init(instancesRevision: Int? = nil) {
            self.instancesRevision = instancesRevision
        }

        package static let schema = Schema<Self>("DiscoverInstancesRevisionResponse", [
            Member("InstancesRevision", \.instancesRevision),
        ])
    }

    package struct DnsConfig: AWSStructure {
        package var namespaceId: String?
        package var routingPolicy: String?
        package var dnsRecords: [DnsRecord]?

        package init() {}

        package init(namespaceId: String? = nil, routingPolicy: String? = nil, dnsRecords: [DnsRecord]? = nil) {
            self.namespaceId = namespaceId
            self.routingPolicy = routingPolicy
            self.dnsRecords = dnsRecords
        }

        package static let schema = Schema<Self>("DnsConfig", [
            Member("NamespaceId", \.namespaceId, .string(StringConstraint(maximumLength: 64))),
            Member("RoutingPolicy", \.routingPolicy, .string(StringConstraint(values: RoutingPolicy.values))),
            Member("DnsRecords", \.dnsRecords, required: true),
        ])
    }

    package struct DnsConfigChange: AWSStructure {
        package var dnsRecords: [DnsRecord]?

        package init() {}

        package init(dnsRecords: [DnsRecord]? = nil) {
            self.dnsRecords = dnsRecords
        }

        package static let schema = Schema<Self>("DnsConfigChange", [
            Member("DnsRecords", \.dnsRecords, required: true),
        ])
    }

    package struct DnsProperties: AWSStructure {
        package var hostedZoneId: String?
        package var soa: SOA?

        package init() {}

        package init(hostedZoneId: String? = nil, soa: SOA? = nil) {
            self.hostedZoneId = hostedZoneId
            self.soa = soa
        }

        package static let schema = Schema<Self>("DnsProperties", [
            Member("HostedZoneId", \.hostedZoneId, .string(StringConstraint(maximumLength: 64))),
            Member("SOA", \.soa),
        ])
    }

    package struct DnsRecord: AWSStructure {
        package var type: String?
        package var ttl: Int?

        package init() {}

        package init(type: String? = nil, ttl: Int? = nil) {
            self.type = type
            self.ttl = ttl
        }

        package static let schema = Schema<Self>("DnsRecord", [
            Member("Type", \.type, .string(StringConstraint(values: RecordType.values)), required: true),
            Member("TTL", \.ttl, .integer(minimum: 0, maximum: 2147483647), required: true),
        ])
    }
}
