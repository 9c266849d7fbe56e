/// The states of a stack.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html>
enum StackStatus: String, Codable, Sendable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createFailed = "CREATE_FAILED"
    case createComplete = "CREATE_COMPLETE"
    case rollbackInProgress = "ROLLBACK_IN_PROGRESS"
    case rollbackFailed = "ROLLBACK_FAILED"
    case rollbackComplete = "ROLLBACK_COMPLETE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteFailed = "DELETE_FAILED"
    case deleteComplete = "DELETE_COMPLETE"
    case updateInProgress = "UPDATE_IN_PROGRESS"
    case updateCompleteCleanup = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
    case updateComplete = "UPDATE_COMPLETE"
    case updateFailed = "UPDATE_FAILED"
    case updateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS"
    case updateRollbackFailed = "UPDATE_ROLLBACK_FAILED"
    case updateRollbackCleanup = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
    case updateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE"
    case reviewInProgress = "REVIEW_IN_PROGRESS"

    /// Whether something is being done to the stack.
    var isInProgress: Bool { rawValue.hasSuffix("_IN_PROGRESS") && self != .reviewInProgress }

    /// Whether an update may begin. A failed one may be tried again where its rollback was turned off.
    var allowsUpdate: Bool {
        switch self {
        case .createComplete, .updateComplete, .updateRollbackComplete, .createFailed, .updateFailed: true
        default: false
        }
    }
}

/// The states of a resource in a stack.
enum ResourceStatus: String, Codable, Sendable {
    case createInProgress = "CREATE_IN_PROGRESS"
    case createFailed = "CREATE_FAILED"
    case createComplete = "CREATE_COMPLETE"
    case updateInProgress = "UPDATE_IN_PROGRESS"
    case updateFailed = "UPDATE_FAILED"
    case updateComplete = "UPDATE_COMPLETE"
    case deleteInProgress = "DELETE_IN_PROGRESS"
    case deleteFailed = "DELETE_FAILED"
    case deleteComplete = "DELETE_COMPLETE"
    case deleteSkipped = "DELETE_SKIPPED"
}
