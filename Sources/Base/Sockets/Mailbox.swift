import CLinux
import Glibc
import Synchronization

/// Messages for a thread that waits in an `EventPoll`: whoever posts wakes it.
package final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    /// Readable while there are messages; the owner watches it and calls `collect()`.
    package let descriptor: Int32

    package init() throws(SystemError) {
        descriptor = clinux_event_descriptor()
        guard descriptor >= 0 else { throw SystemError("make an event descriptor") }
    }

    deinit {
        close(descriptor)
    }

    package func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Takes every message, the oldest first.
    package func collect() -> [Message] {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
