// Made by teal-generate from botocore 1.43.11, data/cloudwatch/2010-08-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    package struct EnableAlarmActionsInput: AWSStructure {
        package var alarmNames: [String]?

        package init() {}

        package init(alarmNames: [String]? = nil) {
            self.alarmNames = alarmNames
        }

        package static let schema = Schema<Self>("EnableAlarmActionsInput", [
            Member("AlarmNames", \.alarmNames, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 255)), ListTraits(maximum: 100)), required: true),
        ])
    }

    package struct EnableAlarmActionsResponse: AWSStructure {
        package init() {}

        package static let schema = Schema<Self>("EnableAlarmActionsResponse", [])
    }

    package struct Entity: AWSStructure {
        package var keyAttributes: [String: String]?
        package var attributes: [String: String]?

        package init() {}

        package init(keyAttributes: [String: String]? = nil, attributes: [String: String]? = nil) {
            self.keyAttributes = keyAttributes
            self.attributes = attributes
        }

        package static let schema = Schema<Self>("Entity", [
            Member("KeyAttributes", \.keyAttributes, .map(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), MapTraits(minimum: 2, maximum: 4, key: StringConstraint(minimumLength: 1, maximumLength: 32)))),
            Member("Attributes", \.attributes, .map(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), MapTraits(minimum: 0, maximum: 10, key: StringConstraint(minimumLength: 1, maximumLength: 256)))),
        ])
    }

    package struct EntityMetricData: AWSStructure {
        package var entity: Entity?
        package var metricData: [MetricDatum]?

        package init() {}

        package init(entity: Entity? = nil, metricData: [MetricDatum]? = nil) {
            self.entity = entity
            self.metricData = metricData
        }

        package static let schema = Schema<Self>("EntityMetricData", [
            Member("Entity", \.entity),
            Member("MetricData", \.metricData),
        ])
    }

    package struct EvaluationCriteria: AWSStructure {
        package var promQLCriteria: AlarmPromQLCriteria?

        package init() {}

        package init(promQLCriteria: AlarmPromQLCriteria? = nil) {
            self.promQLCriteria = promQLCriteria
        }

        package static let schema = Schema<Self>("EvaluationCriteria", [
            Member("PromQLCriteria", \.promQLCriteria),
        ])
    }
}
