import Sockets

/// Responses, from a target to its client.
extension Worker {
    mutating func upstreamReadable(_ upstream: ConnectionRef) {
        switch upstream.pointee.upstream.phase {
        // A kept connection has nothing to say: it was closed, or speaks out of turn.
        case .idle: return upstreamFailed(upstream)
        case .connecting: return upstreamWritable(upstream)
        case .head, .body, .tunnel: break
        }
        if upstream.pointee.inputEnded { return upstreamFailed(upstream) }
        switch receive(upstream) {
        case .moved: received(upstream)
        case .wait: return
        case .end: upstreamEnded(upstream)
        case .failed: upstreamFailed(upstream)
        }
    }

    private mutating func received(_ upstream: ConnectionRef) {
        guard let client = peer(of: upstream) else { return close(upstream) }
        touch(client)
        if upstream.pointee.upstream.phase == .tunnel { return tunnel(from: upstream) }
        if !upstream.pointee.upstream.hasAnswered {
            upstream.pointee.upstream.hasAnswered = true
            upstream.pointee.output.stopRetaining(&blocks)
        }
        while upstream.pointee.upstream.phase == .head, !upstream.pointee.input.isEmpty {
            guard readHead(upstream, client) else { return }
        }
        if upstream.pointee.upstream.phase == .body { passBody(upstream, client) }
    }

    /// False where more must come first, or the exchange is over.
    private mutating func readHead(_ upstream: ConnectionRef, _ client: ConnectionRef) -> Bool {
        let bytes = upstream.pointee.input.bytes
        do {
            guard let length = try upstream.pointee.scanner.scan(bytes, limits: .response) else { return false }
            let head = try ResponseHead.parse(bytes.prefix(of: length), fields: &fields)
            return take(head, bytes.prefix(of: length), upstream, client)
        } catch {
            targets[upstream.pointee.upstream.target].counters.connectionErrors += 1
            fail(client, status: 502)
            continueServing(client)
            return false
        }
    }

    private mutating func take(
        _ head: ResponseHead, _ bytes: Bytes, _ upstream: ConnectionRef, _ client: ConnectionRef
    ) -> Bool {
        if head.status == 101 {
            guard client.pointee.client.exchange.isUpgrade else {
                fail(client, status: 502)
                return false
            }
            write(head, bytes, closes: false, to: client)
            upstream.pointee.input.consume(bytes.count, &blocks)
            startTunnel(client, upstream)
            return false
        }
        if head.isInterim {
            // HTTP/1.0 knows no interim responses (RFC 9110, 15.2).
            if client.pointee.client.exchange.minorVersion > 0 { write(head, bytes, closes: false, to: client) }
            upstream.pointee.input.consume(bytes.count, &blocks)
            upstream.pointee.scanner = HeadScanner()
            return flush(client) != .failed
        }
        begin(head, bytes, upstream, client)
        return true
    }

    private mutating func begin(
        _ head: ResponseHead, _ bytes: Bytes, _ upstream: ConnectionRef, _ client: ConnectionRef
    ) {
        var exchange = client.pointee.client.exchange
        let framing = head.body(toHead: exchange.isHead)
        upstream.pointee.body = BodyProgress(framing)
        exchange.removesChunks = framing == .chunked && exchange.minorVersion == 0
        // Where the request's body is still coming, what follows it on the connection could not be told from it.
        if framing == .untilClose || exchange.removesChunks || !client.pointee.body.isComplete
            || client.pointee.inputEnded || stopDeadline != nil
        {
            exchange.keepsConnection = false
        }
        exchange.status = head.status
        client.pointee.client.exchange = exchange
        write(head, bytes, closes: !exchange.keepsConnection, to: client)
        upstream.pointee.input.consume(bytes.count, &blocks)
        upstream.pointee.upstream.phase = .body
        upstream.pointee.upstream.isReusable =
            head.keepsConnection && framing != .untilClose && client.pointee.body.isComplete
        count(head.status, upstream, client)
    }

    private mutating func count(_ status: Int, _ upstream: ConnectionRef, _ client: ConnectionRef) {
        let latency = (now - client.pointee.client.exchange.startedAt).seconds
        let (target, listener) = (upstream.pointee.upstream.target, client.pointee.client.listener)
        targets[target].counters.responses.count(status)
        targets[target].counters.latencySum += latency
        listeners[listener].counters.forwarded.count(status)
        listeners[listener].counters.latencySum += latency
    }

    private mutating func write(_ head: ResponseHead, _ bytes: Bytes, closes: Bool, to client: ConnectionRef) {
        let exchange = client.pointee.client.exchange
        let rewriter = ResponseRewriter(
            closes: closes, clientMinorVersion: exchange.minorVersion, removesChunks: exchange.removesChunks)
        client.pointee.output.reserve(bytes.count + ResponseRewriter.room, &blocks)
        guard let base = client.pointee.output.spare.baseAddress else { return }
        var writer = HeadWriter(base)
        rewriter.write(head, fields, of: bytes, to: &writer)
        client.pointee.output.commit(writer.count)
    }

    private mutating func passBody(_ upstream: ConnectionRef, _ client: ConnectionRef) {
        do {
            while !upstream.pointee.input.isEmpty, !upstream.pointee.body.isComplete {
                try passRun(upstream, client)
            }
        } catch {
            targets[upstream.pointee.upstream.target].counters.connectionErrors += 1
            return fail(client, status: 502)
        }
        if upstream.pointee.body.isComplete { return finishExchange(upstream, client) }
        guard flush(client) != .failed else { return abandon(client) }
        if client.pointee.output.count > Self.highWater { setReading(upstream, false) }
    }

    @inline(__always)
    private mutating func passRun(_ upstream: ConnectionRef, _ client: ConnectionRef) throws(HeadFault) {
        let bytes = upstream.pointee.input.bytes
        if client.pointee.client.exchange.removesChunks {
            let run = try upstream.pointee.body.nextRun(bytes)
            if run.isData { client.pointee.output.append(bytes.prefix(of: run.count), &blocks) }
            upstream.pointee.input.consume(run.count, &blocks)
        } else {
            let count = try upstream.pointee.body.consume(bytes)
            client.pointee.output.append(bytes.prefix(of: count), &blocks)
            upstream.pointee.input.consume(count, &blocks)
        }
    }

    private mutating func finishExchange(_ upstream: ConnectionRef, _ client: ConnectionRef) {
        let role = targets[upstream.pointee.upstream.target].role
        let isReusable =
            upstream.pointee.upstream.isReusable && upstream.pointee.input.isEmpty && upstream.pointee.output.isEmpty
            && !upstream.pointee.upstream.sendFailed && client.pointee.body.isComplete && stopDeadline == nil
            && (role == .healthy || role == .waiting)
        release(client)
        if isReusable { keepIdle(upstream) } else { close(upstream) }
        client.pointee.client.phase = client.pointee.client.exchange.keepsConnection ? .flushing : .closing
        setReading(client, false)
        finishSending(client)
        continueServing(client)
    }

    /// The target sends no more: the end of a body that is as long as its connection, and of no other.
    private mutating func upstreamEnded(_ upstream: ConnectionRef) {
        upstream.pointee.inputEnded = true
        guard let client = peer(of: upstream) else { return close(upstream) }
        if upstream.pointee.upstream.phase == .tunnel { return endTunnel(upstream) }
        if upstream.pointee.upstream.phase == .body, upstream.pointee.body.endsWithConnection {
            upstream.pointee.upstream.isReusable = false
            return finishExchange(upstream, client)
        }
        upstreamFailed(upstream)
    }
}
