// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct KinesisParameters: AWSStructure {
        package var partitionKeyPath: String?

        package init() {}

        package init(partitionKeyPath: String? = nil) {
            self.partitionKeyPath = partitionKeyPath
        }

        package static let schema = Schema<Self>("KinesisParameters", [
            Member("PartitionKeyPath", \.partitionKeyPath, .string(StringConstraint(maximumLength: 256)), required: true),
        ])
    }
}
