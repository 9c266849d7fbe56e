// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct MetricDimension: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("MetricDimension", [
            Member("Name", \.name, required: true),
            Member("Value", \.value, required: true),
        ])
    }
}
