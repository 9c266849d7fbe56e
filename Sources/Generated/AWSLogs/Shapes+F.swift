// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct FilterLogEventsRequest: AWSStructure {
        package var logGroupName: String?
        package var logGroupIdentifier: String?
        package var logStreamNames: [String]?
        package var logStreamNamePrefix: String?
        package var startTime: Int?
        package var endTime: Int?
        package var filterPattern: String?
        package var nextToken: String?
        package var limit: Int?
        package var interleaved: Bool?
        package var unmask: Bool?

        package init() {}

        package init(
            logGroupName: String? = nil,
            logGroupIdentifier: String? = nil,
            logStreamNames: [String]? = nil,
            logStreamNamePrefix: String? = nil,
            startTime: Int? = nil,
            endTime: Int? = nil,
            filterPattern: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil,
            interleaved: Bool? = nil,
            unmask: Bool? = nil
        ) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNames = logStreamNames
            self.logStreamNamePrefix = logStreamNamePrefix
            self.startTime = startTime
            self.endTime = endTime
            self.filterPattern = filterPattern
            self.nextToken = nextToken
            self.limit = limit
            self.interleaved = interleaved
            self.unmask = unmask
        }

        package static let schema = Schema<Self>("FilterLogEventsRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))),
            Member("logGroupIdentifier", \.logGroupIdentifier, .string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\w#+=/:,.@-]*"#))),
            Member("logStreamNames", \.logStreamNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*")), ListTraits(minimum: 1, maximum: 100))),
            Member("logStreamNamePrefix", \.logStreamNamePrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*"))),
            Member("startTime", \.startTime, .integer(minimum: 0)),
            Member("endTime", \.endTime, .integer(minimum: 0)),
            Member("filterPattern", \.filterPattern, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
            Member("limit", \.limit, .integer(minimum: 1, maximum: 10000)),
            Member("interleaved", \.interleaved),
            Member("unmask", \.unmask),
        ])
    }

    package struct FilterLogEventsResponse: AWSStructure {
        package var events: [FilteredLogEvent]?
        package var searchedLogStreams: [SearchedLogStream]?
        package var nextToken: String?

        package init() {}

        package init(
            events: [FilteredLogEvent]? = nil,
            searchedLogStreams: [SearchedLogStream]? = nil,
            nextToken: String? = nil
        ) {
            self.events = events
            self.searchedLogStreams = searchedLogStreams
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("FilterLogEventsResponse", [
            Member("events", \.events),
            Member("searchedLogStreams", \.searchedLogStreams),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
        ])
    }

    package struct FilteredLogEvent: AWSStructure {
        package var logStreamName: String?
        package var timestamp: Int?
        package var message: String?
        package var ingestionTime: Int?
        package var eventId: String?

        package init() {}

        package init(
            logStreamName: String? = nil,
            timestamp: Int? = nil,
            message: String? = nil,
            ingestionTime: Int? = nil,
            eventId: String? = nil
        ) {
            self.logStreamName = logStreamName
            self.timestamp = timestamp
            self.message = message
            self.ingestionTime = ingestionTime
            self.eventId = eventId
        }

        package static let schema = Schema<Self>("FilteredLogEvent", [
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*"))),
            Member("timestamp", \.timestamp, .integer(minimum: 0)),
            Member("message", \.message, .string(StringConstraint(minimumLength: 1))),
            Member("ingestionTime", \.ingestionTime, .integer(minimum: 0)),
            Member("eventId", \.eventId),
        ])
    }
}
