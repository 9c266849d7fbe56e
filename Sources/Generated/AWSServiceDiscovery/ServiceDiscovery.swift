// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum ServiceDiscovery {
    package static let service = AWSService(
        id: "servicediscovery",
        endpointVariable: "SERVICEDISCOVERY",
        endpointPrefix: "servicediscovery",
        signingName: "servicediscovery",
        apiVersion: "2017-03-14",
        wireProtocol: .json,
        targetPrefix: "Route53AutoNaming_v20170314",
        jsonVersion: "1.1")
}
