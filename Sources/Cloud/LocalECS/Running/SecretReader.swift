import AWSECS
import AWSSSM
import AWSSecretsManager
import AWSWire
import LocalCloud

/// Where the value of a container's secret is, as `valueFrom` says it.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html>
enum SecretPlace: Equatable {
    /// `id` is an ARN with or without its six last characters.
    case secret(id: String, key: String?, stage: String?, version: String?)
    case parameter(String)

    /// Anything but a secret's ARN is a parameter's name or ARN.
    init(_ valueFrom: String) {
        let parts = valueFrom.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 7, parts[0] == "arn", parts[2] == "secretsmanager" else {
            self = .parameter(valueFrom)
            return
        }
        let extra = parts.dropFirst(7).map { $0.isEmpty ? nil : $0 } + [nil, nil, nil]
        self = .secret(
            id: parts.prefix(7).joined(separator: ":"), key: extra[0], stage: extra[1], version: extra[2])
    }
}

/// Fetches the values of a task's secrets, on behalf of its execution role. Values live in the container's environment
/// alone.
struct SecretReader: Sendable {
    let cloud: any CloudPort
    let context: CallContext

    /// In the definition's order. Throws in the words that Fargate uses in `stoppedReason`.
    func values(of container: ECS.ContainerDefinition) async throws(TaskFault) -> [(name: String, value: String)] {
        var values: [(name: String, value: String)] = []
        for secret in container.secrets ?? [] {
            let value: String
            switch SecretPlace(secret.valueFrom ?? "") {
            case .secret(let id, let key, let stage, let version):
                value = try await self.secret(id, key, stage: stage, version: version)
            case .parameter(let name): value = try await parameter(name)
            }
            values.append((secret.name ?? "", value))
        }
        return values
    }

    private static let failure =
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: "

    private func secret(
        _ id: String, _ key: String?, stage: String?, version: String?
    ) async throws(TaskFault) -> String {
        let start = Self.failure + "unable to retrieve secret from asm: service call has been retried 1 time(s): "
        let answer: SecretsManager.GetSecretValueResponse
        do {
            answer = try await cloud.call(
                SecretsManager.GetSecretValue.self, .init(secretId: id, versionId: version, versionStage: stage),
                context)
        } catch {
            throw TaskFault(start + "failed to fetch secret \(id) from secrets manager: \(Self.text(error))")
        }
        let text = answer.secretString ?? answer.secretBinary.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        guard let key else { return text }
        guard let object = (try? JSONParser.parse(Array(text.utf8)))?.object, let value = object[key] else {
            throw TaskFault(start + "retrieved secret from Secrets Manager did not contain json key \(key)")
        }
        return value.string ?? String(decoding: JSONWriter.bytes(value), as: UTF8.self)
    }

    private func parameter(_ name: String) async throws(TaskFault) -> String {
        let start = Self.failure + "unable to retrieve secrets from ssm: service call has been retried 1 time(s): "
        let answer: SSM.GetParametersResult
        do {
            answer = try await cloud.call(SSM.GetParameters.self, .init(names: [name], withDecryption: true), context)
        } catch {
            throw TaskFault(start + Self.text(error))
        }
        guard let value = answer.parameters?.first?.value else {
            throw TaskFault(start + "invalid ssm parameters: \(name)")
        }
        return value
    }

    private static func text(_ error: any Error) -> String {
        (error as? AWSError).map { "\($0.code): \($0.message)" } ?? "\(error)"
    }
}
