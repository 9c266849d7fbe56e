// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package static let operations: [any AWSOperation.Type] = [
        CreateSecret.self,
        DeleteSecret.self,
        DescribeSecret.self,
        GetSecretValue.self,
        BatchGetSecretValue.self,
        GetRandomPassword.self,
        ListSecrets.self,
        ListSecretVersionIds.self,
        PutSecretValue.self,
        RestoreSecret.self,
        UpdateSecret.self,
        UpdateSecretVersionStage.self,
        GetResourcePolicy.self,
        PutResourcePolicy.self,
        DeleteResourcePolicy.self,
        TagResource.self,
        UntagResource.self,
    ]

    package enum CreateSecret: AWSOperation {
        package typealias Input = CreateSecretRequest
        package typealias Output = CreateSecretResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "CreateSecret",
            errors: [Errors.invalidParameterException, Errors.invalidRequestException, Errors.limitExceededException, Errors.encryptionFailure, Errors.resourceExistsException, Errors.resourceNotFoundException, Errors.malformedPolicyDocumentException, Errors.internalServiceError, Errors.preconditionNotMetException, Errors.decryptionFailure])
    }

    package enum DeleteSecret: AWSOperation {
        package typealias Input = DeleteSecretRequest
        package typealias Output = DeleteSecretResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteSecret",
            errors: [Errors.resourceNotFoundException, Errors.invalidParameterException, Errors.invalidRequestException, Errors.internalServiceError])
    }

    package enum DescribeSecret: AWSOperation {
        package typealias Input = DescribeSecretRequest
        package typealias Output = DescribeSecretResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "DescribeSecret",
            errors: [Errors.resourceNotFoundException, Errors.internalServiceError, Errors.invalidParameterException])
    }

    package enum GetSecretValue: AWSOperation {
        package typealias Input = GetSecretValueRequest
        package typealias Output = GetSecretValueResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "GetSecretValue",
            errors: [Errors.resourceNotFoundException, Errors.invalidParameterException, Errors.invalidRequestException, Errors.decryptionFailure, Errors.internalServiceError])
    }

    package enum BatchGetSecretValue: AWSOperation {
        package typealias Input = BatchGetSecretValueRequest
        package typealias Output = BatchGetSecretValueResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "BatchGetSecretValue",
            errors: [Errors.resourceNotFoundException, Errors.invalidParameterException, Errors.invalidRequestException, Errors.decryptionFailure, Errors.internalServiceError, Errors.invalidNextTokenException])
    }

    package enum GetRandomPassword: AWSOperation {
        package typealias Input = GetRandomPasswordRequest
        package typealias Output = GetRandomPasswordResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "GetRandomPassword",
            errors: [Errors.invalidParameterException, Errors.invalidRequestException, Errors.internalServiceError])
    }

    package enum ListSecrets: AWSOperation {
        package typealias Input = ListSecretsRequest
        package typealias Output = ListSecretsResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "ListSecrets",
            errors: [Errors.invalidParameterException, Errors.invalidRequestException, Errors.invalidNextTokenException, Errors.internalServiceError],
            pagination: Pagination(inputTokens: ["NextToken"], outputTokens: ["NextToken"], resultKeys: ["SecretList"], limitKey: "MaxResults"))
    }

    package enum ListSecretVersionIds: AWSOperation {
        package typealias Input = ListSecretVersionIdsRequest
        package typealias Output = ListSecretVersionIdsResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "ListSecretVersionIds",
            errors: [Errors.invalidNextTokenException, Errors.resourceNotFoundException, Errors.internalServiceError, Errors.invalidParameterException])
    }

    package enum PutSecretValue: AWSOperation {
        package typealias Input = PutSecretValueRequest
        package typealias Output = PutSecretValueResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "PutSecretValue",
            errors: [Errors.invalidParameterException, Errors.invalidRequestException, Errors.limitExceededException, Errors.encryptionFailure, Errors.resourceExistsException, Errors.resourceNotFoundException, Errors.internalServiceError, Errors.decryptionFailure])
    }

    package enum RestoreSecret: AWSOperation {
        package typealias Input = RestoreSecretRequest
        package typealias Output = RestoreSecretResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "RestoreSecret",
            errors: [Errors.resourceNotFoundException, Errors.invalidParameterException, Errors.invalidRequestException, Errors.internalServiceError])
    }

    package enum UpdateSecret: AWSOperation {
        package typealias Input = UpdateSecretRequest
        package typealias Output = UpdateSecretResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateSecret",
            errors: [Errors.invalidParameterException, Errors.invalidRequestException, Errors.limitExceededException, Errors.encryptionFailure, Errors.resourceExistsException, Errors.resourceNotFoundException, Errors.malformedPolicyDocumentException, Errors.internalServiceError, Errors.preconditionNotMetException, Errors.decryptionFailure])
    }

    package enum UpdateSecretVersionStage: AWSOperation {
        package typealias Input = UpdateSecretVersionStageRequest
        package typealias Output = UpdateSecretVersionStageResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "UpdateSecretVersionStage",
            errors: [Errors.resourceNotFoundException, Errors.invalidParameterException, Errors.invalidRequestException, Errors.limitExceededException, Errors.internalServiceError])
    }

    package enum GetResourcePolicy: AWSOperation {
        package typealias Input = GetResourcePolicyRequest
        package typealias Output = GetResourcePolicyResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "GetResourcePolicy",
            errors: [Errors.resourceNotFoundException, Errors.internalServiceError, Errors.invalidRequestException, Errors.invalidParameterException])
    }

    package enum PutResourcePolicy: AWSOperation {
        package typealias Input = PutResourcePolicyRequest
        package typealias Output = PutResourcePolicyResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "PutResourcePolicy",
            errors: [Errors.malformedPolicyDocumentException, Errors.resourceNotFoundException, Errors.invalidParameterException, Errors.internalServiceError, Errors.invalidRequestException, Errors.publicPolicyException])
    }

    package enum DeleteResourcePolicy: AWSOperation {
        package typealias Input = DeleteResourcePolicyRequest
        package typealias Output = DeleteResourcePolicyResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "DeleteResourcePolicy",
            errors: [Errors.resourceNotFoundException, Errors.internalServiceError, Errors.invalidRequestException, Errors.invalidParameterException])
    }

    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceRequest
        package typealias Output = TagResourceResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "TagResource",
            errors: [Errors.resourceNotFoundException, Errors.invalidRequestException, Errors.invalidParameterException, Errors.internalServiceError])
    }

    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceRequest
        package typealias Output = UntagResourceResponse
        package static var service: AWSService { SecretsManager.service }
        package static let descriptor = OperationDescriptor(
            name: "UntagResource",
            errors: [Errors.resourceNotFoundException, Errors.invalidRequestException, Errors.invalidParameterException, Errors.internalServiceError])
    }
}
