package import FoundationEssentials
package import ImageRegistry
package import OCIImage

/// Which images of a repository have had their time.
///
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html>
package struct LifecyclePolicy: Equatable, Sendable {
    package struct Rule: Codable, Equatable, Sendable {
        package struct Selection: Codable, Equatable, Sendable {
            package var tagStatus: String
            package var tagPrefixList: [String]?
            package var tagPatternList: [String]?
            package var countType: String
            package var countUnit: String?
            package var countNumber: Int
        }

        package struct Action: Codable, Equatable, Sendable {
            package var type: String
        }

        package var rulePriority: Int
        package var description: String?
        package var selection: Selection
        package var action: Action
    }

    /// By priority, the lowest number first.
    package let rules: [Rule]

    /// Throws a sentence that says what is wrong.
    package init(_ text: String) throws(Invalid) {
        struct Document: Decodable {
            var rules: [Rule]
        }
        do {
            rules = try JSONDecoder().decode(Document.self, from: Data(text.utf8)).rules
                .sorted { $0.rulePriority < $1.rulePriority }
        } catch {
            throw Invalid(
                "the text is no lifecycle policy: a JSON object with 'rules', each with rulePriority, selection and "
                    + "action"
            )
        }
        guard !rules.isEmpty else { throw Invalid("'rules' is empty") }
        guard Set(rules.map(\.rulePriority)).count == rules.count else {
            throw Invalid("two rules have the same rulePriority")
        }
        for rule in rules { try Self.check(rule) }
    }

    package struct Invalid: Error, Equatable, Sendable {
        package var sentence: String

        init(_ sentence: String) {
            self.sentence = sentence
        }
    }

    /// The images to take away at `moment`. Rules go by priority: what a rule selects by its tags, no later rule
    /// takes away. An image that an index lists stays as long as the index.
    package func expired(in contents: RepositoryContents, at moment: Date) -> Set<ContentDigest> {
        var expired: Set<ContentDigest> = []
        var claimed: Set<ContentDigest> = []
        let images = contents.manifests.values.sorted { ($0.pushedAt, $1.digest) > ($1.pushedAt, $0.digest) }
        for rule in rules {
            let selected = images.filter { image in
                !claimed.contains(image.digest) && rule.selection.matches(contents.tags(of: image.digest))
            }
            claimed.formUnion(selected.map(\.digest))
            expired.formUnion(rule.selection.tooOld(selected, at: moment).map(\.digest))
        }
        return expired.filter { digest in contents.indexes(listing: digest).allSatisfy(expired.contains) }
    }

    private static func check(_ rule: Rule) throws(Invalid) {
        let selection = rule.selection
        let place = "rule \(rule.rulePriority)"
        guard rule.rulePriority > 0, selection.countNumber > 0 else {
            throw Invalid("\(place): rulePriority and countNumber are at least 1")
        }
        guard rule.action.type == "expire" else {
            throw Invalid("\(place): the action '\(rule.action.type)' is not supported; 'expire' is")
        }
        switch selection.tagStatus {
        case "tagged":
            let lists = (selection.tagPrefixList ?? []) + (selection.tagPatternList ?? [])
            guard !lists.isEmpty else {
                throw Invalid("\(place): tagStatus 'tagged' asks for a tagPrefixList or tagPatternList")
            }
        case "untagged", "any": break
        default: throw Invalid("\(place): tagStatus is 'tagged', 'untagged' or 'any'")
        }
        switch selection.countType {
        case "imageCountMoreThan":
            guard selection.countUnit == nil else {
                throw Invalid("\(place): countUnit does not go with imageCountMoreThan")
            }
        case "sinceImagePushed":
            guard selection.countUnit == "days" else {
                throw Invalid("\(place): sinceImagePushed asks for countUnit 'days'")
            }
        default:
            throw Invalid("\(place): countType is 'imageCountMoreThan' or 'sinceImagePushed'")
        }
    }
}

extension LifecyclePolicy.Rule.Selection {
    /// All prefixes or all patterns have to be met, each by any of the tags.
    fileprivate func matches(_ tags: [String]) -> Bool {
        switch tagStatus {
        case "any": return true
        case "untagged": return tags.isEmpty
        default:
            let prefixes = (tagPrefixList ?? []).allSatisfy { prefix in tags.contains { $0.hasPrefix(prefix) } }
            let patterns = (tagPatternList ?? []).allSatisfy { pattern in
                tags.contains { TagPattern.matches($0, pattern) }
            }
            return !tags.isEmpty && prefixes && patterns
        }
    }

    /// `images` are the newest first.
    fileprivate func tooOld(_ images: [ManifestRecord], at moment: Date) -> ArraySlice<ManifestRecord> {
        if countType == "imageCountMoreThan" { return images.dropFirst(countNumber) }
        let limit = moment.addingTimeInterval(-Double(countNumber) * 86_400)
        return images.drop { $0.pushedAt >= limit }
    }
}

/// `*` in the patterns of policies and of tag exclusions.
enum TagPattern {
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return text == pattern }
        guard text.hasPrefix(first), text.dropFirst(first.count).hasSuffix(last) else { return false }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
