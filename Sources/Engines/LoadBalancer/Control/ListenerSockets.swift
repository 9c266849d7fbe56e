import Glibc
import Sockets

/// The sockets of the present listeners: one for each worker, over which the kernel spreads connections.
struct ListenerSockets {
    private let workers: Int
    private var open: [String: (address: SocketAddress, sockets: [ListeningSocket])] = [:]

    init(workers: Int) {
        self.workers = workers
    }

    /// Opens what is new, all of it or nothing: for each worker, its sockets in the configuration's order. The sockets of
    /// listeners that are gone are closed by the workers, which take first what waits in them.
    mutating func adopt(_ configuration: BalancerConfiguration) throws(ConfigurationRefused) -> [[ListeningSocket]] {
        var next: [String: (address: SocketAddress, sockets: [ListeningSocket])] = [:]
        var opened: [Int32] = []
        do {
            for listener in configuration.listeners {
                guard let address = SocketAddress(listener.address, port: listener.port) else { continue }
                if let known = open[listener.id], known.address == address {
                    next[listener.id] = known
                } else {
                    let sockets = try listen(at: address)
                    opened += sockets.map(\.descriptor)
                    next[listener.id] = (address, sockets)
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

    private func listen(at address: SocketAddress) throws(SystemError) -> [ListeningSocket] {
        var sockets: [ListeningSocket] = []
        var address = address
        for _ in 0..<workers {
            do {
                let descriptor = try TCPSocket.listen(at: address, shared: true)
                address.port = TCPSocket.localAddress(descriptor)?.port ?? address.port
                sockets.append(ListeningSocket(descriptor: descriptor, port: address.port))
            } catch {
                for socket in sockets { close(socket.descriptor) }
                throw error
            }
        }
        return sockets
    }

    func port(of listener: String) -> Int { Int(open[listener]?.sockets.first?.port ?? 0) }
}
