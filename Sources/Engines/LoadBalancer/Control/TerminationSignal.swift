import CLinux
import Sockets

/// SIGTERM and SIGINT as something a poll can watch, in this thread and all that it starts.
struct TerminationSignal: Sendable {
    let descriptor: Int32

    init() throws(SystemError) {
        descriptor = clinux_termination_descriptor()
        guard descriptor >= 0 else { throw SystemError("watch for signals") }
    }
}
