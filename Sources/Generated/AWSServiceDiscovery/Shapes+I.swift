// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct Instance: AWSStructure {
        package var id: String?
        package var creatorRequestId: String?
        package var attributes: [String: String]?
        package var createdByAccount: String?

        package init() {}

        package init(
            id: String? = nil,
            creatorRequestId: String? = nil,
            attributes: [String: String]? = nil,
            createdByAccount: String? = nil
        ) {
            self.id = id
            self.creatorRequestId = creatorRequestId
            self.attributes = attributes
            self.createdByAccount = createdByAccount
        }

        package static let schema = Schema<Self>("Instance", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 64)), required: true),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64))),
            Member("Attributes", \.attributes, .map(.string(StringConstraint(maximumLength: 1024, pattern: #"^([a-zA-Z0-9!-~][ \ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"#)), MapTraits(key: StringConstraint(maximumLength: 255, pattern: "^[a-zA-Z0-9!-~]+$")))),
            Member("CreatedByAccount", \.createdByAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }

    package struct InstanceSummary: AWSStructure {
        package var id: String?
        package var attributes: [String: String]?
        package var createdByAccount: String?

        package init() {}

        package init(id: String? = nil, attributes: [String: String]? = nil, createdByAccount: String? = nil) {
            self.id = id
            self.attributes = attributes
            self.createdByAccount = createdByAccount
        }

        package static let schema = Schema<Self>("InstanceSummary", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 64))),
            Member("Attributes", \.attributes, .map(.string(StringConstraint(maximumLength: 1024, pattern: #"^([a-zA-Z0-9!-~][ \ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"#)), MapTraits(key: StringConstraint(maximumLength: 255, pattern: "^[a-zA-Z0-9!-~]+$")))),
            Member("CreatedByAccount", \.createdByAccount, .string(StringConstraint(minimumLength: 12, maximumLength: 12))),
        ])
    }
}
