// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension STS {
    package struct GetCallerIdentityRequest: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("GetCallerIdentityRequest", [])
    }

    package struct GetCallerIdentityResponse: AWSStructure {
        package var userId: String?
        package var account: String?
        package var arn: String?

        package init() {}

        package init(userId: String? = nil, account: String? = nil, arn: String? = nil) {
            self.userId = userId
            self.account = account
            self.arn = arn
        }

        package static let schema = Schema<Self>("GetCallerIdentityResponse", [
            Member("UserId", \.userId),
            Member("Account", \.account),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#))),
        ])
    }

    package struct GetSessionTokenRequest: AWSStructure {
        package var durationSeconds: Int?
        package var serialNumber: String?
        package var tokenCode: String?

        package init() {}

        package init(durationSeconds: Int? = nil, serialNumber: String? = nil, tokenCode: String? = nil) {
            self.durationSeconds = durationSeconds
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
        }

        package static let schema = Schema<Self>("GetSessionTokenRequest", [
            Member("DurationSeconds", \.durationSeconds, .integer(minimum: 900, maximum: 129600)),
            Member("SerialNumber", \.serialNumber, .string(StringConstraint(minimumLength: 9, maximumLength: 256, pattern: #"[\w+=/:,.@-]*"#))),
            Member("TokenCode", \.tokenCode, .string(StringConstraint(minimumLength: 6, maximumLength: 6, pattern: #"[\d]*"#))),
        ])
    }

    package struct GetSessionTokenResponse: AWSStructure {
        package var credentials: Credentials?

        package init() {}

        package init(credentials: Credentials? = nil) {
            self.credentials = credentials
        }

        package static let schema = Schema<Self>("GetSessionTokenResponse", [
            Member("Credentials", \.credentials),
        ])
    }
}
