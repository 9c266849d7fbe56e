import Sockets

/// What becomes of connections whose time is over.
extension Worker {
    mutating func expire() {
        for index in connections.takeExpired(now: now) {
            let connection = connections[index]
            switch connection.pointee.role {
            case .free: continue
            case .client: expireClient(connection)
            case .upstream: expireUpstream(connection)
            }
        }
    }

    private mutating func expireClient(_ client: ConnectionRef) {
        switch client.pointee.client.phase {
        case .head where client.pointee.input.isEmpty: close(client)
        case .head:
            client.pointee.client.exchange = Exchange()
            answer(client, .page(408))
        case .exchange where !client.pointee.body.isComplete && client.pointee.client.exchange.status == 0:
            fail(client, status: 408)
        case .exchange: fail(client, status: 504)
        case .tunnel: abandon(client)
        case .flushing, .closing, .lingering: close(client)
        }
    }

    private mutating func expireUpstream(_ upstream: ConnectionRef) {
        switch upstream.pointee.upstream.phase {
        case .idle:
            unlinkIdle(upstream)
            close(upstream)
        case .connecting:
            targets[upstream.pointee.upstream.target].counters.connectionErrors += 1
            guard let client = peer(of: upstream) else { return close(upstream) }
            fail(client, status: 504)
            continueServing(client)
        // The client's deadline is the exchange's.
        case .head, .body, .tunnel: return
        }
    }
}
