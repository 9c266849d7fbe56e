// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension IAM {
    package struct Role: AWSStructure {
        package var path: String?
        package var roleName: String?
        package var roleId: String?
        package var arn: String?
        package var createDate: Date?
        package var assumeRolePolicyDocument: String?
        package var description: String?
        package var maxSessionDuration: Int?
        package var permissionsBoundary: AttachedPermissionsBoundary?
        package var tags: [Tag]?
        package var roleLastUsed: RoleLastUsed?

        package init() {}

        package init(
            path: String? = nil,
            roleName: String? = nil,
            roleId: String? = nil,
            arn: String? = nil,
            createDate: Date? = nil,
            assumeRolePolicyDocument: String? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil,
            roleLastUsed: RoleLastUsed? = nil
        ) {
            self.path = path
            self.roleName = roleName
            self.roleId = roleId
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
        }

        package static let schema = Schema<Self>("Role", [
            Member("Path", \.path, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#)), required: true),
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("RoleId", \.roleId, .string(StringConstraint(minimumLength: 16, maximumLength: 128, pattern: #"[\w]+"#)), required: true),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048)), required: true),
            Member("CreateDate", \.createDate, required: true),
            Member("AssumeRolePolicyDocument", \.assumeRolePolicyDocument, .string(StringConstraint(minimumLength: 1, maximumLength: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#))),
            Member("MaxSessionDuration", \.maxSessionDuration, .integer(minimum: 3600, maximum: 43200)),
            Member("PermissionsBoundary", \.permissionsBoundary),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
            Member("RoleLastUsed", \.roleLastUsed),
        ])
    }

    package struct RoleLastUsed: AWSStructure {
        package var lastUsedDate: Date?
        package var region: String?

        package init() {}

        package init(lastUsedDate: Date? = nil, region: String? = nil) {
            self.lastUsedDate = lastUsedDate
            self.region = region
        }

        package static let schema = Schema<Self>("RoleLastUsed", [
            Member("LastUsedDate", \.lastUsedDate),
            Member("Region", \.region),
        ])
    }
}
