// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum CloudWatch {
    package static let service = AWSService(
        id: "cloudwatch",
        endpointVariable: "CLOUDWATCH",
        endpointPrefix: "monitoring",
        signingName: "monitoring",
        apiVersion: "2010-08-01",
        wireProtocol: .cbor,
        otherProtocols: [.json, .query],
        targetPrefix: "GraniteServiceVersion20100801",
        jsonVersion: "1.0",
        xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/")
}
