import CLinux
import Glibc
import Synchronization

/// A thread of the operating system, for loops that wait in the kernel and must not hold a thread of Swift's pool.
///
/// One that is let go without `join` ends by itself, as after `detach`: its stack would be kept for ever otherwise.
package final class PlatformThread: Sendable {
    private let identifier: Mutex<pthread_t?>

    /// Starts a thread called `name` (at most 15 bytes are kept) that runs `body` once.
    package init(name: String, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        var thread = pthread_t()
        let start = Unmanaged.passRetained(Start(name: name, body: body))
        let code = pthread_create(
            &thread, nil,
            { context in
                let start = Unmanaged<Start>.fromOpaque(context!).takeRetainedValue()
                clinux_name_thread(String(start.name.prefix(15)))
                start.body()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw SystemError("start the thread \(name)", code: code)
        }
        identifier = Mutex(thread)
    }

    deinit {
        detach()
    }

    /// Waits until the thread has ended; once.
    package func join() {
        let thread = identifier.withLock { identifier in
            defer { identifier = nil }
            return identifier
        }
        if let thread { pthread_join(thread, nil) }
    }

    /// Lets the thread end by itself; instead of `join`.
    package func detach() {
        let thread = identifier.withLock { identifier in
            defer { identifier = nil }
            return identifier
        }
        if let thread { pthread_detach(thread) }
    }

    private final class Start {
        let name: String
        let body: @Sendable () -> Void

        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }
}
