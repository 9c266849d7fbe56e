// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct Tag: AWSStructure {
        package var key: String?
        package var value: String?

        package init() {}

        package init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }

        package static let schema = Schema<Self>("Tag", [
            Member("Key", \.key, .string(StringConstraint(minimumLength: 1, maximumLength: 128)), required: true),
            Member("Value", \.value, .string(StringConstraint(minimumLength: 1, maximumLength: 256)), required: true),
        ])
    }

    package struct TemplateParameter: AWSStructure {
        package var parameterKey: String?
        package var defaultValue: String?
        package var noEcho: Bool?
        package var description: String?

        package init() {}

        package init(
            parameterKey: String? = nil,
            defaultValue: String? = nil,
            noEcho: Bool? = nil,
            description: String? = nil
        ) {
            self.parameterKey = parameterKey
            self.defaultValue = defaultValue
            self.noEcho = noEcho
            self.description = description
        }

        package static let schema = Schema<Self>("TemplateParameter", [
            Member("ParameterKey", \.parameterKey),
            Member("DefaultValue", \.defaultValue),
            Member("NoEcho", \.noEcho),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
        ])
    }

    package struct TemplateSummaryConfig: AWSStructure {
        package var treatUnrecognizedResourceTypesAsWarnings: Bool?

        package init() {}

        package init(treatUnrecognizedResourceTypesAsWarnings: Bool? = nil) {
            self.treatUnrecognizedResourceTypesAsWarnings = treatUnrecognizedResourceTypesAsWarnings
        }

        package static let schema = Schema<Self>("TemplateSummaryConfig", [
            Member("TreatUnrecognizedResourceTypesAsWarnings", \.treatUnrecognizedResourceTypesAsWarnings),
        ])
    }
}
