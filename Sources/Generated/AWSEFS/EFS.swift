// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum EFS {
    package static let service = AWSService(
        id: "efs",
        endpointVariable: "EFS",
        endpointPrefix: "elasticfilesystem",
        signingName: "elasticfilesystem",
        apiVersion: "2015-02-01",
        wireProtocol: .restJSON)
}
