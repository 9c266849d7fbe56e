// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension EFS {
    package struct PosixUser: AWSStructure {
        package var uid: Int?
        package var gid: Int?
        package var secondaryGids: [Int]?

        package init() {}

        package init(uid: Int? = nil, gid: Int? = nil, secondaryGids: [Int]? = nil) {
            self.uid = uid
            self.gid = gid
            self.secondaryGids = secondaryGids
        }

        package static let schema = Schema<Self>("PosixUser", [
            Member("Uid", \.uid, .integer(minimum: 0, maximum: 4294967295), required: true),
            Member("Gid", \.gid, .integer(minimum: 0, maximum: 4294967295), required: true),
            Member("SecondaryGids", \.secondaryGids, .list(.integer(minimum: 0, maximum: 4294967295), ListTraits(minimum: 0, maximum: 16))),
        ])
    }

    package struct PutBackupPolicyRequest: AWSStructure {
        package var fileSystemId: String?
        package var backupPolicy: BackupPolicy?

        package init() {}

        package init(fileSystemId: String? = nil, backupPolicy: BackupPolicy? = nil) {
            self.fileSystemId = fileSystemId
            self.backupPolicy = backupPolicy
        }

        package static let schema = Schema<Self>("PutBackupPolicyRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("BackupPolicy", \.backupPolicy, required: true),
        ])
    }

    package struct PutFileSystemPolicyRequest: AWSStructure {
        package var fileSystemId: String?
        package var policy: String?
        package var bypassPolicyLockoutSafetyCheck: Bool?

        package init() {}

        package init(fileSystemId: String? = nil, policy: String? = nil, bypassPolicyLockoutSafetyCheck: Bool? = nil) {
            self.fileSystemId = fileSystemId
            self.policy = policy
            self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
        }

        package static let schema = Schema<Self>("PutFileSystemPolicyRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("Policy", \.policy, .string(StringConstraint(minimumLength: 1, maximumLength: 20000, pattern: #"[\s\S]+"#)), required: true),
            Member("BypassPolicyLockoutSafetyCheck", \.bypassPolicyLockoutSafetyCheck),
        ])
    }

    package struct PutLifecycleConfigurationRequest: AWSStructure {
        package var fileSystemId: String?
        package var lifecyclePolicies: [LifecyclePolicy]?

        package init() {}

        package init(fileSystemId: String? = nil, lifecyclePolicies: [LifecyclePolicy]? = nil) {
            self.fileSystemId = fileSystemId
            self.lifecyclePolicies = lifecyclePolicies
        }

        package static let schema = Schema<Self>("PutLifecycleConfigurationRequest", [
            Member("FileSystemId", \.fileSystemId, .string(StringConstraint(maximumLength: 128, pattern: "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")), location: .uri, required: true),
            Member("LifecyclePolicies", \.lifecyclePolicies, .list(LifecyclePolicy.wireType, ListTraits(maximum: 3)), required: true),
        ])
    }
}
