// Made by teal-generate from botocore 1.43.11, data/cloudformation/2010-05-15. Do not edit; run `make generate`.
// swift-format-ignore-file

extension CloudFormation {
    package enum AfterValueFrom {
        package static let template = "TEMPLATE"
        package static let values: [String] = [
            "TEMPLATE",
        ]
    }

    package enum AttributeChangeType {
        package static let add = "Add"
        package static let remove = "Remove"
        package static let modify = "Modify"
        package static let syncWithActual = "SyncWithActual"
        package static let values: [String] = [
            "Add",
            "Remove",
            "Modify",
            "SyncWithActual",
        ]
    }

    package enum BeforeValueFrom {
        package static let previousDeploymentState = "PREVIOUS_DEPLOYMENT_STATE"
        package static let actualState = "ACTUAL_STATE"
        package static let values: [String] = [
            "PREVIOUS_DEPLOYMENT_STATE",
            "ACTUAL_STATE",
        ]
    }

    package enum CallAs {
        package static let selfValue = "SELF"
        package static let delegatedAdmin = "DELEGATED_ADMIN"
        package static let values: [String] = [
            "SELF",
            "DELEGATED_ADMIN",
        ]
    }

    package enum Capability {
        package static let capabilityIam = "CAPABILITY_IAM"
        package static let capabilityNamedIam = "CAPABILITY_NAMED_IAM"
        package static let capabilityAutoExpand = "CAPABILITY_AUTO_EXPAND"
        package static let values: [String] = [
            "CAPABILITY_IAM",
            "CAPABILITY_NAMED_IAM",
            "CAPABILITY_AUTO_EXPAND",
        ]
    }

    package enum ChangeAction {
        package static let add = "Add"
        package static let modify = "Modify"
        package static let remove = "Remove"
        package static let `import` = "Import"
        package static let dynamic = "Dynamic"
        package static let syncWithActual = "SyncWithActual"
        package static let values: [String] = [
            "Add",
            "Modify",
            "Remove",
            "Import",
            "Dynamic",
            "SyncWithActual",
        ]
    }

    package enum ChangeSetStatus {
        package static let createPending = "CREATE_PENDING"
        package static let createInProgress = "CREATE_IN_PROGRESS"
        package static let createComplete = "CREATE_COMPLETE"
        package static let deletePending = "DELETE_PENDING"
        package static let deleteInProgress = "DELETE_IN_PROGRESS"
        package static let deleteComplete = "DELETE_COMPLETE"
        package static let deleteFailed = "DELETE_FAILED"
        package static let failed = "FAILED"
        package static let values: [String] = [
            "CREATE_PENDING",
            "CREATE_IN_PROGRESS",
            "CREATE_COMPLETE",
            "DELETE_PENDING",
            "DELETE_IN_PROGRESS",
            "DELETE_COMPLETE",
            "DELETE_FAILED",
            "FAILED",
        ]
    }

    package enum ChangeSetType {
        package static let create = "CREATE"
        package static let update = "UPDATE"
        package static let `import` = "IMPORT"
        package static let values: [String] = [
            "CREATE",
            "UPDATE",
            "IMPORT",
        ]
    }

    package enum ChangeSource {
        package static let resourceReference = "ResourceReference"
        package static let parameterReference = "ParameterReference"
        package static let resourceAttribute = "ResourceAttribute"
        package static let directModification = "DirectModification"
        package static let automatic = "Automatic"
        package static let noModification = "NoModification"
        package static let values: [String] = [
            "ResourceReference",
            "ParameterReference",
            "ResourceAttribute",
            "DirectModification",
            "Automatic",
            "NoModification",
        ]
    }

    package enum ChangeType {
        package static let resource = "Resource"
        package static let values: [String] = [
            "Resource",
        ]
    }

    package enum DeletionMode {
        package static let standard = "STANDARD"
        package static let forceDeleteStack = "FORCE_DELETE_STACK"
        package static let values: [String] = [
            "STANDARD",
            "FORCE_DELETE_STACK",
        ]
    }

    package enum DeploymentMode {
        package static let revertDrift = "REVERT_DRIFT"
        package static let values: [String] = [
            "REVERT_DRIFT",
        ]
    }

    package enum DetailedStatus {
        package static let configurationComplete = "CONFIGURATION_COMPLETE"
        package static let validationFailed = "VALIDATION_FAILED"
        package static let values: [String] = [
            "CONFIGURATION_COMPLETE",
            "VALIDATION_FAILED",
        ]
    }

    package enum DriftIgnoredReason {
        package static let managedByAws = "MANAGED_BY_AWS"
        package static let writeOnlyProperty = "WRITE_ONLY_PROPERTY"
        package static let values: [String] = [
            "MANAGED_BY_AWS",
            "WRITE_ONLY_PROPERTY",
        ]
    }

    package enum EvaluationType {
        package static let `static` = "Static"
        package static let dynamic = "Dynamic"
        package static let values: [String] = [
            "Static",
            "Dynamic",
        ]
    }

    package enum ExecutionStatus {
        package static let unavailable = "UNAVAILABLE"
        package static let available = "AVAILABLE"
        package static let executeInProgress = "EXECUTE_IN_PROGRESS"
        package static let executeComplete = "EXECUTE_COMPLETE"
        package static let executeFailed = "EXECUTE_FAILED"
        package static let obsolete = "OBSOLETE"
        package static let values: [String] = [
            "UNAVAILABLE",
            "AVAILABLE",
            "EXECUTE_IN_PROGRESS",
            "EXECUTE_COMPLETE",
            "EXECUTE_FAILED",
            "OBSOLETE",
        ]
    }

    package enum HookFailureMode {
        package static let fail = "FAIL"
        package static let warn = "WARN"
        package static let values: [String] = [
            "FAIL",
            "WARN",
        ]
    }

    package enum HookInvocationPoint {
        package static let preProvision = "PRE_PROVISION"
        package static let values: [String] = [
            "PRE_PROVISION",
        ]
    }

    package enum HookStatus {
        package static let hookInProgress = "HOOK_IN_PROGRESS"
        package static let hookCompleteSucceeded = "HOOK_COMPLETE_SUCCEEDED"
        package static let hookCompleteFailed = "HOOK_COMPLETE_FAILED"
        package static let hookFailed = "HOOK_FAILED"
        package static let values: [String] = [
            "HOOK_IN_PROGRESS",
            "HOOK_COMPLETE_SUCCEEDED",
            "HOOK_COMPLETE_FAILED",
            "HOOK_FAILED",
        ]
    }

    package enum OnFailure {
        package static let doNothing = "DO_NOTHING"
        package static let rollback = "ROLLBACK"
        package static let delete = "DELETE"
        package static let values: [String] = [
            "DO_NOTHING",
            "ROLLBACK",
            "DELETE",
        ]
    }

    package enum OnStackFailure {
        package static let doNothing = "DO_NOTHING"
        package static let rollback = "ROLLBACK"
        package static let delete = "DELETE"
        package static let values: [String] = [
            "DO_NOTHING",
            "ROLLBACK",
            "DELETE",
        ]
    }

    package enum OperationType {
        package static let createStack = "CREATE_STACK"
        package static let updateStack = "UPDATE_STACK"
        package static let deleteStack = "DELETE_STACK"
        package static let continueRollback = "CONTINUE_ROLLBACK"
        package static let rollback = "ROLLBACK"
        package static let createChangeset = "CREATE_CHANGESET"
        package static let values: [String] = [
            "CREATE_STACK",
            "UPDATE_STACK",
            "DELETE_STACK",
            "CONTINUE_ROLLBACK",
            "ROLLBACK",
            "CREATE_CHANGESET",
        ]
    }

    package enum PolicyAction {
        package static let delete = "Delete"
        package static let retain = "Retain"
        package static let snapshot = "Snapshot"
        package static let replaceAndDelete = "ReplaceAndDelete"
        package static let replaceAndRetain = "ReplaceAndRetain"
        package static let replaceAndSnapshot = "ReplaceAndSnapshot"
        package static let values: [String] = [
            "Delete",
            "Retain",
            "Snapshot",
            "ReplaceAndDelete",
            "ReplaceAndRetain",
            "ReplaceAndSnapshot",
        ]
    }

    package enum Replacement {
        package static let `true` = "True"
        package static let `false` = "False"
        package static let conditional = "Conditional"
        package static let values: [String] = [
            "True",
            "False",
            "Conditional",
        ]
    }

    package enum RequiresRecreation {
        package static let never = "Never"
        package static let conditionally = "Conditionally"
        package static let always = "Always"
        package static let values: [String] = [
            "Never",
            "Conditionally",
            "Always",
        ]
    }

    package enum ResourceAttribute {
        package static let properties = "Properties"
        package static let metadata = "Metadata"
        package static let creationPolicy = "CreationPolicy"
        package static let updatePolicy = "UpdatePolicy"
        package static let deletionPolicy = "DeletionPolicy"
        package static let updateReplacePolicy = "UpdateReplacePolicy"
        package static let tags = "Tags"
        package static let values: [String] = [
            "Properties",
            "Metadata",
            "CreationPolicy",
            "UpdatePolicy",
            "DeletionPolicy",
            "UpdateReplacePolicy",
            "Tags",
        ]
    }

    package enum ResourceStatus {
        package static let createInProgress = "CREATE_IN_PROGRESS"
        package static let createFailed = "CREATE_FAILED"
        package static let createComplete = "CREATE_COMPLETE"
        package static let deleteInProgress = "DELETE_IN_PROGRESS"
        package static let deleteFailed = "DELETE_FAILED"
        package static let deleteComplete = "DELETE_COMPLETE"
        package static let deleteSkipped = "DELETE_SKIPPED"
        package static let updateInProgress = "UPDATE_IN_PROGRESS"
        package static let updateFailed = "UPDATE_FAILED"
        package static let updateComplete = "UPDATE_COMPLETE"
        package static let importFailed = "IMPORT_FAILED"
        package static let importComplete = "IMPORT_COMPLETE"
        package static let importInProgress = "IMPORT_IN_PROGRESS"
        package static let importRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS"
        package static let importRollbackFailed = "IMPORT_ROLLBACK_FAILED"
        package static let importRollbackComplete = "IMPORT_ROLLBACK_COMPLETE"
        package static let exportFailed = "EXPORT_FAILED"
        package static let exportComplete = "EXPORT_COMPLETE"
        package static let exportInProgress = "EXPORT_IN_PROGRESS"
        package static let exportRollbackInProgress = "EXPORT_ROLLBACK_IN_PROGRESS"
        package static let exportRollbackFailed = "EXPORT_ROLLBACK_FAILED"
        package static let exportRollbackComplete = "EXPORT_ROLLBACK_COMPLETE"
        package static let updateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS"
        package static let updateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE"
        package static let updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
        package static let rollbackInProgress = "ROLLBACK_IN_PROGRESS"
        package static let rollbackComplete = "ROLLBACK_COMPLETE"
        package static let rollbackFailed = "ROLLBACK_FAILED"
        package static let values: [String] = [
            "CREATE_IN_PROGRESS",
            "CREATE_FAILED",
            "CREATE_COMPLETE",
            "DELETE_IN_PROGRESS",
            "DELETE_FAILED",
            "DELETE_COMPLETE",
            "DELETE_SKIPPED",
            "UPDATE_IN_PROGRESS",
            "UPDATE_FAILED",
            "UPDATE_COMPLETE",
            "IMPORT_FAILED",
            "IMPORT_COMPLETE",
            "IMPORT_IN_PROGRESS",
            "IMPORT_ROLLBACK_IN_PROGRESS",
            "IMPORT_ROLLBACK_FAILED",
            "IMPORT_ROLLBACK_COMPLETE",
            "EXPORT_FAILED",
            "EXPORT_COMPLETE",
            "EXPORT_IN_PROGRESS",
            "EXPORT_ROLLBACK_IN_PROGRESS",
            "EXPORT_ROLLBACK_FAILED",
            "EXPORT_ROLLBACK_COMPLETE",
            "UPDATE_ROLLBACK_IN_PROGRESS",
            "UPDATE_ROLLBACK_COMPLETE",
            "UPDATE_ROLLBACK_FAILED",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_COMPLETE",
            "ROLLBACK_FAILED",
        ]
    }

    package enum StackDriftStatus {
        package static let drifted = "DRIFTED"
        package static let inSync = "IN_SYNC"
        package static let unknown = "UNKNOWN"
        package static let notChecked = "NOT_CHECKED"
        package static let values: [String] = [
            "DRIFTED",
            "IN_SYNC",
            "UNKNOWN",
            "NOT_CHECKED",
        ]
    }

    package enum StackResourceDriftStatus {
        package static let inSync = "IN_SYNC"
        package static let modified = "MODIFIED"
        package static let deleted = "DELETED"
        package static let notChecked = "NOT_CHECKED"
        package static let unknown = "UNKNOWN"
        package static let unsupported = "UNSUPPORTED"
        package static let values: [String] = [
            "IN_SYNC",
            "MODIFIED",
            "DELETED",
            "NOT_CHECKED",
            "UNKNOWN",
            "UNSUPPORTED",
        ]
    }

    package enum StackStatus {
        package static let createInProgress = "CREATE_IN_PROGRESS"
        package static let createFailed = "CREATE_FAILED"
        package static let createComplete = "CREATE_COMPLETE"
        package static let rollbackInProgress = "ROLLBACK_IN_PROGRESS"
        package static let rollbackFailed = "ROLLBACK_FAILED"
        package static let rollbackComplete = "ROLLBACK_COMPLETE"
        package static let deleteInProgress = "DELETE_IN_PROGRESS"
        package static let deleteFailed = "DELETE_FAILED"
        package static let deleteComplete = "DELETE_COMPLETE"
        package static let updateInProgress = "UPDATE_IN_PROGRESS"
        package static let updateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
        package static let updateComplete = "UPDATE_COMPLETE"
        package static let updateFailed = "UPDATE_FAILED"
        package static let updateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS"
        package static let updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
        package static let updateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
        package static let updateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE"
        package static let reviewInProgress = "REVIEW_IN_PROGRESS"
        package static let importInProgress = "IMPORT_IN_PROGRESS"
        package static let importComplete = "IMPORT_COMPLETE"
        package static let importRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS"
        package static let importRollbackFailed = "IMPORT_ROLLBACK_FAILED"
        package static let importRollbackComplete = "IMPORT_ROLLBACK_COMPLETE"
        package static let values: [String] = [
            "CREATE_IN_PROGRESS",
            "CREATE_FAILED",
            "CREATE_COMPLETE",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_FAILED",
            "ROLLBACK_COMPLETE",
            "DELETE_IN_PROGRESS",
            "DELETE_FAILED",
            "DELETE_COMPLETE",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "UPDATE_FAILED",
            "UPDATE_ROLLBACK_IN_PROGRESS",
            "UPDATE_ROLLBACK_FAILED",
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_ROLLBACK_COMPLETE",
            "REVIEW_IN_PROGRESS",
            "IMPORT_IN_PROGRESS",
            "IMPORT_COMPLETE",
            "IMPORT_ROLLBACK_IN_PROGRESS",
            "IMPORT_ROLLBACK_FAILED",
            "IMPORT_ROLLBACK_COMPLETE",
        ]
    }

    package enum TemplateStage {
        package static let original = "Original"
        package static let processed = "Processed"
        package static let values: [String] = [
            "Original",
            "Processed",
        ]
    }
}
