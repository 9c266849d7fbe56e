import Glibc
import Sockets

/// What became of sending what waits.
enum Flush {
    case drained, blocked, failed
}

/// Opening, watching, sending and closing: what both kinds of connection share.
extension Worker {
    @inline(__always)
    func peer(of connection: ConnectionRef) -> ConnectionRef? {
        connection.pointee.peer < 0 ? nil : connections[connection.pointee.peer]
    }

    @inline(__always)
    mutating func setInterest(_ connection: ConnectionRef, _ interest: Readiness) {
        let before = connection.pointee.interest
        if before == interest { return }
        connection.pointee.interest = interest
        let descriptor = connection.pointee.transport.descriptor
        if interest.isEmpty {
            poll.remove(descriptor)
        } else if before.isEmpty {
            poll.add(descriptor, interest, token: connection.pointee.token)
        } else {
            poll.change(descriptor, interest, token: connection.pointee.token)
        }
    }

    @inline(__always)
    mutating func setReading(_ connection: ConnectionRef, _ wanted: Bool) {
        let reads = wanted && !connection.pointee.inputEnded
        let interest = connection.pointee.interest
        setInterest(connection, reads ? interest.union(.readable) : interest.subtracting(.readable))
    }

    /// Sends what waits; watches for room where not everything could be sent.
    @inline(__always)
    mutating func flush(_ connection: ConnectionRef) -> Flush {
        while !connection.pointee.output.isEmpty {
            switch connection.pointee.transport.send(connection.pointee.output.bytes) {
            case .moved(let count):
                connection.pointee.output.consume(count, &blocks)
                connection.pointee.upstream.sent += Int64(count)
            case .wait:
                setInterest(connection, connection.pointee.interest.union(.writable))
                return .blocked
            case .end, .failed:
                return .failed
            }
        }
        setInterest(connection, connection.pointee.interest.subtracting(.writable))
        return .drained
    }

    /// Receives once, more at a time where much is to come.
    @inline(__always)
    mutating func receive(_ connection: ConnectionRef) -> Transfer {
        let isEmpty = connection.pointee.input.isEmpty
        let isLong = isEmpty && connection.pointee.body.expects(moreThan: 4 * BlockPool.blockSize)
        connection.pointee.input.reserve(
            isLong ? 4 * BlockPool.blockSize : isEmpty ? BlockPool.blockSize : BlockPool.blockSize / 4, &blocks)
        let transfer = connection.pointee.transport.receive(into: connection.pointee.input.spare)
        if case .moved(let count) = transfer {
            connection.pointee.input.commit(count)
        } else if connection.pointee.input.isEmpty {
            connection.pointee.input.clear(&blocks)
        }
        return transfer
    }

    /// Frees a connection; whoever it was linked with is not told.
    mutating func close(_ connection: ConnectionRef) {
        guard connection.pointee.role != .free else { return }
        setInterest(connection, [])
        connection.pointee.transport.close()
        connection.pointee.input.clear(&blocks)
        connection.pointee.output.clear(&blocks)
        if connection.pointee.role == .client {
            clientCount -= 1
            listeners[connection.pointee.client.listener].counters.activeConnections -= 1
        }
        connections.close(connection)
    }

    mutating func closeEverything() {
        for index in 0..<connections.capacity where connections[index].pointee.role != .free {
            close(connections[index])
        }
        connections.recycle()
        for slot in listeners { if let socket = slot.socket { Self.closeDescriptor(socket.descriptor) } }
    }

    /// An exchange moved: its deadline is an idle timeout away again.
    @inline(__always)
    mutating func touch(_ client: ConnectionRef) {
        connections.setDeadline(client, now + timeouts(of: client).idle)
    }

    @inline(__always)
    func timeouts(of client: ConnectionRef) -> ConnectionTimeouts {
        let index = listeners[client.pointee.client.listener].tableIndex
        return index < 0 ? ConnectionTimeouts(.init()) : table.listeners[index].timeouts
    }
}
