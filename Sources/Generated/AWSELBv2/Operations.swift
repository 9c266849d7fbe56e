// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package static let operations: [any AWSOperation.Type] = [
        CreateLoadBalancer.self,
        DescribeLoadBalancers.self,
        DeleteLoadBalancer.self,
        ModifyLoadBalancerAttributes.self,
        DescribeLoadBalancerAttributes.self,
        SetSecurityGroups.self,
        SetSubnets.self,
        CreateTargetGroup.self,
        DescribeTargetGroups.self,
        ModifyTargetGroup.self,
        DeleteTargetGroup.self,
        ModifyTargetGroupAttributes.self,
        DescribeTargetGroupAttributes.self,
        RegisterTargets.self,
        DeregisterTargets.self,
        DescribeTargetHealth.self,
        CreateListener.self,
        DescribeListeners.self,
        ModifyListener.self,
        DeleteListener.self,
        DescribeListenerAttributes.self,
        ModifyListenerAttributes.self,
        CreateRule.self,
        DescribeRules.self,
        ModifyRule.self,
        DeleteRule.self,
        SetRulePriorities.self,
        AddTags.self,
        RemoveTags.self,
        DescribeTags.self,
        DescribeAccountLimits.self,
    ]

    package enum CreateLoadBalancer: AWSOperation {
        package typealias Input = CreateLoadBalancerInput
        package typealias Output = CreateLoadBalancerOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateLoadBalancer",
            resultWrapper: "CreateLoadBalancerResult",
            errors: [Errors.duplicateLoadBalancerNameException, Errors.tooManyLoadBalancersException, Errors.invalidConfigurationRequestException, Errors.subnetNotFoundException, Errors.invalidSubnetException, Errors.invalidSecurityGroupException, Errors.invalidSchemeException, Errors.tooManyTagsException, Errors.duplicateTagKeysException, Errors.resourceInUseException, Errors.allocationIdNotFoundException, Errors.availabilityZoneNotSupportedException, Errors.operationNotPermittedException])
    }

    package enum DescribeLoadBalancers: AWSOperation {
        package typealias Input = DescribeLoadBalancersInput
        package typealias Output = DescribeLoadBalancersOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeLoadBalancers",
            resultWrapper: "DescribeLoadBalancersResult",
            errors: [Errors.loadBalancerNotFoundException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["LoadBalancers"], limitKey: "PageSize"))
    }

    package enum DeleteLoadBalancer: AWSOperation {
        package typealias Input = DeleteLoadBalancerInput
        package typealias Output = DeleteLoadBalancerOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteLoadBalancer",
            resultWrapper: "DeleteLoadBalancerResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.operationNotPermittedException, Errors.resourceInUseException])
    }

    package enum ModifyLoadBalancerAttributes: AWSOperation {
        package typealias Input = ModifyLoadBalancerAttributesInput
        package typealias Output = ModifyLoadBalancerAttributesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyLoadBalancerAttributes",
            resultWrapper: "ModifyLoadBalancerAttributesResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.invalidConfigurationRequestException])
    }

    package enum DescribeLoadBalancerAttributes: AWSOperation {
        package typealias Input = DescribeLoadBalancerAttributesInput
        package typealias Output = DescribeLoadBalancerAttributesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeLoadBalancerAttributes",
            resultWrapper: "DescribeLoadBalancerAttributesResult",
            errors: [Errors.loadBalancerNotFoundException])
    }

    package enum SetSecurityGroups: AWSOperation {
        package typealias Input = SetSecurityGroupsInput
        package typealias Output = SetSecurityGroupsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "SetSecurityGroups",
            resultWrapper: "SetSecurityGroupsResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.invalidConfigurationRequestException, Errors.invalidSecurityGroupException])
    }

    package enum SetSubnets: AWSOperation {
        package typealias Input = SetSubnetsInput
        package typealias Output = SetSubnetsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "SetSubnets",
            resultWrapper: "SetSubnetsResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.invalidConfigurationRequestException, Errors.subnetNotFoundException, Errors.invalidSubnetException, Errors.allocationIdNotFoundException, Errors.availabilityZoneNotSupportedException, Errors.capacityReservationPendingException])
    }

    package enum CreateTargetGroup: AWSOperation {
        package typealias Input = CreateTargetGroupInput
        package typealias Output = CreateTargetGroupOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateTargetGroup",
            resultWrapper: "CreateTargetGroupResult",
            errors: [Errors.duplicateTargetGroupNameException, Errors.tooManyTargetGroupsException, Errors.invalidConfigurationRequestException, Errors.tooManyTagsException])
    }

    package enum DescribeTargetGroups: AWSOperation {
        package typealias Input = DescribeTargetGroupsInput
        package typealias Output = DescribeTargetGroupsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTargetGroups",
            resultWrapper: "DescribeTargetGroupsResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.targetGroupNotFoundException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["TargetGroups"], limitKey: "PageSize"))
    }

    package enum ModifyTargetGroup: AWSOperation {
        package typealias Input = ModifyTargetGroupInput
        package typealias Output = ModifyTargetGroupOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyTargetGroup",
            resultWrapper: "ModifyTargetGroupResult",
            errors: [Errors.targetGroupNotFoundException, Errors.invalidConfigurationRequestException])
    }

    package enum DeleteTargetGroup: AWSOperation {
        package typealias Input = DeleteTargetGroupInput
        package typealias Output = DeleteTargetGroupOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteTargetGroup",
            resultWrapper: "DeleteTargetGroupResult",
            errors: [Errors.resourceInUseException])
    }

    package enum ModifyTargetGroupAttributes: AWSOperation {
        package typealias Input = ModifyTargetGroupAttributesInput
        package typealias Output = ModifyTargetGroupAttributesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyTargetGroupAttributes",
            resultWrapper: "ModifyTargetGroupAttributesResult",
            errors: [Errors.targetGroupNotFoundException, Errors.invalidConfigurationRequestException])
    }

    package enum DescribeTargetGroupAttributes: AWSOperation {
        package typealias Input = DescribeTargetGroupAttributesInput
        package typealias Output = DescribeTargetGroupAttributesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTargetGroupAttributes",
            resultWrapper: "DescribeTargetGroupAttributesResult",
            errors: [Errors.targetGroupNotFoundException])
    }

    package enum RegisterTargets: AWSOperation {
        package typealias Input = RegisterTargetsInput
        package typealias Output = RegisterTargetsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "RegisterTargets",
            resultWrapper: "RegisterTargetsResult",
            errors: [Errors.targetGroupNotFoundException, Errors.tooManyTargetsException, Errors.invalidTargetException, Errors.tooManyRegistrationsForTargetIdException])
    }

    package enum DeregisterTargets: AWSOperation {
        package typealias Input = DeregisterTargetsInput
        package typealias Output = DeregisterTargetsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeregisterTargets",
            resultWrapper: "DeregisterTargetsResult",
            errors: [Errors.targetGroupNotFoundException, Errors.invalidTargetException])
    }

    package enum DescribeTargetHealth: AWSOperation {
        package typealias Input = DescribeTargetHealthInput
        package typealias Output = DescribeTargetHealthOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTargetHealth",
            resultWrapper: "DescribeTargetHealthResult",
            errors: [Errors.invalidTargetException, Errors.targetGroupNotFoundException, Errors.healthUnavailableException])
    }

    package enum CreateListener: AWSOperation {
        package typealias Input = CreateListenerInput
        package typealias Output = CreateListenerOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateListener",
            resultWrapper: "CreateListenerResult",
            errors: [Errors.duplicateListenerException, Errors.tooManyListenersException, Errors.tooManyCertificatesException, Errors.loadBalancerNotFoundException, Errors.targetGroupNotFoundException, Errors.targetGroupAssociationLimitException, Errors.invalidConfigurationRequestException, Errors.incompatibleProtocolsException, Errors.sslPolicyNotFoundException, Errors.certificateNotFoundException, Errors.unsupportedProtocolException, Errors.tooManyRegistrationsForTargetIdException, Errors.tooManyTargetsException, Errors.tooManyActionsException, Errors.invalidLoadBalancerActionException, Errors.tooManyUniqueTargetGroupsPerLoadBalancerException, Errors.alpnPolicyNotSupportedException, Errors.tooManyTagsException, Errors.trustStoreNotFoundException, Errors.trustStoreNotReadyException])
    }

    package enum DescribeListeners: AWSOperation {
        package typealias Input = DescribeListenersInput
        package typealias Output = DescribeListenersOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeListeners",
            resultWrapper: "DescribeListenersResult",
            errors: [Errors.listenerNotFoundException, Errors.loadBalancerNotFoundException, Errors.unsupportedProtocolException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["Listeners"], limitKey: "PageSize"))
    }

    package enum ModifyListener: AWSOperation {
        package typealias Input = ModifyListenerInput
        package typealias Output = ModifyListenerOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyListener",
            resultWrapper: "ModifyListenerResult",
            errors: [Errors.duplicateListenerException, Errors.tooManyListenersException, Errors.tooManyCertificatesException, Errors.listenerNotFoundException, Errors.targetGroupNotFoundException, Errors.targetGroupAssociationLimitException, Errors.incompatibleProtocolsException, Errors.sslPolicyNotFoundException, Errors.certificateNotFoundException, Errors.invalidConfigurationRequestException, Errors.unsupportedProtocolException, Errors.tooManyRegistrationsForTargetIdException, Errors.tooManyTargetsException, Errors.tooManyActionsException, Errors.invalidLoadBalancerActionException, Errors.tooManyUniqueTargetGroupsPerLoadBalancerException, Errors.alpnPolicyNotSupportedException, Errors.trustStoreNotFoundException, Errors.trustStoreNotReadyException])
    }

    package enum DeleteListener: AWSOperation {
        package typealias Input = DeleteListenerInput
        package typealias Output = DeleteListenerOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteListener",
            resultWrapper: "DeleteListenerResult",
            errors: [Errors.listenerNotFoundException, Errors.resourceInUseException])
    }

    package enum DescribeListenerAttributes: AWSOperation {
        package typealias Input = DescribeListenerAttributesInput
        package typealias Output = DescribeListenerAttributesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeListenerAttributes",
            resultWrapper: "DescribeListenerAttributesResult",
            errors: [Errors.listenerNotFoundException])
    }

    package enum ModifyListenerAttributes: AWSOperation {
        package typealias Input = ModifyListenerAttributesInput
        package typealias Output = ModifyListenerAttributesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyListenerAttributes",
            resultWrapper: "ModifyListenerAttributesResult",
            errors: [Errors.listenerNotFoundException, Errors.invalidConfigurationRequestException])
    }

    package enum CreateRule: AWSOperation {
        package typealias Input = CreateRuleInput
        package typealias Output = CreateRuleOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateRule",
            resultWrapper: "CreateRuleResult",
            errors: [Errors.priorityInUseException, Errors.tooManyTargetGroupsException, Errors.tooManyRulesException, Errors.targetGroupAssociationLimitException, Errors.incompatibleProtocolsException, Errors.listenerNotFoundException, Errors.targetGroupNotFoundException, Errors.invalidConfigurationRequestException, Errors.tooManyRegistrationsForTargetIdException, Errors.tooManyTargetsException, Errors.unsupportedProtocolException, Errors.tooManyActionsException, Errors.invalidLoadBalancerActionException, Errors.tooManyUniqueTargetGroupsPerLoadBalancerException, Errors.tooManyTagsException])
    }

    package enum DescribeRules: AWSOperation {
        package typealias Input = DescribeRulesInput
        package typealias Output = DescribeRulesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeRules",
            resultWrapper: "DescribeRulesResult",
            errors: [Errors.listenerNotFoundException, Errors.ruleNotFoundException, Errors.unsupportedProtocolException],
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["Rules"], limitKey: "PageSize"))
    }

    package enum ModifyRule: AWSOperation {
        package typealias Input = ModifyRuleInput
        package typealias Output = ModifyRuleOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "ModifyRule",
            resultWrapper: "ModifyRuleResult",
            errors: [Errors.targetGroupAssociationLimitException, Errors.incompatibleProtocolsException, Errors.ruleNotFoundException, Errors.operationNotPermittedException, Errors.tooManyRegistrationsForTargetIdException, Errors.tooManyTargetsException, Errors.targetGroupNotFoundException, Errors.unsupportedProtocolException, Errors.tooManyActionsException, Errors.invalidLoadBalancerActionException, Errors.tooManyUniqueTargetGroupsPerLoadBalancerException])
    }

    package enum DeleteRule: AWSOperation {
        package typealias Input = DeleteRuleInput
        package typealias Output = DeleteRuleOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRule",
            resultWrapper: "DeleteRuleResult",
            errors: [Errors.ruleNotFoundException, Errors.operationNotPermittedException])
    }

    package enum SetRulePriorities: AWSOperation {
        package typealias Input = SetRulePrioritiesInput
        package typealias Output = SetRulePrioritiesOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "SetRulePriorities",
            resultWrapper: "SetRulePrioritiesResult",
            errors: [Errors.ruleNotFoundException, Errors.priorityInUseException, Errors.operationNotPermittedException])
    }

    package enum AddTags: AWSOperation {
        package typealias Input = AddTagsInput
        package typealias Output = AddTagsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "AddTags",
            resultWrapper: "AddTagsResult",
            errors: [Errors.duplicateTagKeysException, Errors.tooManyTagsException, Errors.loadBalancerNotFoundException, Errors.targetGroupNotFoundException, Errors.listenerNotFoundException, Errors.ruleNotFoundException, Errors.trustStoreNotFoundException])
    }

    package enum RemoveTags: AWSOperation {
        package typealias Input = RemoveTagsInput
        package typealias Output = RemoveTagsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "RemoveTags",
            resultWrapper: "RemoveTagsResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.targetGroupNotFoundException, Errors.listenerNotFoundException, Errors.ruleNotFoundException, Errors.tooManyTagsException, Errors.trustStoreNotFoundException])
    }

    package enum DescribeTags: AWSOperation {
        package typealias Input = DescribeTagsInput
        package typealias Output = DescribeTagsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeTags",
            resultWrapper: "DescribeTagsResult",
            errors: [Errors.loadBalancerNotFoundException, Errors.targetGroupNotFoundException, Errors.listenerNotFoundException, Errors.ruleNotFoundException, Errors.trustStoreNotFoundException])
    }

    package enum DescribeAccountLimits: AWSOperation {
        package typealias Input = DescribeAccountLimitsInput
        package typealias Output = DescribeAccountLimitsOutput
        package static var service: AWSService { ELBv2.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeAccountLimits",
            resultWrapper: "DescribeAccountLimitsResult",
            pagination: Pagination(inputTokens: ["Marker"], outputTokens: ["NextMarker"], resultKeys: ["Limits"], limitKey: "PageSize"))
    }
}
