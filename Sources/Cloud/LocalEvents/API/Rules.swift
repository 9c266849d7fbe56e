import AWSEvents
import AWSWire
import FoundationEssentials
import LocalCloud
import ScheduleExpression

extension LocalEvents {
    /// Rules that an account may have on a bus.
    /// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html>
    static let mostRules = 300

    /// What an update does not name is gone, but for the tags, which an update does not touch.
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html>
    func putRule(_ input: Events.PutRuleRequest, _ context: CallContext) throws -> Events.PutRuleResponse {
        try checkBus(input.eventBusName, context)
        let key = key(input.name, context)
        let old = rules[key]?.record
        try check(input)
        guard old != nil || rules(context).count < Self.mostRules else { throw AWSError.limitExceeded }
        let tags = Dictionary((input.tags ?? []).map { ($0.key ?? "", $0.value ?? "") }, uniquingKeysWith: { $1 })
        try Self.check(tags: tags)
        var rule = RuleRecord(
            key: key, schedule: input.scheduleExpression, pattern: input.eventPattern,
            state: input.state ?? Events.RuleState.enabled, description: input.description, role: input.roleArn,
            createdBy: old?.createdBy ?? context.accountID, tags: old?.tags ?? tags, scheduledFrom: context.now,
            targets: old?.targets ?? [])
        if let old, old.schedule == rule.schedule, old.isEnabled { rule.scheduledFrom = old.scheduledFrom }
        try save(rule)
        return Events.PutRuleResponse(ruleArn: rule.arn)
    }

    private func check(_ input: Events.PutRuleRequest) throws(AWSError) {
        guard input.scheduleExpression?.isEmpty == false || input.eventPattern?.isEmpty == false else {
            throw .invalid("Parameter(s) EventPattern or ScheduleExpression must be specified.")
        }
        if let text = input.scheduleExpression {
            switch try? ScheduleExpression(text) {
            case .rate?, .cron?: break
            // `at` is EventBridge Scheduler's.
            case .at?, nil: throw .invalid("Parameter ScheduleExpression is not valid.")
            }
        }
        if let text = input.eventPattern { _ = try Self.pattern(text) }
    }

    static func pattern(_ text: String) throws(AWSError) -> EventPattern {
        do {
            return try EventPattern(text)
        } catch {
            throw .badPattern(error.reason)
        }
    }

    func describeRule(
        _ input: Events.DescribeRuleRequest, _ context: CallContext
    ) throws -> Events.DescribeRuleResponse {
        let rule = try rule(input.name, on: input.eventBusName, context)
        return Events.DescribeRuleResponse(
            name: rule.key.name, arn: rule.arn, eventPattern: rule.pattern, scheduleExpression: rule.schedule,
            state: rule.state, description: rule.description, roleArn: rule.role, eventBusName: RuleRecord.bus,
            createdBy: rule.createdBy)
    }

    func listRules(_ input: Events.ListRulesRequest, _ context: CallContext) throws -> Events.ListRulesResponse {
        try checkBus(input.eventBusName, context)
        let found = rules(context).filter { $0.key.name.hasPrefix(input.namePrefix ?? "") }
        let page = try page(found.map(\.shape), input.limit, input.nextToken)
        return Events.ListRulesResponse(rules: page.items, nextToken: page.nextToken)
    }

    func enableRule(_ input: Events.EnableRuleRequest, _ context: CallContext) throws -> Events.EnableRuleResponse {
        var rule = try rule(input.name, on: input.eventBusName, context)
        if !rule.isEnabled {
            rule.state = Events.RuleState.enabled
            rule.scheduledFrom = context.now
            try save(rule)
        }
        return Events.EnableRuleResponse()
    }

    func disableRule(
        _ input: Events.DisableRuleRequest, _ context: CallContext
    ) throws -> Events.DisableRuleResponse {
        var rule = try rule(input.name, on: input.eventBusName, context)
        rule.state = Events.RuleState.disabled
        try save(rule)
        return Events.DisableRuleResponse()
    }

    /// "Before you can delete the rule, you must remove all targets"; deleting a rule that is not there is no error.
    /// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html>
    func deleteRule(_ input: Events.DeleteRuleRequest, _ context: CallContext) throws -> Events.DeleteRuleResponse {
        try checkBus(input.eventBusName, context)
        guard let rule = rules[key(input.name, context)]?.record else { return Events.DeleteRuleResponse() }
        guard rule.targets.isEmpty else { throw AWSError.invalid("Rule can't be deleted since it has targets.") }
        try forget(rule.key)
        return Events.DeleteRuleResponse()
    }
}
