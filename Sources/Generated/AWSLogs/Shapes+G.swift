// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct GetLogEventsRequest: AWSStructure {
        package var logGroupName: String?
        package var logGroupIdentifier: String?
        package var logStreamName: String?
        package var startTime: Int?
        package var endTime: Int?
        package var nextToken: String?
        package var limit: Int?
        package var startFromHead: Bool?
        package var unmask: Bool?

        package init() {}

        package init(
            logGroupName: String? = nil,
            logGroupIdentifier: String? = nil,
            logStreamName: String? = nil,
            startTime: Int? = nil,
            endTime: Int? = nil,
            nextToken: String? = nil,
            limit: Int? = nil,
            startFromHead: Bool? = nil,
            unmask: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamName = logStreamName
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.limit = limit
            self.startFromHead = startFromHead
            self.unmask = unmask
        }

        package static let schema = Schema<Self>("GetLogEventsRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))),
            Member("logGroupIdentifier", \.logGroupIdentifier, .string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\w#+=/:,.@-]*"#))),
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*")), required: true),
            Member("startTime", \.startTime, .integer(minimum: 0)),
            Member("endTime", \.endTime, .integer(minimum: 0)),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
            Member("limit", \.limit, .integer(minimum: 1, maximum: 10000)),
            Member("startFromHead", \.startFromHead),
            Member("unmask", \.unmask),
        ])
    }

    package struct GetLogEventsResponse: AWSStructure {
        package var events: [OutputLogEvent]?
        package var nextForwardToken: String?
        package var nextBackwardToken: String?

        package init() {}

        package init(
            events: [OutputLogEvent]? = nil,
            nextForwardToken: String? = nil,
            nextBackwardToken: String? = nil
        ) {
            self.events = events
            self.nextForwardToken = nextForwardToken
            self.nextBackwardToken = nextBackwardToken
        }

        package static let schema = Schema<Self>("GetLogEventsResponse", [
            Member("events", \.events),
            Member("nextForwardToken", \.nextForwardToken, .string(StringConstraint(minimumLength: 1))),
            Member("nextBackwardToken", \.nextBackwardToken, .string(StringConstraint(minimumLength: 1))),
        ])
    }
}
