// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 0, maximumLength: 256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#)), required: true),
        ])
    }

    package struct TagRoleRequest: AWSStructure {
        package var roleName: String?
        package var tags: [Tag]?

        package init() {}

        package init(roleName: String? = nil, tags: [Tag]? = nil) {
            self.roleName = roleName
            self.tags = tags
        }

        package static let schema = Schema<Self>("TagRoleRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50)), required: true),
        ])
    }

    package struct TagRoleResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("TagRoleResponse", [])
    }
}
