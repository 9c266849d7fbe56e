// Made by teal-generate from botocore 1.43.11, data/ecs/2014-11-13. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ECS {
    package struct AcceleratorCountRequest: AWSStructure {
        package var min: Int?
        package var max: Int?

        package init() {}

        package init(min: Int? = nil, max: Int? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("AcceleratorCountRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }

    package struct AcceleratorTotalMemoryMiBRequest: AWSStructure {
        package var min: Int?
        package var max: Int?

        package init() {}

        package init(min: Int? = nil, max: Int? = nil) {
            self.min = min
            self.max = max
        }

        package static let schema = Schema<Self>("AcceleratorTotalMemoryMiBRequest", [
            Member("min", \.min),
            Member("max", \.max),
        ])
    }

    package struct AdvancedConfiguration: AWSStructure {
        package var alternateTargetGroupArn: String?
        package var productionListenerRule: String?
        package var testListenerRule: String?
        package var roleArn: String?

        package init() {}

        package init(
            alternateTargetGroupArn: String? = nil,
            productionListenerRule: String? = nil,
            testListenerRule: String? = nil,
            roleArn: String? = nil
        ) {
            self.alternateTargetGroupArn = alternateTargetGroupArn
            self.productionListenerRule = productionListenerRule
            self.testListenerRule = testListenerRule
            self.roleArn = roleArn
        }

        package static let schema = Schema<Self>("AdvancedConfiguration", [
            Member("alternateTargetGroupArn", \.alternateTargetGroupArn),
            Member("productionListenerRule", \.productionListenerRule),
            Member("testListenerRule", \.testListenerRule),
            Member("roleArn", \.roleArn),
        ])
    }

    package struct Attachment: AWSStructure {
        package var id: String?
        package var type: String?
        package var status: String?
        package var details: [KeyValuePair]?

        package init() {}

        package init(id: String? = nil, type: String? = nil, status: String? = nil, details: [KeyValuePair]? = nil) {
            self.id = id
            self.type = type
            self.status = status
            self.details = details
        }

        package static let schema = Schema<Self>("Attachment", [
            Member("id", \.id),
            Member("type", \.type),
            Member("status", \.status),
            Member("details", \.details),
        ])
    }

    package struct Attribute: AWSStructure {
        package var name: String?
        package var value: String?
        package var targetType: String?
        package var targetId: String?

        package init() {}

        package init(name: String? = nil, value: String? = nil, targetType: String? = nil, targetId: String? = nil) {
            self.name = name
            self.value = value
            self.targetType = targetType
            self.targetId = targetId
        }

        package static let schema = Schema<Self>("Attribute", [
            Member("name", \.name, required: true),
            Member("value", \.value),
            Member("targetType", \.targetType, .string(StringConstraint(values: TargetType.values))),
            Member("targetId", \.targetId),
        ])
    }

    package struct AutoRepairConfiguration: AWSStructure {
        package var actionsStatus: String?

        package init() {}

        package init(actionsStatus: String? = nil) {
            self.actionsStatus = actionsStatus
        }

        package static let schema = Schema<Self>("AutoRepairConfiguration", [
            Member("actionsStatus", \.actionsStatus, .string(StringConstraint(values: AutoRepairActionsStatus.values))),
        ])
    }

    package struct AutoScalingGroupProvider: AWSStructure {
        package var autoScalingGroupArn: String?
        package var managedScaling: ManagedScaling?
        package var managedTerminationProtection: String?
        package var managedDraining: String?

        package init() {}

        package init(
            autoScalingGroupArn: String? = nil,
            managedScaling: ManagedScaling? = nil,
            managedTerminationProtection: String? = nil,
            managedDraining: String? = nil
        ) {
            self.autoScalingGroupArn = autoScalingGroupArn
            self.managedScaling = managedScaling
            self.managedTerminationProtection = managedTerminationProtection
            self.managedDraining = managedDraining
        }

        package static let schema = Schema<Self>("AutoScalingGroupProvider", [
            Member("autoScalingGroupArn", \.autoScalingGroupArn, required: true),
            Member("managedScaling", \.managedScaling),
            Member("managedTerminationProtection", \.managedTerminationProtection, .string(StringConstraint(values: ManagedTerminationProtection.values))),
            Member("managedDraining", \.managedDraining, .string(StringConstraint(values: ManagedDraining.values))),
        ])
    }

    package struct AwsVpcConfiguration: AWSStructure {
        package var subnets: [String]?
        package var securityGroups: [String]?
        package var assignPublicIp: String?

        package init() {}

        package init(subnets: [String]? = nil, securityGroups: [String]? = nil, assignPublicIp: String? = nil) {
            self.subnets = subnets
            self.securityGroups = securityGroups
            self.assignPublicIp = assignPublicIp
        }

        package static let schema = Schema<Self>("AwsVpcConfiguration", [
            Member("subnets", \.subnets, required: true),
            Member("securityGroups", \.securityGroups),
            Member("assignPublicIp", \.assignPublicIp, .string(StringConstraint(values: AssignPublicIp.values))),
        ])
    }
}
