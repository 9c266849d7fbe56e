import FoundationEssentials
import SessionChannel
import TLSClient
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Carries out a session on this process's own standard streams. `SessionClient` decides; this waits, reads and writes, on one
/// thread, which has nothing else to do.
struct SessionRun: ~Copyable {
    private let connection: StreamConnection
    private let terminal: RawTerminal?
    private var client: SessionClient
    private var marks: RemoteCommand.Reader?
    private var reader = WebSocketReader(.client, limit: AgentMessage.largest)
    private var isRunning = false
    private var inputIsOpen = true
    private var endsWithNewline = true
    private var size: TerminalSize?
    private var ending: SessionClient.Ending?

    /// How a session ended: the command's exit status where it is known.
    struct Outcome {
        var status: Int32?
        var ending: SessionClient.Ending
    }

    /// - Parameter marks: finds the exit status in the output; nil where no shell writes one.
    init(url: String, token: String, marks: RemoteCommand.Reader?, terminal: RawTerminal?) throws(Problem) {
        self.marks = marks
        self.terminal = terminal
        client = SessionClient(token: token)
        connection = try Self.open(url, &reader)
    }

    consuming func run() -> Outcome {
        carryOut(client.open())
        while ending == nil { step() }
        show(marks?.finish() ?? [])
        return Outcome(status: marks?.status, ending: ending ?? .closed(""))
    }

    private mutating func step() {
        var waits = [pollfd(fd: connection.descriptor, events: Int16(POLLIN), revents: 0)]
        let reads = isRunning && inputIsOpen && client.takesInput && (terminal != nil || marks?.isReady != false)
        if reads { waits.append(pollfd(fd: 0, events: Int16(POLLIN), revents: 0)) }
        if !connection.hasBuffered { _ = poll(&waits, nfds_t(waits.count), 100) }
        if connection.hasBuffered || waits[0].revents != 0 { receive() }
        if reads, waits[1].revents != 0 { takeInput() }
        if isRunning, let now = terminal?.size, now != size {
            size = now
            carryOut(client.resize(now, now: Date()))
        }
        carryOut(client.tick(now: Date()))
    }

    private mutating func receive() {
        guard let bytes = connection.read(), let messages = try? reader.receive(bytes) else {
            return carryOut(client.disconnected())
        }
        for message in messages {
            switch message {
            case .text(let bytes), .binary(let bytes): carryOut(client.received(bytes, now: Date()))
            case .ping(let bytes): send(WebSocketFrame(.pong, bytes))
            case .pong: break
            case .close: carryOut(client.disconnected())
            }
        }
    }

    private mutating func takeInput() {
        var buffer = [UInt8](repeating: 0, count: 8192)
        let count = Glibc.read(0, &buffer, buffer.count)
        if count > 0 {
            endsWithNewline = buffer[count - 1] == 10
            return carryOut(client.input(Array(buffer.prefix(count)), now: Date()))
        }
        guard count == 0 || errno != EINTR else { return }
        inputIsOpen = false
        // A terminal takes Ctrl-D for the end at a line's beginning; elsewhere the first one only ends the line.
        carryOut(client.input(endsWithNewline ? [4] : [4, 4], now: Date()))
    }

    private mutating func carryOut(_ actions: [SessionClient.Action]) {
        for action in actions {
            switch action {
            case .sendText(let bytes): send(WebSocketFrame(.text, bytes))
            case .send(let bytes): send(WebSocketFrame(.binary, bytes))
            case .started: isRunning = true
            case .output(let bytes): show(marks?.read(bytes) ?? bytes)
            case .errorOutput(let bytes): Self.write(bytes, to: 2)
            case .ended(let ending): self.ending = ending
            }
        }
    }

    private func show(_ bytes: [UInt8]) {
        Self.write(bytes, to: 1)
    }

    private func send(_ frame: WebSocketFrame) {
        // A connection that is gone shows itself where it is read.
        _ = connection.write(frame.bytes(mask: Self.random(4)))
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255) } }

    /// Connects and opens the WebSocket; what came behind the answer is the reader's.
    private static func open(_ text: String, _ reader: inout WebSocketReader) throws(Problem) -> StreamConnection {
        let refusal = { (why: String) in
            Problem(
                what: "The session's data channel cannot be opened.", why: why,
                mend: "try again; with --verbose, if it stays so", code: "TEAL-EXEC-005")
        }
        guard let url = URL(string: text), let host = url.host(), let scheme = url.scheme,
            ["ws", "wss"].contains(scheme)
        else { throw refusal("\"\(text)\" is no WebSocket's URL") }
        let port = url.port ?? (scheme == "wss" ? 443 : 80)
        let connection = try StreamConnection(host: host, port: port, usesTLS: scheme == "wss")
        let key = Data(random(16)).base64EncodedString()
        let target = String(text.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" })
        let name = url.port == nil ? host : "\(host):\(port)"
        _ = connection.write(WebSocketHandshake.request(target: target, host: name, key: key))
        var head: [UInt8] = []
        while let bytes = connection.read() {
            head += bytes
            switch WebSocketHandshake.answer(head, key: key) {
            case .incomplete: continue
            case .refused(let status): throw refusal("\(host) answered \(status)")
            case .open(let rest):
                guard rest.isEmpty else { throw refusal("\(host) spoke before it was asked") }
                return connection
            }
        }
        throw refusal("\(host) closed the connection")
    }
}
