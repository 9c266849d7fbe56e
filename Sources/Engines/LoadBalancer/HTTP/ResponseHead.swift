/// A response's status and what its headers mean to a proxy.
struct ResponseHead {
    var status = 0
    var minorVersion = 1
    var framing = MessageFraming()
    /// Where the first line ends, its line break included.
    var lineEnd = 0

    var keepsConnection: Bool { framing.keepsConnection(minorVersion: minorVersion) }

    var isInterim: Bool { status < 200 }

    /// RFC 9112, 6.3.
    func body(toHead: Bool) -> BodyFraming {
        if toHead || status < 200 || status == 204 || status == 304 { return .none }
        if framing.isChunked { return .chunked }
        guard let length = framing.contentLength else { return .untilClose }
        return length > 0 ? .length(length) : .none
    }

    /// Reads a complete head: `bytes` ends with the empty line.
    static func parse(_ bytes: Bytes, fields: inout HeaderFields) throws(HeadFault) -> ResponseHead {
        var head = ResponseHead()
        let lineFeed = bytes.find(0x0a)
        try head.parseLine(Bytes(rebasing: bytes[..<(lineFeed - 1)]))
        head.lineEnd = lineFeed + 1
        try fields.parse(bytes, from: head.lineEnd)
        for index in 0..<fields.count { try head.framing.read(&fields[index], in: bytes) }
        if head.framing.isChunked, head.minorVersion == 0 { throw .transferEncoding }
        if head.framing.nominatesFields { fields.dropNominated(in: bytes) }
        return head
    }

    /// `HTTP/1.1 200 OK`; the reason may be left out, with or without its space.
    private mutating func parseLine(_ line: Bytes) throws(HeadFault) {
        guard line.count >= 12, line.prefix(of: 7).equals("HTTP/1."), line[8] == 0x20 else { throw .version }
        guard line[7] &- 0x30 < 2 else { throw .version }
        minorVersion = Int(line[7] - 0x30)
        for index in 9..<12 {
            guard line[index] &- 0x30 < 10 else { throw .status }
            status = status * 10 + Int(line[index] - 0x30)
        }
        guard (100...999).contains(status), line.count == 12 || line[12] == 0x20 else { throw .status }
        for byte in Bytes(rebasing: line[12...]) where byte < 0x20 && byte != 0x09 || byte == 0x7f { throw .status }
    }
}
