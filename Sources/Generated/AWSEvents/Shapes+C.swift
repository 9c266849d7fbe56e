// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct CapacityProviderStrategyItem: AWSStructure {
        package var capacityProvider: String?
        package var weight: Int?
        package var base: Int?

        package init() {}

        package init(capacityProvider: String? = nil, weight: Int? = nil, base: Int? = nil) {
            self.capacityProvider = capacityProvider
            self.weight = weight
            self.base = base
        }

        package static let schema = Schema<Self>("CapacityProviderStrategyItem", [
            Member("capacityProvider", \.capacityProvider, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("weight", \.weight, .integer(minimum: 0, maximum: 1000)),
            Member("base", \.base, .integer(minimum: 0, maximum: 100000)),
        ])
    }
}
