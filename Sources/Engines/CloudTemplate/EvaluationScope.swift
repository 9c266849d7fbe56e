/// Everything that the functions of a template can see while a stack is made.
package struct EvaluationScope: Equatable, Codable, Sendable {
    /// Values of the parameters by name: text, or a list of texts for the list types.
    package var parameters: [String: TemplateValue]
    package var pseudo: PseudoParameters
    package var mappings: TemplateMap
    /// Whether each condition of the template holds.
    package var conditions: [String: Bool]
    /// What is known of the resources that exist, by logical id.
    package var resources: [String: ResourceAttributes]
    /// Zones by region.
    package var availabilityZones: [String: [String]]
    /// Exported outputs of the account's other stacks, by export name.
    package var exports: [String: String]
    /// What stands for a resource that does not exist yet; nil to throw.
    package var placeholder: String?

    package init(
        parameters: [String: TemplateValue] = [:], pseudo: PseudoParameters, mappings: TemplateMap = [:],
        conditions: [String: Bool] = [:], resources: [String: ResourceAttributes] = [:],
        availabilityZones: [String: [String]] = [:], exports: [String: String] = [:], placeholder: String? = nil
    ) {
        self.parameters = parameters
        self.pseudo = pseudo
        self.mappings = mappings
        self.conditions = conditions
        self.resources = resources
        self.availabilityZones = availabilityZones
        self.exports = exports
        self.placeholder = placeholder
    }
}

/// What a resource gives to others: its `Ref` and its `Fn::GetAtt`.
package struct ResourceAttributes: Equatable, Codable, Sendable {
    /// The physical id, or what `Ref` gives where that differs.
    package var ref: String
    package var attributes: [String: TemplateValue]

    package init(ref: String, attributes: [String: TemplateValue] = [:]) {
        self.ref = ref
        self.attributes = attributes
    }
}

/// The `AWS::…` parameters that every template has.
package struct PseudoParameters: Equatable, Codable, Sendable {
    package var accountID: String
    package var region: String
    package var stackName: String
    package var stackID: String
    package var partition: String
    package var urlSuffix: String
    package var notificationARNs: [String]

    package init(
        accountID: String, region: String, stackName: String, stackID: String, partition: String = "aws",
        urlSuffix: String = "amazonaws.com", notificationARNs: [String] = []
    ) {
        self.accountID = accountID
        self.region = region
        self.stackName = stackName
        self.stackID = stackID
        self.partition = partition
        self.urlSuffix = urlSuffix
        self.notificationARNs = notificationARNs
    }

    package static let names: Set<String> = [
        "AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId",
        "AWS::StackName", "AWS::URLSuffix",
    ]

    func value(of name: String) -> TemplateValue? {
        switch name {
        case "AWS::AccountId": .string(accountID)
        case "AWS::NotificationARNs": .list(notificationARNs.map { .string($0) })
        case "AWS::Partition": .string(partition)
        case "AWS::Region": .string(region)
        case "AWS::StackId": .string(stackID)
        case "AWS::StackName": .string(stackName)
        case "AWS::URLSuffix": .string(urlSuffix)
        default: nil
        }
    }
}
