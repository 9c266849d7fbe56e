import AWSECS
import CloudTemplate

extension ResourceCall {
    var ecsTags: [ECS.Tag] {
        tags.sorted { $0.key < $1.key }.map { ECS.Tag(key: $0.key, value: $0.value) }
    }

    func updateECSTags(_ arn: String, from old: TemplateMap) async throws {
        let removed = removedTags(since: old)
        if !removed.isEmpty {
            _ = try await perform(
                ECS.UntagResource.self, ECS.UntagResourceRequest(resourceArn: arn, tagKeys: removed))
        }
        _ = try await perform(ECS.TagResource.self, ECS.TagResourceRequest(resourceArn: arn, tags: ecsTags))
    }

    func hasMarks(_ tags: [ECS.Tag]?) -> Bool {
        let found = Dictionary(tags?.map { ($0.key ?? "", $0.value ?? "") } ?? []) { first, _ in first }
        return marks.allSatisfy { found[$0.key] == $0.value }
    }
}
