// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct GetTemplateInput: AWSStructure {
        package var stackName: String?
        package var changeSetName: String?
        package var templateStage: String?

        package init() {}

        package init(stackName: String? = nil, changeSetName: String? = nil, templateStage: String? = nil) {
            self.stackName = stackName
            self.changeSetName = changeSetName
            self.templateStage = templateStage
        }

        package static let schema = Schema<Self>("GetTemplateInput", [
            Member("StackName", \.stackName),
            Member("ChangeSetName", \.changeSetName, .string(StringConstraint(minimumLength: 1, maximumLength: 1600, pattern: "[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*"))),
            Member("TemplateStage", \.templateStage, .string(StringConstraint(values: TemplateStage.values))),
        ])
    }

    package struct GetTemplateOutput: AWSStructure {
        package var templateBody: String?
        package var stagesAvailable: [String]?

        package init() {}

        package init(templateBody: String? = nil, stagesAvailable: [String]? = nil) {
            self.templateBody = templateBody
            self.stagesAvailable = stagesAvailable
        }

        package static let schema = Schema<Self>("GetTemplateOutput", [
            Member("TemplateBody", \.templateBody, .string(StringConstraint(minimumLength: 1))),
            Member("StagesAvailable", \.stagesAvailable, .list(.string(StringConstraint(values: TemplateStage.values)))),
        ])
    }

    package struct GetTemplateSummaryInput: AWSStructure {
        package var templateBody: String?
        package var templateURL: String?
        package var stackName: String?
        package var stackSetName: String?
        package var callAs: String?
        package var templateSummaryConfig: TemplateSummaryConfig?

        package init() {}

        package init(
            templateBody: String? = nil,
            templateURL: String? = nil,
            stackName: String? = nil,
            stackSetName: String? = nil,
            callAs: String? = nil,
            templateSummaryConfig: TemplateSummaryConfig? = nil
        ) {
            self.templateBody = templateBody
            self.templateURL = templateURL
            self.stackName = stackName
            self.stackSetName = stackSetName
            self.callAs = callAs
            self.templateSummaryConfig = templateSummaryConfig
        }

        package static let schema = Schema<Self>("GetTemplateSummaryInput", [
            Member("TemplateBody", \.templateBody, .string(StringConstraint(minimumLength: 1))),
            Member("TemplateURL", \.templateURL, .string(StringConstraint(minimumLength: 1, maximumLength: 5120))),
            Member("StackName", \.stackName, .string(StringConstraint(minimumLength: 1, pattern: #"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)"#))),
            Member("StackSetName", \.stackSetName, .string(StringConstraint(pattern: "[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?"))),
            Member("CallAs", \.callAs, .string(StringConstraint(values: CallAs.values))),
            Member("TemplateSummaryConfig", \.templateSummaryConfig),
        ])
    }

    package struct GetTemplateSummaryOutput: AWSStructure {
        package var parameters: [ParameterDeclaration]?
        package var description: String?
        package var capabilities: [String]?
        package var capabilitiesReason: String?
        package var resourceTypes: [String]?
        package var version: String?
        package var metadata: String?
        package var declaredTransforms: [String]?
        package var resourceIdentifierSummaries: [ResourceIdentifierSummary]?
        package var warnings: Warnings?

        package init() {}

        package init(
            parameters: [ParameterDeclaration]? = nil,
            description: String? = nil,
            capabilities: [String]? = nil,
            capabilitiesReason: String? = nil,
            resourceTypes: [String]? = nil,
            version: String? = nil,
            metadata: String? = nil,
            declaredTransforms: [String]? = nil,
            resourceIdentifierSummaries: [ResourceIdentifierSummary]? = nil,
            warnings: Warnings? = nil
        ) {
            self.parameters = parameters
            self.description = description
            self.capabilities = capabilities
            self.capabilitiesReason = capabilitiesReason
            self.resourceTypes = resourceTypes
            self.version = version
            self.metadata = metadata
            self.declaredTransforms = declaredTransforms
            self.resourceIdentifierSummaries = resourceIdentifierSummaries
            self.warnings = warnings
        }

        package static let schema = Schema<Self>("GetTemplateSummaryOutput", [
            Member("Parameters", \.parameters),
            Member("Description", \.description, .string(StringConstraint(minimumLength: 1, maximumLength: 1024))),
            Member("Capabilities", \.capabilities, .list(.string(StringConstraint(values: Capability.values)))),
            Member("CapabilitiesReason", \.capabilitiesReason),
            Member("ResourceTypes", \.resourceTypes, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 256)))),
            Member("Version", \.version),
            Member("Metadata", \.metadata),
            Member("DeclaredTransforms", \.declaredTransforms),
            Member("ResourceIdentifierSummaries", \.resourceIdentifierSummaries),
            Member("Warnings", \.warnings),
        ])
    }
}
