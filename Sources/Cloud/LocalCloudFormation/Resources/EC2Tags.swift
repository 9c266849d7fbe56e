import AWSEC2
import CloudTemplate

/// The tags of EC2's resources, by which they are found again as well.
extension ResourceCall {
    /// For a request that makes a resource of this kind: `vpc`, `subnet`.
    func tagSpecifications(_ kind: String) -> [EC2.TagSpecification] {
        let shapes = tags.sorted { $0.key < $1.key }.map { EC2.Tag(key: $0.key, value: $0.value) }
        return [EC2.TagSpecification(resourceType: kind, tags: shapes)]
    }

    /// What marks this logical resource of this stack.
    var markFilters: [EC2.Filter] {
        [
            EC2.Filter(name: "tag:aws:cloudformation:stack-id", values: [stackID]),
            EC2.Filter(name: "tag:aws:cloudformation:logical-id", values: [logicalID]),
        ]
    }

    /// The first id that the logical resource did not have before.
    func newest(_ ids: [String?]) -> String? {
        ids.compactMap(\.self).first { !earlierIDs.contains($0) }
    }

    func updateEC2Tags(_ id: String, from old: TemplateMap) async throws {
        let removed = removedTags(since: old).map { EC2.Tag(key: $0) }
        if !removed.isEmpty {
            _ = try await perform(EC2.DeleteTags.self, EC2.DeleteTagsRequest(resources: [id], tags: removed))
        }
        let set = tags.filter { !$0.key.hasPrefix("aws:") }.sorted { $0.key < $1.key }
        guard !set.isEmpty else { return }
        let shapes = set.map { EC2.Tag(key: $0.key, value: $0.value) }
        _ = try await perform(EC2.CreateTags.self, EC2.CreateTagsRequest(resources: [id], tags: shapes))
    }
}
