import AWSSecretsManager
import AWSWire
import LocalCloud

/// Lists, tags and policies.
extension LocalSecretsManager {
    nonisolated func addLists(_ operations: inout ServiceOperations) {
        operations.on(SecretsManager.ListSecrets.self) { try await self.list($0, $1) }
        operations.on(SecretsManager.ListSecretVersionIds.self) { input, context in
            let secret = try await self.secret(input.secretId, context, evenDeleted: true)
            let page = try Page(secret.versions, token: input.nextToken, limit: input.maxResults)
            return .init(
                versions: page.items.map {
                    .init(
                        versionId: $0.id, versionStages: $0.stages, lastAccessedDate: $0.accessed,
                        createdDate: $0.created)
                }, nextToken: page.next, arn: secret.arn, name: secret.name)
        }
    }

    private func list(
        _ input: SecretsManager.ListSecretsRequest, _ context: CallContext
    ) throws -> SecretsManager.ListSecretsResponse {
        let all = filtered(input.filters ?? [], context, evenDeleted: input.includePlannedDeletion ?? false)
        let ordered = input.sortOrder == "desc" ? all.reversed() : all
        let page = try Page(ordered, token: input.nextToken, limit: input.maxResults)
        return .init(secretList: page.items.map(\.listed), nextToken: page.next)
    }

    /// In the order of their names. Values of one filter are alternatives, filters add up; `!` in front of a value denies
    /// it.
    func filtered(
        _ filters: [SecretsManager.Filter], _ context: CallContext, evenDeleted: Bool
    ) -> [SecretRecord] {
        secrets.values.filter { secret in
            secret.account == context.accountID && secret.region == context.region
                && (evenDeleted || secret.deletion == nil) && secret.deletion.map { $0 > context.now } ?? true
                && filters.allSatisfy { matches(secret, $0) }
        }.sorted { $0.name < $1.name }
    }

    private func matches(_ secret: SecretRecord, _ filter: SecretsManager.Filter) -> Bool {
        let texts: [String] =
            switch filter.key {
            case "name": [secret.name]
            case "description": [secret.description ?? ""]
            case "tag-key": Array(secret.tags.keys)
            case "tag-value": Array(secret.tags.values)
            case "all": [secret.name, secret.description ?? ""] + secret.tags.keys + secret.tags.values
            default: []
            }
        return (filter.values ?? []).contains { value in
            let isDenied = value.hasPrefix("!")
            let wanted = isDenied ? String(value.dropFirst()) : value
            return texts.contains { $0.hasPrefix(wanted) } != isDenied
        }
    }

    nonisolated func addTagsAndPolicies(_ operations: inout ServiceOperations) {
        operations.on(SecretsManager.TagResource.self) { input, context in
            var secret = try await self.secret(input.secretId, context)
            for tag in input.tags ?? [] { secret.tags[tag.key ?? ""] = tag.value ?? "" }
            guard secret.tags.count <= 50 else { throw SecretError.parameter("A secret can't have more than 50 tags.") }
            try await self.save(secret)
            return .init()
        }
        operations.on(SecretsManager.UntagResource.self) { input, context in
            var secret = try await self.secret(input.secretId, context)
            for key in input.tagKeys ?? [] { secret.tags[key] = nil }
            try await self.save(secret)
            return .init()
        }
        operations.on(SecretsManager.PutResourcePolicy.self) { input, context in
            var secret = try await self.secret(input.secretId, context)
            guard (try? JSONParser.parse(Array((input.resourcePolicy ?? "").utf8)))?.object != nil else {
                throw AWSError("MalformedPolicyDocumentException", "This resource policy contains invalid Json.")
            }
            secret.policy = input.resourcePolicy
            try await self.save(secret)
            return .init(arn: secret.arn, name: secret.name)
        }
        operations.on(SecretsManager.GetResourcePolicy.self) { input, context in
            let secret = try await self.secret(input.secretId, context)
            return .init(arn: secret.arn, name: secret.name, resourcePolicy: secret.policy)
        }
        operations.on(SecretsManager.DeleteResourcePolicy.self) { input, context in
            var secret = try await self.secret(input.secretId, context)
            secret.policy = nil
            try await self.save(secret)
            return .init(arn: secret.arn, name: secret.name)
        }
    }
}

/// A part of a list; the token is the place to go on from.
struct Page<Element> {
    var items: [Element]
    var next: String?

    init(_ all: some Collection<Element>, token: String?, limit: Int?) throws(AWSError) {
        let all = Array(all)
        guard let start = Int(token ?? "0"), (0...all.count).contains(start) else {
            throw AWSError("InvalidNextTokenException", "The NextToken value is invalid.")
        }
        let end = min(all.count, start + (limit ?? 100))
        items = Array(all[start..<end])
        next = end < all.count ? "\(end)" : nil
    }
}
