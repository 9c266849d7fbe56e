// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct AttachRolePolicyRequest: AWSStructure {
        package var roleName: String?
        package var policyArn: String?

        package init() {}

        package init(roleName: String? = nil, policyArn: String? = nil) {
            self.roleName = roleName
            self.policyArn = policyArn
        }

        package static let schema = Schema<Self>("AttachRolePolicyRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PolicyArn", \.policyArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048)), required: true),
        ])
    }

    package struct AttachRolePolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("AttachRolePolicyResponse", [])
    }

    package struct AttachedPermissionsBoundary: AWSStructure {
        package var permissionsBoundaryType: String?
        package var permissionsBoundaryArn: String?

        package init() {}

        package init(permissionsBoundaryType: String? = nil, permissionsBoundaryArn: String? = nil) {
            self.permissionsBoundaryType = permissionsBoundaryType
            self.permissionsBoundaryArn = permissionsBoundaryArn
        }

        package static let schema = Schema<Self>("AttachedPermissionsBoundary", [
            Member("PermissionsBoundaryType", \.permissionsBoundaryType, .string(StringConstraint(values: PermissionsBoundaryAttachmentType.values))),
            Member("PermissionsBoundaryArn", \.permissionsBoundaryArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
        ])
    }

    package struct AttachedPolicy: AWSStructure {
        package var policyName: String?
        package var policyArn: String?

        package init() {}

        package init(policyName: String? = nil, policyArn: String? = nil) {
            self.policyName = policyName
            self.policyArn = policyArn
        }

        package static let schema = Schema<Self>("AttachedPolicy", [
            Member("PolicyName", \.policyName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#))),
            Member("PolicyArn", \.policyArn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
        ])
    }
}
