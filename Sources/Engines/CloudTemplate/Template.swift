/// A CloudFormation template: read from a document, or built in Swift and written as one.
///
///     var template = Template(description: "A network")
///     template.add(TemplateResource("Vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]))
///     template.add(TemplateOutput("VpcId", value: .ref("Vpc")))
///     let text = template.yaml
package struct Template: Equatable, Sendable {
    package var description: String?
    package var metadata: TemplateValue?
    /// In the order of the document, as are all the sections.
    package var parameters: [TemplateParameter]
    package var mappings: TemplateMap
    /// Conditions by name.
    package var conditions: TemplateMap
    package var resources: [TemplateResource]
    package var outputs: [TemplateOutput]

    package init(
        description: String? = nil, metadata: TemplateValue? = nil, parameters: [TemplateParameter] = [],
        mappings: TemplateMap = [:], conditions: TemplateMap = [:], resources: [TemplateResource] = [],
        outputs: [TemplateOutput] = []
    ) {
        self.description = description
        self.metadata = metadata
        self.parameters = parameters
        self.mappings = mappings
        self.conditions = conditions
        self.resources = resources
        self.outputs = outputs
    }

    package mutating func add(_ parameter: TemplateParameter) { parameters.append(parameter) }
    package mutating func add(_ resource: TemplateResource) { resources.append(resource) }
    package mutating func add(_ output: TemplateOutput) { outputs.append(output) }

    package func resource(_ logicalID: String) -> TemplateResource? {
        resources.first { $0.logicalID == logicalID }
    }

    package func parameter(_ name: String) -> TemplateParameter? {
        parameters.first { $0.name == name }
    }
}

/// One member of the Resources section.
package struct TemplateResource: Equatable, Sendable {
    package var logicalID: String
    /// `AWS::EC2::VPC`
    package var type: String
    package var properties: TemplateMap
    package var dependsOn: [String]
    /// The resource is made only where this condition holds.
    package var condition: String?
    package var deletionPolicy: DeletionPolicy?
    package var updateReplacePolicy: DeletionPolicy?
    package var metadata: TemplateValue?

    package init(
        _ logicalID: String, _ type: String, _ properties: TemplateMap = [:], dependsOn: [String] = [],
        condition: String? = nil, deletionPolicy: DeletionPolicy? = nil, updateReplacePolicy: DeletionPolicy? = nil,
        metadata: TemplateValue? = nil
    ) {
        self.logicalID = logicalID
        self.type = type
        self.properties = properties
        self.dependsOn = dependsOn
        self.condition = condition
        self.deletionPolicy = deletionPolicy
        self.updateReplacePolicy = updateReplacePolicy
        self.metadata = metadata
    }

    /// What the properties name.
    package func references() throws(TemplateError) -> Set<TemplateReference> {
        try TemplateValue.map(properties).references()
    }
}

/// What becomes of the physical resource when its logical one goes.
package enum DeletionPolicy: String, Codable, Sendable {
    case delete = "Delete"
    case retain = "Retain"
    /// Kept where the resource lived on, removed where the creation of its stack failed.
    case retainExceptOnCreate = "RetainExceptOnCreate"
    case snapshot = "Snapshot"

    /// Whether the resource stays when its stack is deleted, or when an update leaves it out.
    package var retainsOnDelete: Bool { self == .retain || self == .retainExceptOnCreate }
}

/// One member of the Outputs section.
package struct TemplateOutput: Equatable, Sendable {
    package var name: String
    package var value: TemplateValue
    package var description: String?
    /// Under which name other stacks import it.
    package var exportName: TemplateValue?
    package var condition: String?

    package init(
        _ name: String, value: TemplateValue, description: String? = nil, exportName: TemplateValue? = nil,
        condition: String? = nil
    ) {
        self.name = name
        self.value = value
        self.description = description
        self.exportName = exportName
        self.condition = condition
    }
}
