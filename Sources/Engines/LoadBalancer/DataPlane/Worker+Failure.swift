import FoundationEssentials
import Sockets

/// A request that could not have its response.
extension Worker {
    /// The connection to a target failed under an exchange: it is tried again, answered for, or broken off.
    mutating func upstreamFailed(_ upstream: ConnectionRef, _ client: ConnectionRef, _ status: Int) {
        let target = upstream.pointee.upstream.target
        if mayRetry(upstream, client), retry(upstream, client) { return }
        if !upstream.pointee.upstream.hasAnswered { targets[target].counters.connectionErrors += 1 }
        failExchange(upstream, client, status)
    }

    func mayRetry(_ upstream: ConnectionRef, _ client: ConnectionRef) -> Bool {
        let exchange = client.pointee.client.exchange
        let isStale = upstream.pointee.upstream.isReused && !upstream.pointee.upstream.hasAnswered
        return RetryPolicy.allows(
            RetryPolicy.Failure(
                isStale: isStale, hasRetried: exchange.hasRetried, isReplayable: exchange.isReplayable,
                isIdempotent: exchange.isIdempotent, wasNeverDelivered: isStale && wasNeverDelivered(upstream)))
    }

    /// Sends the request once more, on a connection made for it.
    private mutating func retry(_ upstream: ConnectionRef, _ client: ConnectionRef) -> Bool {
        guard let fresh = connect(upstream.pointee.upstream.target) else { return false }
        listeners[client.pointee.client.listener].counters.retried += 1
        client.pointee.client.exchange.hasRetried = true
        fresh.pointee.output = upstream.pointee.output
        fresh.pointee.output.rewind()
        fresh.pointee.output.stopRetaining(&blocks)
        upstream.pointee.output = ByteQueue()
        fresh.pointee.peer = client.pointee.index
        client.pointee.peer = fresh.pointee.index
        close(upstream)
        connections.setDeadline(fresh, now + timeouts(of: client).connect)
        return true
    }

    /// Answers with `status` where the client has nothing of a response yet, else breaks off.
    mutating func failExchange(_ upstream: ConnectionRef, _ client: ConnectionRef, _ status: Int) {
        if status >= 500 { noteFailure(client, upstream.pointee.upstream.target, status) }
        unlink(client, upstream)
        // What the client has must not look whole where only the end of the connection tells.
        let isAmbiguous = upstream.pointee.body.endsWithConnection || client.pointee.client.exchange.removesChunks
        close(upstream)
        if client.pointee.client.exchange.status == 0 {
            answer(client, .page(status))
            process(client)
        } else {
            if isAmbiguous { TCPSocket.resetOnClose(client.pointee.transport.descriptor) }
            close(client)
        }
    }

    /// `status` is the balancer's answer, given where the client has nothing of the target's yet.
    mutating func noteFailure(_ client: ConnectionRef, _ target: Int, _ status: Int) {
        let exchange = client.pointee.client.exchange
        failures.note(
            FailedExchange(
                date: Date(timeIntervalSince1970: Double(now.nanoseconds + wallOffset.count) / 1e9),
                listener: listeners[client.pointee.client.listener].id, target: "\(targets[target].address)",
                status: exchange.status == 0 ? status : exchange.status, isBrokenOff: exchange.status != 0,
                seconds: (now - exchange.startedAt).seconds))
    }

    /// The client's part of an exchange failed: its body is malformed, late or cut off.
    mutating func failRequest(_ client: ConnectionRef, _ status: Int) {
        client.pointee.client.exchange.keepsConnection = false
        if let upstream = peer(of: client) { return failExchange(upstream, client, status) }
        guard client.pointee.client.exchange.status == 0 else {
            client.pointee.client.phase = .closing
            return finishResponse(client)
        }
        answer(client, .page(status))
    }
}

/// When a request may be sent a second time. Pure.
enum RetryPolicy {
    struct Failure {
        /// Sent on a kept connection that ended without one byte of a response.
        var isStale: Bool
        var hasRetried: Bool
        var isReplayable: Bool
        var isIdempotent: Bool
        /// Not one byte of the request was acknowledged by the target's machine.
        var wasNeverDelivered: Bool
    }

    /// Once, and only where doing it twice does no harm or it can't have been done yet.
    static func allows(_ failure: Failure) -> Bool {
        failure.isStale && !failure.hasRetried && failure.isReplayable
            && (failure.isIdempotent || failure.wasNeverDelivered)
    }
}
