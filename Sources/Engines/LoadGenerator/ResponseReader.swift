/// Follows a response to its end as its bytes come. Keeps its head and nothing of its body.
struct ResponseReader {
    struct Malformed: Error, Equatable {
        var reason: String
    }

    private enum Body: Equatable {
        case length(Int)
        case chunkSize, chunkData(Int), chunkEnd, trailer
        case untilClose
        case done
    }

    private let isHead: Bool
    private var head: [UInt8] = []
    private var line: [UInt8] = []
    private var body: Body?
    private(set) var status = 0
    /// The server wants no further request on this connection.
    private(set) var closes = false
    /// Anything at all has come.
    private(set) var hasBegun = false

    private static let longestHead = 64 << 10

    init(isHead: Bool) {
        self.isHead = isHead
    }

    var isComplete: Bool { body == .done }

    /// The connection's end is this response's end.
    var endsWithConnection: Bool { body == .untilClose }

    /// Takes what came; returns how much of it belonged to the response.
    mutating func consume(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> Int {
        var position = bytes.startIndex
        while position < bytes.endIndex, !isComplete {
            hasBegun = true
            switch body {
            case nil:
                position = try consumeHead(bytes, from: position)
            case .length(let left):
                let count = min(left, bytes.endIndex - position)
                position += count
                body = count == left ? .done : .length(left - count)
            case .chunkData(let left):
                let count = min(left, bytes.endIndex - position)
                position += count
                body = count == left ? .chunkEnd : .chunkData(left - count)
            case .untilClose:
                position = bytes.endIndex
            case .chunkSize, .chunkEnd, .trailer:
                try consumeLine(bytes[position])
                position += 1
            case .done:
                break
            }
        }
        return position - bytes.startIndex
    }

    /// A response header's value, in any case of its name.
    func header(_ name: String) -> String? {
        Self.header(name, in: head)
    }

    private mutating func consumeHead(_ bytes: ArraySlice<UInt8>, from start: Int) throws(Malformed) -> Int {
        var position = start
        while position < bytes.endIndex {
            head.append(bytes[position])
            position += 1
            if head.last == 0x0a, head.suffix(4) == [0x0d, 0x0a, 0x0d, 0x0a] {
                try readHead()
                return position
            }
        }
        guard head.count <= Self.longestHead else { throw Malformed(reason: "the response's head does not end") }
        return position
    }

    private mutating func readHead() throws(Malformed) {
        let text = String(decoding: head, as: UTF8.self)
        guard text.hasPrefix("HTTP/1."), let code = Int(text.dropFirst(9).prefix(3)), (100...999).contains(code) else {
            throw Malformed(reason: "not an HTTP/1 response")
        }
        if code < 200, code != 101 {
            head = []
            return
        }
        status = code
        let connection = header("connection")?.lowercased() ?? ""
        closes = connection.contains("close") || text.hasPrefix("HTTP/1.0") && !connection.contains("keep-alive")
        if isHead || code == 204 || code == 304 {
            body = .done
        } else if header("transfer-encoding")?.lowercased() == "chunked" {
            body = .chunkSize
        } else if let length = header("content-length") {
            guard let length = Int(length), length >= 0 else { throw Malformed(reason: "Content-Length is \(length)") }
            body = length == 0 ? .done : .length(length)
        } else {
            body = .untilClose
            closes = true
        }
    }

    private mutating func consumeLine(_ byte: UInt8) throws(Malformed) {
        line.append(byte)
        guard byte == 0x0a else {
            guard line.count <= Self.longestHead else { throw Malformed(reason: "a chunk's size does not end") }
            return
        }
        let text = String(
            decoding: line.dropLast(line.count > 1 && line[line.count - 2] == 0x0d ? 2 : 1), as: UTF8.self)
        line = []
        switch body {
        case .chunkSize:
            let digits = text.prefix { $0 != ";" && $0 != " " }
            guard let size = Int(digits, radix: 16), size >= 0 else { throw Malformed(reason: "chunk size \(digits)") }
            body = size == 0 ? .trailer : .chunkData(size)
        case .chunkEnd:
            guard text.isEmpty else { throw Malformed(reason: "a chunk is longer than it says") }
            body = .chunkSize
        default:
            if text.isEmpty { body = .done }
        }
    }

    private static func header(_ name: String, in head: [UInt8]) -> String? {
        let name = Array(name.lowercased().utf8)
        for line in head.split(separator: 0x0a).dropFirst() {
            guard line.count > name.count, line[line.startIndex + name.count] == 0x3a else { continue }
            guard zip(line, name).allSatisfy({ ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }) else { continue }
            let value = line.dropFirst(name.count + 1)
            let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0d }
            let trimmed = value.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
            return String(decoding: Array(trimmed), as: UTF8.self)
        }
        return nil
    }
}
