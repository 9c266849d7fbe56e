// Made by teal-generate from botocore 1.43.11, data/servicediscovery/2017-03-14. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ServiceDiscovery {
    package struct RegisterInstanceRequest: AWSStructure {
        package var serviceId: String?
        package var instanceId: String?
        package var creatorRequestId: String?
        package var attributes: [String: String]?

        package init() {}

        package init(
            serviceId: String? = nil,
            instanceId: String? = nil,
            creatorRequestId: String? = nil,
            attributes: [String: String]? = nil
        ) {
            self.serviceId = serviceId
            self.instanceId = instanceId
            self.creatorRequestId = creatorRequestId
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("RegisterInstanceRequest", [
            Member("ServiceId", \.serviceId, .string(StringConstraint(maximumLength: 255)), required: true),
            Member("InstanceId", \.instanceId, .string(StringConstraint(maximumLength: 64, pattern: "^[0-9a-zA-Z_/:.@-]+$")), required: true),
            Member("CreatorRequestId", \.creatorRequestId, .string(StringConstraint(maximumLength: 64)), isIdempotencyToken: true),
            Member("Attributes", \.attributes, .map(.string(StringConstraint(maximumLength: 1024, pattern: #"^([a-zA-Z0-9!-~][ \ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$"#)), MapTraits(key: StringConstraint(maximumLength: 255, pattern: "^[a-zA-Z0-9!-~]+$"))), required: true),
        ])
    }

    package struct RegisterInstanceResponse: AWSStructure {
        package var operationId: String?

        package init() {}

        package init(operationId: String? = nil) {
            self.operationId = operationId
        }

        package static let schema = Schema<Self>("RegisterInstanceResponse", [
            Member("OperationId", \.operationId, .string(StringConstraint(maximumLength: 255))),
        ])
    }
}
