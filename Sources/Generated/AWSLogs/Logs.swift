// Made by teal-generate from botocore 1.43.11, data/logs/2014-03-28. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum Logs {
    package static let service = AWSService(
        id: "logs",
        endpointVariable: "CLOUDWATCH_LOGS",
        endpointPrefix: "logs",
        signingName: "logs",
        apiVersion: "2014-03-28",
        wireProtocol: .json,
        targetPrefix: "Logs_20140328",
        jsonVersion: "1.1")
}
