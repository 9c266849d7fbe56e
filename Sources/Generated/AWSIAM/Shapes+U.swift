// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct UntagRoleRequest: AWSStructure {
        package var roleName: String?
        package var tagKeys: [String]?

        package init() {}

        package init(roleName: String? = nil, tagKeys: [String]? = nil) {
            self.roleName = roleName
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("UntagRoleRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)), ListTraits(maximum: 50)), required: true),
        ])
    }

    package struct UntagRoleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UntagRoleResponse", [])
    }

    package struct UpdateAssumeRolePolicyRequest: AWSStructure {
        package var roleName: String?
        package var policyDocument: String?

        package init() {}

        package init(roleName: String? = nil, policyDocument: String? = nil) {
            self.roleName = roleName
            self.policyDocument = policyDocument
        }

        package static let schema = Schema<Self>("UpdateAssumeRolePolicyRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyDocument", \.policyDocument, .string(StringConstraint(minimumLength: 1, maximumLength: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)), required: true),
        ])
    }

    package struct UpdateAssumeRolePolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UpdateAssumeRolePolicyResponse", [])
    }

    package struct UpdateRoleRequest: AWSStructure {
        package var roleName: String?
        package var description: String?
        package var maxSessionDuration: Int?

        package init() {}

        package init(roleName: String? = nil, description: String? = nil, maxSessionDuration: Int? = nil) {
            self.roleName = roleName
            self.description = description
            self.maxSessionDuration = maxSessionDuration
        }

        package static let schema = Schema<Self>("UpdateRoleRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#))),
            Member("MaxSessionDuration", \.maxSessionDuration, .integer(minimum: 3600, maximum: 43200)),
        ])
    }

    package struct UpdateRoleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("UpdateRoleResponse", [])
    }
}
