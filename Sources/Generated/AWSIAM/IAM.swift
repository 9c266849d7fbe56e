// Made by teal-generate from botocore 1.43.11, data/iam/2010-05-08. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum IAM {
    package static let service = AWSService(
        id: "iam",
        endpointVariable: "IAM",
        endpointPrefix: "iam",
        signingName: "iam",
        apiVersion: "2010-05-08",
        wireProtocol: .query,
        xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
        isGlobal: true)
}
