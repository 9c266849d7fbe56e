// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct RedirectActionConfig: AWSStructure {
        package var `protocol`: String?
        package var port: String?
        package var host: String?
        package var path: String?
        package var query: String?
        package var statusCode: String?

        package init() {}

        package init(
            `protocol`: String? = nil,
            port: String? = nil,
            host: String? = nil,
            path: String? = nil,
            query: String? = nil,
            statusCode: String? = nil
        ) {
            self.`protocol` = `protocol`
            self.port = port
            self.host = host
            self.path = path
            self.query = query
            self.statusCode = statusCode
        }

        package static let schema = Schema<Self>("RedirectActionConfig", [
            Member("Protocol", \.`protocol`, .string(StringConstraint(pattern: #"^(HTTPS?|#\{protocol\})$"#))),
            Member("Port", \.port),
            Member("Host", \.host, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("Path", \.path, .string(StringConstraint(minimumLength: 1, maximumLength: 128))),
            Member("Query", \.query, .string(StringConstraint(minimumLength: 0, maximumLength: 128))),
            Member("StatusCode", \.statusCode, .string(StringConstraint(values: RedirectActionStatusCodeEnum.values)), required: true),
        ])
    }

    package struct RegisterTargetsInput: AWSStructure {
        package var targetGroupArn: String?
        package var targets: [TargetDescription]?

        package init() {}

        package init(targetGroupArn: String? = nil, targets: [TargetDescription]? = nil) {
            self.targetGroupArn = targetGroupArn
            self.targets = targets
        }

        package static let schema = Schema<Self>("RegisterTargetsInput", [
            Member("TargetGroupArn", \.targetGroupArn, required: true),
            Member("Targets", \.targets, required: true),
        ])
    }

    package struct RegisterTargetsOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("RegisterTargetsOutput", [])
    }

    package struct RemoveTagsInput: AWSStructure {
        package var resourceArns: [String]?
        package var tagKeys: [String]?

        package init() {}

        package init(resourceArns: [String]? = nil, tagKeys: [String]? = nil) {
            self.resourceArns = resourceArns
            self.tagKeys = tagKeys
        }

        package static let schema = Schema<Self>("RemoveTagsInput", [
            Member("ResourceArns", \.resourceArns, required: true),
            Member("TagKeys", \.tagKeys, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))), required: true),
        ])
    }

    package struct RemoveTagsOutput: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("RemoveTagsOutput", [])
    }

    package struct RewriteConfig: AWSStructure {
        package var regex: String?
        package var replace: String?

        package init() {}

        package init(regex: String? = nil, replace: String? = nil) {
            self.regex = regex
            self.replace = replace
        }

        package static let schema = Schema<Self>("RewriteConfig", [
            Member("Regex", \.regex, required: true),
            Member("Replace", \.replace, required: true),
        ])
    }

    package struct Rule: AWSStructure {
        package var ruleArn: String?
        package var priority: String?
        package var conditions: [RuleCondition]?
        package var actions: [Action]?
        package var isDefault: Bool?
        package var transforms: [RuleTransform]?

        package init() {}

        package init(
            ruleArn: String? = nil,
            priority: String? = nil,
            conditions: [RuleCondition]? = nil,
            actions: [Action]? = nil,
            isDefault: Bool? = nil,
            transforms: [RuleTransform]? = nil
        ) {
            self.ruleArn = ruleArn
            self.priority = priority
            self.conditions = conditions
            self.actions = actions
            self.isDefault = isDefault
            self.transforms = transforms
        }

        package static let schema = Schema<Self>("Rule", [
            Member("RuleArn", \.ruleArn),
            Member("Priority", \.priority),
            Member("Conditions", \.conditions),
            Member("Actions", \.actions),
            Member("IsDefault", \.isDefault),
            Member("Transforms", \.transforms),
        ])
    }

    package struct RuleCondition: AWSStructure {
        package var field: String?
        package var values: [String]?
        package var hostHeaderConfig: HostHeaderConditionConfig?
        package var pathPatternConfig: PathPatternConditionConfig?
        package var httpHeaderConfig: HttpHeaderConditionConfig?
        package var queryStringConfig: QueryStringConditionConfig?
        package var httpRequestMethodConfig: HttpRequestMethodConditionConfig?
        package var sourceIpConfig: SourceIpConditionConfig?
        package var regexValues: [String]?

        package init() {}

        package init(
            field: String? = nil,
            values: [String]? = nil,
            hostHeaderConfig: HostHeaderConditionConfig? = nil,
            pathPatternConfig: PathPatternConditionConfig? = nil,
            httpHeaderConfig: HttpHeaderConditionConfig? = nil,
            queryStringConfig: QueryStringConditionConfig? = nil,
            httpRequestMethodConfig: HttpRequestMethodConditionConfig? = nil,
            sourceIpConfig: SourceIpConditionConfig? = nil,
            regexValues: [String]? = nil
        ) {
            self.field = field
            self.values = values
            self.hostHeaderConfig = hostHeaderConfig
            self.pathPatternConfig = pathPatternConfig
            self.httpHeaderConfig = httpHeaderConfig
            self.queryStringConfig = queryStringConfig
            self.httpRequestMethodConfig = httpRequestMethodConfig
            self.sourceIpConfig = sourceIpConfig
            self.regexValues = regexValues
        }

        package static let schema = Schema<Self>("RuleCondition", [
            Member("Field", \.field, .string(StringConstraint(maximumLength: 64))),
            Member("Values", \.values),
            Member("HostHeaderConfig", \.hostHeaderConfig),
            Member("PathPatternConfig", \.pathPatternConfig),
            Member("HttpHeaderConfig", \.httpHeaderConfig),
            Member("QueryStringConfig", \.queryStringConfig),
            Member("HttpRequestMethodConfig", \.httpRequestMethodConfig),
            Member("SourceIpConfig", \.sourceIpConfig),
            Member("RegexValues", \.regexValues),
        ])
    }

    package struct RulePriorityPair: AWSStructure {
        package var ruleArn: String?
        package var priority: Int?

        package init() {}

        package init(ruleArn: String? = nil, priority: Int? = nil) {
            self.ruleArn = ruleArn
            self.priority = priority
        }

        package static let schema = Schema<Self>("RulePriorityPair", [
            Member("RuleArn", \.ruleArn),
            Member("Priority", \.priority, .integer(minimum: 1, maximum: 50000)),
        ])
    }

    package struct RuleTransform: AWSStructure {
        package var type: String?
        package var hostHeaderRewriteConfig: HostHeaderRewriteConfig?
        package var urlRewriteConfig: UrlRewriteConfig?

        package init() {}

        package init(
            type: String? = nil,
            hostHeaderRewriteConfig: HostHeaderRewriteConfig? = nil,
            urlRewriteConfig: UrlRewriteConfig? = nil
        ) {
            self.type = type
            self.hostHeaderRewriteConfig = hostHeaderRewriteConfig
            self.urlRewriteConfig = urlRewriteConfig
        }

        package static let schema = Schema<Self>("RuleTransform", [
            Member("Type", \.type, .string(StringConstraint(values: TransformTypeEnum.values)), required: true),
            Member("HostHeaderRewriteConfig", \.hostHeaderRewriteConfig),
            Member("UrlRewriteConfig", \.urlRewriteConfig),
        ])
    }
}
