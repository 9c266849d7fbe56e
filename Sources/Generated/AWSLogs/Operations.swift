// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package static let operations: [any AWSOperation.Type] = [
        CreateLogGroup.self,
        DeleteLogGroup.self,
        DescribeLogGroups.self,
        PutRetentionPolicy.self,
        DeleteRetentionPolicy.self,
        CreateLogStream.self,
        DeleteLogStream.self,
        DescribeLogStreams.self,
        PutLogEvents.self,
        GetLogEvents.self,
        FilterLogEvents.self,
        TagResource.self,
        UntagResource.self,
        ListTagsForResource.self,
    ]

    package enum CreateLogGroup: AWSOperation {
        package typealias Input = CreateLogGroupRequest
        package typealias Output = CreateLogGroupResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateLogGroup",
            errors: [Errors.invalidParameterException, Errors.resourceAlreadyExistsException, Errors.limitExceededException, Errors.operationAbortedException, Errors.serviceUnavailableException])
    }

    package enum DeleteLogGroup: AWSOperation {
        package typealias Input = DeleteLogGroupRequest
        package typealias Output = DeleteLogGroupResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteLogGroup",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.operationAbortedException, Errors.serviceUnavailableException, Errors.validationException])
    }

    package enum DescribeLogGroups: AWSOperation {
        package typealias Input = DescribeLogGroupsRequest
        package typealias Output = DescribeLogGroupsResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeLogGroups",
            errors: [Errors.invalidParameterException, Errors.serviceUnavailableException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["logGroups"], limitKey: "limit"))
    }

    package enum PutRetentionPolicy: AWSOperation {
        package typealias Input = PutRetentionPolicyRequest
        package typealias Output = PutRetentionPolicyResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "PutRetentionPolicy",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.operationAbortedException, Errors.serviceUnavailableException])
    }

    package enum DeleteRetentionPolicy: AWSOperation {
        package typealias Input = DeleteRetentionPolicyRequest
        package typealias Output = DeleteRetentionPolicyResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteRetentionPolicy",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.operationAbortedException, Errors.serviceUnavailableException])
    }

    package enum CreateLogStream: AWSOperation {
        package typealias Input = CreateLogStreamRequest
        package typealias Output = CreateLogStreamResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateLogStream",
            errors: [Errors.invalidParameterException, Errors.resourceAlreadyExistsException, Errors.resourceNotFoundException, Errors.serviceUnavailableException])
    }

    package enum DeleteLogStream: AWSOperation {
        package typealias Input = DeleteLogStreamRequest
        package typealias Output = DeleteLogStreamResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteLogStream",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.operationAbortedException, Errors.serviceUnavailableException, Errors.validationException])
    }

    package enum DescribeLogStreams: AWSOperation {
        package typealias Input = DescribeLogStreamsRequest
        package typealias Output = DescribeLogStreamsResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeLogStreams",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.serviceUnavailableException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["logStreams"], limitKey: "limit"))
    }

    package enum PutLogEvents: AWSOperation {
        package typealias Input = PutLogEventsRequest
        package typealias Output = PutLogEventsResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "PutLogEvents",
            errors: [Errors.invalidParameterException, Errors.invalidSequenceTokenException, Errors.dataAlreadyAcceptedException, Errors.resourceNotFoundException, Errors.serviceUnavailableException, Errors.unrecognizedClientException])
    }

    package enum GetLogEvents: AWSOperation {
        package typealias Input = GetLogEventsRequest
        package typealias Output = GetLogEventsResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "GetLogEvents",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.serviceUnavailableException])
    }

    package enum FilterLogEvents: AWSOperation {
        package typealias Input = FilterLogEventsRequest
        package typealias Output = FilterLogEventsResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "FilterLogEvents",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.serviceUnavailableException],
            pagination: Pagination(inputTokens: ["nextToken"], outputTokens: ["nextToken"], resultKeys: ["events", "searchedLogStreams"], limitKey: "limit"))
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.serviceUnavailableException, Errors.tooManyTagsException])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.serviceUnavailableException])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResponse
        package static var service: AWSService { Logs.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.invalidParameterException, Errors.resourceNotFoundException, Errors.serviceUnavailableException])
    }
}
