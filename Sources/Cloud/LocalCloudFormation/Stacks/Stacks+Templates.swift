import AWSCloudFormation
import AWSWire
import CloudTemplate
import LocalCloud

extension LocalCloudFormation {
    func getTemplate(
        _ input: CloudFormation.GetTemplateInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.GetTemplateOutput {
        let text: String
        if let name = input.changeSetName {
            text = try changeSet(name, stack: input.stackName, context).request.template
        } else {
            text = try known(input.stackName, context).request.template
        }
        return .init(templateBody: text, stagesAvailable: ["Original", "Processed"])
    }

    func validateTemplate(
        _ input: CloudFormation.ValidateTemplateInput
    ) throws(AWSError) -> CloudFormation.ValidateTemplateOutput {
        let template = try Self.parsed(try Self.template(input.templateBody, input.templateURL))
        let required = StackPlan.requiredCapability(template.resources)
        return .init(
            parameters: template.parameters.map {
                .init(
                    parameterKey: $0.name, defaultValue: $0.default, noEcho: $0.noEcho, description: $0.description)
            }, description: template.description, capabilities: required.map { [$0] },
            capabilitiesReason: required.map { Self.reason($0, template) }, declaredTransforms: [])
    }

    private static func parsed(_ text: String) throws(AWSError) -> Template {
        do {
            return try Template(text: text)
        } catch {
            throw .validation(error.message)
        }
    }

    private static func reason(_ capability: String, _ template: Template) -> String {
        let types = Set(template.resources.map(\.type).filter { $0.hasPrefix("AWS::IAM::") }).sorted()
        return "The following resource(s) require capabilities: [\(types.joined(separator: ", "))]"
    }

    func templateSummary(
        _ input: CloudFormation.GetTemplateSummaryInput, _ context: CallContext
    ) throws(AWSError) -> CloudFormation.GetTemplateSummaryOutput {
        let text =
            try input.stackName == nil
            ? Self.template(input.templateBody, input.templateURL) : known(input.stackName, context).request.template
        let template = try Self.parsed(text)
        let required = StackPlan.requiredCapability(template.resources)
        return .init(
            parameters: template.parameters.map {
                .init(
                    parameterKey: $0.name, defaultValue: $0.default, parameterType: $0.type, noEcho: $0.noEcho,
                    description: $0.description, parameterConstraints: .init(allowedValues: $0.allowedValues))
            }, description: template.description, capabilities: required.map { [$0] },
            capabilitiesReason: required.map { Self.reason($0, template) },
            resourceTypes: Set(template.resources.map(\.type)).sorted(), version: "2010-09-09",
            metadata: template.metadata.map { TemplateJSON.write($0) }, declaredTransforms: [])
    }
}
