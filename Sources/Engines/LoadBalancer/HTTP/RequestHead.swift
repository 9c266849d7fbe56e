/// A request's first line and what its headers mean to a proxy; a set of places in the head's bytes.
struct RequestHead {
    var method = ByteRange.empty
    /// The target without scheme and authority, `/a/b?c=d` or `*`; empty where an absolute target has no path.
    var target = ByteRange.empty
    /// The target up to the question mark.
    var path = ByteRange.empty
    /// What follows the question mark.
    var query = ByteRange.empty
    /// The target's authority where it is an absolute URL, else the Host header.
    var host = ByteRange.empty
    var minorVersion = 1
    var framing = MessageFraming()
    var isHead = false
    /// GET, HEAD, OPTIONS, TRACE, PUT and DELETE may be sent twice (RFC 9110, 9.2.2).
    var isIdempotent = false
    var isTrace = false
    var expectsContinue = false
    /// Asks to leave HTTP, as WebSocket does.
    var isUpgrade = false

    var body: BodyFraming {
        if framing.isChunked { return .chunked }
        guard let length = framing.contentLength, length > 0 else { return .none }
        return .length(length)
    }

    var keepsConnection: Bool { framing.keepsConnection(minorVersion: minorVersion) }

    /// Reads a complete head: `bytes` ends with the empty line.
    static func parse(_ bytes: Bytes, fields: inout HeaderFields) throws(HeadFault) -> RequestHead {
        var head = RequestHead()
        let lineEnd = bytes.find(0x0a) - 1
        try head.parseLine(Bytes(rebasing: bytes[..<lineEnd]))
        try fields.parse(bytes, from: lineEnd + 2)
        try head.readFields(bytes, &fields)
        return head
    }

    private mutating func readFields(_ bytes: Bytes, _ fields: inout HeaderFields) throws(HeadFault) {
        let hasAuthority = !host.isEmpty
        var hosts = 0
        var hasUpgrade = false
        for index in 0..<fields.count {
            try framing.read(&fields[index], in: bytes)
            let field = fields[index]
            switch field.kind {
            case .host:
                hosts += 1
                guard HostName.isValid(bytes[field.value]) else { throw .host }
                if !hasAuthority { host = field.value }
            case .upgrade: hasUpgrade = true
            case .expect: expectsContinue = bytes[field.value].equals(lowercase: "100-continue")
            default: break
            }
        }
        guard hosts == 1 || hosts == 0 && minorVersion == 0 else { throw .host }
        if framing.isChunked, minorVersion == 0 { throw .transferEncoding }
        isUpgrade = hasUpgrade && framing.wantsUpgrade && minorVersion == 1 && body == .none
        if framing.nominatesFields { fields.dropNominated(in: bytes) }
    }
}

// MARK: - The first line

extension RequestHead {
    /// `GET /path?query HTTP/1.1`, with exactly one space between the parts.
    private mutating func parseLine(_ line: Bytes) throws(HeadFault) {
        var methodEnd = 0
        while methodEnd < line.count, CharacterClass.isToken(line[methodEnd]) { methodEnd += 1 }
        guard methodEnd > 0 else { throw .method }
        guard methodEnd < line.count, line[methodEnd] == 0x20 else { throw .requestLine }
        let targetEnd = line.count - 9
        guard targetEnd > methodEnd + 1, line[targetEnd] == 0x20 else { throw .requestLine }
        try parseVersion(Bytes(rebasing: line[(targetEnd + 1)...]))
        method = ByteRange(0, methodEnd)
        classifyMethod(line[method])
        try parseTarget(line, from: methodEnd + 1, to: targetEnd)
    }

    private mutating func parseVersion(_ version: Bytes) throws(HeadFault) {
        guard version.prefix(of: 5).equals("HTTP/"), version[6] == 0x2e else { throw .version }
        guard version[5] == 0x31 else { throw version[5] &- 0x32 < 8 ? .futureVersion : .version }
        guard version[7] &- 0x30 < 2 else { throw .version }
        minorVersion = Int(version[7] - 0x30)
    }

    @inline(__always)
    private mutating func classifyMethod(_ method: Bytes) {
        switch method.count {
        case 3: isIdempotent = method.equals("GET") || method.equals("PUT")
        case 4:
            isHead = method.equals("HEAD")
            isIdempotent = isHead
        case 5: isTrace = method.equals("TRACE")
        case 6: isIdempotent = method.equals("DELETE")
        case 7: isIdempotent = method.equals("OPTIONS")
        default: break
        }
    }

    private mutating func parseTarget(_ line: Bytes, from start: Int, to end: Int) throws(HeadFault) {
        for index in start..<end where line[index] <= 0x20 || line[index] >= 0x7f || line[index] == 0x23 {
            throw .target
        }
        var pathStart = start
        if line[start] != 0x2f {
            let target = Bytes(rebasing: line[start..<end])
            if target.count == 1, line[start] == 0x2a {
                guard line[method].equals("OPTIONS") else { throw .target }
            } else {
                pathStart = start + (try parseAuthority(target, at: start))
            }
        }
        target = ByteRange(pathStart, end)
        let mark = line.prefix(of: end).find(0x3f, from: pathStart)
        path = ByteRange(pathStart, mark < 0 ? end : mark)
        query = mark < 0 ? .empty : ByteRange(mark + 1, end)
    }

    /// Takes `http://host` from the front of an absolute target; returns its length.
    private mutating func parseAuthority(_ target: Bytes, at start: Int) throws(HeadFault) -> Int {
        let scheme =
            target.count > 7 && target.prefix(of: 7).equals(lowercase: "http://")
            ? 7
            : target.count > 8 && target.prefix(of: 8).equals(lowercase: "https://") ? 8 : 0
        guard scheme > 0 else { throw .target }
        var end = scheme
        while end < target.count, target[end] != 0x2f, target[end] != 0x3f { end += 1 }
        guard end > scheme, HostName.isValid(Bytes(rebasing: target[scheme..<end])) else { throw .host }
        host = ByteRange(start + scheme, start + end)
        return end
    }
}

/// What a Host header and a URL's authority may hold.
enum HostName {
    /// Letters, digits and `-._~`, in brackets also `:`, and a port: no user, no list, no blank. Empty is allowed
    /// (RFC 9110, 7.2).
    static func isValid(_ host: Bytes) -> Bool {
        var nameEnd = portStart(host) ?? host.count
        if host.count > nameEnd {
            for byte in Bytes(rebasing: host[(nameEnd + 1)...]) where byte &- 0x30 >= 10 { return false }
        }
        var start = 0
        let isBracketed = nameEnd > 2 && host[0] == 0x5b && host[nameEnd - 1] == 0x5d
        if isBracketed {
            start = 1
            nameEnd -= 1
        }
        for byte in Bytes(rebasing: host[start..<nameEnd]) {
            switch byte {
            case 0x2d, 0x2e, 0x5f, 0x7e, 0x30...0x39, 0x41...0x5a, 0x61...0x7a: continue
            case 0x3a where isBracketed: continue
            default: return false
            }
        }
        return true
    }

    /// The index of the colon before the port; nil without a port.
    static func portStart(_ host: Bytes) -> Int? {
        var index = host.count
        while index > 0 {
            index -= 1
            if host[index] == 0x3a { return index }
            if host[index] == 0x5d { return nil }
        }
        return nil
    }
}
