import CLinux
import Glibc
import Sockets

/// Connections to targets: made, kept and found again.
extension Worker {
    /// The connection to a target that was used last, if one is kept.
    mutating func takeIdle(_ target: Int) -> ConnectionRef? {
        let index = targets[target].firstIdle
        guard index >= 0 else { return nil }
        let upstream = connections[index]
        removeIdle(upstream)
        upstream.pointee.upstream.isReused = true
        upstream.pointee.upstream.hasAnswered = false
        upstream.pointee.upstream.phase = .head
        upstream.pointee.scanner = HeadScanner()
        connections.setDeadline(upstream, .never)
        return upstream
    }

    /// A connection that is being made; nil with `errno` set where that failed at once.
    mutating func connect(_ target: Int) -> ConnectionRef? {
        guard let descriptor = TCPSocket.connect(to: targets[target].address, from: targets[target].source)
        else { return nil }
        let upstream = connections.open(.upstream, ByteTransport(descriptor: descriptor))
        upstream.pointee.upstream.target = target
        setInterest(upstream, .writable)
        return upstream
    }

    /// Keeps a connection whose exchange went well.
    mutating func keepIdle(_ upstream: ConnectionRef) {
        let target = upstream.pointee.upstream.target
        let first = targets[target].firstIdle
        upstream.pointee.upstream.phase = .idle
        upstream.pointee.upstream.next = first
        upstream.pointee.upstream.previous = -1
        if first >= 0 { connections[first].pointee.upstream.previous = upstream.pointee.index }
        targets[target].firstIdle = upstream.pointee.index
        upstream.pointee.body = .none
        setReading(upstream, true)
        connections.setDeadline(upstream, now + limits.idleUpstream)
    }

    private mutating func removeIdle(_ upstream: ConnectionRef) {
        let state = upstream.pointee.upstream
        if state.previous >= 0 {
            connections[state.previous].pointee.upstream.next = state.next
        } else {
            targets[state.target].firstIdle = state.next
        }
        if state.next >= 0 { connections[state.next].pointee.upstream.previous = state.previous }
    }

    mutating func closeIdle(_ upstream: ConnectionRef) {
        removeIdle(upstream)
        close(upstream)
    }

    mutating func closeIdle(of target: Int) {
        while targets[target].firstIdle >= 0 { closeIdle(connections[targets[target].firstIdle]) }
    }
}

// MARK: - Events

extension Worker {
    mutating func upstreamWritable(_ upstream: ConnectionRef) {
        guard let client = peer(of: upstream) else { return }
        if upstream.pointee.upstream.phase == .connecting {
            guard TCPSocket.pendingError(upstream.pointee.transport.descriptor) == 0 else {
                return upstreamFailed(upstream, client, 502)
            }
            upstream.pointee.upstream.phase = .head
            connections.setDeadline(upstream, .never)
            setInterest(upstream, .both)
        }
        touch(client)
        if client.pointee.client.phase == .tunnel { return forwardTunnel(client) }
        process(client)
    }

    mutating func upstreamReadable(_ upstream: ConnectionRef) {
        guard let client = peer(of: upstream) else {
            // Nothing is asked of it: it is closing, or it speaks out of turn.
            return upstream.pointee.upstream.phase == .idle ? closeIdle(upstream) : close(upstream)
        }
        if upstream.pointee.upstream.phase == .connecting { return upstreamWritable(upstream) }
        switch receive(upstream) {
        case .moved:
            if !upstream.pointee.upstream.hasAnswered {
                upstream.pointee.upstream.hasAnswered = true
                upstream.pointee.output.stopRetaining(&blocks)
            }
            touch(client)
            forwardResponse(from: upstream, to: client)
        case .wait: break
        case .end: upstreamEnded(upstream, client, isClean: true)
        case .failed: upstreamEnded(upstream, client, isClean: false)
        }
    }

    private mutating func upstreamEnded(_ upstream: ConnectionRef, _ client: ConnectionRef, isClean: Bool) {
        upstream.pointee.inputEnded = true
        setReading(upstream, false)
        switch upstream.pointee.upstream.phase {
        case .tunnel where isClean: forwardTunnel(upstream)
        case .body where isClean && upstream.pointee.body.endsWithConnection:
            if upstream.pointee.input.isEmpty { finishExchange(upstream, client) }
        default: upstreamFailed(upstream, client, 502)
        }
    }

    /// Nothing of the present request reached the target's machine: its kernel would have acknowledged it. So the
    /// request can't have been acted upon, whatever its method is.
    func wasNeverDelivered(_ upstream: ConnectionRef) -> Bool {
        let acknowledged = clinux_acknowledged_bytes(upstream.pointee.transport.descriptor)
        return acknowledged >= 0 && acknowledged - 1 <= upstream.pointee.upstream.sentBefore
    }
}
