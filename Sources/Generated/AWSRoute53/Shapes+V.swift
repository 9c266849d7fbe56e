// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct VPC: AWSStructure {
        package var vpcRegion: String?
        package var vpcId: String?

        package init() {}

        package init(vpcRegion: String? = nil, vpcId: String? = nil) {
            self.vpcRegion = vpcRegion
            self.vpcId = vpcId
        }

        package static let schema = Schema<Self>("VPC", [
            Member("VPCRegion", \.vpcRegion, .string(StringConstraint(minimumLength: 1, maximumLength: 64, values: VPCRegion.values))),
            Member("VPCId", \.vpcId, .string(StringConstraint(maximumLength: 1024))),
        ])
    }
}
