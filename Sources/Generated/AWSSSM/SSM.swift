// Made by teal-generate from botocore 1.43.11, data/ssm/2014-11-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum SSM {
    package static let service = AWSService(
        id: "ssm",
        endpointVariable: "SSM",
        endpointPrefix: "ssm",
        signingName: "ssm",
        apiVersion: "2014-11-06",
        wireProtocol: .json,
        targetPrefix: "AmazonSSM",
        jsonVersion: "1.1")
}
