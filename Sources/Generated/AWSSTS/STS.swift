// Made by teal-generate from botocore 1.43.11, data/sts/2011-06-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum STS {
    package static let service = AWSService(
        id: "sts",
        endpointVariable: "STS",
        endpointPrefix: "sts",
        signingName: "sts",
        apiVersion: "2011-06-15",
        wireProtocol: .query,
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/")
}
