import AWSSecretsManager
import AWSWire
import CloudTemplate

/// `AWS::SecretsManager::Secret`, with a value of the template's or one made by `GenerateSecretString`.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html>
struct Secret: ResourceType {
    let name = "AWS::SecretsManager::Secret"
    let replacements: Set<String> = ["Name"]
    let nameProperty: String? = "Name"

    private let others: Set<String> = ["GenerateSecretString", "Name", "Tags"]

    func create(_ call: ResourceCall) async throws -> String {
        var input = try call.read(SecretsManager.CreateSecretRequest.self, without: others)
        input.name = call.name("Name", limit: 512)
        input.tags = tags(call)
        if let generated = try await generated(call) {
            guard input.secretString == nil else {
                throw PropertyReader(logicalID: call.logicalID).refusal(
                    "#: SecretString and GenerateSecretString exclude each other")
            }
            input.secretString = generated
        }
        return try await call.perform(SecretsManager.CreateSecret.self, input).arn ?? ""
    }

    /// A random password, inside the template's JSON object where it names a key. Nil where none is asked for.
    private func generated(_ call: ResourceCall) async throws -> String? {
        guard let options = call.properties["GenerateSecretString"]?.map else { return nil }
        let reader = PropertyReader(logicalID: call.logicalID)
        let request = try reader.read(
            SecretsManager.GetRandomPasswordRequest.self, from: options,
            without: ["GenerateStringKey", "SecretStringTemplate"])
        let password = try await call.perform(SecretsManager.GetRandomPassword.self, request).randomPassword ?? ""
        switch (options["SecretStringTemplate"]?.scalarText, options["GenerateStringKey"]?.scalarText) {
        case (nil, nil): return password
        case (let template?, let key?):
            guard var object = (try? JSONParser.parse(Array(template.utf8)))?.object else {
                throw reader.refusal("#/GenerateSecretString/SecretStringTemplate: is not a JSON object")
            }
            object.members.removeAll { $0.name == key }
            object.members.append((name: key, value: .string(password)))
            return String(decoding: JSONWriter.bytes(.object(object)), as: UTF8.self)
        default:
            throw reader.refusal(
                "#/GenerateSecretString: SecretStringTemplate and GenerateStringKey are given together or not at all")
        }
    }

    private func tags(_ call: ResourceCall) -> [SecretsManager.Tag] {
        call.tags.sorted { $0.key < $1.key }.map { SecretsManager.Tag(key: $0.key, value: $0.value) }
    }

    func find(_ call: ResourceCall) async throws -> String? {
        do {
            let secret = try await describe(call, call.name("Name", limit: 512))
            let values = Dictionary(secret.tags?.map { ($0.key ?? "", $0.value ?? "") } ?? []) { first, _ in first }
            guard call.marks.allSatisfy({ values[$0.key] == $0.value }), secret.deletedDate == nil else { return nil }
            return secret.arn
        } catch let error as AWSError where error.isNotFound {
            return nil
        }
    }

    private func describe(_ call: ResourceCall, _ id: String) async throws -> SecretsManager.DescribeSecretResponse {
        try await call.perform(SecretsManager.DescribeSecret.self, .init(secretId: id))
    }

    /// Only a changed `GenerateSecretString` makes a new password: an unchanged one must keep its users working.
    func update(_ call: ResourceCall, _ id: String, from old: TemplateMap) async throws {
        let wanted = try call.read(SecretsManager.CreateSecretRequest.self, without: others)
        var input = SecretsManager.UpdateSecretRequest(
            secretId: id, description: wanted.description ?? "", kmsKeyId: wanted.kmsKeyId)
        if call.hasChanged("SecretString", from: old) { input.secretString = wanted.secretString }
        if call.hasChanged("GenerateSecretString", from: old), let value = try await generated(call) {
            input.secretString = value
        }
        _ = try await call.perform(SecretsManager.UpdateSecret.self, input)
        let removed = call.removedTags(since: old)
        if !removed.isEmpty {
            _ = try await call.perform(
                SecretsManager.UntagResource.self, .init(secretId: id, tagKeys: removed))
        }
        _ = try await call.perform(SecretsManager.TagResource.self, .init(secretId: id, tags: tags(call)))
    }

    /// At once, so that a stack made again can use the name again.
    func delete(_ call: ResourceCall, _ id: String) async throws {
        _ = try await call.perform(
            SecretsManager.DeleteSecret.self, .init(secretId: id, forceDeleteWithoutRecovery: true))
    }

    func attributes(_ call: ResourceCall, _ id: String) async throws -> ResourceAttributes {
        ResourceAttributes(ref: id, attributes: ["Id": .string(id)])
    }
}
