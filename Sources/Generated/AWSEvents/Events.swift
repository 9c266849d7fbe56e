// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

package enum Events {
    package static let service = AWSService(
        id: "events",
        endpointVariable: "EVENTBRIDGE",
        endpointPrefix: "events",
        signingName: "events",
        apiVersion: "2015-10-07",
        wireProtocol: .json,
        targetPrefix: "AWSEvents",
        jsonVersion: "1.1")
}
