// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct DeleteScalingPolicyRequest: AWSStructure {
        package var policyName: String?
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?

        package init() {}

        package init(
            policyName: String? = nil,
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil
        ) {
            self.policyName = policyName
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
        }

        package static let schema = Schema<Self>("DeleteScalingPolicyRequest", [
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
        ])
    }

    package struct DeleteScalingPolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteScalingPolicyResponse", [])
    }

    package struct DeleteScheduledActionRequest: AWSStructure {
        package var serviceNamespace: String?
        package var scheduledActionName: String?
        package var resourceId: String?
        package var scalableDimension: String?

        package init() {}

        package init(
            serviceNamespace: String? = nil,
            scheduledActionName: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.scheduledActionName = scheduledActionName
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
        }

        package static let schema = Schema<Self>("DeleteScheduledActionRequest", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ScheduledActionName", \.scheduledActionName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
        ])
    }

    package struct DeleteScheduledActionResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteScheduledActionResponse", [])
    }

    package struct DeregisterScalableTargetRequest: AWSStructure {
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?

        package init() {}

        package init(serviceNamespace: String? = nil, resourceId: String? = nil, scalableDimension: String? = nil) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
        }

        package static let schema = Schema<Self>("DeregisterScalableTargetRequest", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values)), required: true),
        ])
    }

    package struct DeregisterScalableTargetResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeregisterScalableTargetResponse", [])
    }

    package struct DescribeScalableTargetsRequest: AWSStructure {
        package var serviceNamespace: String?
        package var resourceIds: [String]?
        package var scalableDimension: String?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            serviceNamespace: String? = nil,
            resourceIds: [String]? = nil,
            scalableDimension: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceIds = resourceIds
            self.scalableDimension = scalableDimension
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScalableTargetsRequest", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceIds", \.resourceIds, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), ListTraits(maximum: 50))),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values))),
            Member("MaxResults", \.maxResults),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct DescribeScalableTargetsResponse: AWSStructure {
        package var scalableTargets: [ScalableTarget]?
        package var nextToken: String?

        package init() {}

        package init(scalableTargets: [ScalableTarget]? = nil, nextToken: String? = nil) {
            self.scalableTargets = scalableTargets
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScalableTargetsResponse", [
            Member("ScalableTargets", \.scalableTargets),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct DescribeScalingActivitiesRequest: AWSStructure {
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var maxResults: Int?
        package var nextToken: String?
        package var includeNotScaledActivities: Bool?

        package init() {}

        package init(
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            includeNotScaledActivities: Bool? = nil
        ) {
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.includeNotScaledActivities = includeNotScaledActivities
        }

        package static let schema = Schema<Self>("DescribeScalingActivitiesRequest", [
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values))),
            Member("MaxResults", \.maxResults),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("IncludeNotScaledActivities", \.includeNotScaledActivities),
        ])
    }

    package struct DescribeScalingActivitiesResponse: AWSStructure {
        package var scalingActivities: [ScalingActivity]?
        package var nextToken: String?

        package init() {}

        package init(scalingActivities: [ScalingActivity]? = nil, nextToken: String? = nil) {
            self.scalingActivities = scalingActivities
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScalingActivitiesResponse", [
            Member("ScalingActivities", \.scalingActivities),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct DescribeScalingPoliciesRequest: AWSStructure {
        package var policyNames: [String]?
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            policyNames: [String]? = nil,
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.policyNames = policyNames
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScalingPoliciesRequest", [
            Member("PolicyNames", \.policyNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), ListTraits(maximum: 50))),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values))),
            Member("MaxResults", \.maxResults),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct DescribeScalingPoliciesResponse: AWSStructure {
        package var scalingPolicies: [ScalingPolicy]?
        package var nextToken: String?

        package init() {}

        package init(scalingPolicies: [ScalingPolicy]? = nil, nextToken: String? = nil) {
            self.scalingPolicies = scalingPolicies
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScalingPoliciesResponse", [
            Member("ScalingPolicies", \.scalingPolicies),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct DescribeScheduledActionsRequest: AWSStructure {
        package var scheduledActionNames: [String]?
        package var serviceNamespace: String?
        package var resourceId: String?
        package var scalableDimension: String?
        package var maxResults: Int?
        package var nextToken: String?

        package init() {}

        package init(
            scheduledActionNames: [String]? = nil,
            serviceNamespace: String? = nil,
            resourceId: String? = nil,
            scalableDimension: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.scheduledActionNames = scheduledActionNames
            self.serviceNamespace = serviceNamespace
            self.resourceId = resourceId
            self.scalableDimension = scalableDimension
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScheduledActionsRequest", [
            Member("ScheduledActionNames", \.scheduledActionNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), ListTraits(maximum: 50))),
            Member("ServiceNamespace", \.serviceNamespace, .string(StringConstraint(values: ServiceNamespace.values)), required: true),
            Member("ResourceId", \.resourceId, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
            Member("ScalableDimension", \.scalableDimension, .string(StringConstraint(values: ScalableDimension.values))),
            Member("MaxResults", \.maxResults),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }

    package struct DescribeScheduledActionsResponse: AWSStructure {
        package var scheduledActions: [ScheduledAction]?
        package var nextToken: String?

        package init() {}

        package init(scheduledActions: [ScheduledAction]? = nil, nextToken: String? = nil) {
            self.scheduledActions = scheduledActions
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeScheduledActionsResponse", [
            Member("ScheduledActions", \.scheduledActions),
            Member("NextToken", \.nextToken, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))),
        ])
    }
}
