// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct RedshiftDataParameters: AWSStructure {
        package var secretManagerArn: String?
        package var database: String?
        package var dbUser: String?
        package var sql: String?
        package var statementName: String?
        package var withEvent: Bool?
        package var sqls: [String]?

        package init() {}

        package init(
            secretManagerArn: String? = nil,
            database: String? = nil,
            dbUser: String? = nil,
            sql: String? = nil,
            statementName: String? = nil,
            withEvent: Bool? = nil,
            sqls: [String]? = nil
        ) {
            self.secretManagerArn = secretManagerArn
            self.database = database
            self.dbUser = dbUser
            self.sql = sql
            self.statementName = statementName
            self.withEvent = withEvent
            self.sqls = sqls
        }

        package static let schema = Schema<Self>("RedshiftDataParameters", [
            Member("SecretManagerArn", \.secretManagerArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)"#))),
            Member("Database", \.database, .string(StringConstraint(minimumLength: 1, maximumLength: 64)), required: true),
            Member("DbUser", \.dbUser, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("Sql", \.sql, .string(StringConstraint(minimumLength: 1, maximumLength: 100000))),
            Member("StatementName", \.statementName, .string(StringConstraint(minimumLength: 1, maximumLength: 500))),
            Member("WithEvent", \.withEvent),
            Member("Sqls", \.sqls, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 100000)), ListTraits(minimum: 0, maximum: 40))),
        ])
    }

    package struct RemoveTargetsRequest: AWSStructure {
        package var rule: String?
        package var eventBusName: String?
        package var ids: [String]?
        package var force: Bool?

        package init() {}

        package init(rule: String? = nil, eventBusName: String? = nil, ids: [String]? = nil, force: Bool? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.ids = ids
            self.force = force
        }

        package static let schema = Schema<Self>("RemoveTargetsRequest", [
            Member("Rule", \.rule, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
            Member("Ids", \.ids, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), ListTraits(minimum: 1, maximum: 100)), required: true),
            Member("Force", \.force),
        ])
    }

    package struct RemoveTargetsResponse: AWSStructure {
        package var failedEntryCount: Int?
        package var failedEntries: [RemoveTargetsResultEntry]?

        package init() {}

        package init(failedEntryCount: Int? = nil, failedEntries: [RemoveTargetsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }

        package static let schema = Schema<Self>("RemoveTargetsResponse", [
            Member("FailedEntryCount", \.failedEntryCount),
            Member("FailedEntries", \.failedEntries),
        ])
    }

    package struct RemoveTargetsResultEntry: AWSStructure {
        package var targetId: String?
        package var errorCode: String?
        package var errorMessage: String?

        package init() {}

        package init(targetId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package static let schema = Schema<Self>("RemoveTargetsResultEntry", [
            Member("TargetId", \.targetId, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))),
            Member("ErrorCode", \.errorCode),
            Member("ErrorMessage", \.errorMessage),
        ])
    }

    package struct RetryPolicy: AWSStructure {
        package var maximumRetryAttempts: Int?
        package var maximumEventAgeInSeconds: Int?

        package init() {}

        package init(maximumRetryAttempts: Int? = nil, maximumEventAgeInSeconds: Int? = nil) {
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
        }

        package static let schema = Schema<Self>("RetryPolicy", [
            Member("MaximumRetryAttempts", \.maximumRetryAttempts, .integer(minimum: 0, maximum: 185)),
            Member("MaximumEventAgeInSeconds", \.maximumEventAgeInSeconds, .integer(minimum: 60, maximum: 86400)),
        ])
    }

    package struct Rule: AWSStructure {
        package var name: String?
        package var arn: String?
        package var eventPattern: String?
        package var state: String?
        package var description: String?
        package var scheduleExpression: String?
        package var roleArn: String?
        package var managedBy: String?
        package var eventBusName: String?

        package init() {}

        package init(
            name: String? = nil,
            arn: String? = nil,
            eventPattern: String? = nil,
            state: String? = nil,
            description: String? = nil,
            scheduleExpression: String? = nil,
            roleArn: String? = nil,
            managedBy: String? = nil,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.scheduleExpression = scheduleExpression
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
        }

        package static let schema = Schema<Self>("Rule", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))),
            Member("Arn", \.arn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("EventPattern", \.eventPattern, .string(StringConstraint(maximumLength: 4096))),
            Member("State", \.state, .string(StringConstraint(values: RuleState.values))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 512))),
            Member("ScheduleExpression", \.scheduleExpression, .string(StringConstraint(maximumLength: 256))),
            Member("RoleArn", \.roleArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("ManagedBy", \.managedBy, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"[/\.\-_A-Za-z0-9]+"#))),
        ])
    }

    package struct RunCommandParameters: AWSStructure {
        package var runCommandTargets: [RunCommandTarget]?

        package init() {}

        package init(runCommandTargets: [RunCommandTarget]? = nil) {
            self.runCommandTargets = runCommandTargets
        }

        package static let schema = Schema<Self>("RunCommandParameters", [
            Member("RunCommandTargets", \.runCommandTargets, .list(RunCommandTarget.wireType, ListTraits(minimum: 1, maximum: 5)), required: true),
        ])
    }

    package struct RunCommandTarget: AWSStructure {
        package var key: String?
        package var values: [String]?

        package init() {}

        package init(key: String? = nil, values: [String]? = nil) {
            self.key = key
            self.values = values
        }

        package static let schema = Schema<Self>("RunCommandTarget", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#)), required: true),
            Member("Values", \.values, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)), ListTraits(minimum: 1, maximum: 50)), required: true),
        ])
    }
}
