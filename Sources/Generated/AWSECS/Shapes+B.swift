// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct BaselineEbsBandwidthMbpsRequest: AWSStructure {
        package var min: Int?
        package var max: Int?

        package init() {}

        package init(min: Int? = nil, max: Int? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("BaselineEbsBandwidthMbpsRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }
}
