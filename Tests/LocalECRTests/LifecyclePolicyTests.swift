import FoundationEssentials
import ImageRegistry
import LocalECR
import OCIImage
import Testing

@Suite struct LifecyclePolicyTests {
    private let now = Date(timeIntervalSince1970: 1_790_000_000)

    /// Images by name, each a day older than the one before it, with their tags.
    private func contents(_ images: [(name: String, tags: [String])]) throws -> RepositoryContents {
        var contents = RepositoryContents()
        for (age, image) in images.enumerated() {
            contents.put(try record(image.name, daysOld: Double(age)), tag: nil)
            for tag in image.tags { contents.put(try record(image.name, daysOld: Double(age)), tag: tag) }
        }
        return contents
    }

    private func record(_ name: String, daysOld: Double) throws -> ManifestRecord {
        let digest = ContentDigest(of: Array(name.utf8))
        let document = Manifest(config: Descriptor(mediaType: MediaType.config, digest: digest, size: 1), layers: [])
        return ManifestRecord(
            .image(document), mediaType: MediaType.manifest, digest: digest, size: 1,
            pushedAt: now.addingTimeInterval(-daysOld * 86_400))
    }

    private func rule(_ priority: Int, _ selection: String) -> String {
        #"{"rulePriority":\#(priority),"selection":{\#(selection)},"action":{"type":"expire"}}"#
    }

    private func expired(_ rules: [String], _ contents: RepositoryContents) throws -> Set<ContentDigest> {
        try LifecyclePolicy(#"{"rules":[\#(rules.joined(separator: ","))]}"#).expired(in: contents, at: now)
    }

    private func digests(_ names: String...) -> Set<ContentDigest> {
        Set(names.map { ContentDigest(of: Array($0.utf8)) })
    }

    @Test("Counting keeps the newest")
    func count() throws {
        let contents = try contents([("a", ["1"]), ("b", []), ("c", [])])
        let any = rule(1, #""tagStatus":"any","countType":"imageCountMoreThan","countNumber":1"#)
        #expect(try expired([any], contents) == digests("b", "c"))
        let untagged = rule(1, #""tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":1"#)
        #expect(try expired([untagged], contents) == digests("c"))
    }

    @Test("Age counts in days since the push")
    func age() throws {
        let contents = try contents([("a", []), ("b", []), ("c", []), ("d", ["keep"])])
        let rule = rule(1, #""tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":1"#)
        #expect(try expired([rule], contents) == digests("c"))
    }

    @Test("What an earlier rule selects, a later one does not take")
    func priority() throws {
        let contents = try contents([("a", ["dev-1"]), ("b", ["prod-1"]), ("c", ["prod-2"])])
        let production = rule(
            1, #""tagStatus":"tagged","tagPrefixList":["prod"],"countType":"imageCountMoreThan","countNumber":5"#)
        let everything = rule(2, #""tagStatus":"any","countType":"imageCountMoreThan","countNumber":1"#)
        #expect(try expired([everything, production], contents).isEmpty)
        let patterns = rule(
            1, #""tagStatus":"tagged","tagPatternList":["prod*1"],"countType":"imageCountMoreThan","countNumber":5"#)
        #expect(try expired([patterns, everything], contents) == digests("c"))
    }

    @Test(
        "A rule that contradicts itself is refused",
        arguments: [
            #""tagStatus":"tagged","countType":"imageCountMoreThan","countNumber":1"#,
            #""tagStatus":"some","countType":"imageCountMoreThan","countNumber":1"#,
            #""tagStatus":"any","countType":"sinceImagePushed","countNumber":1"#,
            #""tagStatus":"any","countType":"imageCountMoreThan","countUnit":"days","countNumber":1"#,
            #""tagStatus":"any","countType":"imageCountMoreThan","countNumber":0"#,
            #""tagStatus":"any","countType":"never","countNumber":1"#,
        ])
    func invalid(_ selection: String) {
        #expect(throws: LifecyclePolicy.Invalid.self) { try LifecyclePolicy(#"{"rules":[\#(rule(1, selection))]}"#) }
    }
}
