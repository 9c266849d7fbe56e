import AWSEvents
import AWSWire
import LocalCloud
import TealCore

extension LocalEvents {
    func tagResource(_ input: Events.TagResourceRequest, _ context: CallContext) throws -> Events.TagResourceResponse {
        var rule = try rule(arn: input.resourceARN, context)
        for tag in input.tags ?? [] { rule.tags[tag.key ?? ""] = tag.value ?? "" }
        try Self.check(tags: rule.tags)
        try save(rule)
        return Events.TagResourceResponse()
    }

    func untagResource(
        _ input: Events.UntagResourceRequest, _ context: CallContext
    ) throws -> Events.UntagResourceResponse {
        var rule = try rule(arn: input.resourceARN, context)
        for key in input.tagKeys ?? [] { rule.tags[key] = nil }
        try save(rule)
        return Events.UntagResourceResponse()
    }

    func listTags(
        _ input: Events.ListTagsForResourceRequest, _ context: CallContext
    ) throws -> Events.ListTagsForResourceResponse {
        let tags = try rule(arn: input.resourceARN, context).tags
        return Events.ListTagsForResourceResponse(
            tags: tags.sorted { $0.key < $1.key }.map { Events.Tag(key: $0.key, value: $0.value) })
    }

    static func check(tags: [String: String]) throws(AWSError) {
        guard tags.count <= 50 else { throw .invalid("A resource can have no more than 50 tags.") }
    }

    private func rule(arn text: String?, _ context: CallContext) throws(AWSError) -> RuleRecord {
        let text = text ?? ""
        guard let arn = ARN(text), arn.service == "events" else {
            throw .invalid("Parameter \(text) is not valid. Reason: Provided Arn is not in correct format.")
        }
        guard let rule = rules[key(arn.lastComponent, context)]?.record, rule.arn == text else {
            throw .noRule(arn.lastComponent)
        }
        return rule
    }
}
