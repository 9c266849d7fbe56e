import AWSECR
import AWSWire
import FoundationEssentials
import LocalCloud

/// Texts that are kept with a repository: its lifecycle policy, which is acted upon, and its resource policy, which is
/// only shown: a local region asks nobody for permission.
extension LocalECR {
    func addPolicies(to operations: inout ServiceOperations) {
        operations.on(ECR.PutLifecyclePolicy.self) { input, context in try await putLifecycle(input, context) }
        operations.on(ECR.GetLifecyclePolicy.self) { input, context in
            let (repository, text) = try await lifecycle(input.repositoryName, input.registryId, context)
            return ECR.GetLifecyclePolicyResponse(
                registryId: repository.owner.account, repositoryName: repository.name, lifecyclePolicyText: text,
                lastEvaluatedAt: repository.lifecycleEvaluatedAt)
        }
        operations.on(ECR.DeleteLifecyclePolicy.self) { input, context in
            let (repository, text) = try await lifecycle(input.repositoryName, input.registryId, context)
            _ = try await change(repository.name, input.registryId, context) { $0.lifecyclePolicy = nil }
            return ECR.DeleteLifecyclePolicyResponse(
                registryId: repository.owner.account, repositoryName: repository.name, lifecyclePolicyText: text,
                lastEvaluatedAt: repository.lifecycleEvaluatedAt)
        }
        addResourcePolicies(to: &operations)
    }

    private func addResourcePolicies(to operations: inout ServiceOperations) {
        operations.on(ECR.SetRepositoryPolicy.self) { input, context in
            let text = input.policyText ?? ""
            guard (try? JSONDecoder().decode(AnyObjectDocument.self, from: Data(text.utf8))) != nil else {
                throw AWSError.invalidParameter(at: "PolicyText", "Invalid repository policy provided")
            }
            let repository = try await change(input.repositoryName, input.registryId, context) { $0.policy = text }
            return ECR.SetRepositoryPolicyResponse(
                registryId: repository.owner.account, repositoryName: repository.name, policyText: text)
        }
        operations.on(ECR.GetRepositoryPolicy.self) { input, context in
            let (repository, text) = try await policy(input.repositoryName, input.registryId, context)
            return ECR.GetRepositoryPolicyResponse(
                registryId: repository.owner.account, repositoryName: repository.name, policyText: text)
        }
        operations.on(ECR.DeleteRepositoryPolicy.self) { input, context in
            let (repository, text) = try await policy(input.repositoryName, input.registryId, context)
            _ = try await change(repository.name, input.registryId, context) { $0.policy = nil }
            return ECR.DeleteRepositoryPolicyResponse(
                registryId: repository.owner.account, repositoryName: repository.name, policyText: text)
        }
    }

    private func putLifecycle(
        _ input: ECR.PutLifecyclePolicyRequest, _ context: CallContext
    ) async throws -> ECR.PutLifecyclePolicyResponse {
        let text = input.lifecyclePolicyText ?? ""
        do {
            _ = try LifecyclePolicy(text)
        } catch {
            throw AWSError.invalidParameter(
                at: "LifecyclePolicyText", "Lifecycle policy validation failure: \(error.sentence)")
        }
        let repository = try await change(input.repositoryName, input.registryId, context) { repository in
            repository.lifecyclePolicy = text
            repository.applyLifecyclePolicy(at: context.now)
        }
        return ECR.PutLifecyclePolicyResponse(
            registryId: repository.owner.account, repositoryName: repository.name, lifecyclePolicyText: text)
    }

    private func lifecycle(
        _ name: String?, _ registry: String?, _ context: CallContext
    ) async throws -> (repository: ECRRepository, text: String) {
        let repository = try await repository(name, registry, context)
        guard let text = repository.lifecyclePolicy else {
            throw AWSError(
                ECR.Errors.lifecyclePolicyNotFoundException,
                "Lifecycle policy does not exist for the repository with name '\(repository.name)' "
                    + "in the registry with id '\(repository.owner.account)'")
        }
        return (repository, text)
    }

    private func policy(
        _ name: String?, _ registry: String?, _ context: CallContext
    ) async throws -> (repository: ECRRepository, text: String) {
        let repository = try await repository(name, registry, context)
        guard let text = repository.policy else {
            throw AWSError(
                ECR.Errors.repositoryPolicyNotFoundException,
                "Repository policy does not exist for the repository with name '\(repository.name)' "
                    + "in the registry with id '\(repository.owner.account)'")
        }
        return (repository, text)
    }
}

/// Any JSON object.
private struct AnyObjectDocument: Decodable {
    private enum Keys: CodingKey {}

    init(from decoder: any Decoder) throws {
        _ = try decoder.container(keyedBy: Keys.self)
    }
}
