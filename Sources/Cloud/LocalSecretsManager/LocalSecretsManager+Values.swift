import AWSSecretsManager
import AWSWire
import FoundationEssentials
import LocalCloud

/// Values, and the stages that say which is which.
extension LocalSecretsManager {
    nonisolated func addValues(_ operations: inout ServiceOperations) {
        operations.on(SecretsManager.GetSecretValue.self) { try await self.value($0, $1) }
        operations.on(SecretsManager.BatchGetSecretValue.self) { try await self.values($0, $1) }
        operations.on(SecretsManager.PutSecretValue.self) { input, context in
            guard let value = try Value(input.secretString, input.secretBinary) else { throw SecretError.noValue }
            return try await self.put(value, input, context)
        }
        operations.on(SecretsManager.UpdateSecretVersionStage.self) { try await self.move($0, $1) }
    }

    private func put(
        _ value: Value, _ input: SecretsManager.PutSecretValueRequest, _ context: CallContext
    ) throws -> SecretsManager.PutSecretValueResponse {
        var secret = try secret(input.secretId, context)
        let stages = input.versionStages ?? [SecretRecord.current]
        let id = try put(value, input.clientRequestToken, stages, &secret, context)
        secret.changed = context.now
        try save(secret)
        let version = secret.versions.first { $0.id == id }
        return .init(arn: secret.arn, name: secret.name, versionId: id, versionStages: version?.stages)
    }

    /// A version with this token and this value is there already where a request comes twice.
    func put(
        _ value: Value, _ token: String?, _ stages: [String], _ secret: inout SecretRecord, _ context: CallContext
    ) throws -> String {
        let id = versionID(token)
        if let there = secret.versions.first(where: { $0.id == id }) {
            guard there.hasSameValue(value.text, value.binary) else { throw SecretError.versionTaken }
            return id
        }
        // A secret's first value is its current one, whatever else it is.
        let all =
            secret.versions.isEmpty && !stages.contains(SecretRecord.current) ? stages + [SecretRecord.current] : stages
        secret.add(.init(id: id, text: value.text, binary: value.binary, stages: all, created: context.now))
        return id
    }

    private func value(
        _ input: SecretsManager.GetSecretValueRequest, _ context: CallContext
    ) throws -> SecretsManager.GetSecretValueResponse {
        var secret = try secret(input.secretId, context)
        let version = try version(id: input.versionId, stage: input.versionStage, of: secret)
        let day = Date(timeIntervalSince1970: (context.now.timeIntervalSince1970 / 86_400).rounded(.down) * 86_400)
        // AWS keeps the day alone, so that reading writes once a day.
        if secret.accessed != day {
            secret.accessed = day
            try save(secret)
        }
        return .init(
            arn: secret.arn, name: secret.name, versionId: version.id, secretBinary: version.binary.map(Blob.init),
            secretString: version.text, versionStages: version.stages, createdDate: version.created)
    }

    private func version(id: String?, stage: String?, of secret: SecretRecord) throws -> SecretRecord.Version {
        let found =
            id.map { id in secret.versions.first { $0.id == id } }
            ?? secret.version(stage: stage ?? SecretRecord.current)
        guard let found, stage.map({ found.stages.contains($0) }) ?? true else {
            throw SecretError.noVersion(id: id, stage: stage)
        }
        return found
    }

    private func values(
        _ input: SecretsManager.BatchGetSecretValueRequest, _ context: CallContext
    ) throws -> SecretsManager.BatchGetSecretValueResponse {
        let ids = input.secretIdList ?? filtered(input.filters ?? [], context, evenDeleted: false).map(\.name)
        var answer = SecretsManager.BatchGetSecretValueResponse(secretValues: [], errors: [])
        for id in ids.prefix(20) {
            do {
                let value = try value(.init(secretId: id), context)
                answer.secretValues?.append(
                    .init(
                        arn: value.arn, name: value.name, versionId: value.versionId, secretBinary: value.secretBinary,
                        secretString: value.secretString, versionStages: value.versionStages,
                        createdDate: value.createdDate))
            } catch let error as AWSError {
                answer.errors?.append(.init(secretId: id, errorCode: error.code, message: error.message))
            }
        }
        return answer
    }

    /// Moves a stage from one version to another.
    private func move(
        _ input: SecretsManager.UpdateSecretVersionStageRequest, _ context: CallContext
    ) throws -> SecretsManager.UpdateSecretVersionStageResponse {
        var secret = try secret(input.secretId, context)
        let stage = input.versionStage ?? ""
        let owner = secret.version(stage: stage)?.id
        if let owner, owner != input.removeFromVersionId, input.moveToVersionId != owner {
            throw SecretError.parameter(
                "The parameter RemoveFromVersionId can't be empty. Staging label \(stage) is currently attached to version \(owner), so you must explicitly reference that version in RemoveFromVersionId."
            )
        }
        if let target = input.moveToVersionId {
            guard secret.versions.contains(where: { $0.id == target }) else {
                throw SecretError.noVersion(id: target, stage: nil)
            }
            secret.take(stage, becomingPrevious: stage == SecretRecord.current && owner != target)
            for index in secret.versions.indices where secret.versions[index].id == target {
                secret.versions[index].stages.removeAll {
                    $0 == stage || (stage == SecretRecord.current && $0 == SecretRecord.previous)
                }
                secret.versions[index].stages.append(stage)
            }
        } else if stage == SecretRecord.current {
            throw SecretError.parameter(
                "You can only move staging label AWSCURRENT to a different secret version. It can’t be completely removed."
            )
        } else {
            secret.take(stage, becomingPrevious: false)
        }
        secret.prune()
        secret.changed = context.now
        try save(secret)
        return .init(arn: secret.arn, name: secret.name)
    }
}
