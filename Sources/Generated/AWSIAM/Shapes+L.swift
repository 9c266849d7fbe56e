// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    package struct ListAttachedRolePoliciesRequest: AWSStructure {
        package var roleName: String?
        package var pathPrefix: String?
        package var marker: String?
        package var maxItems: Int?

        package init() {}

        package init(roleName: String? = nil, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListAttachedRolePoliciesRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("PathPrefix", \.pathPrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#))),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 320, pattern: #"[\u0020-\u00FF]+"#))),
            Member("MaxItems", \.maxItems, .integer(minimum: 1, maximum: 1000)),
        ])
    }

    package struct ListAttachedRolePoliciesResponse: AWSStructure {
        package var attachedPolicies: [AttachedPolicy]?
        package var isTruncated: Bool?
        package var marker: String?

        package init() {}

        package init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        package static let schema = Schema<Self>("ListAttachedRolePoliciesResponse", [
            Member("AttachedPolicies", \.attachedPolicies),
            Member("IsTruncated", \.isTruncated),
            Member("Marker", \.marker),
        ])
    }

    package struct ListInstanceProfilesForRoleRequest: AWSStructure {
        package var roleName: String?
        package var marker: String?
        package var maxItems: Int?

        package init() {}

        package init(roleName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListInstanceProfilesForRoleRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 320, pattern: #"[\u0020-\u00FF]+"#))),
            Member("MaxItems", \.maxItems, .integer(minimum: 1, maximum: 1000)),
        ])
    }

    package struct ListInstanceProfilesForRoleResponse: AWSStructure {
        package var instanceProfiles: [InstanceProfile]?
        package var isTruncated: Bool?
        package var marker: String?

        package init() {}

        package init(instanceProfiles: [InstanceProfile]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.instanceProfiles = instanceProfiles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        package static let schema = Schema<Self>("ListInstanceProfilesForRoleResponse", [
            Member("InstanceProfiles", \.instanceProfiles, required: true),
            Member("IsTruncated", \.isTruncated),
            Member("Marker", \.marker),
        ])
    }

    package struct ListRolePoliciesRequest: AWSStructure {
        package var roleName: String?
        package var marker: String?
        package var maxItems: Int?

        package init() {}

        package init(roleName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListRolePoliciesRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 320, pattern: #"[\u0020-\u00FF]+"#))),
            Member("MaxItems", \.maxItems, .integer(minimum: 1, maximum: 1000)),
        ])
    }

    package struct ListRolePoliciesResponse: AWSStructure {
        package var policyNames: [String]?
        package var isTruncated: Bool?
        package var marker: String?

        package init() {}

        package init(policyNames: [String]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }

        package static let schema = Schema<Self>("ListRolePoliciesResponse", [
            Member("PolicyNames", \.policyNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"[\w+=,.@-]+"#))), required: true),
            Member("IsTruncated", \.isTruncated),
            Member("Marker", \.marker),
        ])
    }

    package struct ListRoleTagsRequest: AWSStructure {
        package var roleName: String?
        package var marker: String?
        package var maxItems: Int?

        package init() {}

        package init(roleName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListRoleTagsRequest", [
            Member("RoleName", \.roleName, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\w+=,.@-]+"#)), required: true),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 320, pattern: #"[\u0020-\u00FF]+"#))),
            Member("MaxItems", \.maxItems, .integer(minimum: 1, maximum: 1000)),
        ])
    }

    package struct ListRoleTagsResponse: AWSStructure {
        package var tags: [Tag]?
        package var isTruncated: Bool?
        package var marker: String?

        package init() {}

        package init(tags: [Tag]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        package static let schema = Schema<Self>("ListRoleTagsResponse", [
            Member("Tags", \.tags, .list(Tag.wireType, ListTraits(maximum: 50)), required: true),
            Member("IsTruncated", \.isTruncated),
            Member("Marker", \.marker),
        ])
    }

    package struct ListRolesRequest: AWSStructure {
        package var pathPrefix: String?
        package var marker: String?
        package var maxItems: Int?

        package init() {}

        package init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListRolesRequest", [
            Member("PathPrefix", \.pathPrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"\u002F[\u0021-\u007F]*"#))),
            Member("Marker", \.marker, .string(StringConstraint(minimumLength: 1, maximumLength: 320, pattern: #"[\u0020-\u00FF]+"#))),
            Member("MaxItems", \.maxItems, .integer(minimum: 1, maximum: 1000)),
        ])
    }

    package struct ListRolesResponse: AWSStructure {
        package var roles: [Role]?
        package var isTruncated: Bool?
        package var marker: String?

        package init() {}

        package init(roles: [Role]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.roles = roles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        package static let schema = Schema<Self>("ListRolesResponse", [
            Member("Roles", \.roles, required: true),
            Member("IsTruncated", \.isTruncated),
            Member("Marker", \.marker),
        ])
    }
}
