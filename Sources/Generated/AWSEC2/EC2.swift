// Made by teal-generate from botocore 1.43.11, data/ec2/2016-11-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum EC2 {
    package static let service = AWSService(
        id: "ec2",
        endpointVariable: "EC2",
        endpointPrefix: "ec2",
        signingName: "ec2",
        apiVersion: "2016-11-15",
        wireProtocol: .ec2,
        xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15")
}
