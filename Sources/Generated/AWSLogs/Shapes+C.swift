// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct CreateLogGroupRequest: AWSStructure {
        package var logGroupName: String?
        package var kmsKeyId: String?
        package var tags: [String: String]?
        package var logGroupClass: String?
        package var deletionProtectionEnabled: Bool?

        package init() {}

        package init(
            logGroupName: String? = nil,
            kmsKeyId: String? = nil,
            tags: [String: String]? = nil,
            logGroupClass: String? = nil,
            deletionProtectionEnabled: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.kmsKeyId = kmsKeyId
            self.tags = tags
            self.logGroupClass = logGroupClass
            self.deletionProtectionEnabled = deletionProtectionEnabled
        }

        package static let schema = Schema<Self>("CreateLogGroupRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
            Member("kmsKeyId", \.kmsKeyId, .string(StringConstraint(maximumLength: 256))),
            Member("tags", \.tags, .map(.string(StringConstraint(maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), MapTraits(minimum: 1, maximum: 50, key: StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#)))),
            Member("logGroupClass", \.logGroupClass, .string(StringConstraint(values: LogGroupClass.values))),
            Member("deletionProtectionEnabled", \.deletionProtectionEnabled),
        ])
    }

    package struct CreateLogGroupResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("CreateLogGroupResponse", [])
    }

    package struct CreateLogStreamRequest: AWSStructure {
        package var logGroupName: String?
        package var logStreamName: String?

        package init() {}

        package init(logGroupName: String? = nil, logStreamName: String? = nil) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }

        package static let schema = Schema<Self>("CreateLogStreamRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*")), required: true),
        ])
    }

    package struct CreateLogStreamResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("CreateLogStreamResponse", [])
    }
}
