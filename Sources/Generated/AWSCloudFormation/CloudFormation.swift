// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum CloudFormation {
    package static let service = AWSService(
        id: "cloudformation",
        endpointVariable: "CLOUDFORMATION",
        endpointPrefix: "cloudformation",
        signingName: "cloudformation",
        apiVersion: "2010-05-15",
        wireProtocol: .query,
        xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/")
}
