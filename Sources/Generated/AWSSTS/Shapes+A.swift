// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension STS {
    package struct AssumeRoleRequest: AWSStructure {
        package var roleArn: String?
        package var roleSessionName: String?
        package var policyArns: [PolicyDescriptorType]?
        package var policy: String?
        package var durationSeconds: Int?
        package var tags: [Tag]?
        package var transitiveTagKeys: [String]?
        package var externalId: String?
        package var serialNumber: String?
        package var tokenCode: String?
        package var sourceIdentity: String?
        package var providedContexts: [ProvidedContext]?

        package init() {}

        package init(
            roleArn: String? = nil,
            roleSessionName: String? = nil,
            policyArns: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil,
            tags: [Tag]? = nil,
            transitiveTagKeys: [String]? = nil,
            externalId: String? = nil,
            serialNumber: String? = nil,
            tokenCode: String? = nil,
            sourceIdentity: String? = nil,
            providedContexts: [ProvidedContext]? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.transitiveTagKeys = transitiveTagKeys
            self.externalId = externalId
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.sourceIdentity = sourceIdentity
            self.providedContexts = providedContexts
        }

        package static let schema = Schema<Self>("AssumeRoleRequest", [
            Member("RoleArn", \.roleArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#)), required: true),
            Member("RoleSessionName", \.roleSessionName, .string(StringConstraint(minimumLength: 2, maximumLength: 64, pattern: #"[\w+=,.@-]*"#)), required: true),
            Member("PolicyArns", \.policyArns),
            Member("Policy", \.policy, .string(StringConstraint(minimumLength: 1, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#))),
            Member("DurationSeconds", \.durationSeconds, .integer(minimum: 900, maximum: 43200)),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("TransitiveTagKeys", \.transitiveTagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)), ListTraits(maximum: 50))),
            Member("ExternalId", \.externalId, .string(StringConstraint(minimumLength: 2, maximumLength: 1224, pattern: #"[\w+=,.@:\/-]*"#))),
            Member("SerialNumber", \.serialNumber, .string(StringConstraint(minimumLength: 9, maximumLength: 256, pattern: #"[\w+=/:,.@-]*"#))),
            Member("TokenCode", \.tokenCode, .string(StringConstraint(minimumLength: 6, maximumLength: 6, pattern: #"[\d]*"#))),
            Member("SourceIdentity", \.sourceIdentity, .string(StringConstraint(minimumLength: 2, maximumLength: 64, pattern: #"[\w+=,.@-]*"#))),
            Member("ProvidedContexts", \.providedContexts, .list(ProvidedContext.wireType, ListTraits(minimum: 1, maximum: 5))),
        ])
    }

    package struct AssumeRoleResponse: AWSStructure {
        package var credentials: Credentials?
        package var assumedRoleUser: AssumedRoleUser?
        package var packedPolicySize: Int?
        package var sourceIdentity: String?

        package init() {}

        package init(
            credentials: Credentials? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            sourceIdentity: String? = nil
        ) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
        }

        package static let schema = Schema<Self>("AssumeRoleResponse", [
            Member("Credentials", \.credentials),
            Member("AssumedRoleUser", \.assumedRoleUser),
            Member("PackedPolicySize", \.packedPolicySize, .integer(minimum: 0)),
            Member("SourceIdentity", \.sourceIdentity, .string(StringConstraint(minimumLength: 2, maximumLength: 64, pattern: #"[\w+=,.@-]*"#))),
        ])
    }

    package struct AssumeRoleWithWebIdentityRequest: AWSStructure {
        package var roleArn: String?
        package var roleSessionName: String?
        package var webIdentityToken: String?
        package var providerId: String?
        package var policyArns: [PolicyDescriptorType]?
        package var policy: String?
        package var durationSeconds: Int?

        package init() {}

        package init(
            roleArn: String? = nil,
            roleSessionName: String? = nil,
            webIdentityToken: String? = nil,
            providerId: String? = nil,
            policyArns: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.webIdentityToken = webIdentityToken
            self.providerId = providerId
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
        }

        package static let schema = Schema<Self>("AssumeRoleWithWebIdentityRequest", [
            Member("RoleArn", \.roleArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#)), required: true),
            Member("RoleSessionName", \.roleSessionName, .string(StringConstraint(minimumLength: 2, maximumLength: 64, pattern: #"[\w+=,.@-]*"#)), required: true),
            Member("WebIdentityToken", \.webIdentityToken, .string(StringConstraint(minimumLength: 4, maximumLength: 20000)), required: true),
            Member("ProviderId", \.providerId, .string(StringConstraint(minimumLength: 4, maximumLength: 2048))),
            Member("PolicyArns", \.policyArns),
            Member("Policy", \.policy, .string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#))),
            Member("DurationSeconds", \.durationSeconds, .integer(minimum: 900, maximum: 43200)),
        ])
    }

    package struct AssumeRoleWithWebIdentityResponse: AWSStructure {
        package var credentials: Credentials?
        package var subjectFromWebIdentityToken: String?
        package var assumedRoleUser: AssumedRoleUser?
        package var packedPolicySize: Int?
        package var provider: String?
        package var audience: String?
        package var sourceIdentity: String?

        package init() {}

        package init(
            credentials: Credentials? = nil,
            subjectFromWebIdentityToken: String? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            provider: String? = nil,
            audience: String? = nil,
            sourceIdentity: String? = nil
        ) {
            self.credentials = credentials
            self.subjectFromWebIdentityToken = subjectFromWebIdentityToken
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.provider = provider
            self.audience = audience
            self.sourceIdentity = sourceIdentity
        }

        package static let schema = Schema<Self>("AssumeRoleWithWebIdentityResponse", [
            Member("Credentials", \.credentials),
            Member("SubjectFromWebIdentityToken", \.subjectFromWebIdentityToken, .string(StringConstraint(minimumLength: 6, maximumLength: 255))),
            Member("AssumedRoleUser", \.assumedRoleUser),
            Member("PackedPolicySize", \.packedPolicySize, .integer(minimum: 0)),
            Member("Provider", \.provider),
            Member("Audience", \.audience),
            Member("SourceIdentity", \.sourceIdentity, .string(StringConstraint(minimumLength: 2, maximumLength: 64, pattern: #"[\w+=,.@-]*"#))),
        ])
    }

    package struct AssumedRoleUser: AWSStructure {
        package var assumedRoleId: String?
        package var arn: String?

        package init() {}

        package init(assumedRoleId: String? = nil, arn: String? = nil) {
            self.assumedRoleId = assumedRoleId
            self.arn = arn
        }

        package static let schema = Schema<Self>("AssumedRoleUser", [
            Member("AssumedRoleId", \.assumedRoleId, .string(StringConstraint(minimumLength: 2, maximumLength: 193, pattern: #"[\w+=,.@:-]*"#)), required: true),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#)), required: true),
        ])
    }
}
