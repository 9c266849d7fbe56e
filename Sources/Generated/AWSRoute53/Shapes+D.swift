// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct DelegationSet: AWSStructure {
        package var id: String?
        package var callerReference: String?
        package var nameServers: [String]?

        package init() {}

        package init(id: String? = nil, callerReference: String? = nil, nameServers: [String]? = nil) {
            self.id = id
            self.callerReference = callerReference
            self.nameServers = nameServers
        }

        package static let schema = Schema<Self>("DelegationSet", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 32))),
            Member("CallerReference", \.callerReference, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("NameServers", \.nameServers, .list(.string(StringConstraint(maximumLength: 1024)), ListTraits(elementName: "NameServer", minimum: 1)), required: true),
        ])
    }

    package struct DeleteHostedZoneRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("DeleteHostedZoneRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 32)), location: .uri, required: true),
        ])
    }

    package struct DeleteHostedZoneResponse: AWSStructure {
        package var changeInfo: ChangeInfo?

        package init() {}

        package init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }

        package static let schema = Schema<Self>("DeleteHostedZoneResponse", [
            Member("ChangeInfo", \.changeInfo, required: true),
        ])
    }
}
