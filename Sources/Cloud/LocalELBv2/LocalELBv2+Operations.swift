import AWSEC2
import AWSELBv2
import AWSWire
package import LocalCloud

extension LocalELBv2 {
    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(ELBv2.service)
        addLoadBalancers(to: &operations)
        addTargetGroups(to: &operations)
        addTargets(to: &operations)
        addListeners(to: &operations)
        addRules(to: &operations)
        addAttributes(to: &operations)
        return operations
    }

    private nonisolated func addLoadBalancers(to operations: inout ServiceOperations) {
        let (network, ids, _) = parts
        operations.on(ELBv2.CreateLoadBalancer.self) { input, context in
            let plan = try await LoadBalancerPlan(input, network, context)
            let output = try await self.change {
                try $0.createLoadBalancer(plan, context, ids, self.addressRange)
            }
            for balancer in output.loadBalancers ?? [] {
                try await self.settleNewInterfaces(of: balancer.loadBalancerArn ?? "", context)
            }
            return output
        }
        operations.on(ELBv2.DescribeLoadBalancers.self) { input, context in
            try await self.read { try $0.describeLoadBalancers(input, context) }
        }
        operations.on(ELBv2.DeleteLoadBalancer.self) { input, context in
            let output = try await self.change { try $0.deleteLoadBalancer(input) }
            try await self.settleInterfaces(of: input.loadBalancerArn ?? "", context)
            return output
        }
        operations.on(ELBv2.SetSecurityGroups.self) { input, context in
            let balancer = try await self.read { try $0.loadBalancer(input.loadBalancerArn).description }
            let groups = try await network.securityGroups(
                input.securityGroups ?? [], ofVPC: balancer.vpcId ?? "", context)
            let output = try await self.change { try $0.setSecurityGroups(input, checked: groups) }
            try await self.settleInterfaces(of: input.loadBalancerArn ?? "", context)
            return output
        }
        operations.on(ELBv2.SetSubnets.self) { input, context in
            _ = try LoadBalancerPlan.checked(addressType: input.ipAddressType)
            let ids = try LoadBalancerPlan.subnetIDs(input.subnets, input.subnetMappings)
            let subnets = try LoadBalancerPlan.checked(try await network.subnets(ids, context))
            let output = try await self.change { try $0.setSubnets(input, checked: subnets) }
            try await self.settleInterfaces(of: input.loadBalancerArn ?? "", context)
            return output
        }
        operations.on(ELBv2.DescribeAccountLimits.self) { input, _ in
            let page = try Page(of: Limits.description, marker: input.marker, size: input.pageSize) { $0.name ?? "" }
            return ELBv2.DescribeAccountLimitsOutput(limits: page.items, nextMarker: page.nextToken)
        }
    }

    private nonisolated func addTargetGroups(to operations: inout ServiceOperations) {
        let (network, ids, _) = parts
        operations.on(ELBv2.CreateTargetGroup.self) { input, context in
            if let vpc = input.vpcId { try await network.checkVPC(vpc, context) }
            return try await self.change { try $0.createTargetGroup(input, context, ids) }
        }
        operations.on(ELBv2.DescribeTargetGroups.self) { input, context in
            try await self.read { try $0.describeTargetGroups(input, context) }
        }
        operations.on(ELBv2.ModifyTargetGroup.self) { input, _ in
            try await self.change { try $0.modifyTargetGroup(input) }
        }
        operations.on(ELBv2.DeleteTargetGroup.self) { input, _ in
            try await self.change { try $0.deleteTargetGroup(input) }
        }
    }

    private nonisolated func addTargets(to operations: inout ServiceOperations) {
        let (network, _, signals) = parts
        operations.on(ELBv2.RegisterTargets.self) { input, context in
            let group = try await self.read { try $0.targetGroup(input.targetGroupArn).description }
            let subnets = try await network.subnets(ofVPC: group.vpcId ?? "", context)
            let output = try await self.change { try $0.registerTargets(input, subnets: subnets) }
            signals.send(.targetHealth(targetGroupARN: input.targetGroupArn ?? ""))
            return output
        }
        operations.on(ELBv2.DeregisterTargets.self) { input, context in
            let output = try await self.change { try $0.deregisterTargets(input, now: context.now) }
            signals.send(.targetHealth(targetGroupARN: input.targetGroupArn ?? ""))
            return output
        }
        operations.on(ELBv2.DescribeTargetHealth.self) { input, _ in
            let observed = await self.observations()
            return try await self.read { try $0.describeTargetHealth(input, observed) }
        }
    }

    private nonisolated func addListeners(to operations: inout ServiceOperations) {
        let ids = parts.ids
        operations.on(ELBv2.CreateListener.self) { input, _ in
            try await self.change { try $0.createListener(input, ids) }
        }
        operations.on(ELBv2.DescribeListeners.self) { input, _ in
            try await self.read { try $0.describeListeners(input) }
        }
        operations.on(ELBv2.ModifyListener.self) { input, _ in
            try await self.change { try $0.modifyListener(input) }
        }
        operations.on(ELBv2.DeleteListener.self) { input, _ in
            try await self.change { try $0.deleteListener(input) }
        }
    }

    private nonisolated func addRules(to operations: inout ServiceOperations) {
        let ids = parts.ids
        operations.on(ELBv2.CreateRule.self) { input, _ in try await self.change { try $0.createRule(input, ids) } }
        operations.on(ELBv2.DescribeRules.self) { input, _ in try await self.read { try $0.describeRules(input) } }
        operations.on(ELBv2.ModifyRule.self) { input, _ in try await self.change { try $0.modifyRule(input) } }
        operations.on(ELBv2.DeleteRule.self) { input, _ in try await self.change { try $0.deleteRule(input) } }
        operations.on(ELBv2.SetRulePriorities.self) { input, _ in
            try await self.change { try $0.setRulePriorities(input) }
        }
    }

    private nonisolated func addAttributes(to operations: inout ServiceOperations) {
        operations.on(ELBv2.ModifyLoadBalancerAttributes.self) { input, _ in
            try await self.change { try $0.modify(input) }
        }
        operations.on(ELBv2.DescribeLoadBalancerAttributes.self) { input, _ in
            try await self.read { try $0.describe(input) }
        }
        operations.on(ELBv2.ModifyTargetGroupAttributes.self) { input, _ in
            try await self.change { try $0.modify(input) }
        }
        operations.on(ELBv2.DescribeTargetGroupAttributes.self) { input, _ in
            try await self.read { try $0.describe(input) }
        }
        operations.on(ELBv2.ModifyListenerAttributes.self) { input, _ in
            try await self.change { try $0.modify(input) }
        }
        operations.on(ELBv2.DescribeListenerAttributes.self) { input, _ in
            try await self.read { try $0.describe(input) }
        }
        operations.on(ELBv2.AddTags.self) { input, _ in try await self.change { try $0.addTags(input) } }
        operations.on(ELBv2.RemoveTags.self) { input, _ in try await self.change { try $0.removeTags(input) } }
        operations.on(ELBv2.DescribeTags.self) { input, _ in try await self.read { try $0.describeTags(input) } }
    }
}
