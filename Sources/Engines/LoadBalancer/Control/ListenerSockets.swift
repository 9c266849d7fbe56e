import Glibc
import Sockets

/// The sockets of the present listeners: one for each worker, over which the kernel spreads connections.
struct ListenerSockets {
    private struct Entry {
        var address: SocketAddress
        var sockets: [ListeningSocket]
    }

    private let workers: Int
    /// By listener.
    private var open: [String: Entry] = [:]

    init(workers: Int) {
        self.workers = workers
    }

    /// Opens what is new, all of it or nothing: for each worker, its sockets in the configuration's order. The sockets
    /// of listeners that are gone are closed by the workers, which take first what waits in them.
    mutating func adopt(_ configuration: BalancerConfiguration) throws(ConfigurationRefused) -> [[ListeningSocket]] {
        var next: [String: Entry] = [:]
        var opened: [Int32] = []
        do {
            for listener in configuration.listeners {
                guard let address = SocketAddress(listener.address, port: listener.port) else { continue }
                if let known = known(listener.id, address) {
                    next[listener.id] = known
                } else {
                    let entry = Entry(
                        address: address, sockets: try listen(at: address, early: listener.isEarly ?? false))
                    opened += entry.sockets.map(\.descriptor)
                    next[listener.id] = entry
                }
            }
        } catch {
            for descriptor in opened { close(descriptor) }
            throw ConfigurationRefused(reasons: [error.description])
        }
        open = next
        return (0..<workers).map { worker in
            configuration.listeners.compactMap { next[$0.id]?.sockets[worker] }
        }
    }

    /// What already listens there, be it under another name.
    private func known(_ id: String, _ address: SocketAddress) -> Entry? {
        if let entry = open[id], entry.address == address { return entry }
        return address.port == 0 ? nil : open.values.first { $0.address == address }
    }

    private func listen(at address: SocketAddress, early: Bool) throws(SystemError) -> [ListeningSocket] {
        if address.port != 0 { try checkIsFree(address, early: early) }
        var sockets: [ListeningSocket] = []
        var address = address
        for _ in 0..<workers {
            do {
                let descriptor = try TCPSocket.listen(at: address, shared: true, early: early)
                address.port = TCPSocket.localAddress(descriptor)?.port ?? address.port
                sockets.append(ListeningSocket(descriptor: descriptor, port: address.port))
            } catch {
                for socket in sockets { close(socket.descriptor) }
                throw error
            }
        }
        return sockets
    }

    /// Shared sockets would join those of any other process of this user without a word. The address may be that of a
    /// listener that was removed a moment ago, which a worker is about to close.
    private func checkIsFree(_ address: SocketAddress, early: Bool) throws(SystemError) {
        for attempt in 1...10 {
            do {
                close(try TCPSocket.listen(at: address, early: early))
                return
            } catch {
                guard error.code == EADDRINUSE, attempt < 10 else { throw error }
                usleep(10_000)
            }
        }
    }

    func port(of listener: String) -> Int { Int(open[listener]?.sockets.first?.port ?? 0) }
}
