import AWSApplicationAutoScaling
import AWSWire
import LocalCloud

extension LocalApplicationAutoScaling {
    func tagResource(
        _ input: ApplicationAutoScaling.TagResourceRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.TagResourceResponse {
        var record = try record(arn: input.resourceARN)
        record.tags.merge(input.tags ?? [:]) { $1 }
        guard record.tags.count <= 50 else {
            throw AWSError(
                ApplicationAutoScaling.Errors.tooManyTagsException, "A resource can have no more than 50 tags.",
                fields: ["ResourceName": record.arn])
        }
        try save(record)
        return ApplicationAutoScaling.TagResourceResponse()
    }

    func untagResource(
        _ input: ApplicationAutoScaling.UntagResourceRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.UntagResourceResponse {
        var record = try record(arn: input.resourceARN)
        for key in input.tagKeys ?? [] { record.tags[key] = nil }
        try save(record)
        return ApplicationAutoScaling.UntagResourceResponse()
    }

    func listTags(
        _ input: ApplicationAutoScaling.ListTagsForResourceRequest, _ context: CallContext
    ) throws -> ApplicationAutoScaling.ListTagsForResourceResponse {
        ApplicationAutoScaling.ListTagsForResourceResponse(tags: try record(arn: input.resourceARN).tags)
    }

    private func record(arn: String?) throws(AWSError) -> ScalableTargetRecord {
        guard let record = targets.values.first(where: { $0.arn == arn }) else { throw .noResource(arn ?? "") }
        return record
    }
}
