// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

extension EC2 {
    package enum AttachmentStatus {
        package static let attaching = "attaching"
        package static let attached = "attached"
        package static let detaching = "detaching"
        package static let detached = "detached"
        package static let values: [String] = [
            "attaching",
            "attached",
            "detaching",
            "detached",
        ]
    }

    package enum AvailabilityZoneOptInStatus {
        package static let optInNotRequired = "opt-in-not-required"
        package static let optedIn = "opted-in"
        package static let notOptedIn = "not-opted-in"
        package static let values: [String] = [
            "opt-in-not-required",
            "opted-in",
            "not-opted-in",
        ]
    }

    package enum AvailabilityZoneState {
        package static let available = "available"
        package static let information = "information"
        package static let impaired = "impaired"
        package static let unavailable = "unavailable"
        package static let constrained = "constrained"
        package static let values: [String] = [
            "available",
            "information",
            "impaired",
            "unavailable",
            "constrained",
        ]
    }

    package enum BlockPublicAccessMode {
        package static let off = "off"
        package static let blockBidirectional = "block-bidirectional"
        package static let blockIngress = "block-ingress"
        package static let values: [String] = [
            "off",
            "block-bidirectional",
            "block-ingress",
        ]
    }

    package enum HostnameType {
        package static let ipName = "ip-name"
        package static let resourceName = "resource-name"
        package static let values: [String] = [
            "ip-name",
            "resource-name",
        ]
    }

    package enum IpSource {
        package static let amazon = "amazon"
        package static let byoip = "byoip"
        package static let none = "none"
        package static let values: [String] = [
            "amazon",
            "byoip",
            "none",
        ]
    }

    package enum Ipv6AddressAttribute {
        package static let `public` = "public"
        package static let `private` = "private"
        package static let values: [String] = [
            "public",
            "private",
        ]
    }

    package enum NetworkInterfaceCreationType {
        package static let efa = "efa"
        package static let efaOnly = "efa-only"
        package static let branch = "branch"
        package static let trunk = "trunk"
        package static let values: [String] = [
            "efa",
            "efa-only",
            "branch",
            "trunk",
        ]
    }

    package enum NetworkInterfaceStatus {
        package static let available = "available"
        package static let associated = "associated"
        package static let attaching = "attaching"
        package static let inUse = "in-use"
        package static let detaching = "detaching"
        package static let values: [String] = [
            "available",
            "associated",
            "attaching",
            "in-use",
            "detaching",
        ]
    }

    package enum NetworkInterfaceType {
        package static let interface = "interface"
        package static let natGateway = "natGateway"
        package static let efa = "efa"
        package static let efaOnly = "efa-only"
        package static let trunk = "trunk"
        package static let loadBalancer = "load_balancer"
        package static let networkLoadBalancer = "network_load_balancer"
        package static let vpcEndpoint = "vpc_endpoint"
        package static let branch = "branch"
        package static let transitGateway = "transit_gateway"
        package static let lambda = "lambda"
        package static let quicksight = "quicksight"
        package static let globalAcceleratorManaged = "global_accelerator_managed"
        package static let apiGatewayManaged = "api_gateway_managed"
        package static let gatewayLoadBalancer = "gateway_load_balancer"
        package static let gatewayLoadBalancerEndpoint = "gateway_load_balancer_endpoint"
        package static let iotRulesManaged = "iot_rules_managed"
        package static let awsCodestarConnectionsManaged = "aws_codestar_connections_managed"
        package static let values: [String] = [
            "interface",
            "natGateway",
            "efa",
            "efa-only",
            "trunk",
            "load_balancer",
            "network_load_balancer",
            "vpc_endpoint",
            "branch",
            "transit_gateway",
            "lambda",
            "quicksight",
            "global_accelerator_managed",
            "api_gateway_managed",
            "gateway_load_balancer",
            "gateway_load_balancer_endpoint",
            "iot_rules_managed",
            "aws_codestar_connections_managed",
        ]
    }

    package enum ResourceType {
        package static let capacityReservation = "capacity-reservation"
        package static let clientVpnEndpoint = "client-vpn-endpoint"
        package static let customerGateway = "customer-gateway"
        package static let carrierGateway = "carrier-gateway"
        package static let coipPool = "coip-pool"
        package static let declarativePoliciesReport = "declarative-policies-report"
        package static let dedicatedHost = "dedicated-host"
        package static let dhcpOptions = "dhcp-options"
        package static let egressOnlyInternetGateway = "egress-only-internet-gateway"
        package static let elasticIp = "elastic-ip"
        package static let elasticGpu = "elastic-gpu"
        package static let exportImageTask = "export-image-task"
        package static let exportInstanceTask = "export-instance-task"
        package static let fleet = "fleet"
        package static let fpgaImage = "fpga-image"
        package static let hostReservation = "host-reservation"
        package static let image = "image"
        package static let imageUsageReport = "image-usage-report"
        package static let importImageTask = "import-image-task"
        package static let importSnapshotTask = "import-snapshot-task"
        package static let instance = "instance"
        package static let instanceEventWindow = "instance-event-window"
        package static let internetGateway = "internet-gateway"
        package static let ipam = "ipam"
        package static let ipamPool = "ipam-pool"
        package static let ipamScope = "ipam-scope"
        package static let ipv4poolEc2 = "ipv4pool-ec2"
        package static let ipv6poolEc2 = "ipv6pool-ec2"
        package static let keyPair = "key-pair"
        package static let launchTemplate = "launch-template"
        package static let localGateway = "local-gateway"
        package static let localGatewayRouteTable = "local-gateway-route-table"
        package static let localGatewayVirtualInterface = "local-gateway-virtual-interface"
        package static let localGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group"
        package static let localGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association"
        package static let localGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association"
        package static let natgateway = "natgateway"
        package static let networkAcl = "network-acl"
        package static let networkInterface = "network-interface"
        package static let networkInsightsAnalysis = "network-insights-analysis"
        package static let networkInsightsPath = "network-insights-path"
        package static let networkInsightsAccessScope = "network-insights-access-scope"
        package static let networkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis"
        package static let outpostLag = "outpost-lag"
        package static let placementGroup = "placement-group"
        package static let prefixList = "prefix-list"
        package static let replaceRootVolumeTask = "replace-root-volume-task"
        package static let reservedInstances = "reserved-instances"
        package static let routeTable = "route-table"
        package static let securityGroup = "security-group"
        package static let securityGroupRule = "security-group-rule"
        package static let serviceLinkVirtualInterface = "service-link-virtual-interface"
        package static let snapshot = "snapshot"
        package static let spotFleetRequest = "spot-fleet-request"
        package static let spotInstancesRequest = "spot-instances-request"
        package static let subnet = "subnet"
        package static let subnetCidrReservation = "subnet-cidr-reservation"
        package static let trafficMirrorFilter = "traffic-mirror-filter"
        package static let trafficMirrorSession = "traffic-mirror-session"
        package static let trafficMirrorTarget = "traffic-mirror-target"
        package static let transitGateway = "transit-gateway"
        package static let transitGatewayAttachment = "transit-gateway-attachment"
        package static let transitGatewayConnectPeer = "transit-gateway-connect-peer"
        package static let transitGatewayMulticastDomain = "transit-gateway-multicast-domain"
        package static let transitGatewayPolicyTable = "transit-gateway-policy-table"
        package static let transitGatewayMeteringPolicy = "transit-gateway-metering-policy"
        package static let transitGatewayRouteTable = "transit-gateway-route-table"
        package static let transitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement"
        package static let volume = "volume"
        package static let vpc = "vpc"
        package static let vpcEndpoint = "vpc-endpoint"
        package static let vpcEndpointConnection = "vpc-endpoint-connection"
        package static let vpcEndpointService = "vpc-endpoint-service"
        package static let vpcEndpointServicePermission = "vpc-endpoint-service-permission"
        package static let vpcPeeringConnection = "vpc-peering-connection"
        package static let vpnConnection = "vpn-connection"
        package static let vpnGateway = "vpn-gateway"
        package static let vpcFlowLog = "vpc-flow-log"
        package static let capacityReservationFleet = "capacity-reservation-fleet"
        package static let trafficMirrorFilterRule = "traffic-mirror-filter-rule"
        package static let vpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type"
        package static let verifiedAccessInstance = "verified-access-instance"
        package static let verifiedAccessGroup = "verified-access-group"
        package static let verifiedAccessEndpoint = "verified-access-endpoint"
        package static let verifiedAccessPolicy = "verified-access-policy"
        package static let verifiedAccessTrustProvider = "verified-access-trust-provider"
        package static let vpnConnectionDeviceType = "vpn-connection-device-type"
        package static let vpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion"
        package static let vpcEncryptionControl = "vpc-encryption-control"
        package static let routeServer = "route-server"
        package static let routeServerEndpoint = "route-server-endpoint"
        package static let routeServerPeer = "route-server-peer"
        package static let ipamResourceDiscovery = "ipam-resource-discovery"
        package static let ipamResourceDiscoveryAssociation = "ipam-resource-discovery-association"
        package static let instanceConnectEndpoint = "instance-connect-endpoint"
        package static let verifiedAccessEndpointTarget = "verified-access-endpoint-target"
        package static let ipamExternalResourceVerificationToken = "ipam-external-resource-verification-token"
        package static let capacityBlock = "capacity-block"
        package static let macModificationTask = "mac-modification-task"
        package static let ipamPrefixListResolver = "ipam-prefix-list-resolver"
        package static let ipamPolicy = "ipam-policy"
        package static let ipamPrefixListResolverTarget = "ipam-prefix-list-resolver-target"
        package static let secondaryInterface = "secondary-interface"
        package static let secondaryNetwork = "secondary-network"
        package static let secondarySubnet = "secondary-subnet"
        package static let capacityManagerDataExport = "capacity-manager-data-export"
        package static let vpnConcentrator = "vpn-concentrator"
        package static let ipamPoolAllocation = "ipam-pool-allocation"
        package static let values: [String] = [
            "capacity-reservation",
            "client-vpn-endpoint",
            "customer-gateway",
            "carrier-gateway",
            "coip-pool",
            "declarative-policies-report",
            "dedicated-host",
            "dhcp-options",
            "egress-only-internet-gateway",
            "elastic-ip",
            "elastic-gpu",
            "export-image-task",
            "export-instance-task",
            "fleet",
            "fpga-image",
            "host-reservation",
            "image",
            "image-usage-report",
            "import-image-task",
            "import-snapshot-task",
            "instance",
            "instance-event-window",
            "internet-gateway",
            "ipam",
            "ipam-pool",
            "ipam-scope",
            "ipv4pool-ec2",
            "ipv6pool-ec2",
            "key-pair",
            "launch-template",
            "local-gateway",
            "local-gateway-route-table",
            "local-gateway-virtual-interface",
            "local-gateway-virtual-interface-group",
            "local-gateway-route-table-vpc-association",
            "local-gateway-route-table-virtual-interface-group-association",
            "natgateway",
            "network-acl",
            "network-interface",
            "network-insights-analysis",
            "network-insights-path",
            "network-insights-access-scope",
            "network-insights-access-scope-analysis",
            "outpost-lag",
            "placement-group",
            "prefix-list",
            "replace-root-volume-task",
            "reserved-instances",
            "route-table",
            "security-group",
            "security-group-rule",
            "service-link-virtual-interface",
            "snapshot",
            "spot-fleet-request",
            "spot-instances-request",
            "subnet",
            "subnet-cidr-reservation",
            "traffic-mirror-filter",
            "traffic-mirror-session",
            "traffic-mirror-target",
            "transit-gateway",
            "transit-gateway-attachment",
            "transit-gateway-connect-peer",
            "transit-gateway-multicast-domain",
            "transit-gateway-policy-table",
            "transit-gateway-metering-policy",
            "transit-gateway-route-table",
            "transit-gateway-route-table-announcement",
            "volume",
            "vpc",
            "vpc-endpoint",
            "vpc-endpoint-connection",
            "vpc-endpoint-service",
            "vpc-endpoint-service-permission",
            "vpc-peering-connection",
            "vpn-connection",
            "vpn-gateway",
            "vpc-flow-log",
            "capacity-reservation-fleet",
            "traffic-mirror-filter-rule",
            "vpc-endpoint-connection-device-type",
            "verified-access-instance",
            "verified-access-group",
            "verified-access-endpoint",
            "verified-access-policy",
            "verified-access-trust-provider",
            "vpn-connection-device-type",
            "vpc-block-public-access-exclusion",
            "vpc-encryption-control",
            "route-server",
            "route-server-endpoint",
            "route-server-peer",
            "ipam-resource-discovery",
            "ipam-resource-discovery-association",
            "instance-connect-endpoint",
            "verified-access-endpoint-target",
            "ipam-external-resource-verification-token",
            "capacity-block",
            "mac-modification-task",
            "ipam-prefix-list-resolver",
            "ipam-policy",
            "ipam-prefix-list-resolver-target",
            "secondary-interface",
            "secondary-network",
            "secondary-subnet",
            "capacity-manager-data-export",
            "vpn-concentrator",
            "ipam-pool-allocation",
        ]
    }

    package enum RouteOrigin {
        package static let createRouteTable = "CreateRouteTable"
        package static let createRoute = "CreateRoute"
        package static let enableVgwRoutePropagation = "EnableVgwRoutePropagation"
        package static let advertisement = "Advertisement"
        package static let values: [String] = [
            "CreateRouteTable",
            "CreateRoute",
            "EnableVgwRoutePropagation",
            "Advertisement",
        ]
    }

    package enum RouteState {
        package static let active = "active"
        package static let blackhole = "blackhole"
        package static let filtered = "filtered"
        package static let values: [String] = [
            "active",
            "blackhole",
            "filtered",
        ]
    }

    package enum RouteTableAssociationStateCode {
        package static let associating = "associating"
        package static let associated = "associated"
        package static let disassociating = "disassociating"
        package static let disassociated = "disassociated"
        package static let failed = "failed"
        package static let values: [String] = [
            "associating",
            "associated",
            "disassociating",
            "disassociated",
            "failed",
        ]
    }

    package enum SubnetCidrBlockStateCode {
        package static let associating = "associating"
        package static let associated = "associated"
        package static let disassociating = "disassociating"
        package static let disassociated = "disassociated"
        package static let failing = "failing"
        package static let failed = "failed"
        package static let values: [String] = [
            "associating",
            "associated",
            "disassociating",
            "disassociated",
            "failing",
            "failed",
        ]
    }

    package enum SubnetState {
        package static let pending = "pending"
        package static let available = "available"
        package static let unavailable = "unavailable"
        package static let failed = "failed"
        package static let failedInsufficientCapacity = "failed-insufficient-capacity"
        package static let values: [String] = [
            "pending",
            "available",
            "unavailable",
            "failed",
            "failed-insufficient-capacity",
        ]
    }

    package enum Tenancy {
        package static let `default` = "default"
        package static let dedicated = "dedicated"
        package static let host = "host"
        package static let values: [String] = [
            "default",
            "dedicated",
            "host",
        ]
    }

    package enum VpcAttributeName {
        package static let enableDnsSupport = "enableDnsSupport"
        package static let enableDnsHostnames = "enableDnsHostnames"
        package static let enableNetworkAddressUsageMetrics = "enableNetworkAddressUsageMetrics"
        package static let values: [String] = [
            "enableDnsSupport",
            "enableDnsHostnames",
            "enableNetworkAddressUsageMetrics",
        ]
    }

    package enum VpcCidrBlockStateCode {
        package static let associating = "associating"
        package static let associated = "associated"
        package static let disassociating = "disassociating"
        package static let disassociated = "disassociated"
        package static let failing = "failing"
        package static let failed = "failed"
        package static let values: [String] = [
            "associating",
            "associated",
            "disassociating",
            "disassociated",
            "failing",
            "failed",
        ]
    }

    package enum VpcEncryptionControlExclusionState {
        package static let enabling = "enabling"
        package static let enabled = "enabled"
        package static let disabling = "disabling"
        package static let disabled = "disabled"
        package static let values: [String] = [
            "enabling",
            "enabled",
            "disabling",
            "disabled",
        ]
    }

    package enum VpcEncryptionControlExclusionStateInput {
        package static let enable = "enable"
        package static let disable = "disable"
        package static let values: [String] = [
            "enable",
            "disable",
        ]
    }

    package enum VpcEncryptionControlMode {
        package static let monitor = "monitor"
        package static let enforce = "enforce"
        package static let values: [String] = [
            "monitor",
            "enforce",
        ]
    }

    package enum VpcEncryptionControlState {
        package static let enforceInProgress = "enforce-in-progress"
        package static let monitorInProgress = "monitor-in-progress"
        package static let enforceFailed = "enforce-failed"
        package static let monitorFailed = "monitor-failed"
        package static let deleting = "deleting"
        package static let deleted = "deleted"
        package static let available = "available"
        package static let creating = "creating"
        package static let deleteFailed = "delete-failed"
        package static let values: [String] = [
            "enforce-in-progress",
            "monitor-in-progress",
            "enforce-failed",
            "monitor-failed",
            "deleting",
            "deleted",
            "available",
            "creating",
            "delete-failed",
        ]
    }

    package enum VpcState {
        package static let pending = "pending"
        package static let available = "available"
        package static let values: [String] = [
            "pending",
            "available",
        ]
    }
}
