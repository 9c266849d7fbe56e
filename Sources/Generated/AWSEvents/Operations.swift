// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package static let operations: [any AWSOperation.Type] = [
        PutRule.self,
        DescribeRule.self,
        ListRules.self,
        EnableRule.self,
        DisableRule.self,
        DeleteRule.self,
        PutTargets.self,
        RemoveTargets.self,
        ListTargetsByRule.self,
        ListRuleNamesByTarget.self,
        PutEvents.self,
        TestEventPattern.self,
        DescribeEventBus.self,
        ListEventBuses.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
    ]

    package enum PutRule: AWSOperation {
        package typealias Input = PutRuleRequest
        package typealias Output = PutRuleResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "PutRule",
            errors: [Errors.invalidEventPatternException, Errors.limitExceededException, Errors.concurrentModificationException, Errors.managedRuleException, Errors.internalException, Errors.resourceNotFoundException])
    }

    package enum DescribeRule: AWSOperation {
        package typealias Input = DescribeRuleRequest
        package typealias Output = DescribeRuleResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeRule",
            errors: [Errors.resourceNotFoundException, Errors.internalException])
    }

    package enum ListRules: AWSOperation {
        package typealias Input = ListRulesRequest
        package typealias Output = ListRulesResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "ListRules",
            errors: [Errors.internalException, Errors.resourceNotFoundException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Rules"], limitKey: "Limit"))
    }

    package enum EnableRule: AWSOperation {
        package typealias Input = EnableRuleRequest
        package typealias Output = EnableRuleResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "EnableRule",
            errors: [Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.managedRuleException, Errors.internalException])
    }

    package enum DisableRule: AWSOperation {
        package typealias Input = DisableRuleRequest
        package typealias Output = DisableRuleResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "DisableRule",
            errors: [Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.managedRuleException, Errors.internalException])
    }

    package enum DeleteRule: AWSOperation {
        package typealias Input = DeleteRuleRequest
        package typealias Output = DeleteRuleResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRule",
            errors: [Errors.concurrentModificationException, Errors.managedRuleException, Errors.internalException, Errors.resourceNotFoundException])
    }

    package enum PutTargets: AWSOperation {
        package typealias Input = PutTargetsRequest
        package typealias Output = PutTargetsResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "PutTargets",
            errors: [Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.limitExceededException, Errors.managedRuleException, Errors.internalException])
    }

    package enum RemoveTargets: AWSOperation {
        package typealias Input = RemoveTargetsRequest
        package typealias Output = RemoveTargetsResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "RemoveTargets",
            errors: [Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.managedRuleException, Errors.internalException])
    }

    package enum ListTargetsByRule: AWSOperation {
        package typealias Input = ListTargetsByRuleRequest
        package typealias Output = ListTargetsByRuleResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTargetsByRule",
            errors: [Errors.resourceNotFoundException, Errors.internalException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Targets"], limitKey: "Limit"))
    }

    package enum ListRuleNamesByTarget: AWSOperation {
        package typealias Input = ListRuleNamesByTargetRequest
        package typealias Output = ListRuleNamesByTargetResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "ListRuleNamesByTarget",
            errors: [Errors.internalException, Errors.resourceNotFoundException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["RuleNames"], limitKey: "Limit"))
    }

    package enum PutEvents: AWSOperation {
        package typealias Input = PutEventsRequest
        package typealias Output = PutEventsResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "PutEvents",
            errors: [Errors.internalException])
    }

    package enum TestEventPattern: AWSOperation {
        package typealias Input = TestEventPatternRequest
        package typealias Output = TestEventPatternResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "TestEventPattern",
            errors: [Errors.invalidEventPatternException, Errors.internalException])
    }

    package enum DescribeEventBus: AWSOperation {
        package typealias Input = DescribeEventBusRequest
        package typealias Output = DescribeEventBusResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeEventBus",
            errors: [Errors.resourceNotFoundException, Errors.internalException])
    }

    package enum ListEventBuses: AWSOperation {
        package typealias Input = ListEventBusesRequest
        package typealias Output = ListEventBusesResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "ListEventBuses",
            errors: [Errors.internalException])
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.resourceNotFoundException, Errors.concurrentModificationException, Errors.internalException, Errors.managedRuleException])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.resourceNotFoundException, Errors.internalException, Errors.concurrentModificationException, Errors.managedRuleException])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { Events.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.resourceNotFoundException, Errors.internalException])
    }
}
