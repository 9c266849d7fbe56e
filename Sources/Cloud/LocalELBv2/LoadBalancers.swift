import AWSEC2
import AWSELBv2
import AWSWire
import LocalCloud

extension Estate {
    func describeLoadBalancers(
        _ input: ELBv2.DescribeLoadBalancersInput, _ context: CallContext
    ) throws(AWSError) -> ELBv2.DescribeLoadBalancersOutput {
        guard input.names == nil || input.loadBalancerArns == nil else {
            throw .validation("Load balancer names and load balancer ARNs cannot be specified at the same time")
        }
        var found: [ELBv2.LoadBalancer] = []
        if let names = input.names {
            let missing = names.filter { loadBalancer(named: $0, context) == nil }
            guard missing.isEmpty else {
                throw AWSError(
                    ELBv2.Errors.loadBalancerNotFoundException,
                    "Load balancers '[\(missing.joined(separator: ", "))]' not found")
            }
            found = names.compactMap { loadBalancer(named: $0, context)?.description }
        } else if let arns = input.loadBalancerArns {
            for arn in arns {
                guard let record = loadBalancers[arn] else {
                    throw AWSError(
                        ELBv2.Errors.loadBalancerNotFoundException, "One or more load balancers not found")
                }
                found.append(record.description)
            }
        } else {
            found = loadBalancers.filter { Self.owns(context, $0.key) }.map(\.value.description)
        }
        let page = try Page(of: found, marker: input.marker, size: input.pageSize) { $0.loadBalancerArn ?? "" }
        return ELBv2.DescribeLoadBalancersOutput(loadBalancers: page.items, nextMarker: page.nextToken)
    }

    /// Takes the listeners along. A load balancer that is not there is no error.
    mutating func deleteLoadBalancer(
        _ input: ELBv2.DeleteLoadBalancerInput
    ) throws(AWSError) -> ELBv2.DeleteLoadBalancerOutput {
        guard let arn = input.loadBalancerArn, let record = loadBalancers[arn] else {
            return ELBv2.DeleteLoadBalancerOutput()
        }
        guard record.attributes["deletion_protection.enabled"] != "true" else {
            throw AWSError(
                ELBv2.Errors.operationNotPermittedException,
                "Load balancer '\(arn)' cannot be deleted because deletion protection is enabled")
        }
        for listener in listeners(of: arn) { removeListener(listener.description.listenerArn ?? "") }
        loadBalancers[arn] = nil
        return ELBv2.DeleteLoadBalancerOutput()
    }

    mutating func setSecurityGroups(
        _ input: ELBv2.SetSecurityGroupsInput, checked groups: [String]
    ) throws(AWSError) -> ELBv2.SetSecurityGroupsOutput {
        var record = try loadBalancer(input.loadBalancerArn)
        record.description.securityGroups = groups
        loadBalancers[input.loadBalancerArn ?? ""] = record
        return ELBv2.SetSecurityGroupsOutput(securityGroupIds: groups)
    }

    mutating func setSubnets(
        _ input: ELBv2.SetSubnetsInput, checked subnets: [EC2.Subnet]
    ) throws(AWSError) -> ELBv2.SetSubnetsOutput {
        var record = try loadBalancer(input.loadBalancerArn)
        guard subnets.first?.vpcId == record.description.vpcId else {
            throw .invalidConfiguration("The subnets must all belong to the load balancer's VPC")
        }
        let zones = subnets.map { subnet in
            ELBv2.AvailabilityZone(zoneName: subnet.availabilityZone, subnetId: subnet.subnetId)
                .listening(at: record.address)
        }
        record.description.availabilityZones = zones
        loadBalancers[input.loadBalancerArn ?? ""] = record
        return ELBv2.SetSubnetsOutput(availabilityZones: zones, ipAddressType: record.description.ipAddressType)
    }
}
