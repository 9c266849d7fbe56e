// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct KernelCapabilities: AWSStructure {
        package var add: [String]?
        package var drop: [String]?

        package init() {}

        package init(add: [String]? = nil, drop: [String]? = nil) {
            self.add = add
            self.drop = drop
        }

        package static let schema = Schema<Self>("KernelCapabilities", [
            Member("add", \.add),
            Member("drop", \.drop),
        ])
    }

    package struct KeyValuePair: AWSStructure {
        package var name: String?
        package var value: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static let schema = Schema<Self>("KeyValuePair", [
            Member("name", \.name),
            Member("value", \.value),
        ])
    }
}
