import Glibc
import Sockets

/// The data plane as a process: whoever runs it gives it this call and nothing else to do.
package enum BalancerProcess {
    /// Serves until SIGTERM, then lets what is in flight finish. Blocks.
    ///
    /// `socketPath`: where `BalancerClient` finds it; only this user may connect. `configurationPath`: where the last
    /// configuration is kept, to be served from the start; nil for nowhere. Throws where the socket is taken or cannot be
    /// made.
    package static func run(socketPath: String, configurationPath: String? = nil) throws {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGHUP, SIG_IGN)
        let stop = try TerminationSignal()
        try serve(socketPath, configurationPath, workers: nil, stopDescriptor: stop.descriptor)
    }

    /// The same inside a test's process: ends when `stop` gets a message.
    static func run(
        socketPath: String, configurationPath: String? = nil, workers: Int, stop: Mailbox<Void>
    ) throws {
        try serve(socketPath, configurationPath, workers: workers, stopDescriptor: stop.descriptor)
    }

    private static func serve(
        _ socketPath: String, _ configurationPath: String?, workers: Int?, stopDescriptor: Int32
    ) throws {
        let listener = try UnixSocket.listen(at: socketPath)
        defer {
            unlink(socketPath)
            close(listener)
        }
        let count = workers ?? min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        var limits = WorkerLimits()
        limits.clients = DescriptorLimit.clients(limit: DescriptorLimit.raise(to: wantedDescriptors), workers: count)
        let replies = try Mailbox<WorkerReply>()
        var inboxes: [Mailbox<WorkerMessage>] = []
        var threads: [PlatformThread] = []
        for number in 0..<count {
            let inbox = try Mailbox<WorkerMessage>()
            inboxes.append(inbox)
            threads.append(try start(number, inbox, replies, limits))
        }
        var control = try ControlLoop(
            listener: listener, stored: StoredConfiguration(path: configurationPath),
            stopDescriptor: stopDescriptor, workers: inboxes, replies: replies)
        control.run()
        for thread in threads { thread.join() }
    }

    /// Enough for some thousands of clients; a laptop's other programs need theirs.
    private static let wantedDescriptors = 16384

    private static func start(
        _ number: Int, _ inbox: Mailbox<WorkerMessage>, _ replies: Mailbox<WorkerReply>, _ limits: WorkerLimits
    ) throws(SystemError) -> PlatformThread {
        try PlatformThread(name: "balancer-\(number)") {
            do {
                var worker = try Worker(number: number, inbox: inbox, outbox: replies, limits: limits)
                worker.run()
            } catch {
                // Without its poll a worker can do nothing; the others serve, and the end does not wait for it.
                replies.post(.stopped(worker: number))
            }
        }
    }
}
