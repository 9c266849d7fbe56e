import Glibc
import Sockets

extension Worker {
    /// Takes connections from a listener's queue; not all at once, so that others get their turn.
    mutating func accept(_ index: Int) {
        for _ in 0..<64 {
            guard let socket = listeners[index].socket else { return }
            guard clientCount < limits.clients else { return pauseAccepting() }
            guard let (descriptor, peer) = TCPSocket.accept(from: socket.descriptor) else {
                switch errno {
                case EMFILE, ENFILE, ENOBUFS, ENOMEM: return pauseAccepting()
                case ECONNABORTED, EINTR: continue
                default: return
                }
            }
            open(descriptor, from: peer, listener: index)
        }
    }

    private mutating func open(_ descriptor: Int32, from remote: SocketAddress, listener: Int) {
        let client = connections.open(.client, ByteTransport(descriptor: descriptor))
        client.pointee.client.remote = remote
        client.pointee.client.listener = listener
        client.pointee.client.openedAt = now
        clientCount += 1
        listeners[listener].counters.activeConnections += 1
        listeners[listener].counters.newConnections += 1
        setInterest(client, .readable)
        touch(client)
    }

    /// Leaves new connections in the kernel's queue for a while: trying on would only burn time.
    private mutating func pauseAccepting() {
        acceptPause = now + limits.acceptPause
        for slot in listeners { if let socket = slot.socket { poll.remove(socket.descriptor) } }
    }

    mutating func resumeAccepting() {
        acceptPause = nil
        for index in listeners.indices { watch(listener: index) }
    }

    mutating func watch(listener index: Int) {
        guard acceptPause == nil, let socket = listeners[index].socket else { return }
        poll.add(socket.descriptor, .readable, token: PollToken.listener(index))
    }

    /// Takes what waits in the queue, then stops listening.
    mutating func closeListener(_ index: Int) {
        guard let socket = listeners[index].socket else { return }
        accept(index)
        poll.remove(socket.descriptor)
        Self.closeDescriptor(socket.descriptor)
        listeners[index].socket = nil
        listeners[index].tableIndex = -1
    }

    static func closeDescriptor(_ descriptor: Int32) {
        Glibc.close(descriptor)
    }
}
