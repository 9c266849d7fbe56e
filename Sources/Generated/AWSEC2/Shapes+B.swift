// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct BlockPublicAccessStates: AWSStructure {
        package var internetGatewayBlockMode: String?

        package init() {}

        package init(internetGatewayBlockMode: String? = nil) {
            self.internetGatewayBlockMode = internetGatewayBlockMode
        }

        package static let schema = Schema<Self>("BlockPublicAccessStates", [
            Member("InternetGatewayBlockMode", \.internetGatewayBlockMode, .string(StringConstraint(values: BlockPublicAccessMode.values)), wireName: "internetGatewayBlockMode"),
        ])
    }
}
