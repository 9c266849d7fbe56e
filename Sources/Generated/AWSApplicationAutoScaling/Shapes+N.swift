// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct NotScaledReason: AWSStructure {
        package var code: String?
        package var maxCapacity: Int?
        package var minCapacity: Int?
        package var currentCapacity: Int?

        package init() {}

        package init(
            code: String? = nil,
            maxCapacity: Int? = nil,
            minCapacity: Int? = nil,
            currentCapacity: Int? = nil
        ) {
            self.code = code
            self.maxCapacity = maxCapacity
            self.minCapacity = minCapacity
            self.currentCapacity = currentCapacity
        }

        package static let schema = Schema<Self>("NotScaledReason", [
            Member("Code", \.code, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("MaxCapacity", \.maxCapacity),
            Member("MinCapacity", \.minCapacity),
            Member("CurrentCapacity", \.currentCapacity),
        ])
    }
}
