// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum SecretsManager {
    package static let service = AWSService(
        id: "secretsmanager",
        endpointVariable: "SECRETS_MANAGER",
        endpointPrefix: "secretsmanager",
        signingName: "secretsmanager",
        apiVersion: "2017-10-17",
        wireProtocol: .json,
        targetPrefix: "secretsmanager",
        jsonVersion: "1.1")
}
