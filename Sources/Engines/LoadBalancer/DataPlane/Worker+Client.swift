import Sockets

/// The client's side of an exchange.
extension Worker {
    mutating func clientReadable(_ client: ConnectionRef) {
        switch client.pointee.client.phase {
        case .lingering: return discard(client)
        case .closing: return setReading(client, false)
        default: break
        }
        switch receive(client) {
        case .moved:
            touch(client)
            process(client)
        case .wait: break
        case .end: clientEnded(client)
        case .failed: clientGone(client)
        }
    }

    /// Goes on with what a client has sent, for as long as that leads anywhere.
    mutating func process(_ client: ConnectionRef) {
        while client.pointee.role == .client {
            switch client.pointee.client.phase {
            case .head:
                guard beginRequest(client) else { return }
            case .exchange:
                forwardRequest(client)
                guard client.pointee.role == .client, client.pointee.client.phase == .head else { return }
            case .tunnel:
                return forwardTunnel(client)
            case .flushing, .closing, .lingering:
                return
            }
        }
    }

    /// Reads a head, once it is complete, and sends it on its way. False where more has to come first.
    private mutating func beginRequest(_ client: ConnectionRef) -> Bool {
        skipBlankLine(client)
        guard !client.pointee.input.isEmpty else { return awaitRequest(client) }
        let input = client.pointee.input.bytes
        do throws(HeadFault) {
            guard let length = try client.pointee.scanner.scan(input, limits: .request) else {
                return awaitRequest(client)
            }
            let bytes = input.prefix(of: length)
            let head = try RequestHead.parse(bytes, fields: &fields)
            client.pointee.scanner = HeadScanner()
            dispatch(client, head, bytes)
        } catch {
            refuse(client, error.requestStatus)
        }
        return true
    }

    /// An empty line before a request is passed over (RFC 9112, 2.2).
    private mutating func skipBlankLine(_ client: ConnectionRef) {
        let bytes = client.pointee.input.bytes
        if bytes.count >= 2, bytes[0] == 0x0d, bytes[1] == 0x0a { client.pointee.input.consume(2, &blocks) }
    }

    private mutating func awaitRequest(_ client: ConnectionRef) -> Bool {
        if client.pointee.inputEnded {
            if client.pointee.input.isEmpty { close(client) } else { refuse(client, 400) }
        } else if client.pointee.input.isEmpty, client.pointee.client.requests > 0, isEnding(client) {
            close(client)
        } else {
            setReading(client, true)
        }
        return false
    }

    /// The listener is gone or the process stops: a kept connection gets no further request.
    func isEnding(_ client: ConnectionRef) -> Bool {
        stopDeadline != nil || listeners[client.pointee.client.listener].tableIndex < 0
    }

    /// A client that ends its side may still want its response; one that leaves a request unfinished may not.
    private mutating func clientEnded(_ client: ConnectionRef) {
        client.pointee.inputEnded = true
        setReading(client, false)
        switch client.pointee.client.phase {
        case .head: process(client)
        case .exchange where !client.pointee.body.isComplete:
            process(client)
            if client.pointee.role == .client, client.pointee.client.phase == .exchange,
                !client.pointee.body.isComplete
            {
                failRequest(client, 400)
            }
        case .exchange: client.pointee.client.exchange.keepsConnection = false
        case .tunnel: forwardTunnel(client)
        case .lingering: close(client)
        case .flushing, .closing: break
        }
    }

    /// The client can't be reached any more.
    mutating func clientGone(_ client: ConnectionRef) {
        let phase = client.pointee.client.phase
        if phase == .exchange || phase == .flushing {
            listeners[client.pointee.client.listener].counters.abandoned += 1
        }
        if let upstream = peer(of: client) {
            unlink(client, upstream)
            close(upstream)
        }
        close(client)
    }

    mutating func clientWritable(_ client: ConnectionRef) {
        switch flush(client) {
        case .blocked: return
        case .failed: return clientGone(client)
        case .drained: break
        }
        touch(client)
        switch client.pointee.client.phase {
        case .exchange:
            if let upstream = peer(of: client) { forwardResponse(from: upstream, to: client) }
        case .tunnel:
            if let upstream = peer(of: client) { forwardTunnel(upstream) }
        case .flushing, .closing:
            endResponse(client)
            process(client)
        case .head, .lingering: break
        }
    }
}

// MARK: - The end of a response and of a connection

extension Worker {
    /// The response is complete; what is left of it is sent. Whoever calls this calls `process` afterwards.
    mutating func finishResponse(_ client: ConnectionRef) {
        client.pointee.client.phase = client.pointee.client.exchange.keepsConnection ? .flushing : .closing
        switch flush(client) {
        case .drained: endResponse(client)
        case .blocked:
            setReading(client, false)
            touch(client)
        case .failed: clientGone(client)
        }
    }

    /// Everything is sent: the next request may come, or the connection ends.
    private mutating func endResponse(_ client: ConnectionRef) {
        guard client.pointee.client.phase == .flushing else { return linger(client) }
        client.pointee.client.phase = .head
        client.pointee.body = .none
        touch(client)
    }

    private mutating func linger(_ client: ConnectionRef) {
        if client.pointee.inputEnded { return close(client) }
        client.pointee.transport.endSending()
        client.pointee.client.phase = .lingering
        client.pointee.input.clear(&blocks)
        setInterest(client, .readable)
        connections.setDeadline(client, now + limits.linger)
    }

    private mutating func discard(_ client: ConnectionRef) {
        switch receive(client) {
        case .moved: client.pointee.input.clear(&blocks)
        case .wait: break
        case .end, .failed: close(client)
        }
    }
}
