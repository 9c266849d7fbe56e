// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct GeoLocation: AWSStructure {
        package var continentCode: String?
        package var countryCode: String?
        package var subdivisionCode: String?

        package init() {}

        package init(continentCode: String? = nil, countryCode: String? = nil, subdivisionCode: String? = nil) {
            self.continentCode = continentCode
            self.countryCode = countryCode
            self.subdivisionCode = subdivisionCode
        }

        package static let schema = Schema<Self>("GeoLocation", [
            Member("ContinentCode", \.continentCode, .string(StringConstraint(minimumLength: 2, maximumLength: 2))),
            Member("CountryCode", \.countryCode, .string(StringConstraint(minimumLength: 1, maximumLength: 2))),
            Member("SubdivisionCode", \.subdivisionCode, .string(StringConstraint(minimumLength: 1, maximumLength: 3))),
        ])
    }

    package struct GeoProximityLocation: AWSStructure {
        package var awsRegion: String?
        package var localZoneGroup: String?
        package var coordinates: Coordinates?
        package var bias: Int?

        package init() {}

        package init(
            awsRegion: String? = nil,
            localZoneGroup: String? = nil,
            coordinates: Coordinates? = nil,
            bias: Int? = nil
        ) {
            self.awsRegion = awsRegion
            self.localZoneGroup = localZoneGroup
            self.coordinates = coordinates
            self.bias = bias
        }

        package static let schema = Schema<Self>("GeoProximityLocation", [
            Member("AWSRegion", \.awsRegion, .string(StringConstraint(minimumLength: 1, maximumLength: 64))),
            Member("LocalZoneGroup", \.localZoneGroup, .string(StringConstraint(minimumLength: 1, maximumLength: 64))),
            Member("Coordinates", \.coordinates),
            Member("Bias", \.bias, .integer(minimum: -99, maximum: 99)),
        ])
    }

    package struct GetChangeRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("GetChangeRequest", [
            Member("Id", \.id, .string(StringConstraint(minimumLength: 1, maximumLength: 6500)), location: .uri, required: true),
        ])
    }

    package struct GetChangeResponse: AWSStructure {
        package var changeInfo: ChangeInfo?

        package init() {}

        package init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }

        package static let schema = Schema<Self>("GetChangeResponse", [
            Member("ChangeInfo", \.changeInfo, required: true),
        ])
    }

    package struct GetHostedZoneRequest: AWSStructure {
        package var id: String?

        package init() {}

        package init(id: String? = nil) {
            self.id = id
        }

        package static let schema = Schema<Self>("GetHostedZoneRequest", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 32)), location: .uri, required: true),
        ])
    }

    package struct GetHostedZoneResponse: AWSStructure {
        package var hostedZone: HostedZone?
        package var delegationSet: DelegationSet?
        package var vpcs: [VPC]?

        package init() {}

        package init(hostedZone: HostedZone? = nil, delegationSet: DelegationSet? = nil, vpcs: [VPC]? = nil) {
            self.hostedZone = hostedZone
            self.delegationSet = delegationSet
            self.vpcs = vpcs
        }

        package static let schema = Schema<Self>("GetHostedZoneResponse", [
            Member("HostedZone", \.hostedZone, required: true),
            Member("DelegationSet", \.delegationSet),
            Member("VPCs", \.vpcs, .list(VPC.wireType, ListTraits(elementName: "VPC", minimum: 1))),
        ])
    }
}
