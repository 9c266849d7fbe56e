// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct GetRolePolicyRequest: AWSStructure {
        package var roleName: String?
        package var policyName: String?

        package init() {}

        package init(roleName: String? = nil, policyName: String? = nil) {
            self.roleName = roleName
            self.policyName = policyName
        }

        package static let schema = Schema<Self>("GetRolePolicyRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#)), required: true),
        ])
    }

    package struct GetRolePolicyResponse: AWSStructure {
        package var roleName: String?
        package var policyName: String?
        package var policyDocument: String?

        package init() {}

        package init(roleName: String? = nil, policyName: String? = nil, policyDocument: String? = nil) {
            self.roleName = roleName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        package static let schema = Schema<Self>("GetRolePolicyResponse", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyDocument", \.policyDocument, .string(StringConstraint(minimumLength: 1, maximumLength: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)), required: true),
        ])
    }

    package struct GetRoleRequest: AWSStructure {
        package var roleName: String?

        package init() {}

        package init(roleName: String? = nil) {
            self.roleName = roleName
        }

        package static let schema = Schema<Self>("GetRoleRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
        ])
    }

    package struct GetRoleResponse: AWSStructure {
        package var role: Role?

        package init() {}

        package init(role: Role? = nil) {
            self.role = role
        }

        package static let schema = Schema<Self>("GetRoleResponse", [
            Member("Role", \.role, required: true),
        ])
    }
}
