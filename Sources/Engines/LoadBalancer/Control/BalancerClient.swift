import FoundationEssentials
import Glibc
import Sockets

/// Speaks to a balancer's process. Each call is a connection of its own, so that a balancer that was started again is
/// found again.
package struct BalancerClient: Sendable {
    private let socketPath: String

    package init(socketPath: String) {
        self.socketPath = socketPath
    }

    /// Replaces everything the balancer does. Throws `ConfigurationRefused`, or `SystemError` where nobody answers.
    package func apply(_ configuration: BalancerConfiguration) async throws {
        switch try await ask(.apply(configuration)) {
        case .applied: return
        case .refused(let reasons): throw ConfigurationRefused(reasons: reasons)
        case .snapshot: throw SystemError("understand the balancer's answer", code: EPROTO)
        }
    }

    /// What the balancer does at this moment. Throws `SystemError` where nobody answers.
    package func snapshot() async throws -> BalancerSnapshot {
        guard case .snapshot(let snapshot) = try await ask(.snapshot) else {
            throw SystemError("understand the balancer's answer", code: EPROTO)
        }
        return snapshot
    }

    private func ask(_ request: ControlRequest) async throws -> ControlReply {
        let line = Array(try JSONEncoder().encode(request)) + [0x0a]
        let path = socketPath
        // The socket blocks, which a thread of Swift's pool must not.
        return try await withCheckedThrowingContinuation { continuation in
            do {
                _ = try PlatformThread(name: "balancer-client") {
                    continuation.resume(with: Result { try Self.exchange(line, path) })
                }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    private static func exchange(_ line: [UInt8], _ path: String) throws -> ControlReply {
        let descriptor = try UnixSocket.connect(to: path)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var sent = 0
        while sent < line.count {
            let count = line[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw SystemError("write to \(path)") }
            sent += count
        }
        var answer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while answer.last != 0x0a {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { throw SystemError("read from \(path)", code: count == 0 ? ECONNRESET : errno) }
            answer += chunk[..<count]
        }
        return try JSONDecoder().decode(ControlReply.self, from: Data(answer))
    }
}
