// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct DeleteListenerInput: AWSStructure {
        package var listenerArn: String?

        package init() {}

        package init(listenerArn: String? = nil) {
            self.listenerArn = listenerArn
        }

        package static let schema = Schema<Self>("DeleteListenerInput", [
            Member("ListenerArn", \.listenerArn, required: true),
        ])
    }

    package struct DeleteListenerOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteListenerOutput", [])
    }

    package struct DeleteLoadBalancerInput: AWSStructure {
        package var loadBalancerArn: String?

        package init() {}

        package init(loadBalancerArn: String? = nil) {
            self.loadBalancerArn = loadBalancerArn
        }

        package static let schema = Schema<Self>("DeleteLoadBalancerInput", [
            Member("LoadBalancerArn", \.loadBalancerArn, required: true),
        ])
    }

    package struct DeleteLoadBalancerOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteLoadBalancerOutput", [])
    }

    package struct DeleteRuleInput: AWSStructure {
        package var ruleArn: String?

        package init() {}

        package init(ruleArn: String? = nil) {
            self.ruleArn = ruleArn
        }

        package static let schema = Schema<Self>("DeleteRuleInput", [
            Member("RuleArn", \.ruleArn, required: true),
        ])
    }

    package struct DeleteRuleOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRuleOutput", [])
    }

    package struct DeleteTargetGroupInput: AWSStructure {
        package var targetGroupArn: String?

        package init() {}

        package init(targetGroupArn: String? = nil) {
            self.targetGroupArn = targetGroupArn
        }

        package static let schema = Schema<Self>("DeleteTargetGroupInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
        ])
    }

    package struct DeleteTargetGroupOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteTargetGroupOutput", [])
    }

    package struct DeregisterTargetsInput: AWSStructure {
        package var targetGroupArn: String?
        package var targets: [TargetDescription]?

        package init() {}

        package init(targetGroupArn: String? = nil, targets: [TargetDescription]? = nil) {
            self.targetGroupArn = targetGroupArn
            self.targets = targets
        }

        package static let schema = Schema<Self>("DeregisterTargetsInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
            Member("Targets", \.targets, required: true),
        ])
    }

    package struct DeregisterTargetsOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeregisterTargetsOutput", [])
    }

    package struct DescribeAccountLimitsInput: AWSStructure {
        package var marker: String?
        package var pageSize: Int?

        package init() {}

        package init(marker: String? = nil, pageSize: Int? = nil) {
            self.marker = marker
            self.pageSize = pageSize
        }

        package static let schema = Schema<Self>("DescribeAccountLimitsInput", [
            Member("Marker", \.marker),
            Member("PageSize", \.pageSize, .integer(minimum: 1, maximum: 400)),
        ])
    }

    package struct DescribeAccountLimitsOutput: AWSStructure {
        package var limits: [Limit]?
        package var nextMarker: String?

        package init() {}

        package init(limits: [Limit]? = nil, nextMarker: String? = nil) {
            self.limits = limits
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeAccountLimitsOutput", [
            Member("Limits", \.limits),
            Member("NextMarker", \.nextMarker),
        ])
    }

    package struct DescribeListenerAttributesInput: AWSStructure {
        package var listenerArn: String?

        package init() {}

        package init(listenerArn: String? = nil) {
            self.listenerArn = listenerArn
        }

        package static let schema = Schema<Self>("DescribeListenerAttributesInput", [
            Member("ListenerArn", \.listenerArn, required: true),
        ])
    }

    package struct DescribeListenerAttributesOutput: AWSStructure {
        package var attributes: [ListenerAttribute]?

        package init() {}

        package init(attributes: [ListenerAttribute]? = nil) {
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("DescribeListenerAttributesOutput", [
            Member("Attributes", \.attributes),
        ])
    }

    package struct DescribeListenersInput: AWSStructure {
        package var loadBalancerArn: String?
        package var listenerArns: [String]?
        package var marker: String?
        package var pageSize: Int?

        package init() {}

        package init(
            loadBalancerArn: String? = nil,
            listenerArns: [String]? = nil,
            marker: String? = nil,
            pageSize: Int? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.listenerArns = listenerArns
            self.marker = marker
            self.pageSize = pageSize
        }

        package static let schema = Schema<Self>("DescribeListenersInput", [
            Member("LoadBalancerArn", \.loadBalancerArn),
            Member("ListenerArns", \.listenerArns),
            Member("Marker", \.marker),
            Member("PageSize", \.pageSize, .integer(minimum: 1, maximum: 400)),
        ])
    }

    package struct DescribeListenersOutput: AWSStructure {
        package var listeners: [Listener]?
        package var nextMarker: String?

        package init() {}

        package init(listeners: [Listener]? = nil, nextMarker: String? = nil) {
            self.listeners = listeners
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeListenersOutput", [
            Member("Listeners", \.listeners),
            Member("NextMarker", \.nextMarker),
        ])
    }

    package struct DescribeLoadBalancerAttributesInput: AWSStructure {
        package var loadBalancerArn: String?

        package init() {}

        package init(loadBalancerArn: String? = nil) {
            self.loadBalancerArn = loadBalancerArn
        }

        package static let schema = Schema<Self>("DescribeLoadBalancerAttributesInput", [
            Member("LoadBalancerArn", \.loadBalancerArn, required: true),
        ])
    }

    package struct DescribeLoadBalancerAttributesOutput: AWSStructure {
        package var attributes: [LoadBalancerAttribute]?

        package init() {}

        package init(attributes: [LoadBalancerAttribute]? = nil) {
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("DescribeLoadBalancerAttributesOutput", [
            Member("Attributes", \.attributes, .list(LoadBalancerAttribute.wireType, ListTraits(maximum: 20))),
        ])
    }

    package struct DescribeLoadBalancersInput: AWSStructure {
        package var loadBalancerArns: [String]?
        package var names: [String]?
        package var marker: String?
        package var pageSize: Int?

        package init() {}

        package init(
            loadBalancerArns: [String]? = nil,
            names: [String]? = nil,
            marker: String? = nil,
            pageSize: Int? = nil
        ) {
            self.loadBalancerArns = loadBalancerArns
            self.names = names
            self.marker = marker
            self.pageSize = pageSize
        }

        package static let schema = Schema<Self>("DescribeLoadBalancersInput", [
            Member("LoadBalancerArns", \.loadBalancerArns),
            Member("Names", \.names),
            Member("Marker", \.marker),
            Member("PageSize", \.pageSize, .integer(minimum: 1, maximum: 400)),
        ])
    }

    package struct DescribeLoadBalancersOutput: AWSStructure {
        package var loadBalancers: [LoadBalancer]?
        package var nextMarker: String?

        package init() {}

        package init(loadBalancers: [LoadBalancer]? = nil, nextMarker: String? = nil) {
            self.loadBalancers = loadBalancers
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeLoadBalancersOutput", [
            Member("LoadBalancers", \.loadBalancers),
            Member("NextMarker", \.nextMarker),
        ])
    }

    package struct DescribeRulesInput: AWSStructure {
        package var listenerArn: String?
        package var ruleArns: [String]?
        package var marker: String?
        package var pageSize: Int?

        package init() {}

        package init(
            listenerArn: String? = nil,
            ruleArns: [String]? = nil,
            marker: String? = nil,
            pageSize: Int? = nil
        ) {
            self.listenerArn = listenerArn
            self.ruleArns = ruleArns
            self.marker = marker
            self.pageSize = pageSize
        }

        package static let schema = Schema<Self>("DescribeRulesInput", [
            Member("ListenerArn", \.listenerArn),
            Member("RuleArns", \.ruleArns),
            Member("Marker", \.marker),
            Member("PageSize", \.pageSize, .integer(minimum: 1, maximum: 400)),
        ])
    }

    package struct DescribeRulesOutput: AWSStructure {
        package var rules: [Rule]?
        package var nextMarker: String?

        package init() {}

        package init(rules: [Rule]? = nil, nextMarker: String? = nil) {
            self.rules = rules
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeRulesOutput", [
            Member("Rules", \.rules),
            Member("NextMarker", \.nextMarker),
        ])
    }

    package struct DescribeTagsInput: AWSStructure {
        package var resourceArns: [String]?

        package init() {}

        package init(resourceArns: [String]? = nil) {
            self.resourceArns = resourceArns
        }

        package static let schema = Schema<Self>("DescribeTagsInput", [
            Member("ResourceArns", \.resourceArns, required: true),
        ])
    }

    package struct DescribeTagsOutput: AWSStructure {
        package var tagDescriptions: [TagDescription]?

        package init() {}

        package init(tagDescriptions: [TagDescription]? = nil) {
            self.tagDescriptions = tagDescriptions
        }

        package static let schema = Schema<Self>("DescribeTagsOutput", [
            Member("TagDescriptions", \.tagDescriptions),
        ])
    }

    package struct DescribeTargetGroupAttributesInput: AWSStructure {
        package var targetGroupArn: String?

        package init() {}

        package init(targetGroupArn: String? = nil) {
            self.targetGroupArn = targetGroupArn
        }

        package static let schema = Schema<Self>("DescribeTargetGroupAttributesInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
        ])
    }

    package struct DescribeTargetGroupAttributesOutput: AWSStructure {
        package var attributes: [TargetGroupAttribute]?

        package init() {}

        package init(attributes: [TargetGroupAttribute]? = nil) {
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("DescribeTargetGroupAttributesOutput", [
            Member("Attributes", \.attributes),
        ])
    }

    package struct DescribeTargetGroupsInput: AWSStructure {
        package var loadBalancerArn: String?
        package var targetGroupArns: [String]?
        package var names: [String]?
        package var marker: String?
        package var pageSize: Int?

        package init() {}

        package init(
            loadBalancerArn: String? = nil,
            targetGroupArns: [String]? = nil,
            names: [String]? = nil,
            marker: String? = nil,
            pageSize: Int? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.targetGroupArns = targetGroupArns
            self.names = names
            self.marker = marker
            self.pageSize = pageSize
        }

        package static let schema = Schema<Self>("DescribeTargetGroupsInput", [
            Member("LoadBalancerArn", \.loadBalancerArn),
            Member("TargetGroupArns", \.targetGroupArns),
            Member("Names", \.names),
            Member("Marker", \.marker),
            Member("PageSize", \.pageSize, .integer(minimum: 1, maximum: 400)),
        ])
    }

    package struct DescribeTargetGroupsOutput: AWSStructure {
        package var targetGroups: [TargetGroup]?
        package var nextMarker: String?

        package init() {}

        package init(targetGroups: [TargetGroup]? = nil, nextMarker: String? = nil) {
            self.targetGroups = targetGroups
            self.nextMarker = nextMarker
        }

        package static let schema = Schema<Self>("DescribeTargetGroupsOutput", [
            Member("TargetGroups", \.targetGroups),
            Member("NextMarker", \.nextMarker),
        ])
    }

    package struct DescribeTargetHealthInput: AWSStructure {
        package var targetGroupArn: String?
        package var targets: [TargetDescription]?
        package var include: [String]?

        package init() {}

        package init(targetGroupArn: String? = nil, targets: [TargetDescription]? = nil, include: [String]? = nil) {
            self.targetGroupArn = targetGroupArn
            self.targets = targets
            self.include = include
        }

        package static let schema = Schema<Self>("DescribeTargetHealthInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
            Member("Targets", \.targets),
            Member("Include", \.include, .list(.string(StringConstraint(values: DescribeTargetHealthInputIncludeEnum.values)))),
        ])
    }

    package struct DescribeTargetHealthOutput: AWSStructure {
        package var targetHealthDescriptions: [TargetHealthDescription]?

        package init() {}

        package init(targetHealthDescriptions: [TargetHealthDescription]? = nil) {
            self.targetHealthDescriptions = targetHealthDescriptions
        }

        package static let schema = Schema<Self>("DescribeTargetHealthOutput", [
            Member("TargetHealthDescriptions", \.targetHealthDescriptions),
        ])
    }
}
