import Glibc
import Sockets

/// A target's side: connections made, kept and used again, and requests sent over them.
extension Worker {
    /// A request is held for sending again up to this many bytes.
    private static let mostRetained = 64 << 10

    /// Sends a request's head to a target, over a kept connection where there is one.
    mutating func startExchange(_ client: ConnectionRef, _ head: RequestHead, _ bytes: Bytes, target: Int) {
        client.pointee.client.exchange.target = target
        targets[target].counters.requests += 1
        targets[target].counters.inFlight += 1
        guard let upstream = takeIdle(target) ?? connect(target) else {
            client.pointee.input.consume(bytes.count, &blocks)
            return fail(client, status: 502)
        }
        link(client, upstream)
        write(head, bytes, of: client, to: upstream)
        client.pointee.input.consume(bytes.count, &blocks)
        client.pointee.client.phase = .exchange
        if upstream.pointee.upstream.isReused {
            upstream.pointee.output.retain()
            client.pointee.client.exchange.isReplayable = true
        }
        touch(client)
        forwardBody(client)
    }

    private mutating func link(_ client: ConnectionRef, _ upstream: ConnectionRef) {
        client.pointee.peer = upstream.pointee.index
        upstream.pointee.peer = client.pointee.index
        upstream.pointee.scanner = HeadScanner()
        upstream.pointee.body = .none
        upstream.pointee.upstream.hasAnswered = false
        upstream.pointee.upstream.sendFailed = false
        upstream.pointee.upstream.sentBefore = upstream.pointee.upstream.sent
    }

    private mutating func write(_ head: RequestHead, _ bytes: Bytes, of client: ConnectionRef, to upstream: ConnectionRef) {
        let slot = listeners[client.pointee.client.listener]
        var policy = table.listeners[slot.tableIndex].policy
        policy.port = slot.socket?.port ?? 0
        let trace = TraceIdentifier(seconds: UInt32(truncatingIfNeeded: wallSeconds), using: &generator)
        let rewriter = RequestRewriter(policy: policy, client: client.pointee.client.remote, trace: trace)
        upstream.pointee.output.reserve(bytes.count + RequestRewriter.room + TraceIdentifier.room, &blocks)
        guard let base = upstream.pointee.output.spare.baseAddress else { return }
        var writer = HeadWriter(base)
        rewriter.write(head, fields, of: bytes, to: &writer)
        upstream.pointee.output.commit(writer.count)
    }

    /// Passes on what has come of the request's body, and sends what waits.
    mutating func forwardBody(_ client: ConnectionRef) {
        guard let upstream = peer(of: client) else { return }
        do {
            let bytes = client.pointee.input.bytes
            let count = try client.pointee.body.consume(bytes)
            if !upstream.pointee.upstream.sendFailed { upstream.pointee.output.append(bytes.prefix(of: count), &blocks) }
            client.pointee.input.consume(count, &blocks)
        } catch {
            return fail(client, status: 400)
        }
        limitRetained(client, upstream)
        if upstream.pointee.upstream.phase != .connecting, !sendRequest(upstream) { return }
        let isFull = upstream.pointee.output.count > Self.highWater
        setReading(client, !client.pointee.body.isComplete && !isFull)
    }

    private mutating func limitRetained(_ client: ConnectionRef, _ upstream: ConnectionRef) {
        let sent = upstream.pointee.upstream.sent - upstream.pointee.upstream.sentBefore
        guard upstream.pointee.output.isRetaining,
            Int(sent) + upstream.pointee.output.count > Self.mostRetained
        else { return }
        upstream.pointee.output.stopRetaining(&blocks)
        client.pointee.client.exchange.isReplayable = false
    }

    /// False where the exchange ended by it. A target that takes no more may have answered already, so its answer is
    /// looked for first.
    private mutating func sendRequest(_ upstream: ConnectionRef) -> Bool {
        guard flush(upstream) == .failed else { return true }
        upstream.pointee.upstream.sendFailed = true
        setInterest(upstream, .readable)
        return true
    }

    mutating func upstreamWritable(_ upstream: ConnectionRef) {
        if upstream.pointee.upstream.phase == .connecting {
            let code = TCPSocket.pendingError(upstream.pointee.transport.descriptor)
            guard code == 0 else { return upstreamFailed(upstream) }
            upstream.pointee.upstream.phase = .head
            connections.setDeadline(upstream, .never)
            setReading(upstream, true)
        }
        guard sendRequest(upstream), let client = peer(of: upstream) else { return }
        touch(client)
        resumeReading(peerOf: upstream)
    }

    // MARK: - Connections

    mutating func connect(_ target: Int) -> ConnectionRef? {
        guard let descriptor = TCPSocket.connect(to: targets[target].address) else {
            targets[target].counters.connectionErrors += 1
            return nil
        }
        let upstream = connections.open(.upstream, ByteTransport(descriptor: descriptor))
        upstream.pointee.upstream.target = target
        setInterest(upstream, .writable)
        connections.setDeadline(upstream, now + limits.connect)
        return upstream
    }

    /// The connection that was used last: the likeliest to be alive.
    private mutating func takeIdle(_ target: Int) -> ConnectionRef? {
        let index = targets[target].firstIdle
        guard index >= 0 else { return nil }
        let upstream = connections[index]
        unlinkIdle(upstream)
        upstream.pointee.upstream.phase = .head
        upstream.pointee.upstream.isReused = true
        connections.setDeadline(upstream, .never)
        return upstream
    }

    mutating func keepIdle(_ upstream: ConnectionRef) {
        let target = upstream.pointee.upstream.target
        let first = targets[target].firstIdle
        upstream.pointee.peer = -1
        upstream.pointee.upstream.phase = .idle
        upstream.pointee.upstream.previous = -1
        upstream.pointee.upstream.next = first
        if first >= 0 { connections[first].pointee.upstream.previous = upstream.pointee.index }
        targets[target].firstIdle = upstream.pointee.index
        setInterest(upstream, .readable)
        connections.setDeadline(upstream, now + limits.idleUpstream)
    }

    mutating func unlinkIdle(_ upstream: ConnectionRef) {
        let (previous, next) = (upstream.pointee.upstream.previous, upstream.pointee.upstream.next)
        if previous >= 0 {
            connections[previous].pointee.upstream.next = next
        } else {
            targets[upstream.pointee.upstream.target].firstIdle = next
        }
        if next >= 0 { connections[next].pointee.upstream.previous = previous }
        upstream.pointee.upstream.previous = -1
        upstream.pointee.upstream.next = -1
    }

    mutating func closeIdle(of target: Int) {
        while targets[target].firstIdle >= 0 {
            let upstream = connections[targets[target].firstIdle]
            unlinkIdle(upstream)
            close(upstream)
        }
    }

    // MARK: - Ends

    /// Closes the target's side of an exchange that is over for the client.
    mutating func dropUpstream(of client: ConnectionRef) {
        guard let upstream = peer(of: client) else { return }
        release(client)
        close(upstream)
    }

    /// The target has one request less, and the two connections are each their own again.
    mutating func release(_ client: ConnectionRef) {
        if let upstream = peer(of: client) { upstream.pointee.peer = -1 }
        client.pointee.peer = -1
        let target = client.pointee.client.exchange.target
        if target >= 0 { targets[target].counters.inFlight -= 1 }
        client.pointee.client.exchange.target = -1
    }

    /// Ends an exchange without a response from the target; one that has begun can only be broken off.
    mutating func fail(_ client: ConnectionRef, status: Int) {
        dropUpstream(of: client)
        if client.pointee.client.exchange.target >= 0 { release(client) }
        guard client.pointee.client.exchange.status == 0 else {
            TCPSocket.resetOnClose(client.pointee.transport.descriptor)
            return close(client)
        }
        answer(client, .page(status))
    }

    /// The connection to the target broke, or ended where a response was due.
    mutating func upstreamFailed(_ upstream: ConnectionRef) {
        if upstream.pointee.upstream.phase == .idle {
            unlinkIdle(upstream)
            return close(upstream)
        }
        guard let client = peer(of: upstream) else { return close(upstream) }
        if upstream.pointee.upstream.phase == .tunnel { return abandon(client) }
        if mayRetry(client, upstream) { return retry(client, upstream) }
        targets[upstream.pointee.upstream.target].counters.connectionErrors += 1
        fail(client, status: 502)
        continueServing(client)
    }

    /// A kept connection that its target closed just as a request was sent over it: nothing of the request was read, or
    /// it may be sent twice. Then it goes over a new one, once.
    private func mayRetry(_ client: ConnectionRef, _ upstream: ConnectionRef) -> Bool {
        let exchange = client.pointee.client.exchange
        return upstream.pointee.upstream.isReused && !upstream.pointee.upstream.hasAnswered && exchange.isReplayable
            && !exchange.hasRetried
    }

    private mutating func retry(_ client: ConnectionRef, _ upstream: ConnectionRef) {
        let target = upstream.pointee.upstream.target
        upstream.pointee.output.rewind()
        client.pointee.client.exchange.hasRetried = true
        listeners[client.pointee.client.listener].counters.retried += 1
        guard let fresh = connect(target) else { return fail(client, status: 502) }
        link(client, fresh)
        fresh.pointee.output.append(upstream.pointee.output.bytes, &blocks)
        upstream.pointee.peer = -1
        close(upstream)
        forwardBody(client)
    }
}
