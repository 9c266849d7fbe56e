// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum ApplicationAutoScaling {
    package static let service = AWSService(
        id: "application-autoscaling",
        endpointVariable: "APPLICATION_AUTO_SCALING",
        endpointPrefix: "application-autoscaling",
        signingName: "application-autoscaling",
        apiVersion: "2016-02-06",
        wireProtocol: .json,
        targetPrefix: "AnyScaleFrontendService",
        jsonVersion: "1.1")
}
