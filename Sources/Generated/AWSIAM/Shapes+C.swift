// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct CreateRoleRequest: AWSStructure {
        package var path: String?
        package var roleName: String?
        package var assumeRolePolicyDocument: String?
        package var description: String?
        package var maxSessionDuration: Int?
        package var permissionsBoundary: String?
        package var tags: [Tag]?

        package init() {}

        package init(
            path: String? = nil,
            roleName: String? = nil,
            assumeRolePolicyDocument: String? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            permissionsBoundary: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.path = path
            self.roleName = roleName
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }

        package static let schema = Schema<Self>("CreateRoleRequest", [
            Member("Path", \.path, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#))),
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("AssumeRolePolicyDocument", \.assumeRolePolicyDocument, .string(StringConstraint(minimumLength: 1, maximumLength: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)), required: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#))),
            Member("MaxSessionDuration", \.maxSessionDuration, .integer(minimum: 3600, maximum: 43200)),
            Member("PermissionsBoundary", \.permissionsBoundary, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
        ])
    }

    package struct CreateRoleResponse: AWSStructure {
        package var role: Role?

        package init() {}

        package init(role: Role? = nil) {
            self.role = role
        }

        package static let schema = Schema<Self>("CreateRoleResponse", [
            Member("Role", \.role, required: true),
        ])
    }

    package struct CreateServiceLinkedRoleRequest: AWSStructure {
        package var awsServiceName: String?
        package var description: String?
        package var customSuffix: String?

        package init() {}

        package init(awsServiceName: String? = nil, description: String? = nil, customSuffix: String? = nil) {
            self.awsServiceName = awsServiceName
            self.description = description
            self.customSuffix = customSuffix
        }

        package static let schema = Schema<Self>("CreateServiceLinkedRoleRequest", [
            Member("AWSServiceName", \.awsServiceName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#))),
            Member("CustomSuffix", \.customSuffix, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#))),
        ])
    }

    package struct CreateServiceLinkedRoleResponse: AWSStructure {
        package var role: Role?

        package init() {}

        package init(role: Role? = nil) {
            self.role = role
        }

        package static let schema = Schema<Self>("CreateServiceLinkedRoleResponse", [
            Member("Role", \.role),
        ])
    }
}
