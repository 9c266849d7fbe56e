// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct OutputLogEvent: AWSStructure {
        package var timestamp: Int?
        package var message: String?
        package var ingestionTime: Int?

        package init() {}

        package init(timestamp: Int? = nil, message: String? = nil, ingestionTime: Int? = nil) {
            self.timestamp = timestamp
            self.message = message
            self.ingestionTime = ingestionTime
        }

        package static let schema = Schema<Self>("OutputLogEvent", [
            Member("timestamp", \.timestamp, .integer(minimum: 0)),
            Member("message", \.message, .string(StringConstraint(minimumLength: 1))),
            Member("ingestionTime", \.ingestionTime, .integer(minimum: 0)),
        ])
    }
}
