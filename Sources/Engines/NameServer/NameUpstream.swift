import FoundationEssentials
import Glibc
package import Sockets
import Synchronization

/// Whoever knows the names that are not ours.
package protocol NameUpstream: Sendable {
    /// The answer to a query, as it came and with the query's id; nil where nobody answers.
    func exchange(_ query: [UInt8], isStream: Bool) async -> [UInt8]?
}

/// The resolvers that this machine uses itself, asked one after the other.
package struct MachineResolvers: NameUpstream {
    private static let mostQueries = 64
    private let servers: [SocketAddress]
    private let timeout: Nanoseconds
    private let running = InFlight()

    private final class InFlight: Sendable {
        let count = Mutex(0)
    }

    package init(servers: [SocketAddress], timeout: Nanoseconds = .milliseconds(1500)) {
        self.servers = servers
        self.timeout = timeout
    }

    /// Those of a `resolv.conf`, three at most, without our own addresses; nil where it names none.
    package init?(file: String = "/etc/resolv.conf", excluding own: Set<String> = []) {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        let servers = Self.servers(inText: String(decoding: data, as: UTF8.self)).filter { !own.contains($0) }
        guard !servers.isEmpty else { return nil }
        self.init(servers: servers.prefix(3).compactMap { SocketAddress($0, port: 53) })
    }

    /// The addresses of the `nameserver` lines.
    static func servers(inText text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace)
            return words.count >= 2 && words[0] == "nameserver" ? String(words[1]) : nil
        }
    }

    /// A thread for each question, for it waits in the kernel; those beyond sixty-four are not asked.
    package func exchange(_ query: [UInt8], isStream: Bool) async -> [UInt8]? {
        let isAllowed = running.count.withLock { count in
            guard count < Self.mostQueries else { return false }
            count += 1
            return true
        }
        guard isAllowed else { return nil }
        defer { running.count.withLock { $0 -= 1 } }
        return await withCheckedContinuation { continuation in
            let ask: @Sendable () -> Void = {
                continuation.resume(
                    returning: servers.lazy.compactMap { self.ask($0, query, isStream: isStream) }.first)
            }
            do {
                try PlatformThread(name: "names-upstream", ask).detach()
            } catch {
                continuation.resume(returning: nil)
            }
        }
    }

    private func ask(_ server: SocketAddress, _ query: [UInt8], isStream: Bool) -> [UInt8]? {
        let kind = isStream ? SOCK_STREAM : SOCK_DGRAM
        let descriptor = socket(
            server.ip.isIPv6 ? AF_INET6 : AF_INET, Int32(kind.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: Int(timeout.count / 1_000_000_000), tv_usec: Int(timeout.count / 1000 % 1_000_000))
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        guard server.withSocketAddress({ connect(descriptor, $0, $1) }) == 0 else { return nil }
        // Ids are guessed by whoever wants to answer in the resolver's place; the client's may be any.
        let id = [UInt8.random(in: 0 ... .max), .random(in: 0 ... .max)]
        let message = (isStream ? [UInt8(query.count >> 8), UInt8(query.count & 255)] : []) + id + query[2...]
        guard send(descriptor, message, message.count, Int32(MSG_NOSIGNAL)) == message.count else {
            return nil
        }
        guard let answer = isStream ? streamAnswer(descriptor) : datagramAnswer(descriptor, id),
            answer.count >= 12, Array(answer[..<2]) == id
        else { return nil }
        return Array(query[..<2]) + answer[2...]
    }

    private func datagramAnswer(_ descriptor: Int32, _ id: [UInt8]) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65535)
        for _ in 0..<8 {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            if count >= 12, Array(buffer[..<2]) == id { return Array(buffer[..<count]) }
        }
        return nil
    }

    private func streamAnswer(_ descriptor: Int32) -> [UInt8]? {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16384)
        while received.count < 65537 {
            if received.count >= 2, case let length = Int(received[0]) << 8 | Int(received[1]),
                received.count >= length + 2
            {
                return Array(received[2..<length + 2])
            }
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            received += buffer[..<count]
        }
        return nil
    }
}
