// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct ResourceRecord: AWSStructure {
        package var value: String?

        package init() {}

        package init(value: String? = nil) {
            self.value = value
        }

        package static let schema = Schema<Self>("ResourceRecord", [
            Member("Value", \.value, .string(StringConstraint(maximumLength: 4000)), required: true),
        ])
    }

    package struct ResourceRecordSet: AWSStructure {
        package var name: String?
        package var type: String?
        package var setIdentifier: String?
        package var weight: Int?
        package var region: String?
        package var geoLocation: GeoLocation?
        package var failover: String?
        package var multiValueAnswer: Bool?
        package var ttl: Int?
        package var resourceRecords: [ResourceRecord]?
        package var aliasTarget: AliasTarget?
        package var healthCheckId: String?
        package var trafficPolicyInstanceId: String?
        package var cidrRoutingConfig: CidrRoutingConfig?
        package var geoProximityLocation: GeoProximityLocation?

        package init() {}

        package init(
            name: String? = nil,
            type: String? = nil,
            setIdentifier: String? = nil,
            weight: Int? = nil,
            region: String? = nil,
            geoLocation: GeoLocation? = nil,
            failover: String? = nil,
            multiValueAnswer: Bool? = nil,
            ttl: Int? = nil,
            resourceRecords: [ResourceRecord]? = nil,
            aliasTarget: AliasTarget? = nil,
            healthCheckId: String? = nil,
            trafficPolicyInstanceId: String? = nil,
            cidrRoutingConfig: CidrRoutingConfig? = nil,
            geoProximityLocation: GeoProximityLocation? = nil
        ) {
            self.name = name
            self.type = type
            self.setIdentifier = setIdentifier
            self.weight = weight
            self.region = region
            self.geoLocation = geoLocation
            self.failover = failover
            self.multiValueAnswer = multiValueAnswer
            self.ttl = ttl
            self.resourceRecords = resourceRecords
            self.aliasTarget = aliasTarget
            self.healthCheckId = healthCheckId
            self.trafficPolicyInstanceId = trafficPolicyInstanceId
            self.cidrRoutingConfig = cidrRoutingConfig
            self.geoProximityLocation = geoProximityLocation
        }

        package static let schema = Schema<Self>("ResourceRecordSet", [
            Member("Name", \.name, .string(StringConstraint(maximumLength: 1024)), required: true),
            Member("Type", \.type, .string(StringConstraint(values: RRType.values)), required: true),
            Member("SetIdentifier", \.setIdentifier, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("Weight", \.weight, .integer(minimum: 0, maximum: 255)),
            Member("Region", \.region, .string(StringConstraint(minimumLength: 1, maximumLength: 64, values: ResourceRecordSetRegion.values))),
            Member("GeoLocation", \.geoLocation),
            Member("Failover", \.failover, .string(StringConstraint(values: ResourceRecordSetFailover.values))),
            Member("MultiValueAnswer", \.multiValueAnswer),
            Member("TTL", \.ttl, .integer(minimum: 0, maximum: 2147483647)),
            Member("ResourceRecords", \.resourceRecords, .list(ResourceRecord.wireType, ListTraits(elementName: "ResourceRecord", minimum: 1))),
            Member("AliasTarget", \.aliasTarget),
            Member("HealthCheckId", \.healthCheckId, .string(StringConstraint(maximumLength: 64))),
            Member("TrafficPolicyInstanceId", \.trafficPolicyInstanceId, .string(StringConstraint(minimumLength: 1, maximumLength: 36))),
            Member("CidrRoutingConfig", \.cidrRoutingConfig),
            Member("GeoProximityLocation", \.geoProximityLocation),
        ])
    }
}
