import Sockets

/// Moving bytes from one side of an exchange to the other, never more at a time than fits a connection's block.
extension Worker {
    enum Move {
        /// Everything that was there has gone.
        case moved
        /// The receiver takes no more for now.
        case blocked
        case receiverFailed
        case malformed
    }

    /// Passes on what has come of a body, straight from one connection's input to the other's socket where nothing
    /// waits there.
    mutating func moveBody(from source: ConnectionRef, to sink: ConnectionRef, removingChunks: Bool = false) -> Move {
        while !source.pointee.body.isComplete, !source.pointee.input.isEmpty {
            let waiting = source.pointee.input.bytes
            do throws(HeadFault) {
                if removingChunks {
                    let run = try source.pointee.body.nextRun(waiting.prefix(of: min(waiting.count, roomForData)))
                    if run.isData { sink.pointee.output.append(waiting.prefix(of: run.count), &blocks) }
                    source.pointee.input.consume(run.count, &blocks)
                    if sink.pointee.output.count < BlockPool.blockSize { continue }
                } else if let count = try gather(source, waiting, into: sink) {
                    source.pointee.input.consume(count, &blocks)
                } else {
                    let move = try sendDirectly(source, waiting, to: sink)
                    if move != .moved { return move }
                    continue
                }
            } catch {
                return .malformed
            }
            if sink.pointee.output.room > 0, source.pointee.input.isEmpty { break }
            if let failure = flushMoved(sink) { return failure }
        }
        return flushMoved(sink) ?? .moved
    }

    private var roomForData: Int { BlockPool.blockSize }

    private mutating func flushMoved(_ sink: ConnectionRef) -> Move? {
        if isConnecting(sink) { return sink.pointee.output.room > 0 ? nil : .blocked }
        switch flush(sink) {
        case .drained: return nil
        case .blocked: return .blocked
        case .failed: return .receiverFailed
        }
    }

    @inline(__always)
    private func isConnecting(_ connection: ConnectionRef) -> Bool {
        connection.pointee.role == .upstream && connection.pointee.upstream.phase == .connecting
    }

    /// Puts body bytes behind those that already wait, so that a head and a short body leave in one packet. Nil where
    /// nothing waits and they can go directly.
    @inline(__always)
    private mutating func gather(
        _ source: ConnectionRef, _ waiting: Bytes, into sink: ConnectionRef
    ) throws(HeadFault) -> Int? {
        let isKept = sink.pointee.output.isRetaining
        if sink.pointee.output.isEmpty, !isKept, !isConnecting(sink) { return nil }
        let room = isKept ? waiting.count : min(waiting.count, sink.pointee.output.room)
        let count = try source.pointee.body.consume(waiting.prefix(of: room))
        sink.pointee.output.append(waiting.prefix(of: count), &blocks)
        return count
    }

    @inline(__always)
    private mutating func sendDirectly(
        _ source: ConnectionRef, _ waiting: Bytes, to sink: ConnectionRef
    ) throws(HeadFault) -> Move {
        var ahead = source.pointee.body
        let count = try ahead.consume(waiting)
        switch sink.pointee.transport.send(waiting.prefix(of: count)) {
        case .moved(let sent):
            sink.pointee.upstream.sent += Int64(sent)
            if sent == count {
                source.pointee.body = ahead
            } else {
                _ = try source.pointee.body.consume(waiting.prefix(of: sent))
            }
            source.pointee.input.consume(sent, &blocks)
            return .moved
        case .wait:
            setInterest(sink, sink.pointee.interest.union(.writable))
            return .blocked
        case .end, .failed:
            return .receiverFailed
        }
    }
}

// MARK: - Requests

extension Worker {
    /// Passes on the request's body, or throws it away where the balancer has answered itself.
    mutating func forwardRequest(_ client: ConnectionRef) {
        guard let upstream = peer(of: client), !upstream.pointee.upstream.sendFailed else {
            return discardBody(client)
        }
        switch moveBody(from: client, to: upstream) {
        case .moved:
            setReading(client, client.pointee.input.count < BlockPool.blockSize)
        case .blocked:
            setReading(client, client.pointee.input.isEmpty)
        case .receiverFailed:
            if mayRetry(upstream, client) { return upstreamFailed(upstream, client, 502) }
            // A response may be on its way all the same; reading will tell.
            upstream.pointee.upstream.sendFailed = true
            setInterest(upstream, .readable)
            discardBody(client)
        case .malformed:
            failRequest(client, 400)
        }
    }

    private mutating func discardBody(_ client: ConnectionRef) {
        do throws(HeadFault) {
            let count = try client.pointee.body.consume(client.pointee.input.bytes)
            client.pointee.input.consume(count, &blocks)
        } catch {
            return failRequest(client, 400)
        }
        let isAnswered = client.pointee.peer < 0
        if isAnswered, client.pointee.body.isComplete { return finishResponse(client) }
        setReading(client, client.pointee.input.count < BlockPool.blockSize)
    }
}

// MARK: - Responses

extension Worker {
    mutating func forwardResponse(from upstream: ConnectionRef, to client: ConnectionRef) {
        while upstream.pointee.upstream.phase == .head {
            guard beginResponse(upstream, client) else { return }
        }
        if upstream.pointee.upstream.phase == .tunnel {
            forwardTunnel(upstream)
            // The client may have spoken before it was asked to.
            return forwardTunnel(client)
        }
        guard upstream.pointee.upstream.phase == .body else { return }
        let removesChunks = client.pointee.client.exchange.removesChunks
        let move = moveBody(from: upstream, to: client, removingChunks: removesChunks)
        switch move {
        case .receiverFailed: return clientGone(client)
        case .malformed: return failExchange(upstream, client, 502)
        case .moved, .blocked: break
        }
        let hasEnded = upstream.pointee.inputEnded && upstream.pointee.body.endsWithConnection
        if upstream.pointee.body.isComplete || hasEnded && upstream.pointee.input.isEmpty {
            finishExchange(upstream, client)
        } else {
            setReading(upstream, move == .moved || upstream.pointee.input.isEmpty)
        }
    }

    /// Passes on a response's head once it is complete. False where more has to come first, or where it failed.
    private mutating func beginResponse(_ upstream: ConnectionRef, _ client: ConnectionRef) -> Bool {
        let input = upstream.pointee.input.bytes
        do throws(HeadFault) {
            guard let length = try upstream.pointee.scanner.scan(input, limits: .response) else {
                setReading(upstream, true)
                return false
            }
            let bytes = input.prefix(of: length)
            let head = try ResponseHead.parse(bytes, fields: &fields)
            guard head.status != 101 || client.pointee.client.exchange.isUpgrade else { throw .status }
            upstream.pointee.scanner = HeadScanner()
            if !head.isInterim { begin(head, upstream, client) }
            if !head.isInterim || head.status == 101 || client.pointee.client.exchange.minorVersion == 1 {
                write(head, bytes, to: client)
            }
            upstream.pointee.input.consume(length, &blocks)
            if head.status == 101 { beginTunnel(upstream, client) }
            if head.isInterim, head.status != 101, flush(client) == .failed {
                clientGone(client)
                return false
            }
        } catch {
            failExchange(upstream, client, 502)
            return false
        }
        return true
    }

    private mutating func begin(_ head: ResponseHead, _ upstream: ConnectionRef, _ client: ConnectionRef) {
        let framing = head.body(toHead: client.pointee.client.exchange.isHead)
        upstream.pointee.body = BodyProgress(framing)
        upstream.pointee.upstream.phase = .body
        upstream.pointee.upstream.isReusable = head.keepsConnection && framing != .untilClose
        let removesChunks = framing == .chunked && client.pointee.client.exchange.minorVersion == 0
        let mustClose = framing == .untilClose || removesChunks || !client.pointee.body.isComplete || isEnding(client)
        client.pointee.client.exchange.removesChunks = removesChunks
        if mustClose { client.pointee.client.exchange.keepsConnection = false }
        count(head.status, of: client)
    }

    private mutating func write(_ head: ResponseHead, _ bytes: Bytes, to client: ConnectionRef) {
        let exchange = client.pointee.client.exchange
        let rewriter = ResponseRewriter(
            closes: !exchange.keepsConnection, clientMinorVersion: exchange.minorVersion,
            removesChunks: exchange.removesChunks)
        client.pointee.output.reserve(bytes.count + ResponseRewriter.room, &blocks)
        var writer = HeadWriter(client.pointee.output.spare.baseAddress!)
        rewriter.write(head, fields, of: bytes, to: &writer)
        client.pointee.output.commit(writer.count)
    }

    /// A response's head went to the client.
    mutating func count(_ status: Int, of client: ConnectionRef) {
        client.pointee.client.exchange.status = status
        let exchange = client.pointee.client.exchange
        let latency = (now - exchange.startedAt).seconds
        listeners[client.pointee.client.listener].counters.forwarded.count(status)
        listeners[client.pointee.client.listener].counters.latencySum += latency
        targets[exchange.target].counters.responses.count(status)
        targets[exchange.target].counters.latencySum += latency
    }

    /// The response is complete: both connections are free for others.
    mutating func finishExchange(_ upstream: ConnectionRef, _ client: ConnectionRef) {
        let isComplete = client.pointee.body.isComplete
        unlink(client, upstream)
        let role = targets[upstream.pointee.upstream.target].role
        let mayStay = role == .healthy || role == .waiting
        let state = upstream.pointee.upstream
        if isComplete, state.isReusable, !state.sendFailed, mayStay, !upstream.pointee.inputEnded,
            upstream.pointee.input.isEmpty, upstream.pointee.output.isEmpty, stopDeadline == nil
        {
            keepIdle(upstream)
        } else {
            close(upstream)
        }
        if !isComplete { client.pointee.client.exchange.keepsConnection = false }
        finishResponse(client)
        process(client)
    }
}
