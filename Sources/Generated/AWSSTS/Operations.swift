// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension STS {
    package static let operations: [any AWSOperation.Type] = [
        AssumeRole.self,
        AssumeRoleWithWebIdentity.self,
        GetCallerIdentity.self,
        GetSessionToken.self,
    ]

    package enum AssumeRole: AWSOperation {
        package typealias Input = AssumeRoleRequest
        package typealias Output = AssumeRoleResponse
        package static var service: AWSService { STS.service }
        package static let descriptor = OperationDescriptor(
            name: "AssumeRole",
            resultWrapper: "AssumeRoleResult",
            errors: [Errors.malformedPolicyDocumentException, Errors.packedPolicyTooLargeException, Errors.regionDisabledException, Errors.expiredTokenException])
    }

    package enum AssumeRoleWithWebIdentity: AWSOperation {
        package typealias Input = AssumeRoleWithWebIdentityRequest
        package typealias Output = AssumeRoleWithWebIdentityResponse
        package static var service: AWSService { STS.service }
        package static let descriptor = OperationDescriptor(
            name: "AssumeRoleWithWebIdentity",
            resultWrapper: "AssumeRoleWithWebIdentityResult",
            errors: [Errors.malformedPolicyDocumentException, Errors.packedPolicyTooLargeException, Errors.idpRejectedClaimException, Errors.idpCommunicationErrorException, Errors.invalidIdentityTokenException, Errors.expiredTokenException, Errors.regionDisabledException])
    }

    package enum GetCallerIdentity: AWSOperation {
        package typealias Input = GetCallerIdentityRequest
        package typealias Output = GetCallerIdentityResponse
        package static var service: AWSService { STS.service }
        package static let descriptor = OperationDescriptor(
            name: "GetCallerIdentity",
            resultWrapper: "GetCallerIdentityResult")
    }

    package enum GetSessionToken: AWSOperation {
        package typealias Input = GetSessionTokenRequest
        package typealias Output = GetSessionTokenResponse
        package static var service: AWSService { STS.service }
        package static let descriptor = OperationDescriptor(
            name: "GetSessionToken",
            resultWrapper: "GetSessionTokenResult",
            errors: [Errors.regionDisabledException])
    }
}
