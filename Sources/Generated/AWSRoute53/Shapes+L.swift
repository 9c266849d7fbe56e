// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct LinkedService: AWSStructure {
        package var servicePrincipal: String?
        package var description: String?

        package init() {}

        package init(servicePrincipal: String? = nil, description: String? = nil) {
            self.servicePrincipal = servicePrincipal
            self.description = description
        }

        package static let schema = Schema<Self>("LinkedService", [
            Member("ServicePrincipal", \.servicePrincipal, .string(StringConstraint(maximumLength: 128))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 256))),
        ])
    }

    package struct ListHostedZonesByNameRequest: AWSStructure {
        package var dnsName: String?
        package var hostedZoneId: String?
        package var maxItems: String?

        package init() {}

        package init(dnsName: String? = nil, hostedZoneId: String? = nil, maxItems: String? = nil) {
            self.dnsName = dnsName
            self.hostedZoneId = hostedZoneId
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListHostedZonesByNameRequest", [
            Member("DNSName", \.dnsName, .string(StringConstraint(maximumLength: 1024)), wireName: "dnsname", location: .query),
            Member("HostedZoneId", \.hostedZoneId, .string(StringConstraint(maximumLength: 32)), wireName: "hostedzoneid", location: .query),
            Member("MaxItems", \.maxItems, wireName: "maxitems", location: .query),
        ])
    }

    package struct ListHostedZonesByNameResponse: AWSStructure {
        package var hostedZones: [HostedZone]?
        package var dnsName: String?
        package var hostedZoneId: String?
        package var isTruncated: Bool?
        package var nextDNSName: String?
        package var nextHostedZoneId: String?
        package var maxItems: String?

        package init() {}

        package init(
            hostedZones: [HostedZone]? = nil,
            dnsName: String? = nil,
            hostedZoneId: String? = nil,
            isTruncated: Bool? = nil,
            nextDNSName: String? = nil,
            nextHostedZoneId: String? = nil,
            maxItems: String? = nil
        ) {
            self.hostedZones = hostedZones
            self.dnsName = dnsName
            self.hostedZoneId = hostedZoneId
            self.isTruncated = isTruncated
            self.nextDNSName = nextDNSName
            self.nextHostedZoneId = nextHostedZoneId
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListHostedZonesByNameResponse", [
            Member("HostedZones", \.hostedZones, .list(HostedZone.wireType, ListTraits(elementName: "HostedZone")), required: true),
            Member("DNSName", \.dnsName, .string(StringConstraint(maximumLength: 1024))),
            Member("HostedZoneId", \.hostedZoneId, .string(StringConstraint(maximumLength: 32))),
            Member("IsTruncated", \.isTruncated, required: true),
            Member("NextDNSName", \.nextDNSName, .string(StringConstraint(maximumLength: 1024))),
            Member("NextHostedZoneId", \.nextHostedZoneId, .string(StringConstraint(maximumLength: 32))),
            Member("MaxItems", \.maxItems, required: true),
        ])
    }

    package struct ListHostedZonesRequest: AWSStructure {
        package var marker: String?
        package var maxItems: String?
        package var delegationSetId: String?
        package var hostedZoneType: String?

        package init() {}

        package init(
            marker: String? = nil,
            maxItems: String? = nil,
            delegationSetId: String? = nil,
            hostedZoneType: String? = nil
        ) {
            self.marker = marker
            self.maxItems = maxItems
            self.delegationSetId = delegationSetId
            self.hostedZoneType = hostedZoneType
        }

        package static let schema = Schema<Self>("ListHostedZonesRequest", [
            Member("Marker", \.marker, .string(StringConstraint(maximumLength: 64)), wireName: "marker", location: .query),
            Member("MaxItems", \.maxItems, wireName: "maxitems", location: .query),
            Member("DelegationSetId", \.delegationSetId, .string(StringConstraint(maximumLength: 32)), wireName: "delegationsetid", location: .query),
            Member("HostedZoneType", \.hostedZoneType, .string(StringConstraint(values: HostedZoneType.values)), wireName: "hostedzonetype", location: .query),
        ])
    }

    package struct ListHostedZonesResponse: AWSStructure {
        package var hostedZones: [HostedZone]?
        package var marker: String?
        package var isTruncated: Bool?
        package var nextMarker: String?
        package var maxItems: String?

        package init() {}

        package init(
            hostedZones: [HostedZone]? = nil,
            marker: String? = nil,
            isTruncated: Bool? = nil,
            nextMarker: String? = nil,
            maxItems: String? = nil
        ) {
            self.hostedZones = hostedZones
            self.marker = marker
            self.isTruncated = isTruncated
            self.nextMarker = nextMarker
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListHostedZonesResponse", [
            Member("HostedZones", \.hostedZones, .list(HostedZone.wireType, ListTraits(elementName: "HostedZone")), required: true),
            Member("Marker", \.marker, .string(StringConstraint(maximumLength: 64)), required: true),
            Member("IsTruncated", \.isTruncated, required: true),
            Member("NextMarker", \.nextMarker, .string(StringConstraint(maximumLength: 64))),
            Member("MaxItems", \.maxItems, required: true),
        ])
    }

    package struct ListResourceRecordSetsRequest: AWSStructure {
        package var hostedZoneId: String?
        package var startRecordName: String?
        package var startRecordType: String?
        package var startRecordIdentifier: String?
        package var maxItems: String?

        package init() {}

        package init(
            hostedZoneId: String? = nil,
            startRecordName: String? = nil,
            startRecordType: String? = nil,
            startRecordIdentifier: String? = nil,
            maxItems: String? = nil
        ) {
            self.hostedZoneId = hostedZoneId
            self.startRecordName = startRecordName
            self.startRecordType = startRecordType
            self.startRecordIdentifier = startRecordIdentifier
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListResourceRecordSetsRequest", [
            Member("HostedZoneId", \.hostedZoneId, .string(StringConstraint(maximumLength: 32)), wireName: "Id", location: .uri, required: true),
            Member("StartRecordName", \.startRecordName, .string(StringConstraint(maximumLength: 1024)), wireName: "name", location: .query),
            Member("StartRecordType", \.startRecordType, .string(StringConstraint(values: RRType.values)), wireName: "type", location: .query),
            Member("StartRecordIdentifier", \.startRecordIdentifier, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), wireName: "identifier", location: .query),
            Member("MaxItems", \.maxItems, wireName: "maxitems", location: .query),
        ])
    }

    package struct ListResourceRecordSetsResponse: AWSStructure {
        package var resourceRecordSets: [ResourceRecordSet]?
        package var isTruncated: Bool?
        package var nextRecordName: String?
        package var nextRecordType: String?
        package var nextRecordIdentifier: String?
        package var maxItems: String?

        package init() {}

        package init(
            resourceRecordSets: [ResourceRecordSet]? = nil,
            isTruncated: Bool? = nil,
            nextRecordName: String? = nil,
            nextRecordType: String? = nil,
            nextRecordIdentifier: String? = nil,
            maxItems: String? = nil
        ) {
            self.resourceRecordSets = resourceRecordSets
            self.isTruncated = isTruncated
            self.nextRecordName = nextRecordName
            self.nextRecordType = nextRecordType
            self.nextRecordIdentifier = nextRecordIdentifier
            self.maxItems = maxItems
        }

        package static let schema = Schema<Self>("ListResourceRecordSetsResponse", [
            Member("ResourceRecordSets", \.resourceRecordSets, .list(ResourceRecordSet.wireType, ListTraits(elementName: "ResourceRecordSet")), required: true),
            Member("IsTruncated", \.isTruncated, required: true),
            Member("NextRecordName", \.nextRecordName, .string(StringConstraint(maximumLength: 1024))),
            Member("NextRecordType", \.nextRecordType, .string(StringConstraint(values: RRType.values))),
            Member("NextRecordIdentifier", \.nextRecordIdentifier, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("MaxItems", \.maxItems, required: true),
        ])
    }
}
