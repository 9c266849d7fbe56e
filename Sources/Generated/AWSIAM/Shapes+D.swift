// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct DeleteRolePolicyRequest: AWSStructure {
        package var roleName: String?
        package var policyName: String?

        package init() {}

        package init(roleName: String? = nil, policyName: String? = nil) {
            self.roleName = roleName
            self.policyName = policyName
        }

        package static let schema = Schema<Self>("DeleteRolePolicyRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#)), required: true),
        ])
    }

    package struct DeleteRolePolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRolePolicyResponse", [])
    }

    package struct DeleteRoleRequest: AWSStructure {
        package var roleName: String?

        package init() {}

        package init(roleName: String? = nil) {
            self.roleName = roleName
        }

        package static let schema = Schema<Self>("DeleteRoleRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
        ])
    }

    package struct DeleteRoleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRoleResponse", [])
    }

    package struct DetachRolePolicyRequest: AWSStructure {
        package var roleName: String?
        package var policyArn: String?

        package init() {}

        package init(roleName: String? = nil, policyArn: String? = nil) {
            self.roleName = roleName
            self.policyArn = policyArn
        }

        package static let schema = Schema<Self>("DetachRolePolicyRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyArn", \.policyArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048)), required: true),
        ])
    }

    package struct DetachRolePolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DetachRolePolicyResponse", [])
    }
}
