// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct OperatorRequest: AWSStructure {
        package var principal: String?

        package init() {}

        package init(principal: String? = nil) {
            self.principal = principal
        }

        package static let schema = Schema<Self>("OperatorRequest", [
            Member("Principal", \.principal),
        ])
    }

    package struct OperatorResponse: AWSStructure {
        package var managed: Bool?
        package var principal: String?
        package var hiddenByDefault: Bool?

        package init() {}

        package init(managed: Bool? = nil, principal: String? = nil, hiddenByDefault: Bool? = nil) {
            self.managed = managed
            self.principal = principal
            self.hiddenByDefault = hiddenByDefault
        }

        package static let schema = Schema<Self>("OperatorResponse", [
            Member("Managed", \.managed, wireName: "managed"),
            Member("Principal", \.principal, wireName: "principal"),
            Member("HiddenByDefault", \.hiddenByDefault, wireName: "hiddenByDefault"),
        ])
    }
}
