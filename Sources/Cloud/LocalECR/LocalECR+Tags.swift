import AWSECR
import AWSWire
import LocalCloud
import TealCore

extension LocalECR {
    func addTags(to operations: inout ServiceOperations) {
        operations.on(ECR.TagResource.self) { input, context in
            let added = try ResourceTags.dictionary(input.tags ?? [])
            try await changeTags(of: input.resourceArn, context) { tags in
                tags.merge(added) { _, new in new }
                guard tags.count <= ResourceTags.limit else { throw ResourceTags.tooMany }
            }
            return ECR.TagResourceResponse()
        }
        operations.on(ECR.UntagResource.self) { input, context in
            let keys = input.tagKeys ?? []
            try await changeTags(of: input.resourceArn, context) { tags in
                for key in keys { tags[key] = nil }
            }
            return ECR.UntagResourceResponse()
        }
        operations.on(ECR.ListTagsForResource.self) { input, context in
            let (name, account) = try Self.name(input.resourceArn)
            let repository = try await repository(name, account, context)
            let tags = repository.tags.sorted { $0.key < $1.key }.map { ECR.Tag(key: $0.key, value: $0.value) }
            return ECR.ListTagsForResourceResponse(tags: tags)
        }
    }

    private func changeTags(
        of arn: String?, _ context: CallContext, _ body: @escaping @Sendable (inout [String: String]) throws -> Void
    ) async throws {
        let (name, account) = try Self.name(arn)
        _ = try await change(name, account, context) { try body(&$0.tags) }
    }

    private static func name(_ text: String?) throws -> (repository: String, account: String) {
        guard let arn = ARN(text ?? ""), arn.service == "ecr", arn.resource.hasPrefix("repository/") else {
            throw AWSError.invalidParameter(at: "resourceArn", "Invalid ARN")
        }
        return (String(arn.resource.dropFirst("repository/".count)), arn.account)
    }
}

/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html>
enum ResourceTags {
    static let limit = 50

    static let tooMany = AWSError(
        ECR.Errors.tooManyTagsException,
        "The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a "
            + "repository is 50."
    )

    static func dictionary(_ tags: [ECR.Tag]) throws -> [String: String] {
        guard tags.count <= limit else { throw tooMany }
        var result: [String: String] = [:]
        for tag in tags {
            guard let key = tag.key, !key.isEmpty else {
                throw AWSError(
                    ECR.Errors.invalidTagParameterException,
                    "Invalid parameter at 'tags' failed to satisfy constraint: 'a tag has a key'")
            }
            result[key] = tag.value ?? ""
        }
        return result
    }
}
