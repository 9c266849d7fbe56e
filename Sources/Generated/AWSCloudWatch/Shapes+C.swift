// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire
package import FoundationEssentials

extension CloudWatch {
    package struct CompositeAlarm: AWSStructure {
        package var actionsEnabled: Bool?
        package var alarmActions: [String]?
        package var alarmArn: String?
        package var alarmConfigurationUpdatedTimestamp: Date?
        package var alarmDescription: String?
        package var alarmName: String?
        package var alarmRule: String?
        package var insufficientDataActions: [String]?
        package var okActions: [String]?
        package var stateReason: String?
        package var stateReasonData: String?
        package var stateUpdatedTimestamp: Date?
        package var stateValue: String?
        package var stateTransitionedTimestamp: Date?
        package var actionsSuppressedBy: String?
        package var actionsSuppressedReason: String?
        package var actionsSuppressor: String?
        package var actionsSuppressorWaitPeriod: Int?
        package var actionsSuppressorExtensionPeriod: Int?

        package init() {}

        package init(
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmArn: String? = nil,
            alarmConfigurationUpdatedTimestamp: Date? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            alarmRule: String? = nil,
            insufficientDataActions: [String]? = nil,
            okActions: [String]? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Date? = nil,
            stateValue: String? = nil,
            stateTransitionedTimestamp: Date? = nil,
            actionsSuppressedBy: String? = nil,
            actionsSuppressedReason: String? = nil,
            actionsSuppressor: String? = nil,
            actionsSuppressorWaitPeriod: Int? = nil,
            actionsSuppressorExtensionPeriod: Int? = nil
        ) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmArn = alarmArn
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.actionsSuppressedBy = actionsSuppressedBy
            self.actionsSuppressedReason = actionsSuppressedReason
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
        }

        package static let schema = Schema<Self>("CompositeAlarm", [
            Member("ActionsEnabled", \.actionsEnabled),
            Member("AlarmActions", \.alarmActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("AlarmArn", \.alarmArn, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("AlarmConfigurationUpdatedTimestamp", \.alarmConfigurationUpdatedTimestamp),
            Member("AlarmDescription", \.alarmDescription, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255))),
            Member("AlarmRule", \.alarmRule, .string(StringConstraint(minimumLength: 1, maximumLength: 10240))),
            Member("InsufficientDataActions", \.insufficientDataActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("OKActions", \.okActions, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 1024)), ListTraits(maximum: 5))),
            Member("StateReason", \.stateReason, .string(StringConstraint(minimumLength: 0, maximumLength: 1023))),
            Member("StateReasonData", \.stateReasonData, .string(StringConstraint(minimumLength: 0, maximumLength: 4000))),
            Member("StateUpdatedTimestamp", \.stateUpdatedTimestamp),
            Member("StateValue", \.stateValue, .string(StringConstraint(values: StateValue.values))),
            Member("StateTransitionedTimestamp", \.stateTransitionedTimestamp),
            Member("ActionsSuppressedBy", \.actionsSuppressedBy, .string(StringConstraint(values: ActionsSuppressedBy.values))),
            Member("ActionsSuppressedReason", \.actionsSuppressedReason, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("ActionsSuppressor", \.actionsSuppressor, .string(StringConstraint(minimumLength: 1, maximumLength: 1600))),
            Member("ActionsSuppressorWaitPeriod", \.actionsSuppressorWaitPeriod),
            Member("ActionsSuppressorExtensionPeriod", \.actionsSuppressorExtensionPeriod),
        ])
    }
}
