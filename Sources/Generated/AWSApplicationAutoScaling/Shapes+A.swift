// Made by teal-generate from botocore 1.43.11, data/application-autoscaling/2016-02-06. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ApplicationAutoScaling {
    package struct Alarm: AWSStructure {
        package var alarmName: String?
        package var alarmARN: String?

        package init() {}

        package init(alarmName: String? = nil, alarmARN: String? = nil) {
            self.alarmName = alarmName
            self.alarmARN = alarmARN
        }

        package static let schema = Schema<Self>("Alarm", [
            Member("AlarmName", \.alarmName, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
            Member("AlarmARN", \.alarmARN, .string(StringConstraint(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#)), required: true),
        ])
    }
}
