// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension Route53 {
    package struct Change: AWSStructure {
        package var action: String?
        package var resourceRecordSet: ResourceRecordSet?

        package init() {}

        package init(action: String? = nil, resourceRecordSet: ResourceRecordSet? = nil) {
            self.action = action
            self.resourceRecordSet = resourceRecordSet
        }

        package static let schema = Schema<Self>("Change", [
            Member("Action", \.action, .string(StringConstraint(values: ChangeAction.values)), required: true),
            Member("ResourceRecordSet", \.resourceRecordSet, required: true),
        ])
    }

    package struct ChangeBatch: AWSStructure {
        package var comment: String?
        package var changes: [Change]?

        package init() {}

        package init(comment: String? = nil, changes: [Change]? = nil) {
            self.comment = comment
            self.changes = changes
        }

        package static let schema = Schema<Self>("ChangeBatch", [
            Member("Comment", \.comment, .string(StringConstraint(maximumLength: 256))),
            Member("Changes", \.changes, .list(Change.wireType, ListTraits(elementName: "Change", minimum: 1)), required: true),
        ])
    }

    package struct ChangeInfo: AWSStructure {
        package var id: String?
        package var status: String?
        package var submittedAt: Date?
        package var comment: String?

        package init() {}

        package init(id: String? = nil, status: String? = nil, submittedAt: Date? = nil, comment: String? = nil) {
            self.id = id
            self.status = status
            self.submittedAt = submittedAt
            self.comment = comment
        }

        package static let schema = Schema<Self>("ChangeInfo", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 32)), required: true),
            Member("Status", \.status, .string(StringConstraint(values: ChangeStatus.values)), required: true),
            Member("SubmittedAt", \.submittedAt, required: true),
            Member("Comment", \.comment, .string(StringConstraint(maximumLength: 256))),
        ])
    }

    package struct ChangeResourceRecordSetsRequest: AWSStructure {
        package var hostedZoneId: String?
        package var changeBatch: ChangeBatch?

        package init() {}

        package init(hostedZoneId: String? = nil, changeBatch: ChangeBatch? = nil) {
            self.hostedZoneId = hostedZoneId
            self.changeBatch = changeBatch
        }

        package static let schema = Schema<Self>("ChangeResourceRecordSetsRequest", [
            Member("HostedZoneId", \.hostedZoneId, .string(StringConstraint(maximumLength: 32)), wireName: "Id", location: .uri, required: true),
            Member("ChangeBatch", \.changeBatch, required: true),
        ])
    }

    package struct ChangeResourceRecordSetsResponse: AWSStructure {
        package var changeInfo: ChangeInfo?

        package init() {}

        package init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }

        package static let schema = Schema<Self>("ChangeResourceRecordSetsResponse", [
            Member("ChangeInfo", \.changeInfo, required: true),
        ])
    }

    package struct CidrRoutingConfig: AWSStructure {
        package var collectionId: String?
        package var locationName: String?

        package init() {}

        package init(collectionId: String? = nil, locationName: String? = nil) {
            self.collectionId = collectionId
            self.locationName = locationName
        }

        package static let schema = Schema<Self>("CidrRoutingConfig", [
            Member("CollectionId", \.collectionId, .string(StringConstraint(pattern: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")), required: true),
            Member("LocationName", \.locationName, .string(StringConstraint(minimumLength: 1, maximumLength: 16, pattern: #"[0-9A-Za-z_\-\*]+"#)), required: true),
        ])
    }

    package struct Coordinates: AWSStructure {
        package var latitude: String?
        package var longitude: String?

        package init() {}

        package init(latitude: String? = nil, longitude: String? = nil) {
            self.latitude = latitude
            self.longitude = longitude
        }

        package static let schema = Schema<Self>("Coordinates", [
            Member("Latitude", \.latitude, .string(StringConstraint(minimumLength: 1, maximumLength: 6, pattern: #"[-+]?[0-9]{1,2}(\.[0-9]{0,2})?"#)), required: true),
            Member("Longitude", \.longitude, .string(StringConstraint(minimumLength: 1, maximumLength: 7, pattern: #"[-+]?[0-9]{1,3}(\.[0-9]{0,2})?"#)), required: true),
        ])
    }

    package struct CreateHostedZoneRequest: AWSStructure {
        package var name: String?
        package var vpc: VPC?
        package var callerReference: String?
        package var hostedZoneConfig: HostedZoneConfig?
        package var delegationSetId: String?

        package init() {}

        package init(
            name: String? = nil,
            vpc: VPC? = nil,
            callerReference: String? = nil,
            hostedZoneConfig: HostedZoneConfig? = nil,
            delegationSetId: String? = nil
        ) {
            self.name = name
            self.vpc = vpc
            self.callerReference = callerReference
            self.hostedZoneConfig = hostedZoneConfig
            self.delegationSetId = delegationSetId
        }

        package static let schema = Schema<Self>("CreateHostedZoneRequest", [
            Member("Name", \.name, .string(StringConstraint(maximumLength: 1024)), required: true),
            Member("VPC", \.vpc),
            Member("CallerReference", \.callerReference, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("HostedZoneConfig", \.hostedZoneConfig),
            Member("DelegationSetId", \.delegationSetId, .string(StringConstraint(maximumLength: 32))),
        ])
    }

    package struct CreateHostedZoneResponse: AWSStructure {
        package var hostedZone: HostedZone?
        package var changeInfo: ChangeInfo?
        package var delegationSet: DelegationSet?
        package var vpc: VPC?
        package var location: String?

        package init() {}

        package init(
            hostedZone: HostedZone? = nil,
            changeInfo: ChangeInfo? = nil,
            delegationSet: DelegationSet? = nil,
            vpc: VPC? = nil,
            location: String? = nil
        ) {
            self.hostedZone = hostedZone
            self.changeInfo = changeInfo
            self.delegationSet = delegationSet
            self.vpc = vpc
            self.location = location
        }

        package static let schema = Schema<Self>("CreateHostedZoneResponse", [
            Member("HostedZone", \.hostedZone, required: true),
            Member("ChangeInfo", \.changeInfo, required: true),
            Member("DelegationSet", \.delegationSet, required: true),
            Member("VPC", \.vpc),
            Member("Location", \.location, .string(StringConstraint(maximumLength: 1024)), location: .header, required: true),
        ])
    }
}
