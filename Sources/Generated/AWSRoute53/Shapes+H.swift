// Made by teal-generate from botocore 1.43.11, data/route53/2013-04-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension Route53 {
    package struct HostedZone: AWSStructure {
        package var id: String?
        package var name: String?
        package var callerReference: String?
        package var config: HostedZoneConfig?
        package var resourceRecordSetCount: Int?
        package var linkedService: LinkedService?
        package var features: HostedZoneFeatures?

        package init() {}

        package init(
            id: String? = nil,
            name: String? = nil,
            callerReference: String? = nil,
            config: HostedZoneConfig? = nil,
            resourceRecordSetCount: Int? = nil,
            linkedService: LinkedService? = nil,
            features: HostedZoneFeatures? = nil
        ) {
            self.id = id
            self.name = name
            self.callerReference = callerReference
            self.config = config
            self.resourceRecordSetCount = resourceRecordSetCount
            self.linkedService = linkedService
            self.features = features
        }

        package static let schema = Schema<Self>("HostedZone", [
            Member("Id", \.id, .string(StringConstraint(maximumLength: 32)), required: true),
            Member("Name", \.name, .string(StringConstraint(maximumLength: 1024)), required: true),
            Member("CallerReference", \.callerReference, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("Config", \.config),
            Member("ResourceRecordSetCount", \.resourceRecordSetCount),
            Member("LinkedService", \.linkedService),
            Member("Features", \.features),
        ])
    }

    package struct HostedZoneConfig: AWSStructure {
        package var comment: String?
        package var privateZone: Bool?

        package init() {}

        package init(comment: String? = nil, privateZone: Bool? = nil) {
            self.comment = comment
            self.privateZone = privateZone
        }

        package static let schema = Schema<Self>("HostedZoneConfig", [
            Member("Comment", \.comment, .string(StringConstraint(maximumLength: 256))),
            Member("PrivateZone", \.privateZone),
        ])
    }

    package struct HostedZoneFailureReasons: AWSStructure {
        package var acceleratedRecovery: String?

        package init() {}

        package init(acceleratedRecovery: String? = nil) {
            self.acceleratedRecovery = acceleratedRecovery
        }

        package static let schema = Schema<Self>("HostedZoneFailureReasons", [
            Member("AcceleratedRecovery", \.acceleratedRecovery),
        ])
    }

    package struct HostedZoneFeatures: AWSStructure {
        package var acceleratedRecoveryStatus: String?
        package var failureReasons: HostedZoneFailureReasons?

        package init() {}

        package init(acceleratedRecoveryStatus: String? = nil, failureReasons: HostedZoneFailureReasons? = nil) {
            self.acceleratedRecoveryStatus = acceleratedRecoveryStatus
            self.failureReasons = failureReasons
        }

        package static let schema = Schema<Self>("HostedZoneFeatures", [
            Member("AcceleratedRecoveryStatus", \.acceleratedRecoveryStatus, .string(StringConstraint(values: AcceleratedRecoveryStatus.values))),
            Member("FailureReasons", \.failureReasons),
        ])
    }
}
