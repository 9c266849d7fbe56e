// Made by teal-generate from botocore 1.43.11, data/events/2015-10-07. Do not edit; run `make generate`.
// swift-format-ignore-file

extension Events {
    package enum AssignPublicIp {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
        ]
    }

    package enum IncludeDetail {
        package static let none = "NONE"
        package static let full = "FULL"
        package static let values: [String] = [
            "NONE",
            "FULL",
        ]
    }

    package enum LaunchType {
        package static let ec2 = "EC2"
        package static let fargate = "FARGATE"
        package static let external = "EXTERNAL"
        package static let values: [String] = [
            "EC2",
            "FARGATE",
            "EXTERNAL",
        ]
    }

    package enum Level {
        package static let off = "OFF"
        package static let error = "ERROR"
        package static let info = "INFO"
        package static let trace = "TRACE"
        package static let values: [String] = [
            "OFF",
            "ERROR",
            "INFO",
            "TRACE",
        ]
    }

    package enum PlacementConstraintType {
        package static let distinctInstance = "distinctInstance"
        package static let memberOf = "memberOf"
        package static let values: [String] = [
            "distinctInstance",
            "memberOf",
        ]
    }

    package enum PlacementStrategyType {
        package static let random = "random"
        package static let spread = "spread"
        package static let binpack = "binpack"
        package static let values: [String] = [
            "random",
            "spread",
            "binpack",
        ]
    }

    package enum PropagateTags {
        package static let taskDefinition = "TASK_DEFINITION"
        package static let values: [String] = [
            "TASK_DEFINITION",
        ]
    }

    package enum RuleState {
        package static let enabled = "ENABLED"
        package static let disabled = "DISABLED"
        package static let enabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
        package static let values: [String] = [
            "ENABLED",
            "DISABLED",
            "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
        ]
    }
}
