import AWSSecretsManager
import AWSWire
import FoundationEssentials
package import LocalCloud
package import StateStore
package import TealCore

/// Secrets Manager: secrets with versions and stages, deletion with a window, random passwords, tags and policies.
///
/// Values are never logged. Rotation and replication are not here: those operations answer as unknown ones.
package actor LocalSecretsManager: LocalService {
    let store: StateStore
    let identifiers: IDSource
    var secrets: [String: SecretRecord]

    /// Reads its secrets from the store.
    package init(store: StateStore, identifiers: IDSource = IDSource()) throws {
        self.store = store
        self.identifiers = identifiers
        secrets = Dictionary(uniqueKeysWithValues: try store.all(SecretRecord.collection).map { ($0.id, $0.record) })
    }

    package nonisolated var operations: ServiceOperations {
        var operations = ServiceOperations(SecretsManager.service)
        addSecrets(&operations)
        addValues(&operations)
        addLists(&operations)
        addTagsAndPolicies(&operations)
        operations.on(SecretsManager.GetRandomPassword.self) { input, _ in
            .init(randomPassword: try RandomPassword(input).make())
        }
        return operations
    }

    // MARK: - Records

    /// By name, by ARN, or by ARN without its six last characters. Throws for one that is not there.
    func secret(
        _ id: String?, _ context: CallContext, evenDeleted: Bool = false
    ) throws -> SecretRecord {
        let id = id ?? ""
        let found =
            secrets["\(context.accountID) \(context.region) \(id)"]
            ?? secrets.values.first { $0.arn == id || $0.partialARN == id }
        guard let found, found.account == context.accountID, found.region == context.region else {
            throw SecretError.notFound
        }
        if let deletion = found.deletion, deletion <= context.now {
            try remove(found)
            throw SecretError.notFound
        }
        if found.deletion != nil, !evenDeleted { throw SecretError.deleted }
        return found
    }

    /// Durable when it returns.
    func save(_ secret: SecretRecord) throws {
        try store.write { try $0.put(secret, secret.id, in: SecretRecord.collection) }
        secrets[secret.id] = secret
    }

    func remove(_ secret: SecretRecord) throws {
        try store.write { try $0.delete(secret.id, from: SecretRecord.collection) }
        secrets[secret.id] = nil
    }

    /// A version's id: the token of the request, or one of our own.
    func versionID(_ token: String?) -> String { token ?? identifiers.uuid() }
}
