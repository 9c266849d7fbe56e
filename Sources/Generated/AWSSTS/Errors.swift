// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension STS {
    package enum Errors {
        package static let expiredTokenException = ErrorShape("ExpiredTokenException", status: 400, isSender: true)
        package static let idpCommunicationErrorException = ErrorShape("IDPCommunicationError", status: 400, isSender: true)
        package static let idpRejectedClaimException = ErrorShape("IDPRejectedClaim", status: 403, isSender: true)
        package static let invalidIdentityTokenException = ErrorShape("InvalidIdentityToken", status: 400, isSender: true)
        package static let malformedPolicyDocumentException = ErrorShape("MalformedPolicyDocument", status: 400, isSender: true)
        package static let packedPolicyTooLargeException = ErrorShape("PackedPolicyTooLarge", status: 400, isSender: true)
        package static let regionDisabledException = ErrorShape("RegionDisabledException", status: 403, isSender: true)
    }
}
