// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum ELBv2 {
    package static let service = AWSService(
        id: "elbv2",
        endpointVariable: "ELASTIC_LOAD_BALANCING_V2",
        endpointPrefix: "elasticloadbalancing",
        signingName: "elasticloadbalancing",
        apiVersion: "2015-12-01",
        wireProtocol: .query,
        xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/")
}
