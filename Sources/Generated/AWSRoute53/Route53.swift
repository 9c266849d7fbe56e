// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum Route53 {
    package static let service = AWSService(
        id: "route53",
        endpointVariable: "ROUTE_53",
        endpointPrefix: "route53",
        signingName: "route53",
        apiVersion: "2013-04-01",
        wireProtocol: .restXML,
        xmlNamespace: "https://route53.amazonaws.com/doc/2013-04-01/",
        isGlobal: true)
}
