import AWSECR
import AWSWire
import CloudTemplate

/// `AWS::ECR::Repository`
struct Repository: ResourceType {
    let name = "AWS::ECR::Repository"
    let replacements: Set<String> = ["EncryptionConfiguration", "RepositoryName"]
    let nameProperty: String? = "RepositoryName"

    private let others: Set<String> = [
        "EmptyOnDelete", "LifecyclePolicy", "RepositoryName", "RepositoryPolicyText", "Tags",
    ]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(ECR.CreateRepositoryRequest.self, without: others)
        let name = call.name("RepositoryName", limit: 256, lowercase: true)
        input.repositoryName = name
        input.tags = tags(call)
        _ = try await call.perform(ECR.CreateRepository.self, input)
        return name
    }

    func complete(_ call: ResourceCall, _ id: String) async throws {
        try await setPolicies(call, id, from: [:])
    }

    private func tags(_ call: ResourceCall) -> [ECR.Tag] {
        call.tags.sorted { $0.key < $1.key }.map { ECR.Tag(key: $0.key, value: $0.value) }
    }

    /// Only one with this stack's marks is an interrupted attempt's.
    func find(_ call: ResourceCall) async throws -> String? {
        let name = call.name("RepositoryName", limit: 256, lowercase: true)
        do {
            guard let arn = try await describe(call, name)?.repositoryArn else { return nil }
            let input = ECR.ListTagsForResourceRequest(resourceArn: arn)
            let found = try await call.perform(ECR.ListTagsForResource.self, input).tags ?? []
            let values = Dictionary(found.map { ($0.key ?? "", $0.value ?? "") }) { first, _ in first }
            return call.marks.allSatisfy { values[$0.key] == $0.value } ? name : nil
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
    }

    private func describe(_ call: ResourceCall, _ name: String) async throws -> ECR.Repository? {
        let input = ECR.DescribeRepositoriesRequest(repositoryNames: [name])
        return try await call.perform(ECR.DescribeRepositories.self, input).repositories?.first
    }

    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(ECR.CreateRepositoryRequest.self, without: others)
        if call.hasChanged("ImageTagMutability", from: old) {
            let input = ECR.PutImageTagMutabilityRequest(
                repositoryName: id, imageTagMutability: wanted.imageTagMutability ?? "MUTABLE")
            _ = try await call.perform(ECR.PutImageTagMutability.self, input)
        }
        if call.hasChanged("ImageScanningConfiguration", from: old) {
            let configuration = wanted.imageScanningConfiguration ?? .init(scanOnPush: false)
            let input = ECR.PutImageScanningConfigurationRequest(
                repositoryName: id, imageScanningConfiguration: configuration)
            _ = try await call.perform(ECR.PutImageScanningConfiguration.self, input)
        }
        try await setPolicies(call, id, from: old)
        guard let arn = try await describe(call, id)?.repositoryArn else { return }
        let removed = call.removedTags(since: old)
        if !removed.isEmpty {
            _ = try await call.perform(
                ECR.UntagResource.self, ECR.UntagResourceRequest(resourceArn: arn, tagKeys: removed))
        }
        _ = try await call.perform(ECR.TagResource.self, ECR.TagResourceRequest(resourceArn: arn, tags: tags(call)))
    }

    private func setPolicies(_ call: ResourceCall, _ name: String, from old: TemplateMap) async throws {
        if let text = call.properties["LifecyclePolicy"]?["LifecyclePolicyText"]?.scalarText {
            let input = ECR.PutLifecyclePolicyRequest(repositoryName: name, lifecyclePolicyText: text)
            _ = try await call.perform(ECR.PutLifecyclePolicy.self, input)
        } else if old["LifecyclePolicy"] != nil {
            let input = ECR.DeleteLifecyclePolicyRequest(repositoryName: name)
            _ = try await call.perform(ECR.DeleteLifecyclePolicy.self, input)
        }
        if let policy = call.properties["RepositoryPolicyText"] {
            let text = policy.scalarText ?? TemplateJSON.write(policy)
            let input = ECR.SetRepositoryPolicyRequest(repositoryName: name, policyText: text)
            _ = try await call.perform(ECR.SetRepositoryPolicy.self, input)
        } else if old["RepositoryPolicyText"] != nil {
            let input = ECR.DeleteRepositoryPolicyRequest(repositoryName: name)
            _ = try await call.perform(ECR.DeleteRepositoryPolicy.self, input)
        }
    }

    /// One with images goes only where the template says so.
    func delete(_ call: ResourceCall, _ id: String) async throws {
        let input = ECR.DeleteRepositoryRequest(repositoryName: id, force: call.bool("EmptyOnDelete") ?? false)
        _ = try await call.perform(ECR.DeleteRepository.self, input)
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        let repository = try await describe(call, id)
        var attributes: [String: TemplateValue] = [:]
        attributes["Arn"] = repository?.repositoryArn.map { .string($0) }
        attributes["RepositoryUri"] = repository?.repositoryUri.map { .string($0) }
        return ResourceAttributes(ref: id, attributes: attributes)
    }
}
