import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
import StateStore

extension LocalLogs {
    func createLogGroup(_ input: Logs.CreateLogGroupRequest, _ context: CallContext) throws
        -> Logs.CreateLogGroupResponse
    {
        let key = context.group(try required(input.logGroupName, "logGroupName"))
        guard catalog.groups[key] == nil else { throw AWSError.groupExists }
        try save(
            GroupRecord(
                accountID: key.accountID, region: key.region, name: key.name, creationTime: milliseconds(context.now),
                logGroupClass: input.logGroupClass ?? "STANDARD", kmsKeyID: input.kmsKeyId,
                isProtected: input.deletionProtectionEnabled ?? false, tags: input.tags ?? [:]))
        return Logs.CreateLogGroupResponse()
    }

    func deleteLogGroup(_ input: Logs.DeleteLogGroupRequest, _ context: CallContext) throws
        -> Logs.DeleteLogGroupResponse
    {
        let group = try group(input.logGroupName, context)
        guard !group.isProtected else {
            throw AWSError(
                Logs.Errors.validationException, "The log group cannot be deleted while deletion protection is enabled."
            )
        }
        let streams = catalog.streams(of: group.key)
        try store.write { transaction in
            for stream in streams { try transaction.delete(stream.id, from: StreamRecord.collection) }
            try transaction.delete("\(group.key)", from: GroupRecord.collection)
        }
        catalog.remove(group.key)
        for stream in streams { forget(stream) }
        return Logs.DeleteLogGroupResponse()
    }

    func putRetentionPolicy(
        _ input: Logs.PutRetentionPolicyRequest, _ context: CallContext
    ) throws -> Logs.PutRetentionPolicyResponse {
        var group = try group(input.logGroupName, context)
        let days = try required(input.retentionInDays, "retentionInDays")
        guard Self.retentions.contains(days) else {
            let list = Self.retentions.map { "\($0)" }.joined(separator: ", ")
            throw AWSError.invalid(
                "1 validation error detected: Value '\(days)' at 'retentionInDays' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [\(list)]")
        }
        group.retentionInDays = days
        try save(group)
        return Logs.PutRetentionPolicyResponse()
    }

    func deleteRetentionPolicy(
        _ input: Logs.DeleteRetentionPolicyRequest, _ context: CallContext
    ) throws -> Logs.DeleteRetentionPolicyResponse {
        var group = try group(input.logGroupName, context)
        group.retentionInDays = nil
        try save(group)
        return Logs.DeleteRetentionPolicyResponse()
    }

    /// By name; a token is the last name of the page before it.
    func describeLogGroups(
        _ input: Logs.DescribeLogGroupsRequest, _ context: CallContext
    ) throws -> Logs.DescribeLogGroupsResponse {
        if input.logGroupNamePrefix != nil, input.logGroupNamePattern != nil {
            throw AWSError.invalid(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
        }
        let pattern = input.logGroupNamePattern?.lowercased()
        let matching = catalog.groups.values.filter { group in
            group.accountID == context.accountID && group.region == context.region
                && group.name.hasPrefix(input.logGroupNamePrefix ?? "")
                && (pattern.map { group.name.lowercased().contains($0) } ?? true)
                && group.name > (input.nextToken ?? "")
                && (input.logGroupClass.map { group.logGroupClass == $0 } ?? true)
        }.sorted { $0.name < $1.name }
        let page = matching.prefix(input.limit ?? 50)
        return Logs.DescribeLogGroupsResponse(
            logGroups: page.map { shape($0) }, nextToken: page.count < matching.count ? page.last?.name : nil)
    }

    private func shape(_ group: GroupRecord) -> Logs.LogGroup {
        let bytes = catalog.streams(of: group.key).reduce(0) { $0 + events(of: $1).bytes }
        return Logs.LogGroup(
            logGroupName: group.name, creationTime: group.creationTime, retentionInDays: group.retentionInDays,
            metricFilterCount: 0, arn: "\(group.key.arn):*", storedBytes: bytes, kmsKeyId: group.kmsKeyID,
            logGroupClass: group.logGroupClass, logGroupArn: group.key.arn,
            deletionProtectionEnabled: group.isProtected)
    }

    /// By name or by ARN, with or without `:*`.
    func group(_ identifier: String?, _ context: CallContext) throws(AWSError) -> GroupRecord {
        var name = try required(identifier, "logGroupName")
        let start = "arn:aws:logs:\(context.region):\(context.accountID):log-group:"
        if name.hasPrefix(start) { name = String(name.dropFirst(start.count)) }
        if name.hasSuffix(":*") { name = String(name.dropLast(2)) }
        guard let group = catalog.groups[context.group(name)] else { throw .noGroup }
        return group
    }

    func save(_ group: GroupRecord) throws {
        try store.write { try $0.put(group, "\(group.key)", in: GroupRecord.collection) }
        catalog.put(group)
    }

    /// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html>
    private static let retentions = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]
}

extension LocalLogs {
    func tagResource(_ input: Logs.TagResourceRequest, _ context: CallContext) throws -> Logs.TagResourceResponse {
        var group = try group(input.resourceArn, context)
        group.tags.merge(input.tags ?? [:]) { $1 }
        guard group.tags.count <= 50 else {
            throw AWSError(
                Logs.Errors.tooManyTagsException, "A resource can have no more than 50 tags.",
                fields: ["resourceName": group.name])
        }
        try save(group)
        return Logs.TagResourceResponse()
    }

    func untagResource(_ input: Logs.UntagResourceRequest, _ context: CallContext) throws -> Logs.UntagResourceResponse
    {
        var group = try group(input.resourceArn, context)
        for key in input.tagKeys ?? [] { group.tags[key] = nil }
        try save(group)
        return Logs.UntagResourceResponse()
    }

    func listTagsForResource(
        _ input: Logs.ListTagsForResourceRequest, _ context: CallContext
    ) throws -> Logs.ListTagsForResourceResponse {
        Logs.ListTagsForResourceResponse(tags: try group(input.resourceArn, context).tags)
    }
}
