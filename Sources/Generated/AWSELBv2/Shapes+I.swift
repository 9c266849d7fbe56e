// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct IpamPools: AWSStructure {
        package var ipv4IpamPoolId: String?

        package init() {}

        package init(ipv4IpamPoolId: String? = nil) {
            self.ipv4IpamPoolId = ipv4IpamPoolId
        }

        package static let schema = Schema<Self>("IpamPools", [
            Member("Ipv4IpamPoolId", \.ipv4IpamPoolId, .string(StringConstraint(maximumLength: 1000, pattern: "^(ipam-pool-)[a-zA-Z0-9]+$"))),
        ])
    }
}
