import Sockets

/// Connections that have left HTTP, as WebSocket does: bytes go through in both directions as they come.
extension Worker {
    mutating func startTunnel(_ client: ConnectionRef, _ upstream: ConnectionRef) {
        client.pointee.client.phase = .tunnel
        client.pointee.client.exchange.status = 101
        upstream.pointee.upstream.phase = .tunnel
        let target = upstream.pointee.upstream.target
        targets[target].counters.responses.count(101)
        listeners[client.pointee.client.listener].counters.forwarded.count(101)
        setReading(client, true)
        tunnel(from: client)
        if client.pointee.role == .client { tunnel(from: upstream) }
    }

    /// Passes on what has come from one side.
    mutating func tunnel(from source: ConnectionRef) {
        guard let sink = peer(of: source) else { return close(source) }
        sink.pointee.output.append(source.pointee.input.bytes, &blocks)
        source.pointee.input.clear(&blocks)
        guard flush(sink) != .failed else { return closeTunnel(source) }
        setReading(source, sink.pointee.output.count <= Self.highWater)
        endSink(sink, of: source)
    }

    /// One side sends no more; the other is told so when it has everything.
    mutating func endTunnel(_ source: ConnectionRef) {
        setReading(source, false)
        guard let sink = peer(of: source) else { return close(source) }
        if sink.pointee.inputEnded { return closeTunnel(source) }
        endSink(sink, of: source)
    }

    private func endSink(_ sink: ConnectionRef, of source: ConnectionRef) {
        if source.pointee.inputEnded, sink.pointee.output.isEmpty { sink.pointee.transport.endSending() }
    }

    private mutating func closeTunnel(_ side: ConnectionRef) {
        let client = side.pointee.role == .client ? side : peer(of: side)
        if let client { abandon(client) } else { close(side) }
    }
}
