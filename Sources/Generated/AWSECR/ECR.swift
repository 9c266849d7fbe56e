// Made by teal-generate from botocore 1.43.11, data/ecr/2015-09-21. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum ECR {
    package static let service = AWSService(
        id: "ecr",
        endpointVariable: "ECR",
        endpointPrefix: "api.ecr",
        signingName: "ecr",
        apiVersion: "2015-09-21",
        wireProtocol: .json,
        targetPrefix: "AmazonEC2ContainerRegistry_V20150921",
        jsonVersion: "1.1")
}
