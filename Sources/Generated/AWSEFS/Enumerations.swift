// Made by teal-generate from botocore 1.43.11, data/efs/2015-02-01. Do not edit; run `make generate`.
// swift-format-ignore-file

extension EFS {
    package enum IpAddressType {
        package static let ipv4Only = "IPV4_ONLY"
        package static let ipv6Only = "IPV6_ONLY"
        package static let dualStack = "DUAL_STACK"
        package static let values: [String] = [
            "IPV4_ONLY",
            "IPV6_ONLY",
            "DUAL_STACK",
        ]
    }

    package enum LifeCycleState {
        package static let creating = "creating"
        package static let available = "available"
        package static let updating = "updating"
        package static let deleting = "deleting"
        package static let deleted = "deleted"
        package static let error = "error"
        package static let values: [String] = [
            "creating",
            "available",
            "updating",
            "deleting",
            "deleted",
            "error",
        ]
    }

    package enum PerformanceMode {
        package static let generalPurpose = "generalPurpose"
        package static let maxIO = "maxIO"
        package static let values: [String] = [
            "generalPurpose",
            "maxIO",
        ]
    }

    package enum ReplicationOverwriteProtection {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let replicating = "REPLICATING"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
            "REPLICATING",
        ]
    }

    package enum Status {
        package static let enabled = "ENABLED"
        package static let enabling = "ENABLING"
        package static let disabled = "DISABLED"
        package static let disabling = "DISABLING"
        package static let values: [String] = [
            "ENABLED",
            "ENABLING",
            "DISABLED",
            "DISABLING",
        ]
    }

    package enum ThroughputMode {
        package static let bursting = "bursting"
        package static let provisioned = "provisioned"
        package static let elastic = "elastic"
        package static let values: [String] = [
            "bursting",
            "provisioned",
            "elastic",
        ]
    }

    package enum TransitionToArchiveRules {
        package static let after1Day = "AFTER_1_DAY"
        package static let after7Days = "AFTER_7_DAYS"
        package static let after14Days = "AFTER_14_DAYS"
        package static let after30Days = "AFTER_30_DAYS"
        package static let after60Days = "AFTER_60_DAYS"
        package static let after90Days = "AFTER_90_DAYS"
        package static let after180Days = "AFTER_180_DAYS"
        package static let after270Days = "AFTER_270_DAYS"
        package static let after365Days = "AFTER_365_DAYS"
        package static let values: [String] = [
            "AFTER_1_DAY",
            "AFTER_7_DAYS",
            "AFTER_14_DAYS",
            "AFTER_30_DAYS",
            "AFTER_60_DAYS",
            "AFTER_90_DAYS",
            "AFTER_180_DAYS",
            "AFTER_270_DAYS",
            "AFTER_365_DAYS",
        ]
    }

    package enum TransitionToIARules {
        package static let after7Days = "AFTER_7_DAYS"
        package static let after14Days = "AFTER_14_DAYS"
        package static let after30Days = "AFTER_30_DAYS"
        package static let after60Days = "AFTER_60_DAYS"
        package static let after90Days = "AFTER_90_DAYS"
        package static let after1Day = "AFTER_1_DAY"
        package static let after180Days = "AFTER_180_DAYS"
        package static let after270Days = "AFTER_270_DAYS"
        package static let after365Days = "AFTER_365_DAYS"
        package static let values: [String] = [
            "AFTER_7_DAYS",
            "AFTER_14_DAYS",
            "AFTER_30_DAYS",
            "AFTER_60_DAYS",
            "AFTER_90_DAYS",
            "AFTER_1_DAY",
            "AFTER_180_DAYS",
            "AFTER_270_DAYS",
            "AFTER_365_DAYS",
        ]
    }

    package enum TransitionToPrimaryStorageClassRules {
        package static let after1Access = "AFTER_1_ACCESS"
        package static let values: [String] = [
            "AFTER_1_ACCESS",
        ]
    }
}
