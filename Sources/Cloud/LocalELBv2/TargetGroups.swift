import AWSELBv2
import AWSWire
import LocalCloud
import TealCore

extension Estate {
    /// The VPC has been checked. Two requests with the same settings make one group.
    mutating func createTargetGroup(
        _ input: ELBv2.CreateTargetGroupInput, _ context: CallContext, _ ids: IDSource
    ) throws(AWSError) -> ELBv2.CreateTargetGroupOutput {
        let name = input.name ?? ""
        let tags = try TagList.checked(input.tags)
        var group = try Self.newTargetGroup(input)
        try HealthCheckChange(input).apply(to: &group)
        if let existing = targetGroup(named: name, context) {
            group.targetGroupArn = existing.description.targetGroupArn
            guard group == existing.description, tags == existing.tags else {
                throw AWSError(
                    ELBv2.Errors.duplicateTargetGroupNameException,
                    "A target group with the same name '\(name)' exists, but with different settings")
            }
            return ELBv2.CreateTargetGroupOutput(targetGroups: [described(existing)])
        }
        guard targetGroups.filter({ Self.owns(context, $0.key) }).count < Limits.targetGroups else {
            throw AWSError(
                ELBv2.Errors.tooManyTargetGroupsException, "The maximum number of target groups has been reached")
        }
        let arn = ARN(
            service: "elasticloadbalancing", region: context.region, account: context.accountID,
            resource: "targetgroup/\(name)/\(ids.hex(16))"
        ).description
        group.targetGroupArn = arn
        let record = TargetGroupRecord(description: group, tags: tags)
        targetGroups[arn] = record
        return ELBv2.CreateTargetGroupOutput(targetGroups: [described(record)])
    }

    /// The group with AWS's defaults, without its ARN and without the health check of the request.
    private static func newTargetGroup(
        _ input: ELBv2.CreateTargetGroupInput
    ) throws(AWSError) -> ELBv2.TargetGroup {
        let name = input.name ?? ""
        try checkName(name, of: "Target group")
        let type = input.targetType ?? "instance"
        guard type == "ip" || type == "instance" else { throw .unsupported("target groups of type '\(type)'") }
        guard let proto = input.protocol else { throw .validation("A protocol must be specified") }
        guard proto == "HTTP" else { throw .unsupported("target groups with the protocol '\(proto)'") }
        guard input.protocolVersion ?? "HTTP1" == "HTTP1" else {
            throw .unsupported("the protocol version '\(input.protocolVersion ?? "")'")
        }
        guard let port = input.port else { throw .validation("A port must be specified") }
        guard (1...65535).contains(port) else { throw .validation("Port '\(port)' must be in range 1-65535") }
        guard let vpc = input.vpcId else { throw .validation("A VPC ID must be specified") }
        let addressType = try LoadBalancerPlan.checked(addressType: input.ipAddressType)
        return ELBv2.TargetGroup(
            targetGroupName: name, protocol: proto, port: port, vpcId: vpc, healthCheckProtocol: "HTTP",
            healthCheckPort: "traffic-port", healthCheckEnabled: true, healthCheckIntervalSeconds: 30,
            healthCheckTimeoutSeconds: 5, healthyThresholdCount: 5, unhealthyThresholdCount: 2, healthCheckPath: "/",
            matcher: ELBv2.Matcher(httpCode: "200"), targetType: type, protocolVersion: "HTTP1",
            ipAddressType: addressType)
    }

    func targetGroup(named name: String, _ context: CallContext) -> TargetGroupRecord? {
        targetGroups.first { $0.value.description.targetGroupName == name && Self.owns(context, $0.key) }?.value
    }

    private func described(_ record: TargetGroupRecord) -> ELBv2.TargetGroup {
        var group = record.description
        group.loadBalancerArns = loadBalancers(using: group.targetGroupArn ?? "")
        return group
    }

    func describeTargetGroups(
        _ input: ELBv2.DescribeTargetGroupsInput, _ context: CallContext
    ) throws(AWSError) -> ELBv2.DescribeTargetGroupsOutput {
        let ways = [input.names != nil, input.targetGroupArns != nil, input.loadBalancerArn != nil]
        guard ways.count(where: { $0 }) <= 1 else {
            throw .validation(
                "Target group names, target group ARNs, and a load balancer ARN cannot be specified at the same time")
        }
        var found: [TargetGroupRecord] = []
        if let names = input.names {
            found = names.compactMap { targetGroup(named: $0, context) }
            if found.count < names.count { _ = try targetGroup(nil) }
        } else if let arns = input.targetGroupArns {
            for arn in arns { found.append(try targetGroup(arn)) }
        } else if let arn = input.loadBalancerArn {
            _ = try loadBalancer(arn)
            found = targetGroups.values.filter { record in
                loadBalancers(using: record.description.targetGroupArn ?? "").contains(arn)
            }
        } else {
            found = targetGroups.filter { Self.owns(context, $0.key) }.map(\.value)
        }
        let page = try Page(of: found.map(described), marker: input.marker, size: input.pageSize) {
            $0.targetGroupArn ?? ""
        }
        return ELBv2.DescribeTargetGroupsOutput(targetGroups: page.items, nextMarker: page.nextToken)
    }

    mutating func modifyTargetGroup(
        _ input: ELBv2.ModifyTargetGroupInput
    ) throws(AWSError) -> ELBv2.ModifyTargetGroupOutput {
        var record = try targetGroup(input.targetGroupArn)
        var group = record.description
        try HealthCheckChange(input).apply(to: &group)
        record.description = group
        targetGroups[input.targetGroupArn ?? ""] = record
        return ELBv2.ModifyTargetGroupOutput(targetGroups: [described(record)])
    }

    /// A group that is not there is no error.
    mutating func deleteTargetGroup(
        _ input: ELBv2.DeleteTargetGroupInput
    ) throws(AWSError) -> ELBv2.DeleteTargetGroupOutput {
        let arn = input.targetGroupArn ?? ""
        guard loadBalancers(using: arn).isEmpty else {
            throw AWSError(
                ELBv2.Errors.resourceInUseException,
                "Target group '\(arn)' is currently in use by a listener or a rule")
        }
        targetGroups[arn] = nil
        return ELBv2.DeleteTargetGroupOutput()
    }
}
