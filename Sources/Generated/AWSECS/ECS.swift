// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum ECS {
    package static let service = AWSService(
        id: "ecs",
        endpointVariable: "ECS",
        endpointPrefix: "ecs",
        signingName: "ecs",
        apiVersion: "2014-11-13",
        wireProtocol: .json,
        targetPrefix: "AmazonEC2ContainerServiceV20141113",
        jsonVersion: "1.1")
}
