// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct InputLogEvent: AWSStructure {
        package var timestamp: Int?
        package var message: String?

        package init() {}

        package init(timestamp: Int? = nil, message: String? = nil) {
            self.timestamp = timestamp
            self.message = message
        }

        package static let schema = Schema<Self>("InputLogEvent", [
            Member("timestamp", \.timestamp, .integer(minimum: 0), required: true),
            Member("message", \.message, .string(StringConstraint(minimumLength: 1)), required: true),
        ])
    }
}
