import Glibc
import Sockets

/// One health check on its way: a connection of its own, one GET, the head of the answer.
struct HealthProbe {
    let key: TargetKey
    let check: BalancerConfiguration.HealthCheck
    let startedAt: MonotonicTime
    let deadline: MonotonicTime
    private var transport: ByteTransport
    private var request: [UInt8]
    private var sent = 0
    private var answer: [UInt8] = []

    /// More than this is no head of a health check's answer.
    private static let longestAnswer = 32 << 10

    /// Nil where the connection failed at once.
    init?(_ entry: TargetLedger.Entry, now: MonotonicTime) {
        var address = entry.key.address
        if let port = entry.check.port.flatMap(UInt16.init(exactly:)) { address.port = port }
        guard let descriptor = TCPSocket.connect(to: address, from: entry.key.source) else { return nil }
        key = entry.key
        check = entry.check
        startedAt = now
        deadline = now + Nanoseconds(seconds: entry.check.timeout)
        transport = ByteTransport(descriptor: descriptor)
        let text =
            "GET \(check.path) HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n"
            + "User-Agent: \(check.userAgent)\r\nAccept-Encoding: gzip, compressed\r\n\r\n"
        request = Array(text.utf8)
    }

    var descriptor: Int32 { transport.descriptor }

    /// What to watch for next.
    var interest: Readiness { sent < request.count ? .writable : .readable }

    mutating func close() {
        transport.close()
    }

    /// Goes on with what the socket is ready for; the outcome once there is one.
    mutating func advance() -> TargetHealthMachine.Outcome? {
        sent < request.count ? send() : receive()
    }

    private mutating func send() -> TargetHealthMachine.Outcome? {
        let code = TCPSocket.pendingError(transport.descriptor)
        guard code == 0 else { return Self.outcome(code) }
        let transfer = request[sent...].withUnsafeBufferPointer { transport.send($0) }
        switch transfer {
        case .moved(let count): sent += count
        case .failed(let code): return Self.outcome(code)
        case .wait, .end: break
        }
        return nil
    }

    private mutating func receive() -> TargetHealthMachine.Outcome? {
        var chunk = [UInt8](repeating: 0, count: 4096)
        switch chunk.withUnsafeMutableBufferPointer({ transport.receive(into: $0) }) {
        case .moved(let count): answer += chunk[..<count]
        case .wait: return nil
        case .end: return .failed(answer.isEmpty ? .connectionFailed : .malformedResponse)
        case .failed(let code): return Self.outcome(code)
        }
        return answer.withUnsafeBufferPointer { judge($0) }
    }

    private func judge(_ bytes: Bytes) -> TargetHealthMachine.Outcome? {
        var scanner = HeadScanner()
        var fields = HeaderFields()
        do {
            guard let length = try scanner.scan(bytes, limits: .response) else {
                return bytes.count > Self.longestAnswer ? .failed(.malformedResponse) : nil
            }
            let head = try ResponseHead.parse(bytes.prefix(of: length), fields: &fields)
            let passes = StatusMatcher(check.matcher)?.matches(head.status) ?? false
            return passes ? .passed : .failed(.codeMismatch(head.status))
        } catch {
            return .failed(.malformedResponse)
        }
    }

    static func outcome(_ code: Int32) -> TargetHealthMachine.Outcome {
        .failed(code == ECONNREFUSED ? .connectionRefused : .connectionFailed)
    }
}
