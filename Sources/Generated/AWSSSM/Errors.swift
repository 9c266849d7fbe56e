// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension SSM {
    package enum Errors {
        package static let hierarchyLevelLimitExceededException = ErrorShape("HierarchyLevelLimitExceededException", status: 400, isSender: true)
        package static let hierarchyTypeMismatchException = ErrorShape("HierarchyTypeMismatchException", status: 400, isSender: true)
        package static let incompatiblePolicyException = ErrorShape("IncompatiblePolicyException", status: 400, isSender: true)
        package static let internalServerError = ErrorShape("InternalServerError", status: 500, isSender: false)
        package static let invalidAllowedPatternException = ErrorShape("InvalidAllowedPatternException", status: 400, isSender: true)
        package static let invalidFilterKey = ErrorShape("InvalidFilterKey", status: 400, isSender: true)
        package static let invalidFilterOption = ErrorShape("InvalidFilterOption", status: 400, isSender: true)
        package static let invalidFilterValue = ErrorShape("InvalidFilterValue", status: 400, isSender: true)
        package static let invalidKeyId = ErrorShape("InvalidKeyId", status: 400, isSender: true)
        package static let invalidNextToken = ErrorShape("InvalidNextToken", status: 400, isSender: true)
        package static let invalidPolicyAttributeException = ErrorShape("InvalidPolicyAttributeException", status: 400, isSender: true)
        package static let invalidPolicyTypeException = ErrorShape("InvalidPolicyTypeException", status: 400, isSender: true)
        package static let invalidResourceId = ErrorShape("InvalidResourceId", status: 400, isSender: true)
        package static let invalidResourceType = ErrorShape("InvalidResourceType", status: 400, isSender: true)
        package static let parameterAlreadyExists = ErrorShape("ParameterAlreadyExists", status: 400, isSender: true)
        package static let parameterLimitExceeded = ErrorShape("ParameterLimitExceeded", status: 400, isSender: true)
        package static let parameterMaxVersionLimitExceeded = ErrorShape("ParameterMaxVersionLimitExceeded", status: 400, isSender: true)
        package static let parameterNotFound = ErrorShape("ParameterNotFound", status: 400, isSender: true)
        package static let parameterPatternMismatchException = ErrorShape("ParameterPatternMismatchException", status: 400, isSender: true)
        package static let parameterVersionLabelLimitExceeded = ErrorShape("ParameterVersionLabelLimitExceeded", status: 400, isSender: true)
        package static let parameterVersionNotFound = ErrorShape("ParameterVersionNotFound", status: 400, isSender: true)
        package static let policiesLimitExceededException = ErrorShape("PoliciesLimitExceededException", status: 400, isSender: true)
        package static let tooManyTagsError = ErrorShape("TooManyTagsError", status: 400, isSender: true)
        package static let tooManyUpdates = ErrorShape("TooManyUpdates", status: 400, isSender: true)
        package static let unsupportedParameterType = ErrorShape("UnsupportedParameterType", status: 400, isSender: true)
    }
}
