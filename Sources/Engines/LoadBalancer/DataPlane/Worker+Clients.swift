import Sockets

/// A client's side: reading heads and bodies, sending what is ready.
extension Worker {
    /// How much may wait for a slow receiver before its sender is no longer read.
    static let highWater = 256 << 10

    mutating func clientReadable(_ client: ConnectionRef) {
        // Only a hang-up reports what is not watched for: nobody is there any more.
        if client.pointee.inputEnded { return abandon(client) }
        switch client.pointee.client.phase {
        case .head, .exchange, .tunnel: readClient(client)
        case .lingering: discard(client)
        case .flushing, .closing: setReading(client, false)
        }
    }

    private mutating func readClient(_ client: ConnectionRef) {
        switch receive(client) {
        case .moved:
            touch(client)
            passOn(client)
        case .wait: return
        case .end: clientEnded(client)
        case .failed: abandon(client)
        }
    }

    private mutating func passOn(_ client: ConnectionRef) {
        switch client.pointee.client.phase {
        case .head: serve(client)
        case .exchange: forwardBody(client)
        case .tunnel: tunnel(from: client)
        case .flushing, .closing, .lingering: return
        }
    }

    /// The client sends no more; it may still wait for its response.
    private mutating func clientEnded(_ client: ConnectionRef) {
        client.pointee.inputEnded = true
        switch client.pointee.client.phase {
        case .exchange where client.pointee.body.isComplete: setReading(client, false)
        case .tunnel: endTunnel(client)
        default: abandon(client)
        }
    }

    mutating func clientWritable(_ client: ConnectionRef) {
        switch client.pointee.client.phase {
        case .flushing, .closing: finishSending(client)
        default:
            guard flush(client) != .failed else { return abandon(client) }
            resumeReading(peerOf: client)
        }
        continueServing(client)
    }

    /// Reads the other side again once what waits here has gone.
    mutating func resumeReading(peerOf connection: ConnectionRef) {
        guard connection.pointee.output.isEmpty, let peer = peer(of: connection) else { return }
        if peer.pointee.role == .client, peer.pointee.client.phase == .exchange, peer.pointee.body.isComplete { return }
        setReading(peer, true)
    }

    // MARK: - Heads

    /// Serves the requests that have come whole, one after another.
    mutating func serve(_ client: ConnectionRef) {
        while client.pointee.role == .client, client.pointee.client.phase == .head, !client.pointee.input.isEmpty {
            do {
                let bytes = client.pointee.input.bytes
                guard let length = try client.pointee.scanner.scan(bytes, limits: .request) else { return }
                let head = try RequestHead.parse(bytes.prefix(of: length), fields: &fields)
                begin(client, head, length)
            } catch {
                beginRefusal(client)
                answer(client, .page(error.requestStatus))
            }
        }
    }

    /// After an answer: goes on with what the client has sent meanwhile.
    mutating func continueServing(_ client: ConnectionRef) {
        if client.pointee.role == .client, client.pointee.client.phase == .head, !client.pointee.input.isEmpty {
            serve(client)
        }
    }

    private mutating func beginRefusal(_ client: ConnectionRef) {
        listeners[client.pointee.client.listener].counters.requests += 1
        client.pointee.client.exchange = Exchange()
        client.pointee.client.exchange.startedAt = now
    }

    private mutating func begin(_ client: ConnectionRef, _ head: RequestHead, _ length: Int) {
        let bytes = client.pointee.input.bytes.prefix(of: length)
        let slot = listeners[client.pointee.client.listener]
        listeners[client.pointee.client.listener].counters.requests += 1
        client.pointee.client.requests += 1
        client.pointee.body = BodyProgress(head.body)
        var exchange = Exchange()
        exchange.startedAt = now
        exchange.isHead = head.isHead
        exchange.isUpgrade = head.isUpgrade
        exchange.minorVersion = head.minorVersion
        exchange.isIdempotent = head.isIdempotent
        exchange.expectsContinue = head.expectsContinue
        let isOld = now >= client.pointee.client.openedAt + timeouts(of: client).keepAlive
        exchange.keepsConnection = head.keepsConnection && slot.socket != nil && stopDeadline == nil && !isOld
        client.pointee.client.exchange = exchange
        if head.isTrace { return finishHead(client, length, .page(405)) }
        if RequestRewriter.forwardedAddresses(fields, in: bytes) > RequestRewriter.mostForwardedAddresses {
            return finishHead(client, length, .page(463))
        }
        route(client, head, length, bytes)
    }

    private mutating func route(_ client: ConnectionRef, _ head: RequestHead, _ length: Int, _ bytes: Bytes) {
        let listener = listeners[client.pointee.client.listener].tableIndex
        guard listener >= 0 else { return finishHead(client, length, .page(503)) }
        let request = RoutableRequest(head: head, bytes: bytes, source: client.pointee.client.remote.ip)
        switch table.action(listener: listener, request, fields) {
        case .respond(let index): finishHead(client, length, table.responses[index])
        case .redirect(let index):
            let redirect = table.redirects[index]
            let port = Int(listeners[client.pointee.client.listener].socket?.port ?? 0)
            let location = redirect.location(for: head, in: bytes, scheme: "http", port: port)
            var response = LocalResponse.page(redirect.status)
            response.location = location
            finishHead(client, length, response)
        case .forward(let shares, let total):
            guard let group = table.group(of: shares, total: total, using: &generator),
                let target = table.nextTarget(of: group)
            else { return finishHead(client, length, .page(503)) }
            startExchange(client, head, bytes, target: target)
        }
    }

    private mutating func finishHead(_ client: ConnectionRef, _ length: Int, _ response: LocalResponse) {
        client.pointee.input.consume(length, &blocks)
        answer(client, response)
    }

    // MARK: - Answers of the balancer's own

    /// Sends a response made here. Where the request's body is still to come, the connection ends with it.
    mutating func answer(_ client: ConnectionRef, _ response: LocalResponse) {
        let exchange = client.pointee.client.exchange
        let closes = !exchange.keepsConnection || !client.pointee.body.isComplete || client.pointee.inputEnded
        let index = client.pointee.client.listener
        listeners[index].counters.answered.count(response.status)
        let tableIndex = listeners[index].tableIndex
        let bytes = response.serialized(
            serverName: tableIndex < 0 ? nil : table.serverNames[tableIndex], closes: closes, isHead: exchange.isHead,
            seconds: wallSeconds)
        bytes.withUnsafeBufferPointer { client.pointee.output.append($0, &blocks) }
        client.pointee.client.phase = closes ? .closing : .flushing
        setReading(client, false)
        finishSending(client)
    }

    /// Sends the end of a response, and makes the connection ready for what comes after it.
    mutating func finishSending(_ client: ConnectionRef) {
        switch flush(client) {
        case .failed: return abandon(client)
        case .blocked: return touch(client)
        case .drained: break
        }
        if client.pointee.client.phase == .closing { return linger(client) }
        client.pointee.client.phase = .head
        client.pointee.scanner = HeadScanner()
        client.pointee.body = .none
        if client.pointee.inputEnded { return close(client) }
        setReading(client, true)
        touch(client)
    }

    /// Tells the client that nothing more comes, and lets it read that before the connection is gone.
    private mutating func linger(_ client: ConnectionRef) {
        guard !client.pointee.inputEnded else { return close(client) }
        client.pointee.transport.endSending()
        client.pointee.client.phase = .lingering
        client.pointee.input.clear(&blocks)
        setReading(client, true)
        connections.setDeadline(client, now + limits.linger)
    }

    private mutating func discard(_ client: ConnectionRef) {
        switch receive(client) {
        case .moved: client.pointee.input.clear(&blocks)
        case .wait: return
        case .end, .failed: close(client)
        }
    }

    /// The client is gone: whatever it waited for is dropped.
    mutating func abandon(_ client: ConnectionRef) {
        if client.pointee.client.phase == .exchange || client.pointee.client.phase == .tunnel {
            if client.pointee.client.phase == .exchange {
                listeners[client.pointee.client.listener].counters.abandoned += 1
            }
            dropUpstream(of: client)
        }
        close(client)
    }
}
