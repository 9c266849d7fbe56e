/// After a protocol switch: bytes in both directions until both sides have ended.
extension Worker {
    mutating func beginTunnel(_ upstream: ConnectionRef, _ client: ConnectionRef) {
        count(101, of: client)
        upstream.pointee.upstream.phase = .tunnel
        client.pointee.client.phase = .tunnel
        client.pointee.client.exchange.keepsConnection = false
        upstream.pointee.body = BodyProgress(.untilClose)
        client.pointee.body = BodyProgress(.untilClose)
        setReading(client, true)
    }

    /// Passes on what came from either side, and its end.
    mutating func forwardTunnel(_ source: ConnectionRef) {
        guard source.pointee.role != .free, let sink = peer(of: source) else { return }
        switch moveBody(from: source, to: sink) {
        case .receiverFailed, .malformed: return endTunnel(source, sink)
        case .blocked: return setReading(source, source.pointee.input.isEmpty)
        case .moved: break
        }
        guard source.pointee.inputEnded else { return setReading(source, true) }
        if sink.pointee.inputEnded, sink.pointee.input.isEmpty, source.pointee.output.isEmpty {
            endTunnel(source, sink)
        } else {
            sink.pointee.transport.endSending()
        }
    }

    mutating func endTunnel(_ one: ConnectionRef, _ other: ConnectionRef) {
        let (client, upstream) = one.pointee.role == .client ? (one, other) : (other, one)
        unlink(client, upstream)
        close(upstream)
        close(client)
    }
}
