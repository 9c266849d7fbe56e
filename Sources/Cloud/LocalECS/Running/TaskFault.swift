import AWSWire
import ContainerRuntime

/// Why an action of a task could not be carried out, as ECS words it in `stoppedReason`.
struct TaskFault: Error, Equatable {
    var reason: String
    /// Nothing can be started where the task is, whatever it is.
    var isOfZone = false

    init(_ reason: String, isOfZone: Bool = false) {
        self.reason = reason
        self.isOfZone = isOfZone
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
        isOfZone = (error as? TaskFault)?.isOfZone ?? false
        reason = kind.isEmpty ? text : "\(kind): \(text)"
    }
}
