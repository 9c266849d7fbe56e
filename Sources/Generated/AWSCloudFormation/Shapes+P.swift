// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct Parameter: AWSStructure {
        package var parameterKey: String?
        package var parameterValue: String?
        package var usePreviousValue: Bool?
        package var resolvedValue: String?

        package init() {}

        package init(
            parameterKey: String? = nil,
            parameterValue: String? = nil,
            usePreviousValue: Bool? = nil,
            resolvedValue: String? = nil
        ) {
            self.parameterKey = parameterKey
            self.parameterValue = parameterValue
            self.usePreviousValue = usePreviousValue
            self.resolvedValue = resolvedValue
        }

        package static let schema = Schema<Self>("Parameter", [
            Member("ParameterKey", \.parameterKey),
            Member("ParameterValue", \.parameterValue),
            Member("UsePreviousValue", \.usePreviousValue),
            Member("ResolvedValue", \.resolvedValue),
        ])
    }

    package struct ParameterConstraints: AWSStructure {
        package var allowedValues: [String]?

        package init() {}

        package init(allowedValues: [String]? = nil) {
            self.allowedValues = allowedValues
        }

        package static let schema = Schema<Self>("ParameterConstraints", [
            Member("AllowedValues", \.allowedValues),
        ])
    }

    package struct ParameterDeclaration: AWSStructure {
        package var parameterKey: String?
        package var defaultValue: String?
        package var parameterType: String?
        package var noEcho: Bool?
        package var description: String?
        package var parameterConstraints: ParameterConstraints?

        package init() {}

        package init(
            parameterKey: String? = nil,
            defaultValue: String? = nil,
            parameterType: String? = nil,
            noEcho: Bool? = nil,
            description: String? = nil,
            parameterConstraints: ParameterConstraints? = nil
        ) {
            self.parameterKey = parameterKey
            self.defaultValue = defaultValue
            self.parameterType = parameterType
            self.noEcho = noEcho
            self.description = description
            self.parameterConstraints = parameterConstraints
        }

        package static let schema = Schema<Self>("ParameterDeclaration", [
            Member("ParameterKey", \.parameterKey),
            Member("DefaultValue", \.defaultValue),
            Member("ParameterType", \.parameterType),
            Member("NoEcho", \.noEcho),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("ParameterConstraints", \.parameterConstraints),
        ])
    }
}
