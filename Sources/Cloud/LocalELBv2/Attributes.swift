import AWSELBv2
import AWSWire

extension Estate {
    mutating func modify(
        _ input: ELBv2.ModifyLoadBalancerAttributesInput
    ) throws(AWSError) -> ELBv2.ModifyLoadBalancerAttributesOutput {
        let arn = input.loadBalancerArn ?? ""
        var record = try loadBalancer(arn)
        let changes = (input.attributes ?? []).map { (key: $0.key, value: $0.value) }
        record.attributes = try AttributeTable.loadBalancer.setting(changes, over: record.attributes)
        loadBalancers[arn] = record
        return ELBv2.ModifyLoadBalancerAttributesOutput(attributes: Self.attributes(of: record))
    }

    func describe(
        _ input: ELBv2.DescribeLoadBalancerAttributesInput
    ) throws(AWSError) -> ELBv2.DescribeLoadBalancerAttributesOutput {
        let record = try loadBalancer(input.loadBalancerArn)
        return ELBv2.DescribeLoadBalancerAttributesOutput(attributes: Self.attributes(of: record))
    }

    private static func attributes(of record: LoadBalancerRecord) -> [ELBv2.LoadBalancerAttribute] {
        AttributeTable.loadBalancer.values(record.attributes).map {
            ELBv2.LoadBalancerAttribute(key: $0.key, value: $0.value)
        }
    }

    mutating func modify(
        _ input: ELBv2.ModifyTargetGroupAttributesInput
    ) throws(AWSError) -> ELBv2.ModifyTargetGroupAttributesOutput {
        let arn = input.targetGroupArn ?? ""
        var record = try targetGroup(arn)
        let changes = (input.attributes ?? []).map { (key: $0.key, value: $0.value) }
        record.attributes = try AttributeTable.targetGroup.setting(changes, over: record.attributes)
        targetGroups[arn] = record
        return ELBv2.ModifyTargetGroupAttributesOutput(attributes: Self.attributes(of: record))
    }

    func describe(
        _ input: ELBv2.DescribeTargetGroupAttributesInput
    ) throws(AWSError) -> ELBv2.DescribeTargetGroupAttributesOutput {
        let record = try targetGroup(input.targetGroupArn)
        return ELBv2.DescribeTargetGroupAttributesOutput(attributes: Self.attributes(of: record))
    }

    private static func attributes(of record: TargetGroupRecord) -> [ELBv2.TargetGroupAttribute] {
        AttributeTable.targetGroup.values(record.attributes).map {
            ELBv2.TargetGroupAttribute(key: $0.key, value: $0.value)
        }
    }

    mutating func modify(
        _ input: ELBv2.ModifyListenerAttributesInput
    ) throws(AWSError) -> ELBv2.ModifyListenerAttributesOutput {
        let arn = input.listenerArn ?? ""
        var record = try listener(arn)
        let changes = (input.attributes ?? []).map { (key: $0.key, value: $0.value) }
        record.attributes = try AttributeTable.listener.setting(changes, over: record.attributes)
        listeners[arn] = record
        return ELBv2.ModifyListenerAttributesOutput(attributes: Self.attributes(of: record))
    }

    func describe(
        _ input: ELBv2.DescribeListenerAttributesInput
    ) throws(AWSError) -> ELBv2.DescribeListenerAttributesOutput {
        let record = try listener(input.listenerArn)
        return ELBv2.DescribeListenerAttributesOutput(attributes: Self.attributes(of: record))
    }

    private static func attributes(of record: ListenerRecord) -> [ELBv2.ListenerAttribute] {
        AttributeTable.listener.values(record.attributes).map {
            ELBv2.ListenerAttribute(key: $0.key, value: $0.value)
        }
    }
}
