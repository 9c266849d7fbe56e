/// A secret that a container gets as an environment variable; its value is never in the manifest or the template.
package struct SecretReference: Equatable, Sendable {
    /// The variable.
    package var variable: String
    package var store: SecretStore

    package init(variable: String, store: SecretStore) {
        self.variable = variable
        self.store = store
    }
}

/// Where a secret's value is kept.
package enum SecretStore: Equatable, Sendable {
    /// A secret in Secrets Manager by name or ARN; `key` is one key of a value that is a JSON object.
    case secretsManager(String, key: String?)
    /// A parameter of Systems Manager by name or ARN.
    case parameter(String)
}
