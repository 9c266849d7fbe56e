import AWSSSM
import AWSSecretsManager
import AWSWire
import CloudTemplate
import LocalCloud

/// Reads the values of dynamic references, when a resource is made or changed.
struct ReferenceResolver: Sendable {
    let call: ResourceCall

    /// A reference that leads nowhere.
    struct Unresolved: Error {
        var sentence: String
    }

    /// Throws `Unresolved`, and what the services throw.
    func resolve(_ properties: TemplateMap) async throws -> TemplateMap {
        try await resolve(.map(properties)).map ?? properties
    }

    private func resolve(_ value: TemplateValue) async throws -> TemplateValue {
        switch value {
        case .string(let text) where DynamicReference.isIn(text): return .string(try await resolve(text))
        case .list(let list):
            var result: [TemplateValue] = []
            for item in list { result.append(try await resolve(item)) }
            return .list(result)
        case .map(let map):
            var entries: [(key: String, value: TemplateValue)] = []
            for entry in map.entries { entries.append((entry.key, try await resolve(entry.value))) }
            return .map(TemplateMap(entries))
        default: return value
        }
    }

    private func resolve(_ text: String) async throws -> String {
        let pieces: [DynamicReference.Piece]
        do {
            pieces = try DynamicReference.pieces(of: text)
        } catch {
            throw Unresolved(sentence: error.message)
        }
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .reference(.parameter(let name, let version)): result += try await parameter(name, version)
            case .reference(.secret(let id, let key, let stage, let version)):
                result += try await secret(id, key, stage, version)
            }
        }
        return result
    }

    private func parameter(_ name: String, _ version: Int?) async throws -> String {
        let full = version.map { "\(name):\($0)" } ?? name
        do {
            let found = try await call.perform(SSM.GetParameter.self, .init(name: full)).parameter
            guard found?.type != SSM.ParameterType.secureString else {
                throw Unresolved(
                    sentence: "Parameters: [ssm:\(full)] have the type SecureString, which ssm references do not read.")
            }
            return found?.value ?? ""
        } catch let error as AWSError where error.isNotFound {
            throw Unresolved(sentence: "Parameters: [ssm:\(full)] cannot be found.")
        }
    }

    private func secret(_ id: String, _ key: String?, _ stage: String?, _ version: String?) async throws -> String {
        let text: String?
        do {
            let input = SecretsManager.GetSecretValueRequest(secretId: id, versionId: version, versionStage: stage)
            text = try await call.perform(SecretsManager.GetSecretValue.self, input).secretString
        } catch let error as AWSError {
            throw Unresolved(
                sentence: """
                    \(error.message) (Service: AWSSecretsManager; Status Code: \(error.status); Error Code: \
                    \(error.code); Request ID: \(call.context.requestID); Proxy: null)
                    """)
        }
        guard let text else { throw Unresolved(sentence: "The secret \(id) has no SecretString.") }
        guard let key else { return text }
        guard let object = (try? JSONParser.parse(Array(text.utf8)))?.object else {
            throw Unresolved(sentence: "Could not parse SecretString JSON")
        }
        switch object[key] {
        case .string(let value)?: return value
        case .none, .null?: throw Unresolved(sentence: "Could not find a value associated with JSONKey in SecretString")
        case let value?: return String(decoding: JSONWriter.bytes(value), as: UTF8.self)
        }
    }
}

extension ResourceCall {
    /// With the values of its references. Throws where one leads nowhere.
    func resolved() async throws -> ResourceCall {
        var call = self
        call.properties = try await ReferenceResolver(call: self).resolve(properties)
        return call
    }

    /// With the values of its references, if all can still be read: what goes may outlive the secret that it was made with.
    func resolvedIfPossible() async -> ResourceCall { (try? await resolved()) ?? self }

    func resolvedIfPossible(_ properties: TemplateMap) async -> TemplateMap {
        (try? await ReferenceResolver(call: self).resolve(properties)) ?? properties
    }
}
