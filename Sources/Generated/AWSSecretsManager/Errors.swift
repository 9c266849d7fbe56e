// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SecretsManager {
    package enum Errors {
        package static let decryptionFailure = ErrorShape("DecryptionFailure", status: 400, isSender: true)
        package static let encryptionFailure = ErrorShape("EncryptionFailure", status: 400, isSender: true)
        package static let internalServiceError = ErrorShape("InternalServiceError", status: 500, isSender: false)
        package static let invalidNextTokenException = ErrorShape("InvalidNextTokenException", status: 400, isSender: true)
        package static let invalidParameterException = ErrorShape("InvalidParameterException", status: 400, isSender: true)
        package static let invalidRequestException = ErrorShape("InvalidRequestException", status: 400, isSender: true)
        package static let limitExceededException = ErrorShape("LimitExceededException", status: 400, isSender: true)
        package static let malformedPolicyDocumentException = ErrorShape("MalformedPolicyDocumentException", status: 400, isSender: true)
        package static let preconditionNotMetException = ErrorShape("PreconditionNotMetException", status: 400, isSender: true)
        package static let publicPolicyException = ErrorShape("PublicPolicyException", status: 400, isSender: true)
        package static let resourceExistsException = ErrorShape("ResourceExistsException", status: 400, isSender: true)
        package static let resourceNotFoundException = ErrorShape("ResourceNotFoundException", status: 400, isSender: true)
    }
}
