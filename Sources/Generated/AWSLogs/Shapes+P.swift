// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct PutLogEventsRequest: AWSStructure {
        package var logGroupName: String?
        package var logStreamName: String?
        package var logEvents: [InputLogEvent]?
        package var sequenceToken: String?
        package var entity: Entity?

        package init() {}

        package init(
            logGroupName: String? = nil,
            logStreamName: String? = nil,
            logEvents: [InputLogEvent]? = nil,
            sequenceToken: String? = nil,
            entity: Entity? = nil
        ) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
            self.logEvents = logEvents
            self.sequenceToken = sequenceToken
            self.entity = entity
        }

        package static let schema = Schema<Self>("PutLogEventsRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*")), required: true),
            Member("logEvents", \.logEvents, .list(InputLogEvent.wireType, ListTraits(minimum: 1, maximum: 10000)), required: true),
            Member("sequenceToken", \.sequenceToken, .string(StringConstraint(minimumLength: 1))),
            Member("entity", \.entity),
        ])
    }

    package struct PutLogEventsResponse: AWSStructure {
        package var nextSequenceToken: String?
        package var rejectedLogEventsInfo: RejectedLogEventsInfo?
        package var rejectedEntityInfo: RejectedEntityInfo?

        package init() {}

        package init(
            nextSequenceToken: String? = nil,
            rejectedLogEventsInfo: RejectedLogEventsInfo? = nil,
            rejectedEntityInfo: RejectedEntityInfo? = nil
        ) {
            self.nextSequenceToken = nextSequenceToken
            self.rejectedLogEventsInfo = rejectedLogEventsInfo
            self.rejectedEntityInfo = rejectedEntityInfo
        }

        package static let schema = Schema<Self>("PutLogEventsResponse", [
            Member("nextSequenceToken", \.nextSequenceToken, .string(StringConstraint(minimumLength: 1))),
            Member("rejectedLogEventsInfo", \.rejectedLogEventsInfo),
            Member("rejectedEntityInfo", \.rejectedEntityInfo),
        ])
    }

    package struct PutRetentionPolicyRequest: AWSStructure {
        package var logGroupName: String?
        package var retentionInDays: Int?

        package init() {}

        package init(logGroupName: String? = nil, retentionInDays: Int? = nil) {
            self.logGroupName = logGroupName
            self.retentionInDays = retentionInDays
        }

        package static let schema = Schema<Self>("PutRetentionPolicyRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
            Member("retentionInDays", \.retentionInDays, required: true),
        ])
    }

    package struct PutRetentionPolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("PutRetentionPolicyResponse", [])
    }
}
