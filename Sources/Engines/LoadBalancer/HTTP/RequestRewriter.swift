import Sockets

/// How a listener rewrites heads; a set of plain values, whose bytes the routing table owns.
struct HeaderPolicy {
    var forwardedFor = BalancerConfiguration.ForwardedForMode.append
    var forwardedForClientPort = false
    var preservesHost = false
    var dropsInvalidNames = false
    /// Empty for none.
    var traceHeader = Bytes(start: nil, count: 0)
    /// The listener's own port.
    var port: UInt16 = 0
    var isSecure = false
}

/// Turns a client's request head into the one that a target gets.
struct RequestRewriter {
    var policy: HeaderPolicy
    var client: SocketAddress
    var trace: TraceIdentifier

    /// The most bytes that it adds to a head.
    static let room = 512

    /// X-Forwarded-For may name this many addresses before the request is refused with 463.
    static let mostForwardedAddresses = 30

    /// How many addresses X-Forwarded-For already names.
    static func forwardedAddresses(_ fields: borrowing HeaderFields, in bytes: Bytes) -> Int {
        var count = 0
        for index in 0..<fields.count where fields[index].kind == .forwardedFor {
            var tokens = ListTokens(bytes[fields[index].value])
            while tokens.next() != nil { count += 1 }
        }
        return count
    }

    func write(_ head: RequestHead, _ fields: borrowing HeaderFields, of bytes: Bytes, to writer: inout HeadWriter) {
        dropReplaced(fields, of: bytes)
        writer.append(bytes[head.method])
        writer.append(" ")
        if head.target.isEmpty || bytes[Int(head.target.start)] == 0x3f { writer.append("/") }
        writer.append(bytes[head.target])
        writer.append(" HTTP/1.1\r\n")
        writeHost(head, bytes, to: &writer)
        writer.append(fields, of: bytes)
        writeForwarded(fields, bytes, to: &writer)
        if !policy.traceHeader.isEmpty {
            let existing = fields.index(of: policy.traceHeader, in: bytes).map { bytes[fields[$0].value] }
            writer.append(policy.traceHeader)
            writer.append(": ")
            trace.write(after: existing, to: &writer)
            writer.endLine()
        }
        if head.isUpgrade { writeUpgrade(fields, bytes, to: &writer) }
        writer.endLine()
    }

    /// Marks what is written anew.
    private func dropReplaced(_ fields: borrowing HeaderFields, of bytes: Bytes) {
        for index in 0..<fields.count {
            switch fields[index].kind {
            case .host, .forwardedProto, .forwardedPort: fields[index].isDropped = true
            case .forwardedFor: fields[index].isDropped = policy.forwardedFor != .preserve
            case .other:
                let name = bytes[fields[index].name]
                if !policy.traceHeader.isEmpty, name.equalsIgnoringCase(policy.traceHeader) {
                    fields[index].isDropped = true
                } else if policy.dropsInvalidNames, !name.allSatisfy(CharacterClass.isPlainName) {
                    fields[index].isDropped = true
                }
            default: break
            }
        }
    }

    /// On ports 80 and 443 the host is passed on without a port, elsewhere with the listener's (AWS, Application Load
    /// Balancers, "Host header preservation").
    private func writeHost(_ head: RequestHead, _ bytes: Bytes, to writer: inout HeadWriter) {
        let host = bytes[head.host]
        writer.append("Host: ")
        if policy.preservesHost || host.isEmpty {
            writer.append(host)
        } else {
            let port = HostName.portStart(host)
            if policy.port == 80 || policy.port == 443 {
                writer.append(host.prefix(of: port ?? host.count))
            } else {
                writer.append(host)
                if port == nil {
                    writer.append(":")
                    writer.append(decimal: Int(policy.port))
                }
            }
        }
        writer.endLine()
    }

    private func writeForwarded(_ fields: borrowing HeaderFields, _ bytes: Bytes, to writer: inout HeadWriter) {
        if policy.forwardedFor == .append {
            writer.append("X-Forwarded-For: ")
            for index in 0..<fields.count where fields[index].kind == .forwardedFor && !fields[index].value.isEmpty {
                writer.append(bytes[fields[index].value])
                writer.append(", ")
            }
            writeClient(to: &writer)
            writer.endLine()
        }
        writer.append(policy.isSecure ? "X-Forwarded-Proto: https\r\n" : "X-Forwarded-Proto: http\r\n")
        writer.append("X-Forwarded-Port: ")
        writer.append(decimal: Int(policy.port))
        writer.endLine()
    }

    private func writeClient(to writer: inout HeadWriter) {
        guard policy.forwardedForClientPort else { return writer.append(client.ip) }
        if client.ip.isIPv6 { writer.append("[") }
        writer.append(client.ip)
        writer.append(client.ip.isIPv6 ? "]:" : ":")
        writer.append(decimal: Int(client.port))
    }

    private func writeUpgrade(_ fields: borrowing HeaderFields, _ bytes: Bytes, to writer: inout HeadWriter) {
        for index in 0..<fields.count where fields[index].kind == .upgrade {
            writer.append("Connection: Upgrade\r\nUpgrade: ")
            writer.append(bytes[fields[index].value])
            writer.endLine()
            return
        }
    }
}
