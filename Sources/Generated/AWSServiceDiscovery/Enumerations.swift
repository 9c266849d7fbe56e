// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

extension ServiceDiscovery {
    package enum CustomHealthStatus {
        package static let healthy = "HEALTHY"
        package static let unhealthy = "UNHEALTHY"
        package static let values: [String] = [
            "HEALTHY",
            "UNHEALTHY",
        ]
    }

    package enum FilterCondition {
        package static let eq = "EQ"
        package static let `in` = "IN"
        package static let between = "BETWEEN"
        package static let beginsWith = "BEGINS_WITH"
        package static let values: [String] = [
            "EQ",
            "IN",
            "BETWEEN",
            "BEGINS_WITH",
        ]
    }

    package enum HealthCheckType {
        package static let http = "HTTP"
        package static let https = "HTTPS"
        package static let tcp = "TCP"
        package static let values: [String] = [
            "HTTP",
            "HTTPS",
            "TCP",
        ]
    }

    package enum HealthStatus {
        package static let healthy = "HEALTHY"
        package static let unhealthy = "UNHEALTHY"
        package static let unknown = "UNKNOWN"
        package static let values: [String] = [
            "HEALTHY",
            "UNHEALTHY",
            "UNKNOWN",
        ]
    }

    package enum HealthStatusFilter {
        package static let healthy = "HEALTHY"
        package static let unhealthy = "UNHEALTHY"
        package static let all = "ALL"
        package static let healthyOrElseAll = "HEALTHY_OR_ELSE_ALL"
        package static let values: [String] = [
            "HEALTHY",
            "UNHEALTHY",
            "ALL",
            "HEALTHY_OR_ELSE_ALL",
        ]
    }

    package enum NamespaceFilterName {
        package static let type = "TYPE"
        package static let name = "NAME"
        package static let httpName = "HTTP_NAME"
        package static let resourceOwner = "RESOURCE_OWNER"
        package static let values: [String] = [
            "TYPE",
            "NAME",
            "HTTP_NAME",
            "RESOURCE_OWNER",
        ]
    }

    package enum NamespaceType {
        package static let dnsPublic = "DNS_PUBLIC"
        package static let dnsPrivate = "DNS_PRIVATE"
        package static let http = "HTTP"
        package static let values: [String] = [
            "DNS_PUBLIC",
            "DNS_PRIVATE",
            "HTTP",
        ]
    }

    package enum OperationFilterName {
        package static let namespaceId = "NAMESPACE_ID"
        package static let serviceId = "SERVICE_ID"
        package static let status = "STATUS"
        package static let type = "TYPE"
        package static let updateDate = "UPDATE_DATE"
        package static let values: [String] = [
            "NAMESPACE_ID",
            "SERVICE_ID",
            "STATUS",
            "TYPE",
            "UPDATE_DATE",
        ]
    }

    package enum OperationStatus {
        package static let submitted = "SUBMITTED"
        package static let pending = "PENDING"
        package static let success = "SUCCESS"
        package static let fail = "FAIL"
        package static let values: [String] = [
            "SUBMITTED",
            "PENDING",
            "SUCCESS",
            "FAIL",
        ]
    }

    package enum OperationTargetType {
        package static let namespace = "NAMESPACE"
        package static let service = "SERVICE"
        package static let instance = "INSTANCE"
        package static let values: [String] = [
            "NAMESPACE",
            "SERVICE",
            "INSTANCE",
        ]
    }

    package enum OperationType {
        package static let createNamespace = "CREATE_NAMESPACE"
        package static let deleteNamespace = "DELETE_NAMESPACE"
        package static let updateNamespace = "UPDATE_NAMESPACE"
        package static let updateService = "UPDATE_SERVICE"
        package static let registerInstance = "REGISTER_INSTANCE"
        package static let deregisterInstance = "DEREGISTER_INSTANCE"
        package static let values: [String] = [
            "CREATE_NAMESPACE",
            "DELETE_NAMESPACE",
            "UPDATE_NAMESPACE",
            "UPDATE_SERVICE",
            "REGISTER_INSTANCE",
            "DEREGISTER_INSTANCE",
        ]
    }

    package enum RecordType {
        package static let srv = "SRV"
        package static let a = "A"
        package static let aaaa = "AAAA"
        package static let cname = "CNAME"
        package static let values: [String] = [
            "SRV",
            "A",
            "AAAA",
            "CNAME",
        ]
    }

    package enum RoutingPolicy {
        package static let multivalue = "MULTIVALUE"
        package static let weighted = "WEIGHTED"
        package static let values: [String] = [
            "MULTIVALUE",
            "WEIGHTED",
        ]
    }

    package enum ServiceFilterName {
        package static let namespaceId = "NAMESPACE_ID"
        package static let resourceOwner = "RESOURCE_OWNER"
        package static let values: [String] = [
            "NAMESPACE_ID",
            "RESOURCE_OWNER",
        ]
    }

    package enum ServiceType {
        package static let http = "HTTP"
        package static let dnsHttp = "DNS_HTTP"
        package static let dns = "DNS"
        package static let values: [String] = [
            "HTTP",
            "DNS_HTTP",
            "DNS",
        ]
    }

    package enum ServiceTypeOption {
        package static let http = "HTTP"
        package static let values: [String] = [
            "HTTP",
        ]
    }
}
