import AWSELBv2
import AWSWire
import CloudTemplate

/// `AWS::ElasticLoadBalancingV2::ListenerRule`
struct ListenerRule: ResourceType {
    let name = "AWS::ElasticLoadBalancingV2::ListenerRule"
    let replacements: Set<String> = ["ListenerArn"]
    let isTaggable = false

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ELBv2.CreateRuleInput.self)
        input.tags = call.elbTags
        return try await call.perform(ELBv2.CreateRule.self, input).rules?.first?.ruleArn ?? ""
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let input = ELBv2.DescribeRulesInput(listenerArn: try call.required("ListenerArn"))
        let rules = try await call.perform(ELBv2.DescribeRules.self, input).rules ?? []
        return try await call.ownELB(rules.compactMap(\.ruleArn))
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(ELBv2.CreateRuleInput.self)
        if call.hasChanged("Priority", from: old) {
            let pair = ELBv2.RulePriorityPair(ruleArn: id, priority: wanted.priority)
            _ = try await call.perform(
                ELBv2.SetRulePriorities.self, ELBv2.SetRulePrioritiesInput(rulePriorities: [pair]))
        }
        let input = ELBv2.ModifyRuleInput(
            ruleArn: id, conditions: call.hasChanged("Conditions", from: old) ? wanted.conditions : nil,
            actions: call.hasChanged("Actions", from: old) ? wanted.actions : nil, transforms: wanted.transforms)
        guard input.conditions != nil || input.actions != nil || input.transforms != nil else { return }
        _ = try await call.perform(ELBv2.ModifyRule.self, input)
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(ELBv2.DeleteRule.self, ELBv2.DeleteRuleInput(ruleArn: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["RuleArn": .string(id), "IsDefault": false])
    }
}
