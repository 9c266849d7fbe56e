// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EC2 {
    package struct Filter: AWSStructure {
        package var name: String?
        package var values: [String]?

        package init() {}

        package init(name: String? = nil, values: [String]? = nil) {
            self.name = name
            self.values = values
        }

        package static let schema = Schema<Self>("Filter", [
            Member("Name", \.name),
            Member("Values", \.values, .list(.string(), ListTraits(elementName: "item")), wireName: "Value"),
        ])
    }
}
