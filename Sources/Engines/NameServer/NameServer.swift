package import Logging
package import Sockets
import Synchronization

/// Answers the DNS over UDP and TCP at several addresses, which may change while it runs.
///
/// An address need not be this machine's yet: it is listened at, and answers from the moment it is.
package final class NameServer: Sendable {
    private let resolver: NameResolver
    private let mailbox: Mailbox<NameLoop.Message>
    private let logger: Logger

    package init(resolver: NameResolver, logger: Logger) throws(SystemError) {
        self.resolver = resolver
        self.logger = logger
        mailbox = try Mailbox()
    }

    /// Listens at these addresses and no others; what cannot be listened at is tried again with the next call.
    package func listen(at addresses: Set<SocketAddress>) {
        mailbox.post(.listen(addresses))
    }

    /// Serves until cancelled.
    package func run() async throws {
        let loop = NameLoop.Surroundings(resolver: resolver, mailbox: mailbox, logger: logger)
        await withTaskCancellationHandler {
            await withCheckedContinuation { (ended: CheckedContinuation<Void, Never>) in
                let body: @Sendable () -> Void = {
                    do {
                        var loop = try NameLoop(loop)
                        loop.run()
                    } catch {
                        loop.logger.error("the name server did not start", metadata: ["why": "\(error)"])
                    }
                    ended.resume()
                }
                do {
                    try PlatformThread(name: "names", body).detach()
                } catch {
                    logger.error("the name server did not start", metadata: ["why": "\(error)"])
                    ended.resume()
                }
            }
        } onCancel: {
            mailbox.post(.stop)
        }
        try Task.checkCancellation()
    }
}
