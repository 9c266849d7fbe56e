// Made by teal-generate from botocore 1.43.11, data/secretsmanager/2017-10-17. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension SecretsManager {
    package struct ReplicaRegionType: AWSStructure {
        package var region: String?
        package var kmsKeyId: String?

        package init() {}

        package init(region: String? = nil, kmsKeyId: String? = nil) {
            self.region = region
            self.kmsKeyId = kmsKeyId
        }

        package static let schema = Schema<Self>("ReplicaRegionType", [
            Member("Region", \.region, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([a-z]+-)+\d+$"#))),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(minimumLength: 0, maximumLength: 2048))),
        ])
    }

    package struct ReplicationStatusType: AWSStructure {
        package var region: String?
        package var kmsKeyId: String?
        package var status: String?
        package var statusMessage: String?
        package var lastAccessedDate: Date?

        package init() {}

        package init(
            region: String? = nil,
            kmsKeyId: String? = nil,
            status: String? = nil,
            statusMessage: String? = nil,
            lastAccessedDate: Date? = nil
        ) {
            self.region = region
            self.kmsKeyId = kmsKeyId
            self.status = status
            self.statusMessage = statusMessage
            self.lastAccessedDate = lastAccessedDate
        }

        package static let schema = Schema<Self>("ReplicationStatusType", [
            Member("Region", \.region, .string(StringConstraint(minimumLength: 1, maximumLength: 128, pattern: #"^([a-z]+-)+\d+$"#))),
            Member("KmsKeyId", \.kmsKeyId, .string(StringConstraint(minimumLength: 0, maximumLength: 2048))),
            Member("Status", \.status, .string(StringConstraint(values: StatusType.values))),
            Member("StatusMessage", \.statusMessage, .string(StringConstraint(minimumLength: 1, maximumLength: 4096))),
            Member("LastAccessedDate", \.lastAccessedDate),
        ])
    }

    package struct RestoreSecretRequest: AWSStructure {
        package var secretId: String?

        package init() {}

        package init(secretId: String? = nil) {
            self.secretId = secretId
        }

        package static let schema = Schema<Self>("RestoreSecretRequest", [
            Member("SecretId", \.secretId, .string(StringConstraint(minimumLength: 1, maximumLength: 2048)), required: true),
        ])
    }

    package struct RestoreSecretResponse: AWSStructure {
        package var arn: String?
        package var name: String?

        package init() {}

        package init(arn: String? = nil, name: String? = nil) {
            self.arn = arn
            self.name = name
        }

        package static let schema = Schema<Self>("RestoreSecretResponse", [
            Member("ARN", \.arn, .string(StringConstraint(minimumLength: 20, maximumLength: 2048))),
            Member("Name", \.name, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
        ])
    }

    package struct RotationRulesType: AWSStructure {
        package var automaticallyAfterDays: Int?
        package var duration: String?
        package var scheduleExpression: String?

        package init() {}

        package init(automaticallyAfterDays: Int? = nil, duration: String? = nil, scheduleExpression: String? = nil) {
            self.automaticallyAfterDays = automaticallyAfterDays
            self.duration = duration
            self.scheduleExpression = scheduleExpression
        }

        package static let schema = Schema<Self>("RotationRulesType", [
            Member("AutomaticallyAfterDays", \.automaticallyAfterDays, .integer(minimum: 1, maximum: 1000)),
            Member("Duration", \.duration, .string(StringConstraint(minimumLength: 2, maximumLength: 3, pattern: "[0-9]+h"))),
            Member("ScheduleExpression", \.scheduleExpression, .string(StringConstraint(minimumLength: 1, maximumLength: 256, pattern: #"[0-9A-Za-z\(\)#\?\*\-\/, ]+"#))),
        ])
    }
}
