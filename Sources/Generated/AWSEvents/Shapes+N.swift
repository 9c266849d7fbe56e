// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct NetworkConfiguration: AWSStructure {
        package var awsvpcConfiguration: AwsVpcConfiguration?

        package init() {}

        package init(awsvpcConfiguration: AwsVpcConfiguration? = nil) {
            self.awsvpcConfiguration = awsvpcConfiguration
        }

        package static let schema = Schema<Self>("NetworkConfiguration", [
            Member("awsvpcConfiguration", \.awsvpcConfiguration),
        ])
    }
}
