import ContainerRuntime
import Glibc
import OCIImage
import Sockets

/// What is sent along with a request.
enum EngineBody: Sendable {
    case none
    case json([UInt8])
    /// Written while it is made, in chunks: an archive's size is not known before.
    case archive(@Sendable (any ByteSink) throws -> Void)
}

/// One exchange with the engine over its socket, in HTTP/1.1; blocking, for one thread.
final class EngineConnection: ByteSink {
    enum Piece: Equatable {
        case bytes([UInt8])
        case end
        case timedOut
    }

    private enum Framing {
        case length(Int)
        case chunked(left: Int)
        /// The engine streams until one side closes: output, events.
        case untilClose
    }

    private let socket: Int32
    private var unread: ArraySlice<UInt8> = []
    private var framing = Framing.untilClose
    private(set) var status = 0

    init(_ path: String) throws(RuntimeError) {
        do throws(SystemError) {
            socket = try UnixSocket.connect(to: path)
        } catch {
            throw RuntimeError(
                .unavailable, "The container engine does not answer: \(error).",
                mend: error.code == EACCES
                    ? "Run as a user who may use \(path), such as one of the group docker."
                    : "Start the engine: systemctl start docker, or podman system service.")
        }
    }

    deinit {
        close(socket)
    }

    /// Sends the request, and reads the answer's head.
    func begin(_ method: String, _ target: String, _ body: EngineBody, until deadline: ContinuousClock.Instant)
        throws(RuntimeError)
    {
        let head = "\(method) \(target) HTTP/1.1\r\nHost: engine\r\nUser-Agent: teal\r\nConnection: close\r\n"
        switch body {
        case .none: try send(Array((head + "Content-Length: 0\r\n\r\n").utf8))
        case .json(let bytes):
            let fields = "Content-Type: application/json\r\nContent-Length: \(bytes.count)\r\n\r\n"
            try send(Array((head + fields).utf8) + bytes)
        case .archive(let produce):
            try send(Array((head + "Content-Type: application/x-tar\r\nTransfer-Encoding: chunked\r\n\r\n").utf8))
            do {
                try produce(self)
            } catch let error as RuntimeError {
                throw error
            } catch {
                throw RuntimeError(.failed, "The image could not be packed for the engine: \(error).")
            }
            try send(Array("0\r\n\r\n".utf8))
        }
        try readHead(until: deadline)
    }

    /// One chunk of the request's body.
    func write(_ bytes: UnsafeRawBufferPointer) throws {
        guard !bytes.isEmpty else { return }
        try send(Array((String(bytes.count, radix: 16) + "\r\n").utf8))
        try send(bytes)
        try send([0x0D, 0x0A])
    }

    /// What comes next of the answer's body.
    func read(until deadline: ContinuousClock.Instant) throws(RuntimeError) -> Piece {
        switch framing {
        case .length(let left):
            if left == 0 { return .end }
            guard let piece = try take(upTo: left, deadline) else { return .timedOut }
            framing = .length(left - piece.count)
            return .bytes(piece)
        case .untilClose:
            guard let piece = try take(upTo: .max, deadline) else { return .timedOut }
            return piece.isEmpty ? .end : .bytes(piece)
        case .chunked(let left):
            return try readChunk(left, deadline)
        }
    }

    private func readChunk(_ left: Int, _ deadline: ContinuousClock.Instant) throws(RuntimeError) -> Piece {
        var left = left
        if left == 0 {
            // A line that has not come whole stays unread, and is looked at again.
            guard let line = try line(deadline) else { return .timedOut }
            guard let size = Int(line.prefix { $0 != ";" }, radix: 16), size >= 0 else { throw Self.broken }
            if size == 0 { return .end }
            left = size
            framing = .chunked(left: left)
        }
        guard let piece = try take(upTo: left, deadline) else { return .timedOut }
        if piece.isEmpty { throw Self.broken }
        left -= piece.count
        framing = .chunked(left: left)
        if left == 0, try line(ContinuousClock.now + .seconds(10)) == nil { throw Self.broken }
        return .bytes(piece)
    }

    private func readHead(until deadline: ContinuousClock.Instant) throws(RuntimeError) {
        guard let first = try line(deadline) else { throw Self.silent }
        let words = first.split(separator: " ")
        guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let code = Int(words[1]) else { throw Self.broken }
        status = code
        while true {
            guard let field = try line(deadline) else { throw Self.silent }
            if field.isEmpty { break }
            let parts = field.lowercased().split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { throw Self.broken }
            let value = parts[1].drop { $0 == " " }
            if parts[0] == "content-length", let length = Int(value) { framing = .length(length) }
            if parts[0] == "transfer-encoding", value.hasSuffix("chunked") { framing = .chunked(left: 0) }
        }
        if status == 204 || status == 304 { framing = .length(0) }
    }

    /// A line without its end; nil where it has not come in time.
    private func line(_ deadline: ContinuousClock.Instant) throws(RuntimeError) -> String? {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                let line = unread[..<end]
                unread = unread[(end + 1)...]
                return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            }
            guard unread.count < 64 << 10, let more = try receive(deadline) else {
                if unread.count >= 64 << 10 { throw Self.broken }
                return nil
            }
            if more.isEmpty { throw Self.broken }
            unread += more
        }
    }

    /// Nil where nothing came in time, empty at the end.
    private func take(upTo limit: Int, _ deadline: ContinuousClock.Instant) throws(RuntimeError) -> [UInt8]? {
        if unread.isEmpty {
            guard let more = try receive(deadline) else { return nil }
            unread = more[...]
        }
        let piece = unread.prefix(limit)
        unread = unread.dropFirst(piece.count)
        return Array(piece)
    }

    private func receive(_ deadline: ContinuousClock.Instant) throws(RuntimeError) -> [UInt8]? {
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
            var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            let ready = poll(&wait, 1, Int32(clamping: max(0, milliseconds + 1)))
            if ready == 0 || (milliseconds < 0 && ready <= 0) { return nil }
            var buffer = [UInt8](repeating: 0, count: 32 << 10)
            let count = recv(socket, &buffer, buffer.count, 0)
            if count >= 0 { return Array(buffer.prefix(count)) }
            if errno == ECONNRESET { return [] }
            if errno != EINTR { throw RuntimeError(.unavailable, "\(SystemError("read from the container engine")).") }
        }
    }

    private func send(_ bytes: [UInt8]) throws(RuntimeError) {
        let sent = bytes.withUnsafeBytes { bytes in
            Result { () throws(RuntimeError) in try send(bytes) }
        }
        try sent.get()
    }

    private func send(_ bytes: UnsafeRawBufferPointer) throws(RuntimeError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                throw RuntimeError(.unavailable, "\(SystemError("write to the container engine")).")
            }
        }
    }

    private static let broken = RuntimeError(.failed, "The container engine's answer broke off or is not HTTP.")
    private static let silent = RuntimeError(.failed, "The container engine did not answer in time.")
}
