// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct InferenceAccelerator: AWSStructure {
        package var deviceName: String?
        package var deviceType: String?

        package init() {}

        package init(deviceName: String? = nil, deviceType: String? = nil) {
            self.deviceName = deviceName
            self.deviceType = deviceType
        }

        package static let schema = Schema<Self>("InferenceAccelerator", [
            Member("deviceName", \.deviceName, required: true),
            Member("deviceType", \.deviceType, required: true),
        ])
    }

    package struct InferenceAcceleratorOverride: AWSStructure {
        package var deviceName: String?
        package var deviceType: String?

        package init() {}

        package init(deviceName: String? = nil, deviceType: String? = nil) {
            self.deviceName = deviceName
            self.deviceType = deviceType
        }

        package static let schema = Schema<Self>("InferenceAcceleratorOverride", [
            Member("deviceName", \.deviceName),
            Member("deviceType", \.deviceType),
        ])
    }
}
