// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Events {
    package struct ListEventBusesRequest: AWSStructure {
        package var namePrefix: String?
        package var nextToken: String?
        package var limit: Int?

        package init() {}

        package init(namePrefix: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
            self.namePrefix = namePrefix
            self.nextToken = nextToken
            self.limit = limit
        }

        package static let schema = Schema<Self>("ListEventBusesRequest", [
            Member("NamePrefix", \.namePrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"[/\.\-_A-Za-z0-9]+"#))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Limit", \.limit, .integer(minimum: 1, maximum: 100)),
        ])
    }

    package struct ListEventBusesResponse: AWSStructure {
        package var eventBuses: [EventBus]?
        package var nextToken: String?

        package init() {}

        package init(eventBuses: [EventBus]? = nil, nextToken: String? = nil) {
            self.eventBuses = eventBuses
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListEventBusesResponse", [
            Member("EventBuses", \.eventBuses),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
        ])
    }

    package struct ListRuleNamesByTargetRequest: AWSStructure {
        package var targetArn: String?
        package var eventBusName: String?
        package var nextToken: String?
        package var limit: Int?

        package init() {}

        package init(
            targetArn: String? = nil,
            eventBusName: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.targetArn = targetArn
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        package static let schema = Schema<Self>("ListRuleNamesByTargetRequest", [
            Member("TargetArn", \.targetArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Limit", \.limit, .integer(minimum: 1, maximum: 100)),
        ])
    }

    package struct ListRuleNamesByTargetResponse: AWSStructure {
        package var ruleNames: [String]?
        package var nextToken: String?

        package init() {}

        package init(ruleNames: [String]? = nil, nextToken: String? = nil) {
            self.ruleNames = ruleNames
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListRuleNamesByTargetResponse", [
            Member("RuleNames", \.ruleNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
        ])
    }

    package struct ListRulesRequest: AWSStructure {
        package var namePrefix: String?
        package var eventBusName: String?
        package var nextToken: String?
        package var limit: Int?

        package init() {}

        package init(
            namePrefix: String? = nil,
            eventBusName: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.namePrefix = namePrefix
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        package static let schema = Schema<Self>("ListRulesRequest", [
            Member("NamePrefix", \.namePrefix, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Limit", \.limit, .integer(minimum: 1, maximum: 100)),
        ])
    }

    package struct ListRulesResponse: AWSStructure {
        package var rules: [Rule]?
        package var nextToken: String?

        package init() {}

        package init(rules: [Rule]? = nil, nextToken: String? = nil) {
            self.rules = rules
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListRulesResponse", [
            Member("Rules", \.rules),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
        ])
    }

    package struct ListTagsForResourceRequest: AWSStructure {
        package var resourceARN: String?

        package init() {}

        package init(resourceARN: String? = nil) {
            self.resourceARN = resourceARN
        }

        package static let schema = Schema<Self>("ListTagsForResourceRequest", [
            Member("ResourceARN", \.resourceARN, .string(StringConstraint(minimumLength: 1, maximumLength: 1600)), required: true),
        ])
    }

    package struct ListTagsForResourceResponse: AWSStructure {
        package var tags: [Tag]?

        package init() {}

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static let schema = Schema<Self>("ListTagsForResourceResponse", [
            Member("Tags", \.tags),
        ])
    }

    package struct ListTargetsByRuleRequest: AWSStructure {
        package var rule: String?
        package var eventBusName: String?
        package var nextToken: String?
        package var limit: Int?

        package init() {}

        package init(rule: String? = nil, eventBusName: String? = nil, nextToken: String? = nil, limit: Int? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        package static let schema = Schema<Self>("ListTargetsByRuleRequest", [
            Member("Rule", \.rule, .string(StringConstraint(minimumLength: 1, maximumLength: 64, pattern: #"[\.\-_A-Za-z0-9]+"#)), required: true),
            Member("EventBusName", \.eventBusName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
            Member("Limit", \.limit, .integer(minimum: 1, maximum: 100)),
        ])
    }

    package struct ListTargetsByRuleResponse: AWSStructure {
        package var targets: [Target]?
        package var nextToken: String?

        package init() {}

        package init(targets: [Target]? = nil, nextToken: String? = nil) {
            self.targets = targets
            self.nextToken = nextToken
        }

        package static let schema = Schema<Self>("ListTargetsByRuleResponse", [
            Member("Targets", \.targets, .list(Target.wireType, ListTraits(minimum: 1, maximum: 100))),
            Member("NextToken", \.nextToken, .string(StringConstraint(minimumLength: 1, maximumLength: 2048))),
        ])
    }

    package struct LogConfig: AWSStructure {
        package var includeDetail: String?
        package var level: String?

        package init() {}

        package init(includeDetail: String? = nil, level: String? = nil) {
            self.includeDetail = includeDetail
            self.level = level
        }

        package static let schema = Schema<Self>("LogConfig", [
            Member("IncludeDetail", \.includeDetail, .string(StringConstraint(values: IncludeDetail.values))),
            Member("Level", \.level, .string(StringConstraint(values: Level.values))),
        ])
    }
}
