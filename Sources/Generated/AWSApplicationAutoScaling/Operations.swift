// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package static let operations: [any AWSOperation.Type] = [
        RegisterScalableTarget.self,
        DescribeScalableTargets.self,
        DeregisterScalableTarget.self,
        PutScalingPolicy.self,
        DescribeScalingPolicies.self,
        DeleteScalingPolicy.self,
        PutScheduledAction.self,
        DescribeScheduledActions.self,
        DeleteScheduledAction.self,
        DescribeScalingActivities.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
    ]

    package enum RegisterScalableTarget: AWSOperation {
        package typealias Input = RegisterScalableTargetRequest
        package typealias Output = RegisterScalableTargetResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "RegisterScalableTarget",
            errors: [Errors.validationException, Errors.limitExceededException, Errors.concurrentUpdateException, Errors.internalServiceException])
    }

    package enum DescribeScalableTargets: AWSOperation {
        package typealias Input = DescribeScalableTargetsRequest
        package typealias Output = DescribeScalableTargetsResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeScalableTargets",
            errors: [Errors.validationException, Errors.invalidNextTokenException, Errors.concurrentUpdateException, Errors.internalServiceException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["ScalableTargets"], limitKey: "MaxResults"))
    }

    package enum DeregisterScalableTarget: AWSOperation {
        package typealias Input = DeregisterScalableTargetRequest
        package typealias Output = DeregisterScalableTargetResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DeregisterScalableTarget",
            errors: [Errors.validationException, Errors.objectNotFoundException, Errors.concurrentUpdateException, Errors.internalServiceException])
    }

    package enum PutScalingPolicy: AWSOperation {
        package typealias Input = PutScalingPolicyRequest
        package typealias Output = PutScalingPolicyResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "PutScalingPolicy",
            errors: [Errors.validationException, Errors.limitExceededException, Errors.objectNotFoundException, Errors.concurrentUpdateException, Errors.failedResourceAccessException, Errors.internalServiceException])
    }

    package enum DescribeScalingPolicies: AWSOperation {
        package typealias Input = DescribeScalingPoliciesRequest
        package typealias Output = DescribeScalingPoliciesResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeScalingPolicies",
            errors: [Errors.validationException, Errors.failedResourceAccessException, Errors.invalidNextTokenException, Errors.concurrentUpdateException, Errors.internalServiceException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["ScalingPolicies"], limitKey: "MaxResults"))
    }

    package enum DeleteScalingPolicy: AWSOperation {
        package typealias Input = DeleteScalingPolicyRequest
        package typealias Output = DeleteScalingPolicyResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteScalingPolicy",
            errors: [Errors.validationException, Errors.objectNotFoundException, Errors.concurrentUpdateException, Errors.internalServiceException])
    }

    package enum PutScheduledAction: AWSOperation {
        package typealias Input = PutScheduledActionRequest
        package typealias Output = PutScheduledActionResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "PutScheduledAction",
            errors: [Errors.validationException, Errors.limitExceededException, Errors.objectNotFoundException, Errors.concurrentUpdateException, Errors.internalServiceException])
    }

    package enum DescribeScheduledActions: AWSOperation {
        package typealias Input = DescribeScheduledActionsRequest
        package typealias Output = DescribeScheduledActionsResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeScheduledActions",
            errors: [Errors.validationException, Errors.invalidNextTokenException, Errors.concurrentUpdateException, Errors.internalServiceException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["ScheduledActions"], limitKey: "MaxResults"))
    }

    package enum DeleteScheduledAction: AWSOperation {
        package typealias Input = DeleteScheduledActionRequest
        package typealias Output = DeleteScheduledActionResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteScheduledAction",
            errors: [Errors.validationException, Errors.objectNotFoundException, Errors.concurrentUpdateException, Errors.internalServiceException])
    }

    package enum DescribeScalingActivities: AWSOperation {
        package typealias Input = DescribeScalingActivitiesRequest
        package typealias Output = DescribeScalingActivitiesResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeScalingActivities",
            errors: [Errors.validationException, Errors.invalidNextTokenException, Errors.concurrentUpdateException, Errors.internalServiceException],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["ScalingActivities"], limitKey: "MaxResults"))
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.resourceNotFoundException, Errors.tooManyTagsException, Errors.validationException])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.resourceNotFoundException, Errors.validationException])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { ApplicationAutoScaling.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.resourceNotFoundException])
    }
}
