// Made by teal-generate from botocore 1.43.11, data/elbv2/2015-12-01. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension ELBv2 {
    package struct FixedResponseActionConfig: AWSStructure {
        package var messageBody: String?
        package var statusCode: String?
        package var contentType: String?

        package init() {}

        package init(messageBody: String? = nil, statusCode: String? = nil, contentType: String? = nil) {
            self.messageBody = messageBody
            self.statusCode = statusCode
            self.contentType = contentType
        }

        package static let schema = Schema<Self>("FixedResponseActionConfig", [
            Member("MessageBody", \.messageBody, .string(StringConstraint(minimumLength: 0, maximumLength: 1024))),
            Member("StatusCode", \.statusCode, .string(StringConstraint(pattern: #"^(2|4|5)\d\d$"#)), required: true),
            Member("ContentType", \.contentType, .string(StringConstraint(minimumLength: 0, maximumLength: 32))),
        ])
    }

    package struct ForwardActionConfig: AWSStructure {
        package var targetGroups: [TargetGroupTuple]?
        package var targetGroupStickinessConfig: TargetGroupStickinessConfig?

        package init() {}

        package init(
            targetGroups: [TargetGroupTuple]? = nil,
            targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil
        ) {
            self.targetGroups = targetGroups
            self.targetGroupStickinessConfig = targetGroupStickinessConfig
        }

        package static let schema = Schema<Self>("ForwardActionConfig", [
            Member("TargetGroups", \.targetGroups),
            Member("TargetGroupStickinessConfig", \.targetGroupStickinessConfig),
        ])
    }
}
