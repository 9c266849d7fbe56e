import AWSEvents
import AWSWire
import CloudTemplate

/// `AWS::Events::Rule`
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-rule.html>
struct EventsRule: ResourceType {
    let name = "AWS::Events::Rule"
    let replacements: Set<String> = ["Name", "EventBusName"]
    let nameProperty: String? = "Name"

    func create(_ call: ResourceCall) async throws -> String {
        var input = try rule(call)
        let name = call.name("Name", limit: 64)
        input.name = name
        // Putting a rule that is there changes it; making one does not.
        if try await describe(call, name) != nil {
            throw AWSError("ResourceAlreadyExistsException", "Rule \(name) already exists.")
        }
        input.tags = call.tags.sorted { $0.key < $1.key }.map { Events.Tag(key: $0.key, value: $0.value) }
        _ = try await call.perform(Events.PutRule.self, input)
        return name
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let name = call.name("Name", limit: 64)
        guard let arn = try await describe(call, name)?.arn else { return nil }
        let tags = try await tags(call, arn)
        return call.marks.allSatisfy { tags[$0.key] == $0.value } ? name : nil
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        var input = try rule(call)
        input.name = id
        let arn = try await call.perform(Events.PutRule.self, input).ruleArn
        let removed = call.removedTags(since: old)
        if !removed.isEmpty {
            _ = try await call.perform(
                Events.UntagResource.self, Events.UntagResourceRequest(resourceARN: arn, tagKeys: removed))
        }
        let tags = call.tags.sorted { $0.key < $1.key }.map { Events.Tag(key: $0.key, value: $0.value) }
        _ = try await call.perform(
            Events.TagResource.self, Events.TagResourceRequest(resourceARN: arn, tags: tags))
        try await complete(call, id)
    }

    /// Brings the rule's targets to what the template has.
    func complete(_ call: ResourceCall, _ id: String) async throws {
        let wanted = try targets(call)
        let request = Events.ListTargetsByRuleRequest(rule: id)
        let had = try await call.perform(Events.ListTargetsByRule.self, request).targets ?? []
        try await remove(had.compactMap(\.id).filter { id in !wanted.contains { $0.id == id } }, call, id)
        guard !wanted.isEmpty else { return }
        _ = try await call.perform(Events.PutTargets.self, Events.PutTargetsRequest(rule: id, targets: wanted))
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        guard try await describe(call, id) != nil else { return }
        let request = Events.ListTargetsByRuleRequest(rule: id)
        let had = try await call.perform(Events.ListTargetsByRule.self, request).targets ?? []
        try await remove(had.compactMap(\.id), call, id)
        _ = try await call.perform(Events.DeleteRule.self, Events.DeleteRuleRequest(name: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let arn = try await describe(call, id)?.arn ?? ""
        return ResourceAttributes(ref: id, attributes: ["Arn": .string(arn)])
    }

    // MARK: -

    private func rule(_ call: ResourceCall) throws(AWSError) -> Events.PutRuleRequest {
        try call.read(Events.PutRuleRequest.self, without: ["Tags", "Targets"])
    }

    private func targets(_ call: ResourceCall) throws(AWSError) -> [Events.Target] {
        let reader = PropertyReader(logicalID: call.logicalID)
        var targets: [Events.Target] = []
        for item in call.properties["Targets"]?.list ?? [] {
            guard let map = Self.renamed(item).map else { throw reader.refusal("#/Targets: expected type: JSONObject") }
            targets.append(try reader.read(Events.Target.self, from: map))
        }
        return targets
    }

    /// The members that CloudFormation calls otherwise than the API does.
    private static let names = ["AwsVpcConfiguration": "awsvpcConfiguration", "TagList": "Tags"]

    private static func renamed(_ value: TemplateValue) -> TemplateValue {
        switch value {
        case .map(let map): .map(TemplateMap(map.entries.map { (names[$0.key] ?? $0.key, renamed($0.value)) }))
        case .list(let list): .list(list.map(renamed))
        default: value
        }
    }

    private func remove(_ ids: [String], _ call: ResourceCall, _ rule: String) async throws {
        guard !ids.isEmpty else { return }
        _ = try await call.perform(Events.RemoveTargets.self, Events.RemoveTargetsRequest(rule: rule, ids: ids))
    }

    private func describe(_ call: ResourceCall, _ name: String) async throws -> Events.DescribeRuleResponse? {
        do {
            return try await call.perform(Events.DescribeRule.self, Events.DescribeRuleRequest(name: name))
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
    }

    private func tags(_ call: ResourceCall, _ arn: String) async throws -> [String: String] {
        let request = Events.ListTagsForResourceRequest(resourceARN: arn)
        let tags = try await call.perform(Events.ListTagsForResource.self, request).tags ?? []
        return Dictionary(tags.map { ($0.key ?? "", $0.value ?? "") }) { $1 }
    }
}
