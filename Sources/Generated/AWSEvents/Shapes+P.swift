// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension Events {
    package struct PlacementConstraint: AWSStructure {
        package var type: String?
        package var expression: String?

        package init() {}

        package init(type: String? = nil, expression: String? = nil) {
            self.type = type
            self.expression = expression
        }

        package static let schema = Schema<Self>("PlacementConstraint", [
            Member("type", \.type, .string(StringConstraint(values: PlacementConstraintType.values))),
            Member("expression", \.expression, .string(StringConstraint(maximumLength: 2000))),
        ])
    }

    package struct PlacementStrategy: AWSStructure {
        package var type: String?
        package var field: String?

        package init() {}

        package init(type: String? = nil, field: String? = nil) {
            self.type = type
            self.field = field
        }

        package static let schema = Schema<Self>("PlacementStrategy", [
            Member("type", \.type, .string(StringConstraint(values: PlacementStrategyType.values))),
            Member("field", \.field, .string(StringConstraint(maximumLength: 255))),
        ])
    }

    package struct PutEventsRequest: AWSStructure {
        package var entries: [PutEventsRequestEntry]?
        package var endpointId: String?

        package init() {}

        package init(entries: [PutEventsRequestEntry]? = nil, endpointId: String? = nil) {
            self.entries = entries
            self.endpointId = endpointId
        }

        package static let schema = Schema<Self>("PutEventsRequest", [
            Member("Entries", \.entries, .list(PutEventsRequestEntry.wireType, ListTraits(minimum: 1, maximum: 10)), required: true),
            Member("EndpointId", \.endpointId, .string(StringConstraint(minimumLength: 1, maximumLength: 50, pattern: #"^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$"#))),
        ])
    }

    package struct PutEventsRequestEntry: AWSStructure {
        package var time: Date?
        package var source: String?
        package var resources: [String]?
        package var detailType: String?
        package var detail: String?
        package var eventBusName: String?
        package var traceHeader: String?

        package init() {}

        package init(
            time: Date? = nil,
            source: String? = nil,
            resources: [String]? = nil,
            detailType: String? = nil,
            detail: String? = nil,
            eventBusName: String? = nil,
            traceHeader: String? = nil
        ) {
            self.time = time
            self.source = source
            self.resources = resources
            self.detailType = detailType
            self.detail = detail
            self.eventBusName = eventBusName
            self.traceHeader = traceHeader
        }

        package static let schema = Schema<Self>("PutEventsRequestEntry", [
            Member("Time", \.time),
            Member("Source", \.source),
            Member("Resources", \.resources, .list(.string(StringConstraint(maximumLength: 2048)))),
            Member("DetailType", \.detailType),
            Member("Detail", \.detail),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+"#))),
            Member("TraceHeader", \.traceHeader, .string(StringConstraint(minimumLength: 1, maximumLength: 500))),
        ])
    }

    package struct PutEventsResponse: AWSStructure {
        package var failedEntryCount: Int?
        package var entries: [PutEventsResultEntry]?

        package init() {}

        package init(failedEntryCount: Int? = nil, entries: [PutEventsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.entries = entries
        }

        package static let schema = Schema<Self>("PutEventsResponse", [
            Member("FailedEntryCount", \.failedEntryCount),
            Member("Entries", \.entries),
        ])
    }

    package struct PutEventsResultEntry: AWSStructure {
        package var eventId: String?
        package var errorCode: String?
        package var errorMessage: String?

        package init() {}

        package init(eventId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
            self.eventId = eventId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package static let schema = Schema<Self>("PutEventsResultEntry", [
            Member("EventId", \.eventId, .string(StringConstraint(maximumLength: 64))),
            Member("ErrorCode", \.errorCode),
            Member("ErrorMessage", \.errorMessage),
        ])
    }

    package struct PutRuleRequest: AWSStructure {
        package var name: String?
        package var scheduleExpression: String?
        package var eventPattern: String?
        package var state: String?
        package var description: String?
        package var roleArn: String?
        package var tags: [Tag]?
        package var eventBusName: String?

        package init() {}

        package init(
            name: String? = nil,
            scheduleExpression: String? = nil,
            eventPattern: String? = nil,
            state: String? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            tags: [Tag]? = nil,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.tags = tags
            self.eventBusName = eventBusName
        }

        package static let schema = Schema<Self>("PutRuleRequest", [
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("ScheduleExpression", \.scheduleExpression, .string(StringConstraint(maximumLength: 256))),
            Member("EventPattern", \.eventPattern, .string(StringConstraint(maximumLength: 4096))),
            Member("State", \.state, .string(StringConstraint(values: RuleState.values))),
            Member("Description", \.description, .string(StringConstraint(maximumLength: 512))),
            Member("RoleArn", \.roleArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("Tags", \.tags),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
        ])
    }

    package struct PutRuleResponse: AWSStructure {
        package var ruleArn: String?

        package init() {}

        package init(ruleArn: String? = nil) {
            self.ruleArn = ruleArn
        }

        package static let schema = Schema<Self>("PutRuleResponse", [
            Member("RuleArn", \.ruleArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
        ])
    }

    package struct PutTargetsRequest: AWSStructure {
        package var rule: String?
        package var eventBusName: String?
        package var targets: [Target]?

        package init() {}

        package init(rule: String? = nil, eventBusName: String? = nil, targets: [Target]? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.targets = targets
        }

        package static let schema = Schema<Self>("PutTargetsRequest", [
            Member("Rule", \.rule, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
            Member("Targets", \.targets, .list(Target.wireType, ListTraits(minimum: 1, maximum: 100)), required: true),
        ])
    }

    package struct PutTargetsResponse: AWSStructure {
        package var failedEntryCount: Int?
        package var failedEntries: [PutTargetsResultEntry]?

        package init() {}

        package init(failedEntryCount: Int? = nil, failedEntries: [PutTargetsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }

        package static let schema = Schema<Self>("PutTargetsResponse", [
            Member("FailedEntryCount", \.failedEntryCount),
            Member("FailedEntries", \.failedEntries),
        ])
    }

    package struct PutTargetsResultEntry: AWSStructure {
        package var targetId: String?
        package var errorCode: String?
        package var errorMessage: String?

        package init() {}

        package init(targetId: String? = nil, errorCode: String? = nil, errorMessage: String? = nil) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package static let schema = Schema<Self>("PutTargetsResultEntry", [
            Member("TargetId", \.targetId, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))),
            Member("ErrorCode", \.errorCode),
            Member("ErrorMessage", \.errorMessage),
        ])
    }
}
