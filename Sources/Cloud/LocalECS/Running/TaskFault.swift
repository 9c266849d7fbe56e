import AWSWire
import ContainerRuntime

/// Why an action of a task could not be carried out, as ECS words it in `stoppedReason`.
struct TaskFault: Error, Equatable {
    var reason: String

    init(_ reason: String) {
        self.reason = reason
    }

    /// `kind` is AWS's: `ResourceInitializationError`.
    init(_ kind: String, _ error: any Error) {
        let text =
            switch error {
            case let error as AWSError: "\(error.code): \(error.message)"
            case let error as RuntimeError: error.mend.isEmpty ? error.message : "\(error.message) \(error.mend)"
            case let error as ImagePullError: error.message
            case let error as TaskFault: error.reason
            default: "\(error)"
            }
        reason = kind.isEmpty ? text : "\(kind): \(text)"
    }
}
