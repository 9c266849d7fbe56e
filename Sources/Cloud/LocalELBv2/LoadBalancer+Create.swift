import AWSEC2
import AWSELBv2
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

/// What a request for a load balancer comes to once the network has been asked.
struct LoadBalancerPlan: Sendable {
    var name: String
    var scheme: String
    var subnets: [EC2.Subnet]
    var securityGroups: [String]
    var ipAddressType: String
    var tags: [String: String]

    var vpc: String { subnets.first?.vpcId ?? "" }

    var zones: [ELBv2.AvailabilityZone] {
        subnets.map { subnet in
            ELBv2.AvailabilityZone(
                zoneName: subnet.availabilityZone, subnetId: subnet.subnetId, loadBalancerAddresses: [])
        }
    }

    /// Asks the network and refuses what AWS refuses.
    init(_ input: ELBv2.CreateLoadBalancerInput, _ network: Network, _ context: CallContext) async throws {
        name = try Self.checked(name: input.name ?? "")
        scheme = input.scheme ?? ELBv2.LoadBalancerSchemeEnum.internetFacing
        ipAddressType = try Self.checked(addressType: input.ipAddressType)
        tags = try TagList.checked(input.tags)
        guard input.type ?? "application" == "application" else {
            throw AWSError.unsupported("load balancers of type '\(input.type ?? "")'")
        }
        let ids = try Self.subnetIDs(input.subnets, input.subnetMappings)
        subnets = try Self.checked(try await network.subnets(ids, context))
        let vpc = subnets.first?.vpcId ?? ""
        securityGroups = try await network.securityGroups(input.securityGroups ?? [], ofVPC: vpc, context)
        if scheme == ELBv2.LoadBalancerSchemeEnum.internetFacing {
            try await network.checkGateway(ofVPC: vpc, context)
        }
    }

    private static func checked(name: String) throws(AWSError) -> String {
        try checkName(name, of: "The load balancer")
        guard !name.hasPrefix("internal-") else {
            throw .validation("The load balancer name '\(name)' cannot begin with 'internal-'")
        }
        return name
    }

    static func checked(addressType: String?) throws(AWSError) -> String {
        guard let addressType, addressType != "ipv4" else { return "ipv4" }
        throw .unsupported("the IP address type '\(addressType)'")
    }

    static func subnetIDs(
        _ subnets: [String]?, _ mappings: [ELBv2.SubnetMapping]?
    ) throws(AWSError) -> [String] {
        guard subnets == nil || mappings == nil else {
            throw .validation("You must specify either subnets or subnet mappings, not both")
        }
        if mappings?.contains(where: { $0.allocationId != nil }) == true {
            throw .invalidConfiguration("Elastic IP addresses cannot be specified for an application load balancer")
        }
        let ids = subnets ?? mappings?.compactMap(\.subnetId) ?? []
        guard !ids.isEmpty else {
            throw .validation("At least two subnets in two different Availability Zones must be specified")
        }
        return ids
    }

    /// One VPC, and two zones or more with one subnet each.
    static func checked(_ subnets: [EC2.Subnet]) throws(AWSError) -> [EC2.Subnet] {
        guard Set(subnets.map(\.vpcId)).count == 1 else {
            throw .invalidConfiguration("The subnets must all belong to the same VPC")
        }
        let zones = subnets.map(\.availabilityZone)
        guard Set(zones).count == zones.count else {
            throw .invalidConfiguration(
                "A load balancer cannot be attached to multiple subnets in the same Availability Zone")
        }
        guard zones.count >= 2 else {
            throw .validation("At least two subnets in two different Availability Zones must be specified")
        }
        return subnets
    }
}

extension Estate {
    /// Two requests with the same settings make one load balancer.
    mutating func createLoadBalancer(
        _ plan: LoadBalancerPlan, _ context: CallContext, _ ids: IDSource, _ addresses: LoadBalancerAddresses
    ) throws(AWSError) -> ELBv2.CreateLoadBalancerOutput {
        if let existing = loadBalancer(named: plan.name, context) {
            guard Self.matches(existing, plan) else {
                throw AWSError(
                    ELBv2.Errors.duplicateLoadBalancerNameException,
                    "A load balancer with the same name '\(plan.name)' exists, but with different settings")
            }
            return ELBv2.CreateLoadBalancerOutput(loadBalancers: [existing.description])
        }
        let record = try newLoadBalancer(plan, context, ids, addresses)
        loadBalancers[record.description.loadBalancerArn ?? ""] = record
        var answer = record.description
        answer.state = ELBv2.LoadBalancerState(code: ELBv2.LoadBalancerStateEnum.provisioning)
        return ELBv2.CreateLoadBalancerOutput(loadBalancers: [answer])
    }

    func loadBalancer(named name: String, _ context: CallContext) -> LoadBalancerRecord? {
        loadBalancers.first { $0.value.description.loadBalancerName == name && Self.owns(context, $0.key) }?.value
    }

    private static func matches(_ record: LoadBalancerRecord, _ plan: LoadBalancerPlan) -> Bool {
        let description = record.description
        return description.scheme == plan.scheme
            && Set(description.securityGroups ?? []) == Set(plan.securityGroups)
            && Set(description.availabilityZones?.compactMap(\.subnetId) ?? [])
                == Set(plan.subnets.compactMap(\.subnetId))
            && record.tags == plan.tags
    }

    private func newLoadBalancer(
        _ plan: LoadBalancerPlan, _ context: CallContext, _ ids: IDSource, _ addresses: LoadBalancerAddresses
    ) throws(AWSError) -> LoadBalancerRecord {
        let taken = loadBalancers.filter { Self.owns(context, $0.key) }.count
        let free = addresses.free(besides: Set(loadBalancers.values.map(\.address)))
        guard taken < Limits.loadBalancers, let address = free else {
            throw AWSError(
                ELBv2.Errors.tooManyLoadBalancersException, "The maximum number of load balancers has been reached")
        }
        let arn = ARN(
            service: "elasticloadbalancing", region: context.region, account: context.accountID,
            resource: "loadbalancer/app/\(plan.name)/\(ids.hex(16))")
        let isInternal = plan.scheme == ELBv2.LoadBalancerSchemeEnum.internal
        let number = String(1_000_000_000 + (Int(ids.hex(8), radix: 16) ?? 0) % 1_000_000_000)
        let description = ELBv2.LoadBalancer(
            loadBalancerArn: arn.description,
            dnsName: "\(isInternal ? "internal-" : "")\(plan.name)-\(number).\(context.region).elb.localhost",
            canonicalHostedZoneId: HostedZone.id(ofRegion: context.region), createdTime: context.now,
            loadBalancerName: plan.name, scheme: plan.scheme, vpcId: plan.vpc,
            state: ELBv2.LoadBalancerState(code: ELBv2.LoadBalancerStateEnum.active), type: "application",
            availabilityZones: plan.zones.map { $0.listening(at: address) }, securityGroups: plan.securityGroups,
            ipAddressType: plan.ipAddressType)
        return LoadBalancerRecord(description: description, address: address, tags: plan.tags)
    }
}

/// The hosted zones in which AWS keeps the names of application load balancers; aliases in Route 53 name them.
///
/// <https://docs.aws.amazon.com/general/latest/gr/elb.html>
enum HostedZone {
    private static let ids = [
        "us-east-1": "Z35SXDOTRQ7X7K", "us-east-2": "Z3AADJGX6KTTL2", "us-west-1": "Z368ELLRRE2KJ0",
        "us-west-2": "Z1H1FL5HABSF5", "eu-west-1": "Z32O12XQLNTSW2", "eu-west-2": "ZHURV8PSTC4K8",
        "eu-central-1": "Z215JYRZR1TBD5", "ap-southeast-1": "Z1LMS91P8CMLE5", "ap-southeast-2": "Z1GM3OXH4ZPM65",
        "ap-northeast-1": "Z14GRHDCWA56QT",
    ]

    static func id(ofRegion region: String) -> String { ids[region] ?? "Z35SXDOTRQ7X7K" }
}

extension ELBv2.AvailabilityZone {
    /// With the address at which the load balancer really answers: `*.elb.localhost` is not resolved everywhere.
    func listening(at address: String) -> ELBv2.AvailabilityZone {
        var zone = self
        zone.loadBalancerAddresses = [ELBv2.LoadBalancerAddress(ipAddress: address)]
        return zone
    }
}
