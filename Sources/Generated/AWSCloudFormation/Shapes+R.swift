// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

package import AWSWire

extension CloudFormation {
    package struct ResourceChange: AWSStructure {
        package var policyAction: String?
        package var action: String?
        package var logicalResourceId: String?
        package var physicalResourceId: String?
        package var resourceType: String?
        package var replacement: String?
        package var scope: [String]?
        package var resourceDriftStatus: String?
        package var resourceDriftIgnoredAttributes: [ResourceDriftIgnoredAttribute]?
        package var details: [ResourceChangeDetail]?
        package var changeSetId: String?
        package var moduleInfo: ModuleInfo?
        package var beforeContext: String?
        package var afterContext: String?
        package var previousDeploymentContext: String?

        package init() {}

        package init(
            policyAction: String? = nil,
            action: String? = nil,
            logicalResourceId: String? = nil,
            physicalResourceId: String? = nil,
            resourceType: String? = nil,
            replacement: String? = nil,
            scope: [String]? = nil,
            resourceDriftStatus: String? = nil,
            resourceDriftIgnoredAttributes: [ResourceDriftIgnoredAttribute]? = nil,
            details: [ResourceChangeDetail]? = nil,
            changeSetId: String? = nil,
            moduleInfo: ModuleInfo? = nil,
            beforeContext: String? = nil,
            afterContext: String? = nil,
            previousDeploymentContext: String? = nil
        ) {
            self.policyAction = policyAction
            self.action = action
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.replacement = replacement
            self.scope = scope
            self.resourceDriftStatus = resourceDriftStatus
            self.resourceDriftIgnoredAttributes = resourceDriftIgnoredAttributes
            self.details = details
            self.changeSetId = changeSetId
            self.moduleInfo = moduleInfo
            self.beforeContext = beforeContext
            self.afterContext = afterContext
            self.previousDeploymentContext = previousDeploymentContext
        }

        package static let schema = Schema<Self>("ResourceChange", [
            Member("PolicyAction", \.policyAction, .string(StringConstraint(values: PolicyAction.values))),
            Member("Action", \.action, .string(StringConstraint(values: ChangeAction.values))),
            Member("LogicalResourceId", \.logicalResourceId),
            Member("PhysicalResourceId", \.physicalResourceId),
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("Replacement", \.replacement, .string(StringConstraint(values: Replacement.values))),
            Member("Scope", \.scope, .list(.string(StringConstraint(values: ResourceAttribute.values)))),
            Member("ResourceDriftStatus", \.resourceDriftStatus, .string(StringConstraint(values: StackResourceDriftStatus.values))),
            Member("ResourceDriftIgnoredAttributes", \.resourceDriftIgnoredAttributes),
            Member("Details", \.details),
            Member("ChangeSetId", \.changeSetId, .string(StringConstraint(minimumLength: 1, pattern: "arn:[-a-zA-Z0-9:/]*"))),
            Member("ModuleInfo", \.moduleInfo),
            Member("BeforeContext", \.beforeContext),
            Member("AfterContext", \.afterContext),
            Member("PreviousDeploymentContext", \.previousDeploymentContext),
        ])
    }

    package struct ResourceChangeDetail: AWSStructure {
        package var target: ResourceTargetDefinition?
        package var evaluation: String?
        package var changeSource: String?
        package var causingEntity: String?

        package init() {}

        package init(
            target: ResourceTargetDefinition? = nil,
            evaluation: String? = nil,
            changeSource: String? = nil,
            causingEntity: String? = nil
        ) {
            self.target = target
            self.evaluation = evaluation
            self.changeSource = changeSource
            self.causingEntity = causingEntity
        }

        package static let schema = Schema<Self>("ResourceChangeDetail", [
            Member("Target", \.target),
            Member("Evaluation", \.evaluation, .string(StringConstraint(values: EvaluationType.values))),
            Member("ChangeSource", \.changeSource, .string(StringConstraint(values: ChangeSource.values))),
            Member("CausingEntity", \.causingEntity),
        ])
    }

    package struct ResourceDriftIgnoredAttribute: AWSStructure {
        package var path: String?
        package var reason: String?

        package init() {}

        package init(path: String? = nil, reason: String? = nil) {
            self.path = path
            self.reason = reason
        }

        package static let schema = Schema<Self>("ResourceDriftIgnoredAttribute", [
            Member("Path", \.path),
            Member("Reason", \.reason, .string(StringConstraint(values: DriftIgnoredReason.values))),
        ])
    }

    package struct ResourceIdentifierSummary: AWSStructure {
        package var resourceType: String?
        package var logicalResourceIds: [String]?
        package var resourceIdentifiers: [String]?

        package init() {}

        package init(
            resourceType: String? = nil,
            logicalResourceIds: [String]? = nil,
            resourceIdentifiers: [String]? = nil
        ) {
            self.resourceType = resourceType
            self.logicalResourceIds = logicalResourceIds
            self.resourceIdentifiers = resourceIdentifiers
        }

        package static let schema = Schema<Self>("ResourceIdentifierSummary", [
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256))),
            Member("LogicalResourceIds", \.logicalResourceIds, .list(.string(), ListTraits(minimum: 1, maximum: 200))),
            Member("ResourceIdentifiers", \.resourceIdentifiers, .list(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)))),
        ])
    }

    package struct ResourceTargetDefinition: AWSStructure {
        package var attribute: String?
        package var name: String?
        package var requiresRecreation: String?
        package var path: String?
        package var beforeValue: String?
        package var afterValue: String?
        package var beforeValueFrom: String?
        package var afterValueFrom: String?
        package var drift: LiveResourceDrift?
        package var attributeChangeType: String?

        package init() {}

        package init(
            attribute: String? = nil,
            name: String? = nil,
            requiresRecreation: String? = nil,
            path: String? = nil,
            beforeValue: String? = nil,
            afterValue: String? = nil,
            beforeValueFrom: String? = nil,
            afterValueFrom: String? = nil,
            drift: LiveResourceDrift? = nil,
            attributeChangeType: String? = nil
        ) {
            self.attribute = attribute
            self.name = name
            self.requiresRecreation = requiresRecreation
            self.path = path
            self.beforeValue = beforeValue
            self.afterValue = afterValue
            self.beforeValueFrom = beforeValueFrom
            self.afterValueFrom = afterValueFrom
            self.drift = drift
            self.attributeChangeType = attributeChangeType
        }

        package static let schema = Schema<Self>("ResourceTargetDefinition", [
            Member("Attribute", \.attribute, .string(StringConstraint(values: ResourceAttribute.values))),
            Member("Name", \.name),
            Member("RequiresRecreation", \.requiresRecreation, .string(StringConstraint(values: RequiresRecreation.values))),
            Member("Path", \.path),
            Member("BeforeValue", \.beforeValue),
            Member("AfterValue", \.afterValue),
            Member("BeforeValueFrom", \.beforeValueFrom, .string(StringConstraint(values: BeforeValueFrom.values))),
            Member("AfterValueFrom", \.afterValueFrom, .string(StringConstraint(values: AfterValueFrom.values))),
            Member("Drift", \.drift),
            Member("AttributeChangeType", \.attributeChangeType, .string(StringConstraint(values: AttributeChangeType.values))),
        ])
    }

    package struct ResourceToImport: AWSStructure {
        package var resourceType: String?
        package var logicalResourceId: String?
        package var resourceIdentifier: [String: String]?

        package init() {}

        package init(
            resourceType: String? = nil,
            logicalResourceId: String? = nil,
            resourceIdentifier: [String: String]? = nil
        ) {
            self.resourceType = resourceType
            self.logicalResourceId = logicalResourceId
            self.resourceIdentifier = resourceIdentifier
        }

        package static let schema = Schema<Self>("ResourceToImport", [
            Member("ResourceType", \.resourceType, .string(StringConstraint(minimumLength: 1, maximumLength: 256)), required: true),
            Member("LogicalResourceId", \.logicalResourceId, required: true),
            Member("ResourceIdentifier", \.resourceIdentifier, .map(.string(StringConstraint(minimumLength: 1, maximumLength: 2048)), MapTraits(minimum: 1, maximum: 256, key: StringConstraint(minimumLength: 1, maximumLength: 2048))), required: true),
        ])
    }

    package struct RollbackConfiguration: AWSStructure {
        package var rollbackTriggers: [RollbackTrigger]?
        package var monitoringTimeInMinutes: Int?

        package init() {}

        package init(rollbackTriggers: [RollbackTrigger]? = nil, monitoringTimeInMinutes: Int? = nil) {
            self.rollbackTriggers = rollbackTriggers
            self.monitoringTimeInMinutes = monitoringTimeInMinutes
        }

        package static let schema = Schema<Self>("RollbackConfiguration", [
            Member("RollbackTriggers", \.rollbackTriggers, .list(RollbackTrigger.wireType, ListTraits(maximum: 5))),
            Member("MonitoringTimeInMinutes", \.monitoringTimeInMinutes, .integer(minimum: 0, maximum: 180)),
        ])
    }

    package struct RollbackTrigger: AWSStructure {
        package var arn: String?
        package var type: String?

        package init() {}

        package init(arn: String? = nil, type: String? = nil) {
            self.arn = arn
            self.type = type
        }

        package static let schema = Schema<Self>("RollbackTrigger", [
            Member("Arn", \.arn, required: true),
            Member("Type", \.type, required: true),
        ])
    }
}
