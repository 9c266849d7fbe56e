import AWSSecretsManager
import AWSWire
import FoundationEssentials
import LocalCloud
import TealCore

/// Secrets themselves: made, changed, deleted and brought back.
extension LocalSecretsManager {
    nonisolated func addSecrets(_ operations: inout ServiceOperations) {
        operations.on(SecretsManager.CreateSecret.self) { try await self.create($0, $1) }
        operations.on(SecretsManager.UpdateSecret.self) { try await self.update($0, $1) }
        operations.on(SecretsManager.DescribeSecret.self) {
            try await self.secret($0.secretId, $1, evenDeleted: true).described
        }
        operations.on(SecretsManager.DeleteSecret.self) { try await self.delete($0, $1) }
        operations.on(SecretsManager.RestoreSecret.self) { input, context in
            var secret = try await self.secret(input.secretId, context, evenDeleted: true)
            secret.deletion = nil
            try await self.save(secret)
            return .init(arn: secret.arn, name: secret.name)
        }
    }

    private func create(
        _ input: SecretsManager.CreateSecretRequest, _ context: CallContext
    ) throws -> SecretsManager.CreateSecretResponse {
        let name = input.name ?? ""
        guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "/_+=.@-".contains($0)) }) else {
            throw SecretError.parameter(
                "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!"
            )
        }
        let value = try Value(input.secretString, input.secretBinary)
        if var there = secrets["\(context.accountID) \(context.region) \(name)"] {
            guard there.deletion.map({ $0 <= context.now }) ?? false else {
                return try again(&there, input, value)
            }
            try remove(there)
        }
        var secret = SecretRecord(
            account: context.accountID, region: context.region, name: name, suffix: identifiers.hex(6),
            description: input.description, key: input.kmsKeyId, created: context.now, changed: context.now)
        for tag in input.tags ?? [] { secret.tags[tag.key ?? ""] = tag.value ?? "" }
        var version: String?
        if let value {
            let id = versionID(input.clientRequestToken)
            secret.add(
                .init(
                    id: id, text: value.text, binary: value.binary, stages: [SecretRecord.current], created: context.now
                ))
            version = id
        }
        try save(secret)
        return .init(arn: secret.arn, name: name, versionId: version)
    }

    /// The same request once more is answered as the first was; anything else meets a name that is taken.
    private func again(
        _ there: inout SecretRecord, _ input: SecretsManager.CreateSecretRequest, _ value: Value?
    ) throws -> SecretsManager.CreateSecretResponse {
        if there.deletion != nil { throw SecretError.nameTaken }
        guard let token = input.clientRequestToken, let version = there.versions.first(where: { $0.id == token }),
            version.hasSameValue(value?.text, value?.binary)
        else { throw SecretError.exists(there.name) }
        return .init(arn: there.arn, name: there.name, versionId: version.id)
    }

    private func update(
        _ input: SecretsManager.UpdateSecretRequest, _ context: CallContext
    ) throws -> SecretsManager.UpdateSecretResponse {
        var secret = try secret(input.secretId, context)
        secret.description = input.description ?? secret.description
        secret.key = input.kmsKeyId ?? secret.key
        secret.changed = context.now
        let value = try Value(input.secretString, input.secretBinary)
        var version: String?
        if let value { version = try put(value, input.clientRequestToken, [SecretRecord.current], &secret, context) }
        try save(secret)
        return .init(arn: secret.arn, name: secret.name, versionId: version)
    }

    private func delete(
        _ input: SecretsManager.DeleteSecretRequest, _ context: CallContext
    ) throws -> SecretsManager.DeleteSecretResponse {
        let isForced = input.forceDeleteWithoutRecovery ?? false
        if isForced, input.recoveryWindowInDays != nil {
            throw SecretError.parameter(
                "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.")
        }
        let days = input.recoveryWindowInDays ?? 30
        guard (7...30).contains(days) else {
            throw SecretError.parameter(
                "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).")
        }
        var secret: SecretRecord
        do {
            secret = try self.secret(input.secretId, context, evenDeleted: isForced)
        } catch let error as AWSError where isForced && error == SecretError.notFound {
            // What is to be gone at once and is not there is as asked.
            return .init(arn: input.secretId, name: input.secretId, deletionDate: context.now)
        }
        if isForced {
            try remove(secret)
            return .init(arn: secret.arn, name: secret.name, deletionDate: context.now)
        }
        secret.deletion = context.now.addingTimeInterval(Double(days) * 86_400)
        try save(secret)
        return .init(arn: secret.arn, name: secret.name, deletionDate: secret.deletion)
    }
}

/// What a secret holds: text or bytes.
struct Value: Equatable {
    var text: String?
    var binary: [UInt8]?

    /// Nil where there is neither; throws where there are both, or too much.
    init?(_ text: String?, _ binary: Blob?) throws(AWSError) {
        if text != nil, binary != nil { throw SecretError.twoValues }
        guard text != nil || binary != nil else { return nil }
        guard (text?.utf8.count ?? 0) <= 65536, (binary?.bytes.count ?? 0) <= 65536 else {
            throw SecretError.parameter("The secret value can't be larger than 65536 bytes.")
        }
        self.text = text
        self.binary = binary?.bytes
    }
}
