import AWSELBv2
import CloudTemplate

extension ResourceCall {
    var elbTags: [ELBv2.Tag] {
        tags.sorted { $0.key < $1.key }.map { ELBv2.Tag(key: $0.key, value: $0.value) }
    }

    func updateELBTags(_ arn: String, from old: TemplateMap) async throws {
        let removed = removedTags(since: old)
        if !removed.isEmpty {
            _ = try await perform(ELBv2.RemoveTags.self, ELBv2.RemoveTagsInput(resourceArns: [arn], tagKeys: removed))
        }
        _ = try await perform(ELBv2.AddTags.self, ELBv2.AddTagsInput(resourceArns: [arn], tags: elbTags))
    }

    /// A property that lists `Key` and `Value`.
    func pairs(_ property: String) -> [(key: String, value: String)] {
        properties[property]?.list?.map { ($0["Key"]?.scalarText ?? "", $0["Value"]?.scalarText ?? "") } ?? []
    }

    /// The part of an ARN after its first slash-separated word: `app/web/50dc6c495c0c9188`.
    static func fullName(_ arn: String, after kind: String) -> String {
        arn.firstRange(of: ":\(kind)/").map { String(arn[$0.upperBound...]) } ?? arn
    }
}
