import Glibc
import Sockets

/// From a request's head to what becomes of it.
extension Worker {
    /// Bodies up to this length are held until the target answers, or read to their end where it never gets them.
    private static let replayable = 32 << 10

    /// `bytes` is the head at the front of the client's input; it is consumed here.
    mutating func dispatch(_ client: ConnectionRef, _ head: RequestHead, _ bytes: Bytes) {
        begin(client, head)
        let listener = listeners[client.pointee.client.listener].tableIndex
        guard listener >= 0 else { return answer(client, .page(503), consuming: bytes.count) }
        if head.isTrace { return answer(client, .page(405), consuming: bytes.count) }
        if RequestRewriter.forwardedAddresses(fields, in: bytes) > RequestRewriter.mostForwardedAddresses {
            return answer(client, .page(463), consuming: bytes.count)
        }
        let request = RoutableRequest(head: head, bytes: bytes, source: client.pointee.client.remote.ip)
        switch table.action(listener: listener, request, fields) {
        case .respond(let index):
            listeners[client.pointee.client.listener].counters.fixed += 1
            answer(client, table.responses[index], consuming: bytes.count)
        case .redirect(let index):
            listeners[client.pointee.client.listener].counters.redirects += 1
            answer(client, redirect(table.redirects[index], client, head, bytes), consuming: bytes.count)
        case .forward(let shares, let total):
            guard let group = table.group(of: shares, total: total, using: &generator),
                let target = table.nextTarget(of: group)
            else { return answer(client, .page(503), consuming: bytes.count) }
            listeners[client.pointee.client.listener].counters.dispatched += 1
            forward(client, head, bytes, to: target)
        }
    }

    private mutating func begin(_ client: ConnectionRef, _ head: RequestHead) {
        listeners[client.pointee.client.listener].counters.requests += 1
        client.pointee.client.requests += 1
        client.pointee.client.phase = .exchange
        client.pointee.body = BodyProgress(head.body)
        var exchange = Exchange()
        exchange.startedAt = now
        exchange.isHead = head.isHead
        exchange.isUpgrade = head.isUpgrade
        exchange.minorVersion = head.minorVersion
        exchange.keepsConnection =
            head.keepsConnection && !client.pointee.inputEnded && !isEnding(client)
            && now - client.pointee.client.openedAt < timeouts(of: client).keepAlive
        exchange.expectsContinue = head.expectsContinue
        exchange.isIdempotent = head.isIdempotent
        switch head.body {
        case .none: exchange.isReplayable = true
        case .length(let length): exchange.isReplayable = length <= Self.replayable
        case .chunked, .untilClose: exchange.isReplayable = false
        }
        client.pointee.client.exchange = exchange
    }

    private func redirect(
        _ redirect: BalancerConfiguration.Redirect, _ client: ConnectionRef, _ head: RequestHead, _ bytes: Bytes
    ) -> LocalResponse {
        let port = listeners[client.pointee.client.listener].socket?.port ?? 0
        let location = redirect.location(for: head, in: bytes, scheme: "http", port: Int(port))
        var page = LocalResponse.page(redirect.status)
        page.location = location
        return page
    }

    /// Writes the request for `target`, on a kept connection where it could be sent again if that turns out closed.
    private mutating func forward(_ client: ConnectionRef, _ head: RequestHead, _ bytes: Bytes, to target: Int) {
        let mayReuse = client.pointee.client.exchange.isReplayable
        guard let upstream = mayReuse ? takeIdle(target) ?? connect(target) : connect(target) else {
            let status = errno == EMFILE || errno == ENFILE ? 503 : 502
            targets[target].counters.connectionErrors += 1
            noteFailure(client, target, status)
            return answer(client, .page(status), consuming: bytes.count)
        }
        link(client, upstream, target)
        if !upstream.pointee.upstream.isReused {
            connections.setDeadline(upstream, now + timeouts(of: client).connect)
        }
        let slot = listeners[client.pointee.client.listener]
        var policy = table.listeners[slot.tableIndex].policy
        policy.port = slot.socket?.port ?? 0
        let trace = TraceIdentifier(seconds: UInt32(truncatingIfNeeded: wallSeconds), using: &generator)
        let rewriter = RequestRewriter(policy: policy, client: client.pointee.client.remote, trace: trace)
        let room = bytes.count + RequestRewriter.room + policy.traceHeader.count + TraceIdentifier.room
        upstream.pointee.output.reserve(room, &blocks)
        var writer = HeadWriter(upstream.pointee.output.spare.baseAddress!)
        rewriter.write(head, fields, of: bytes, to: &writer)
        upstream.pointee.output.commit(writer.count)
        if upstream.pointee.upstream.isReused { upstream.pointee.output.retain() }
        client.pointee.input.consume(bytes.count, &blocks)
    }

    private mutating func link(_ client: ConnectionRef, _ upstream: ConnectionRef, _ target: Int) {
        client.pointee.peer = upstream.pointee.index
        upstream.pointee.peer = client.pointee.index
        client.pointee.client.exchange.target = target
        upstream.pointee.upstream.sentBefore = upstream.pointee.upstream.sent
        targets[target].counters.inFlight += 1
        targets[target].counters.requests += 1
    }

    /// Ends an exchange's hold on its target's connection.
    mutating func unlink(_ client: ConnectionRef, _ upstream: ConnectionRef) {
        client.pointee.peer = -1
        upstream.pointee.peer = -1
        targets[upstream.pointee.upstream.target].counters.inFlight -= 1
    }
}

// MARK: - Answers of the balancer's own

extension Worker {
    /// Answers a request whose head is still in the input.
    private mutating func answer(_ client: ConnectionRef, _ response: LocalResponse, consuming count: Int) {
        client.pointee.input.consume(count, &blocks)
        answer(client, response)
    }

    /// Answers in a target's place. The rest of the request's body is read and thrown away where it is short, else the
    /// connection ends. The caller goes on with `process`.
    mutating func answer(_ client: ConnectionRef, _ response: LocalResponse) {
        let isComplete = client.pointee.body.isComplete
        let exchange = client.pointee.client.exchange
        if !isComplete, !exchange.isReplayable || exchange.expectsContinue {
            client.pointee.client.exchange.keepsConnection = false
        }
        let closes = !client.pointee.client.exchange.keepsConnection
        let slot = client.pointee.client.listener
        let tableIndex = listeners[slot].tableIndex
        let bytes = response.serialized(
            serverName: tableIndex < 0 ? nil : table.serverNames[tableIndex], closes: closes, isHead: exchange.isHead,
            seconds: wallSeconds)
        bytes.withUnsafeBufferPointer { client.pointee.output.append($0, &blocks) }
        client.pointee.client.exchange.status = response.status
        listeners[slot].counters.answered.count(response.status)
        if response.status >= 500 { listeners[slot].counters.errors[response.status, default: 0] += 1 }
        if isComplete || closes {
            finishResponse(client)
        } else if flush(client) == .failed {
            clientGone(client)
        } else {
            touch(client)
        }
    }

    /// Answers what is no request, and ends the connection.
    mutating func refuse(_ client: ConnectionRef, _ status: Int) {
        listeners[client.pointee.client.listener].counters.requests += 1
        client.pointee.client.exchange = Exchange()
        client.pointee.body = .none
        answer(client, .page(status))
    }
}
