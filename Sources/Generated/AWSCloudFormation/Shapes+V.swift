// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct ValidateTemplateInput: AWSStructure {
        package var templateBody: String?
        package var templateURL: String?

        package init() {}

        package init(templateBody: String? = nil, templateURL: String? = nil) {
            self.templateBody = templateBody
            self.templateURL = templateURL
        }

        package static let schema = Schema<Self>("ValidateTemplateInput", [
            Member("TemplateBody", \.templateBody, .string(StringConstraint(minimumLength: 1))),
            Member("TemplateURL", \.templateURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
        ])
    }

    package struct ValidateTemplateOutput: AWSStructure {
        package var parameters: [TemplateParameter]?
        package var description: String?
        package var capabilities: [String]?
        package var capabilitiesReason: String?
        package var declaredTransforms: [String]?

        package init() {}

        package init(
            parameters: [TemplateParameter]? = nil,
            description: String? = nil,
            capabilities: [String]? = nil,
            capabilitiesReason: String? = nil,
            declaredTransforms: [String]? = nil
        ) {
            self.parameters = parameters
            self.description = description
            self.capabilities = capabilities
            self.capabilitiesReason = capabilitiesReason
            self.declaredTransforms = declaredTransforms
        }

        package static let schema = Schema<Self>("ValidateTemplateOutput", [
            Member("Parameters", \.parameters),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("CapabilitiesReason", \.capabilitiesReason),
            Member("DeclaredTransforms", \.declaredTransforms),
        ])
    }
}
