// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceArn: String?

        package init() {}

        package init(resourceArn: String? = nil) {
            self.resourceArn = resourceArn
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("resourceArn", \.resourceArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1011, pattern: #"[\w+=/:,.@-]*"#)), required: true),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [String: String]?

        package init() {}

        package init(tags: [String: String]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("tags", \.tags, .map(.string(StringConstraint(maximumLength: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#)), MapTraits(minimum: 1, maximum: 50, key: StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#)))),
        ])
    }

    package struct LogGroup: AWSStructure {
        package var logGroupName: String?
        package var creationTime: Int?
        package var retentionInDays: Int?
        package var metricFilterCount: Int?
        package var arn: String?
        package var storedBytes: Int?
        package var kmsKeyId: String?
        package var dataProtectionStatus: String?
        package var inheritedProperties: [String]?
        package var logGroupClass: String?
        package var logGroupArn: String?
        package var deletionProtectionEnabled: Bool?
        package var bearerTokenAuthenticationEnabled: Bool?

        package init() {}

        package init(
            logGroupName: String? = nil,
            creationTime: Int? = nil,
            retentionInDays: Int? = nil,
            metricFilterCount: Int? = nil,
            arn: String? = nil,
            storedBytes: Int? = nil,
            kmsKeyId: String? = nil,
            dataProtectionStatus: String? = nil,
            inheritedProperties: [String]? = nil,
            logGroupClass: String? = nil,
            logGroupArn: String? = nil,
            deletionProtectionEnabled: Bool? = nil,
            bearerTokenAuthenticationEnabled: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.creationTime = creationTime
            self.retentionInDays = retentionInDays
            self.metricFilterCount = metricFilterCount
            self.arn = arn
            self.storedBytes = storedBytes
            self.kmsKeyId = kmsKeyId
            self.dataProtectionStatus = dataProtectionStatus
            self.inheritedProperties = inheritedProperties
            self.logGroupClass = logGroupClass
            self.logGroupArn = logGroupArn
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
        }

        package static let schema = Schema<Self>("LogGroup", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))),
            Member("creationTime", \.creationTime, .integer(minimum: 0)),
            Member("retentionInDays", \.retentionInDays),
            Member("metricFilterCount", \.metricFilterCount),
            Member("arn", \.arn),
            Member("storedBytes", \.storedBytes, .integer(minimum: 0)),
            Member("kmsKeyId", \.kmsKeyId, .string(StringConstraint(maximumLength: 256))),
            Member("dataProtectionStatus", \.dataProtectionStatus, .string(StringConstraint(values: DataProtectionStatus.values))),
            Member("inheritedProperties", \.inheritedProperties, .list(.string(StringConstraint(values: InheritedProperty.values)))),
            Member("logGroupClass", \.logGroupClass, .string(StringConstraint(values: LogGroupClass.values))),
            Member("logGroupArn", \.logGroupArn),
            Member("deletionProtectionEnabled", \.deletionProtectionEnabled),
            Member("bearerTokenAuthenticationEnabled", \.bearerTokenAuthenticationEnabled),
        ])
    }

    package struct LogStream: AWSStructure {
        package var logStreamName: String?
        package var creationTime: Int?
        package var firstEventTimestamp: Int?
        package var lastEventTimestamp: Int?
        package var lastIngestionTime: Int?
        package var uploadSequenceToken: String?
        package var arn: String?
        package var storedBytes: Int?

        package init() {}

        package init(
            logStreamName: String? = nil,
            creationTime: Int? = nil,
            firstEventTimestamp: Int? = nil,
            lastEventTimestamp: Int? = nil,
            lastIngestionTime: Int? = nil,
            uploadSequenceToken: String? = nil,
            arn: String? = nil,
            storedBytes: Int? = nil
        ) {
            self.logStreamName = logStreamName
            self.creationTime = creationTime
            self.firstEventTimestamp = firstEventTimestamp
            self.lastEventTimestamp = lastEventTimestamp
            self.lastIngestionTime = lastIngestionTime
            self.uploadSequenceToken = uploadSequenceToken
            self.arn = arn
            self.storedBytes = storedBytes
        }

        package static let schema = Schema<Self>("LogStream", [
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*"))),
            Member("creationTime", \.creationTime, .integer(minimum: 0)),
            Member("firstEventTimestamp", \.firstEventTimestamp, .integer(minimum: 0)),
            Member("lastEventTimestamp", \.lastEventTimestamp, .integer(minimum: 0)),
            Member("lastIngestionTime", \.lastIngestionTime, .integer(minimum: 0)),
            Member("uploadSequenceToken", \.uploadSequenceToken, .string(StringConstraint(minimumLength: 1))),
            Member("arn", \.arn),
            Member("storedBytes", \.storedBytes, .integer(minimum: 0)),
        ])
    }
}
