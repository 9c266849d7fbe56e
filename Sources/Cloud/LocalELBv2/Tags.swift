import AWSELBv2
import AWSWire

/// The tags of a request, as the records keep them.
enum TagList {
    static let maximum = 50

    /// Refuses keys that come twice, and too many.
    static func checked(_ tags: [ELBv2.Tag]?) throws(AWSError) -> [String: String] {
        var result: [String: String] = [:]
        for tag in tags ?? [] {
            let key = tag.key ?? ""
            guard result[key] == nil else {
                throw AWSError(ELBv2.Errors.duplicateTagKeysException, "Tag key '\(key)' was specified more than once")
            }
            guard !key.lowercased().hasPrefix("aws:") || key.hasPrefix("aws:cloudformation:") else {
                throw .validation("Tag keys may not begin with the reserved prefix 'aws:'")
            }
            result[key] = tag.value ?? ""
        }
        return try limited(result)
    }

    static func limited(_ tags: [String: String]) throws(AWSError) -> [String: String] {
        guard tags.count <= maximum else {
            throw AWSError(
                ELBv2.Errors.tooManyTagsException, "The maximum number of tags for a resource is \(maximum)")
        }
        return tags
    }

    static func shapes(_ tags: [String: String]) -> [ELBv2.Tag] {
        tags.sorted { $0.key < $1.key }.map { ELBv2.Tag(key: $0.key, value: $0.value) }
    }
}

extension Estate {
    mutating func addTags(_ input: ELBv2.AddTagsInput) throws(AWSError) -> ELBv2.AddTagsOutput {
        let added = try TagList.checked(input.tags)
        for arn in input.resourceArns ?? [] {
            let merged = try tags(of: arn).merging(added) { _, new in new }
            try setTags(try TagList.limited(merged), of: arn)
        }
        return ELBv2.AddTagsOutput()
    }

    mutating func removeTags(_ input: ELBv2.RemoveTagsInput) throws(AWSError) -> ELBv2.RemoveTagsOutput {
        let removed = Set(input.tagKeys ?? [])
        for arn in input.resourceArns ?? [] {
            try setTags(try tags(of: arn).filter { !removed.contains($0.key) }, of: arn)
        }
        return ELBv2.RemoveTagsOutput()
    }

    func describeTags(_ input: ELBv2.DescribeTagsInput) throws(AWSError) -> ELBv2.DescribeTagsOutput {
        var descriptions: [ELBv2.TagDescription] = []
        for arn in input.resourceArns ?? [] {
            descriptions.append(ELBv2.TagDescription(resourceArn: arn, tags: TagList.shapes(try tags(of: arn))))
        }
        return ELBv2.DescribeTagsOutput(tagDescriptions: descriptions)
    }

    private func tags(of arn: String) throws(AWSError) -> [String: String] {
        if let record = loadBalancers[arn] { return record.tags }
        if let record = targetGroups[arn] { return record.tags }
        if let record = listeners[arn] { return record.tags }
        if let record = rules[arn] { return record.tags }
        throw Self.notFound(arn)
    }

    private mutating func setTags(_ tags: [String: String], of arn: String) throws(AWSError) {
        if (loadBalancers[arn]?.tags = tags) != nil { return }
        if (targetGroups[arn]?.tags = tags) != nil { return }
        if (listeners[arn]?.tags = tags) != nil { return }
        if (rules[arn]?.tags = tags) != nil { return }
        throw Self.notFound(arn)
    }

    /// The kind of resource that the ARN speaks of decides the error.
    private static func notFound(_ arn: String) -> AWSError {
        if arn.contains(":targetgroup/") {
            return AWSError(ELBv2.Errors.targetGroupNotFoundException, "One or more target groups not found")
        }
        if arn.contains(":listener-rule/") {
            return AWSError(ELBv2.Errors.ruleNotFoundException, "One or more rules not found")
        }
        if arn.contains(":listener/") {
            return AWSError(ELBv2.Errors.listenerNotFoundException, "One or more listeners not found")
        }
        return AWSError(ELBv2.Errors.loadBalancerNotFoundException, "One or more load balancers not found")
    }
}
