import AWSCloudFormation
import CloudTemplate
import FoundationEssentials
import LocalCloud

/// A change that was worked out and waits to be carried out.
struct ChangeSetRecord: Codable, Equatable, Sendable {
    /// `arn:aws:cloudformation:REGION:ACCOUNT:changeSet/NAME/UUID`
    var id: String
    var name: String
    var stackID: String
    var stackName: String
    var isCreation: Bool
    var description: String?
    var createdAt: Date
    var request: StackRequest
    var retainExceptOnCreate: Bool
    /// DELETE, DO_NOTHING or ROLLBACK.
    var onFailure: String?
    /// CREATE_COMPLETE or FAILED: working it out takes no time here.
    var status: String
    var statusReason: String?
    /// UNAVAILABLE, AVAILABLE, EXECUTE_IN_PROGRESS, EXECUTE_COMPLETE, OBSOLETE.
    var executionStatus: String
    var changes: [StoredChange]
    var clientToken: String?

    struct StoredChange: Codable, Equatable, Sendable {
        @Stored var change: CloudFormation.ResourceChange
    }
}

extension CloudFormation.ResourceChange {
    /// A change of the diff, as DescribeChangeSet shows it.
    init(_ change: ResourceChange, physicalID: String?) {
        self.init(
            logicalResourceId: change.logicalID, physicalResourceId: physicalID, resourceType: change.type,
            scope: [], details: [])
        switch change.action {
        case .add: action = CloudFormation.ChangeAction.add
        case .remove:
            action = CloudFormation.ChangeAction.remove
            policyAction = "Delete"
        case .modify(let how):
            action = CloudFormation.ChangeAction.modify
            scope = change.properties.map(\.name) == ["Tags"] ? ["Tags"] : ["Properties"]
            details = change.properties.map(CloudFormation.ResourceChangeDetail.init)
            switch how {
            case .never: replacement = "False"
            case .conditional: replacement = "Conditional"
            case .always:
                replacement = "True"
                policyAction = "ReplaceAndDelete"
            }
        }
    }
}

extension CloudFormation.ResourceChangeDetail {
    fileprivate init(_ change: PropertyChange) {
        let attribute = change.name == "Tags" ? "Tags" : "Properties"
        self.init(
            target: CloudFormation.ResourceTargetDefinition(
                attribute: attribute, name: attribute == "Tags" ? nil : change.name,
                requiresRecreation: change.replaces ? change.isUnknown ? "Conditionally" : "Always" : "Never",
                path: "/\(attribute)/\(change.name)", beforeValue: change.before.map(Self.text),
                afterValue: change.after.map(Self.text),
                attributeChangeType: change.before == nil ? "Add" : change.after == nil ? "Remove" : "Modify"),
            evaluation: change.isUnknown ? "Dynamic" : "Static", changeSource: "DirectModification")
    }

    private static func text(_ value: TemplateValue) -> String { value.scalarText ?? TemplateJSON.write(value) }
}
