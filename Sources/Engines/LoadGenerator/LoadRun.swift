import Sockets
import Synchronization

/// Load at a constant rate, from `init` until `stop()`.
///
/// An open model: a request leaves when it is due, however long others take, and its latency counts from that moment.
/// So a server that stalls for two seconds shows in every request that was due meanwhile, as it would for real users.
package final class LoadRun: Sendable {
    private let inbox: Mailbox<LoadMessage>
    private let thread: PlatformThread

    /// Looks the host up and begins. Throws where the configuration makes no sense or the host has no address.
    package init(configuration: LoadConfiguration) throws(LoadError) {
        let target = try LoadTarget(configuration)
        do {
            let inbox = try Mailbox<LoadMessage>()
            self.inbox = inbox
            let prepared = Mutex<LoadLoop?>(try LoadLoop(configuration, target, inbox))
            thread = try PlatformThread(name: "load") {
                var loop = prepared.withLock { $0.take() }
                loop?.run()
            }
        } catch {
            throw .system(error.description)
        }
    }

    /// Requests due from now on belong to this phase: each phase has its own counts and its own histogram.
    package func mark(_ phase: String) {
        inbox.post(.mark(phase))
    }

    /// What has been seen so far.
    package func snapshot() async -> LoadReport {
        await withCheckedContinuation { inbox.post(.report($0)) }
    }

    /// Sends nothing more, waits for the answers that are due, at most the timeout, and returns what was seen.
    /// Once, and last.
    package func stop() async -> LoadReport {
        let report = await withCheckedContinuation { inbox.post(.stop($0)) }
        thread.join()
        return report
    }
}
