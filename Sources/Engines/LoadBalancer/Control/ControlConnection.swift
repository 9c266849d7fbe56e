import FoundationEssentials
import Glibc

/// A client of the control socket: lines in, lines out.
struct ControlConnection {
    let descriptor: Int32
    private var input: [UInt8] = []
    private var output: [UInt8] = []
    /// Requests for a snapshot that wait for the workers' reports.
    var waiting = 0
    /// Wants to hear of every change of a target's health.
    var isWatching = false

    /// A configuration of tens of thousands of targets is smaller.
    private static let longestLine = 64 << 20

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    var wantsToSend: Bool { !output.isEmpty }

    /// The requests that have come whole; nil where the client is gone or talks nonsense without end.
    mutating func receive() -> [[UInt8]]? {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
            if count > 0 { input += chunk[..<count] }
            if count == 0 { return nil }
            if count < 0 { break }
            guard input.count <= Self.longestLine else { return nil }
        }
        guard errno == EAGAIN || errno == EINTR else { return nil }
        var lines: [[UInt8]] = []
        while let end = input.firstIndex(of: 0x0a) {
            lines.append(Array(input[..<end]))
            input.removeFirst(end + 1)
        }
        return lines
    }

    mutating func queue(_ reply: ControlReply) {
        output += (try? JSONEncoder().encode(reply)) ?? Data()
        output.append(0x0a)
    }

    /// False where the client is gone.
    mutating func send() -> Bool {
        while !output.isEmpty {
            let count = Glibc.send(
                descriptor, output, output.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            output.removeFirst(count)
        }
        return true
    }
}
