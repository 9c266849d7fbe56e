import AWSELBv2
import AWSWire
import LocalCloud
import TealCore

extension Estate {
    /// Nil is the default rule's priority.
    @discardableResult
    mutating func addRule(
        to listenerARN: String, priority: Int?, _ conditions: [ELBv2.RuleCondition], _ actions: [ELBv2.Action],
        tags: [String: String], _ ids: IDSource
    ) -> ELBv2.Rule {
        let arn = listenerARN.replacing(":listener/", with: ":listener-rule/") + "/\(ids.hex(16))"
        let rule = ELBv2.Rule(
            ruleArn: arn, priority: priority.map(String.init) ?? "default", conditions: conditions, actions: actions,
            isDefault: priority == nil)
        rules[arn] = RuleRecord(description: rule, listenerARN: listenerARN, tags: tags)
        return rule
    }

    mutating func createRule(
        _ input: ELBv2.CreateRuleInput, _ ids: IDSource
    ) throws(AWSError) -> ELBv2.CreateRuleOutput {
        let listener = try listener(input.listenerArn).description
        let arn = listener.listenerArn ?? ""
        let tags = try TagList.checked(input.tags)
        guard let priority = input.priority else { throw .validation("A priority must be specified") }
        try Self.check(priority)
        guard !rules(of: arn).contains(where: { $0.priority == priority }) else { throw Self.inUse(priority) }
        guard input.transforms?.isEmpty ?? true else { throw .unsupported("rule transforms") }
        let conditions = try RuleConditions.checked(input.conditions ?? [])
        let actions = try actionCheck(listener).checked(input.actions ?? [])
        let count = listeners(of: listener.loadBalancerArn ?? "").reduce(0) { sum, listener in
            sum + rules(of: listener.description.listenerArn ?? "").count { $0.priority != nil }
        }
        guard count < Limits.rulesPerLoadBalancer else {
            throw AWSError(
                ELBv2.Errors.tooManyRulesException,
                "The maximum number of rules per load balancer is \(Limits.rulesPerLoadBalancer)")
        }
        let rule = addRule(to: arn, priority: priority, conditions, actions, tags: tags, ids)
        return ELBv2.CreateRuleOutput(rules: [rule])
    }

    private static func check(_ priority: Int) throws(AWSError) {
        guard (1...50_000).contains(priority) else {
            throw .validation("Priority '\(priority)' must be between 1 and 50000")
        }
    }

    private static func inUse(_ priority: Int) -> AWSError {
        AWSError(ELBv2.Errors.priorityInUseException, "Priority '\(priority)' is currently in use")
    }

    private func actionCheck(_ listener: ELBv2.Listener) throws(AWSError) -> ActionCheck {
        ActionCheck(
            estate: self, loadBalancer: try loadBalancer(listener.loadBalancerArn).description,
            port: listener.port ?? 80, protocol: listener.protocol ?? "HTTP")
    }

    func describeRules(_ input: ELBv2.DescribeRulesInput) throws(AWSError) -> ELBv2.DescribeRulesOutput {
        var found: [RuleRecord] = []
        switch (input.listenerArn, input.ruleArns) {
        case (let arn?, nil):
            _ = try listener(arn)
            found = rules(of: arn)
        case (nil, let arns?): for arn in arns { found.append(try rule(arn)) }
        case (nil, nil): throw .validation("You must specify either listener rule ARNs or a listener ARN")
        case (_?, _?):
            throw .validation("Listener rule ARNs and a listener ARN cannot be specified at the same time")
        }
        let page = try Page(of: found, marker: input.marker, size: input.pageSize) { record in
            // In the order of evaluation: digits sort as numbers once they are filled up.
            let digits = String(record.priority ?? 99_999)
            return String(repeating: "0", count: max(0, 5 - digits.count)) + digits + (record.description.ruleArn ?? "")
        }
        return ELBv2.DescribeRulesOutput(rules: page.items.map(\.description), nextMarker: page.nextToken)
    }

    mutating func modifyRule(_ input: ELBv2.ModifyRuleInput) throws(AWSError) -> ELBv2.ModifyRuleOutput {
        let arn = input.ruleArn ?? ""
        var record = try rule(arn)
        guard record.priority != nil else {
            throw AWSError(
                ELBv2.Errors.operationNotPermittedException, "Default rule '\(arn)' cannot be modified")
        }
        guard input.transforms?.isEmpty ?? true else { throw .unsupported("rule transforms") }
        guard input.conditions != nil || input.actions != nil else {
            throw .validation("Either conditions or actions must be specified")
        }
        if let conditions = input.conditions { record.description.conditions = try RuleConditions.checked(conditions) }
        if let actions = input.actions {
            let listener = try listener(record.listenerARN).description
            record.description.actions = try actionCheck(listener).checked(actions)
        }
        rules[arn] = record
        finishUnused()
        return ELBv2.ModifyRuleOutput(rules: [record.description])
    }

    mutating func deleteRule(_ input: ELBv2.DeleteRuleInput) throws(AWSError) -> ELBv2.DeleteRuleOutput {
        let arn = input.ruleArn ?? ""
        guard try rule(arn).priority != nil else {
            throw AWSError(ELBv2.Errors.operationNotPermittedException, "Default rule '\(arn)' cannot be deleted")
        }
        rules[arn] = nil
        finishUnused()
        return ELBv2.DeleteRuleOutput()
    }

    /// All or none; the priorities of the other rules stay.
    mutating func setRulePriorities(
        _ input: ELBv2.SetRulePrioritiesInput
    ) throws(AWSError) -> ELBv2.SetRulePrioritiesOutput {
        var draft = self
        var changed: [String] = []
        for pair in input.rulePriorities ?? [] {
            let record = try rule(pair.ruleArn)
            let arn = pair.ruleArn ?? ""
            guard record.priority != nil else {
                throw AWSError(
                    ELBv2.Errors.operationNotPermittedException, "Default rule '\(arn)' priority cannot be modified")
            }
            guard let priority = pair.priority else { throw .validation("A priority must be specified") }
            try Self.check(priority)
            draft.rules[arn]?.description.priority = String(priority)
            changed.append(arn)
        }
        for listener in Set(changed.compactMap { draft.rules[$0]?.listenerARN }) {
            let priorities = draft.rules(of: listener).compactMap(\.priority)
            if let twice = Dictionary(grouping: priorities, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
                throw Self.inUse(twice)
            }
        }
        self = draft
        return ELBv2.SetRulePrioritiesOutput(rules: changed.compactMap { rules[$0]?.description })
    }
}
