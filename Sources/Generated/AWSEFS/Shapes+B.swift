// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct BackupPolicy: AWSStructure {
        package var status: String?

        package init() {}

        package init(status: String? = nil) {
            self.status = status
        }

        package static let schema = Schema<Self>("BackupPolicy", [
            Member("Status", \.status, .string(StringConstraint(values: Status.values)), required: true),
        ])
    }

    package struct BackupPolicyDescription: AWSStructure {
        package var backupPolicy: BackupPolicy?

        package init() {}

        package init(backupPolicy: BackupPolicy? = nil) {
            self.backupPolicy = backupPolicy
        }

        package static let schema = Schema<Self>("BackupPolicyDescription", [
            Member("BackupPolicy", \.backupPolicy),
        ])
    }
}
