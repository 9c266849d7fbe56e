// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Logs {
    package struct DeleteLogGroupRequest: AWSStructure {
        package var logGroupName: String?

        package init() {}

        package init(logGroupName: String? = nil) {
            self.logGroupName = logGroupName
        }

        package static let schema = Schema<Self>("DeleteLogGroupRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
        ])
    }

    package struct DeleteLogGroupResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteLogGroupResponse", [])
    }

    package struct DeleteLogStreamRequest: AWSStructure {
        package var logGroupName: String?
        package var logStreamName: String?

        package init() {}

        package init(logGroupName: String? = nil, logStreamName: String? = nil) {
            self.logGroupName = logGroupName
            self.logStreamName = logStreamName
        }

        package static let schema = Schema<Self>("DeleteLogStreamRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
            Member("logStreamName", \.logStreamName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*")), required: true),
        ])
    }

    package struct DeleteLogStreamResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteLogStreamResponse", [])
    }

    package struct DeleteRetentionPolicyRequest: AWSStructure {
        package var logGroupName: String?

        package init() {}

        package init(logGroupName: String? = nil) {
            self.logGroupName = logGroupName
        }

        package static let schema = Schema<Self>("DeleteRetentionPolicyRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#)), required: true),
        ])
    }

    package struct DeleteRetentionPolicyResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("DeleteRetentionPolicyResponse", [])
    }

    package struct DescribeLogGroupsRequest: AWSStructure {
        package var accountIdentifiers: [String]?
        package var logGroupNamePrefix: String?
        package var logGroupNamePattern: String?
        package var nextToken: String?
        package var limit: Int?
        package var includeLinkedAccounts: Bool?
        package var logGroupClass: String?
        package var logGroupIdentifiers: [String]?

        package init() {}

        package init(
            accountIdentifiers: [String]? = nil,
            logGroupNamePrefix: String? = nil,
            logGroupNamePattern: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil,
            includeLinkedAccounts: Bool? = nil,
            logGroupClass: String? = nil,
            logGroupIdentifiers: [String]? = nil
        ) {
            self.accountIdentifiers = accountIdentifiers
            self.logGroupNamePrefix = logGroupNamePrefix
            self.logGroupNamePattern = logGroupNamePattern
            self.nextToken = nextToken
            self.limit = limit
            self.includeLinkedAccounts = includeLinkedAccounts
            self.logGroupClass = logGroupClass
            self.logGroupIdentifiers = logGroupIdentifiers
        }

        package static let schema = Schema<Self>("DescribeLogGroupsRequest", [
            Member("accountIdentifiers", \.accountIdentifiers, .list(.string(StringConstraint(minimumLength: 12, maximumLength: 12, pattern: #"^\d{12}$"#)), ListTraits(minimum: 0, maximum: 20))),
            Member("logGroupNamePrefix", \.logGroupNamePrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))),
            Member("logGroupNamePattern", \.logGroupNamePattern, .string(StringConstraint(minimumLength: 0, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]*"#))),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
            Member("limit", \.limit, .integer(minimum: 1, maximum: 50)),
            Member("includeLinkedAccounts", \.includeLinkedAccounts),
            Member("logGroupClass", \.logGroupClass, .string(StringConstraint(values: LogGroupClass.values))),
            Member("logGroupIdentifiers", \.logGroupIdentifiers, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\w#+=/:,.@-]*"#)), ListTraits(minimum: 1, maximum: 50))),
        ])
    }

    package struct DescribeLogGroupsResponse: AWSStructure {
        package var logGroups: [LogGroup]?
        package var nextToken: String?

        package init() {}

        package init(logGroups: [LogGroup]? = nil, nextToken: String? = nil) {
            self.logGroups = logGroups
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeLogGroupsResponse", [
            Member("logGroups", \.logGroups),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
        ])
    }

    package struct DescribeLogStreamsRequest: AWSStructure {
        package var logGroupName: String?
        package var logGroupIdentifier: String?
        package var logStreamNamePrefix: String?
        package var orderBy: String?
        package var descending: Bool?
        package var nextToken: String?
        package var limit: Int?

        package init() {}

        package init(
            logGroupName: String? = nil,
            logGroupIdentifier: String? = nil,
            logStreamNamePrefix: String? = nil,
            orderBy: String? = nil,
            descending: Bool? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.logGroupName = logGroupName
            self.logGroupIdentifier = logGroupIdentifier
            self.logStreamNamePrefix = logStreamNamePrefix
            self.orderBy = orderBy
            self.descending = descending
            self.nextToken = nextToken
            self.limit = limit
        }

        package static let schema = Schema<Self>("DescribeLogStreamsRequest", [
            Member("logGroupName", \.logGroupName, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))),
            Member("logGroupIdentifier", \.logGroupIdentifier, .string(StringConstraint(minimumLength: 1, maximumLength: 2048, pattern: #"[\w#+=/:,.@-]*"#))),
            Member("logStreamNamePrefix", \.logStreamNamePrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 512, pattern: "[^:*]*"))),
            Member("orderBy", \.orderBy, .string(StringConstraint(values: OrderBy.values))),
            Member("descending", \.descending),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
            Member("limit", \.limit, .integer(minimum: 1, maximum: 50)),
        ])
    }

    package struct DescribeLogStreamsResponse: AWSStructure {
        package var logStreams: [LogStream]?
        package var nextToken: String?

        package init() {}

        package init(logStreams: [LogStream]? = nil, nextToken: String? = nil) {
            self.logStreams = logStreams
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("DescribeLogStreamsResponse", [
            Member("logStreams", \.logStreams),
            Member("nextToken", \.nextToken, .string(StringConstraint(minimumLength: 1))),
        ])
    }
}
