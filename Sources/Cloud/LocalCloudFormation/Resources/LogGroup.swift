import AWSLogs
import AWSWire
import CloudTemplate

/// `AWS::Logs::LogGroup`
struct LogGroup: ResourceType {
    let name = "AWS::Logs::LogGroup"
    let replacements: Set<String> = ["LogGroupName"]
    let nameProperty: String? = "LogGroupName"

    private let known: Set<String> = [
        "DeletionProtectionEnabled", "KmsKeyId", "LogGroupClass", "LogGroupName", "RetentionInDays", "Tags",
    ]

    func create(_ call: ResourceCall) async throws -> String {
        try call.check(known)
        let name = call.name("LogGroupName", limit: 512)
        let input = Logs.CreateLogGroupRequest(
            logGroupName: name, kmsKeyId: call.text("KmsKeyId"), tags: call.tags,
            logGroupClass: call.text("LogGroupClass"))
        _ = try await call.perform(Logs.CreateLogGroup.self, input)
        return name
    }

    func find(_ call: ResourceCall) async throws -> String? {
        let name = call.name("LogGroupName", limit: 512)
        guard let arn = try await describe(call, name)?.arn else { return nil }
        let input = Logs.ListTagsForResourceRequest(resourceArn: Self.bare(arn))
        let tags = try await call.perform(Logs.ListTagsForResource.self, input).tags ?? [:]
        return call.marks.allSatisfy { tags[$0.key] == $0.value } ? name : nil
    }

    private func describe(_ call: ResourceCall, _ name: String) async throws -> Logs.LogGroup? {
        let input = Logs.DescribeLogGroupsRequest(logGroupNamePrefix: name)
        let groups = try await call.perform(Logs.DescribeLogGroups.self, input).logGroups ?? []
        return groups.first { $0.logGroupName == name }
    }

    /// The ARN as the tagging operations want it: without `:*` at its end.
    private static func bare(_ arn: String) -> String { arn.hasSuffix(":*") ? String(arn.dropLast(2)) : arn }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        try await complete(call, id)
        guard let arn = try await describe(call, id)?.arn.map(Self.bare) else { return }
        let removed = call.removedTags(since: old)
        if !removed.isEmpty {
            _ = try await call.perform(
                Logs.UntagResource.self, Logs.UntagResourceRequest(resourceArn: arn, tagKeys: removed))
        }
        _ = try await call.perform(Logs.TagResource.self, Logs.TagResourceRequest(resourceArn: arn, tags: call.tags))
    }

    func complete(_ call: ResourceCall, _ name: String) async throws {
        if let days = call.text("RetentionInDays").flatMap({ Int($0) }) {
            let input = Logs.PutRetentionPolicyRequest(logGroupName: name, retentionInDays: days)
            _ = try await call.perform(Logs.PutRetentionPolicy.self, input)
        } else if try await describe(call, name)?.retentionInDays != nil {
            let input = Logs.DeleteRetentionPolicyRequest(logGroupName: name)
            _ = try await call.perform(Logs.DeleteRetentionPolicy.self, input)
        }
    }

    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(Logs.DeleteLogGroup.self, Logs.DeleteLogGroupRequest(logGroupName: id))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let arn = try await describe(call, id)?.arn ?? ""
        return ResourceAttributes(ref: id, attributes: ["Arn": .string(Self.bare(arn) + ":*")])
    }
}
