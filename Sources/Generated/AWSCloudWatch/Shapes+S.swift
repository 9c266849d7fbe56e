// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package struct SetAlarmStateInput: AWSStructure {
        package var alarmName: String?
        package var stateValue: String?
        package var stateReason: String?
        package var stateReasonData: String?

        package init() {}

        package init(
            alarmName: String? = nil,
            stateValue: String? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil
        ) {
            self.alarmName = alarmName
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
        }

        package static let schema = Schema<Self>("SetAlarmStateInput", [
            Member("AlarmName", \.alarmName, .string(StringConstraint(minimumLength: 1, maximumLength: 255)), required: true),
            Member("StateValue", \.stateValue, .string(StringConstraint(values: StateValue.values)), required: true),
            Member("StateReason", \.stateReason, .string(StringConstraint(minimumLength: 0, maximumLength: 1023)), required: true),
            Member("StateReasonData", \.stateReasonData, .string(StringConstraint(minimumLength: 0, maximumLength: 4000))),
        ])
    }

    package struct SetAlarmStateResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("SetAlarmStateResponse", [])
    }

    package struct StatisticSet: AWSStructure {
        package var sampleCount: Double?
        package var sum: Double?
        package var minimum: Double?
        package var maximum: Double?

        package init() {}

        package init(sampleCount: Double? = nil, sum: Double? = nil, minimum: Double? = nil, maximum: Double? = nil) {
            self.sampleCount = sampleCount
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
        }

        package static let schema = Schema<Self>("StatisticSet", [
            Member("SampleCount", \.sampleCount, required: true),
            Member("Sum", \.sum, required: true),
            Member("Minimum", \.minimum, required: true),
            Member("Maximum", \.maximum, required: true),
        ])
    }
}
