import Sockets

/// Deadlines that passed.
extension Worker {
    mutating func expire() {
        for index in connections.takeExpired(now: now) {
            let connection = connections[index]
            switch connection.pointee.role {
            case .client: expire(client: connection)
            case .upstream: expire(upstream: connection)
            case .free: break
            }
        }
    }

    private mutating func expire(upstream: ConnectionRef) {
        if let client = peer(of: upstream) {
            upstreamFailed(upstream, client, 504)
        } else {
            closeIdle(upstream)
        }
    }

    private mutating func expire(client: ConnectionRef) {
        switch client.pointee.client.phase {
        case .head:
            if client.pointee.input.isEmpty { close(client) } else { refuse(client, 408) }
        case .exchange:
            expireExchange(client)
        case .tunnel:
            if let upstream = peer(of: client) { endTunnel(client, upstream) }
        case .flushing:
            clientGone(client)
        case .closing, .lingering:
            close(client)
        }
    }

    /// Nothing moved for an idle timeout: whoever was to move something is at fault.
    private mutating func expireExchange(_ client: ConnectionRef) {
        guard let upstream = peer(of: client) else { return clientGone(client) }
        client.pointee.client.exchange.keepsConnection = false
        let awaitsClient = !client.pointee.body.isComplete && upstream.pointee.output.isEmpty
        failExchange(upstream, client, awaitsClient ? 408 : 504)
    }
}
