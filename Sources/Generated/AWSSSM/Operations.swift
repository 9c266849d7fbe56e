// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package static let operations: [any AWSOperation.Type] = [
        PutParameter.self,
        GetParameter.self,
        GetParameters.self,
        GetParametersByPath.self,
        DescribeParameters.self,
        DeleteParameter.self,
        DeleteParameters.self,
        GetParameterHistory.self,
        LabelParameterVersion.self,
        UnlabelParameterVersion.self,
        AddTagsToResource.self,
        RemoveTagsFromResource.self,
        ListTagsForResource.self,
    ]

    package enum PutParameter: AWSOperation {
        package typealias Input = PutParameterRequest
        package typealias Output = PutParameterResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "PutParameter",
            errors: [Errors.internalServerError, Errors.invalidKeyId, Errors.parameterLimitExceeded, Errors.tooManyUpdates, Errors.parameterAlreadyExists, Errors.hierarchyLevelLimitExceededException, Errors.hierarchyTypeMismatchException, Errors.invalidAllowedPatternException, Errors.parameterMaxVersionLimitExceeded, Errors.parameterPatternMismatchException, Errors.unsupportedParameterType, Errors.policiesLimitExceededException, Errors.invalidPolicyTypeException, Errors.invalidPolicyAttributeException, Errors.incompatiblePolicyException])
    }

    package enum GetParameter: AWSOperation {
        package typealias Input = GetParameterRequest
        package typealias Output = GetParameterResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "GetParameter",
            errors: [Errors.internalServerError, Errors.invalidKeyId, Errors.parameterNotFound, Errors.parameterVersionNotFound])
    }

    package enum GetParameters: AWSOperation {
        package typealias Input = GetParametersRequest
        package typealias Output = GetParametersResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "GetParameters",
            errors: [Errors.invalidKeyId, Errors.internalServerError])
    }

    package enum GetParametersByPath: AWSOperation {
        package typealias Input = GetParametersByPathRequest
        package typealias Output = GetParametersByPathResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "GetParametersByPath",
            errors: [Errors.internalServerError, Errors.invalidFilterKey, Errors.invalidFilterOption, Errors.invalidFilterValue, Errors.invalidKeyId, Errors.invalidNextToken],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Parameters"], limitKey: "MaxResults"))
    }

    package enum DescribeParameters: AWSOperation {
        package typealias Input = DescribeParametersRequest
        package typealias Output = DescribeParametersResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeParameters",
            errors: [Errors.internalServerError, Errors.invalidFilterKey, Errors.invalidFilterOption, Errors.invalidFilterValue, Errors.invalidNextToken],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Parameters"], limitKey: "MaxResults"))
    }

    package enum DeleteParameter: AWSOperation {
        package typealias Input = DeleteParameterRequest
        package typealias Output = DeleteParameterResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteParameter",
            errors: [Errors.internalServerError, Errors.parameterNotFound])
    }

    package enum DeleteParameters: AWSOperation {
        package typealias Input = DeleteParametersRequest
        package typealias Output = DeleteParametersResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteParameters",
            errors: [Errors.internalServerError])
    }

    package enum GetParameterHistory: AWSOperation {
        package typealias Input = GetParameterHistoryRequest
        package typealias Output = GetParameterHistoryResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "GetParameterHistory",
            errors: [Errors.internalServerError, Errors.parameterNotFound, Errors.invalidNextToken, Errors.invalidKeyId],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["Parameters"], limitKey: "MaxResults"))
    }

    package enum LabelParameterVersion: AWSOperation {
        package typealias Input = LabelParameterVersionRequest
        package typealias Output = LabelParameterVersionResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "LabelParameterVersion",
            errors: [Errors.internalServerError, Errors.tooManyUpdates, Errors.parameterNotFound, Errors.parameterVersionNotFound, Errors.parameterVersionLabelLimitExceeded])
    }

    package enum UnlabelParameterVersion: AWSOperation {
        package typealias Input = UnlabelParameterVersionRequest
        package typealias Output = UnlabelParameterVersionResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "UnlabelParameterVersion",
            errors: [Errors.internalServerError, Errors.tooManyUpdates, Errors.parameterNotFound, Errors.parameterVersionNotFound])
    }

    package enum AddTagsToResource: AWSOperation {
        package typealias Input = AddTagsToResourceRequest
        package typealias Output = AddTagsToResourceResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "AddTagsToResource",
            errors: [Errors.invalidResourceType, Errors.invalidResourceId, Errors.internalServerError, Errors.tooManyTagsError, Errors.tooManyUpdates])
    }

    package enum RemoveTagsFromResource: AWSOperation {
        package typealias Input = RemoveTagsFromResourceRequest
        package typealias Output = RemoveTagsFromResourceResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "RemoveTagsFromResource",
            errors: [Errors.invalidResourceType, Errors.invalidResourceId, Errors.internalServerError, Errors.tooManyUpdates])
    }

    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceRequest
        package typealias Output = ListTagsForResourceResult
        package static var service: AWSService { SSM.service }
        package static let descriptor = OperationDescriptor(
            name: "ListTagsForResource",
            errors: [Errors.invalidResourceType, Errors.invalidResourceId, Errors.internalServerError])
    }
}
