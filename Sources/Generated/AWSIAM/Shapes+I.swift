// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension IAM {
    package struct InstanceProfile: AWSStructure {
        package var path: String?
        package var instanceProfileName: String?
        package var instanceProfileId: String?
        package var arn: String?
        package var createDate: Date?
        package var roles: [Role]?
        package var tags: [Tag]?

        package init() {}

        package init(
            path: String? = nil,
            instanceProfileName: String? = nil,
            instanceProfileId: String? = nil,
            arn: String? = nil,
            createDate: Date? = nil,
            roles: [Role]? = nil,
            tags: [Tag]? = nil
        ) {
            self.path = path
            self.instanceProfileName = instanceProfileName
            self.instanceProfileId = instanceProfileId
            self.arn = arn
            self.createDate = createDate
            self.roles = roles
            self.tags = tags
        }

        package static let schema = Schema<Self>("InstanceProfile", [
            Member("Path", \.path, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#)), required: true),
            Member("InstanceProfileName", \.instanceProfileName, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("InstanceProfileId", \.instanceProfileId, .string(StringConstraint(minimumLength: 16, maximumLength: 128, pattern: #"[\w]+"#)), required: true),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048)), required: true),
            Member("CreateDate", \.createDate, required: true),
            Member("Roles", \.roles, required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50))),
        ])
    }
}
