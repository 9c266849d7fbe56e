// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct AliasTarget: AWSStructure {
        package var hostedZoneId: String?
        package var dnsName: String?
        package var evaluateTargetHealth: Bool?

        package init() {}

        package init(hostedZoneId: String? = nil, dnsName: String? = nil, evaluateTargetHealth: Bool? = nil) {
            self.hostedZoneId = hostedZoneId
            self.dnsName = dnsName
            self.evaluateTargetHealth = evaluateTargetHealth
        }

        package static let schema = Schema<Self>("AliasTarget", [
            Member("HostedZoneId", \.hostedZoneId, .string(StringConstraint(maximumLength: 32)), required: true),
            Member("DNSName", \.dnsName, .string(StringConstraint(maximumLength: 1024)), required: true),
            Member("EvaluateTargetHealth", \.evaluateTargetHealth, required: true),
        ])
    }
}
