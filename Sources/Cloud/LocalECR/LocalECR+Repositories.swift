import AWSECR
import AWSWire
import ImageRegistry
import LocalCloud
import OCIImage
import TealCore

extension LocalECR {
    func addRepositories(to operations: inout ServiceOperations) {
        operations.on(ECR.CreateRepository.self) { input, context in try await create(input, context) }
        operations.on(ECR.DescribeRepositories.self) { input, context in try await describe(input, context) }
        operations.on(ECR.DeleteRepository.self) { input, context in try await delete(input, context) }
        operations.on(ECR.PutImageTagMutability.self) { input, context in try await setMutability(input, context) }
        operations.on(ECR.PutImageScanningConfiguration.self) { input, context in try await setScanning(input, context)
        }
    }

    private func create(
        _ input: ECR.CreateRepositoryRequest, _ context: CallContext
    ) async throws -> ECR.CreateRepositoryResponse {
        let owner = RegistryOwner(account: input.registryId ?? context.accountID, region: context.region)
        let name = input.repositoryName ?? ""
        guard name.utf8.count >= 2, ImageReference.isRepository(name) else { throw Self.invalidName(name) }
        let repository = ECRRepository(
            owner: owner, name: name, createdAt: context.now,
            tagMutability: input.imageTagMutability ?? ECR.ImageTagMutability.mutable,
            mutabilityExclusions: (input.imageTagMutabilityExclusionFilters ?? []).compactMap(\.filter),
            scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false,
            encryptionType: input.encryptionConfiguration?.encryptionType ?? ECR.EncryptionType.aes256,
            encryptionKey: input.encryptionConfiguration?.kmsKey, tags: try ResourceTags.dictionary(input.tags ?? []))
        guard try await catalog.create(repository) else {
            throw AWSError(
                ECR.Errors.repositoryAlreadyExistsException,
                "The repository with name '\(name)' already exists in the registry with id '\(owner.account)'")
        }
        return ECR.CreateRepositoryResponse(repository: repository.described(names))
    }

    private func describe(
        _ input: ECR.DescribeRepositoriesRequest, _ context: CallContext
    ) async throws -> ECR.DescribeRepositoriesResponse {
        if let wanted = input.repositoryNames, !wanted.isEmpty {
            var found: [ECR.Repository] = []
            for name in wanted { found.append(try await repository(name, input.registryId, context).described(names)) }
            return ECR.DescribeRepositoriesResponse(repositories: found)
        }
        let owner = RegistryOwner(account: input.registryId ?? context.accountID, region: context.region)
        let all = await catalog.repositories(of: owner)
        let page = try Page(all, limit: input.maxResults, token: input.nextToken, key: \.name)
        return ECR.DescribeRepositoriesResponse(
            repositories: page.items.map { $0.described(names) }, nextToken: page.nextToken)
    }

    private func delete(
        _ input: ECR.DeleteRepositoryRequest, _ context: CallContext
    ) async throws -> ECR.DeleteRepositoryResponse {
        let repository = try await repository(input.repositoryName, input.registryId, context)
        guard repository.contents.isEmpty || input.force == true else {
            throw AWSError(
                ECR.Errors.repositoryNotEmptyException,
                "The repository with name '\(repository.name)' in registry with id '\(repository.owner.account)' "
                    + "cannot be deleted because it still contains images")
        }
        try await catalog.delete(repository.key)
        return ECR.DeleteRepositoryResponse(repository: repository.described(names))
    }

    private func setMutability(
        _ input: ECR.PutImageTagMutabilityRequest, _ context: CallContext
    ) async throws -> ECR.PutImageTagMutabilityResponse {
        let repository = try await change(input.repositoryName, input.registryId, context) { repository in
            repository.tagMutability = input.imageTagMutability ?? ECR.ImageTagMutability.mutable
            repository.mutabilityExclusions = (input.imageTagMutabilityExclusionFilters ?? []).compactMap(\.filter)
        }
        return ECR.PutImageTagMutabilityResponse(
            registryId: repository.owner.account, repositoryName: repository.name,
            imageTagMutability: repository.tagMutability,
            imageTagMutabilityExclusionFilters: ECRRepository.filters(repository.mutabilityExclusions))
    }

    /// Kept and shown. Nothing is scanned here: no operation that gives findings is answered.
    private func setScanning(
        _ input: ECR.PutImageScanningConfigurationRequest, _ context: CallContext
    ) async throws -> ECR.PutImageScanningConfigurationResponse {
        let repository = try await change(input.repositoryName, input.registryId, context) { repository in
            repository.scanOnPush = input.imageScanningConfiguration?.scanOnPush ?? false
        }
        return ECR.PutImageScanningConfigurationResponse(
            registryId: repository.owner.account, repositoryName: repository.name,
            imageScanningConfiguration: ECR.ImageScanningConfiguration(scanOnPush: repository.scanOnPush))
    }

    private static func invalidName(_ name: String) -> AWSError {
        .invalidParameter(
            "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression "
                + "'(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''")
    }
}
