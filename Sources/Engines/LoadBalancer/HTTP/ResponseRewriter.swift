/// Turns a target's response head into the one that the client gets.
struct ResponseRewriter {
    /// The client's connection ends with this response.
    var closes: Bool
    /// The client speaks HTTP/1.0, and must be told that its connection stays.
    var clientMinorVersion: Int
    /// The chunks are taken out of the body, since the client knows none.
    var removesChunks: Bool

    /// The most bytes that it adds to a head.
    static let room = 64

    func write(_ head: ResponseHead, _ fields: borrowing HeaderFields, of bytes: Bytes, to writer: inout HeadWriter) {
        writer.append("HTTP/1.1")
        writer.append(bytes[ByteRange(8, head.lineEnd)])
        if removesChunks {
            for index in 0..<fields.count where fields[index].kind == .transferEncoding {
                fields[index].isDropped = true
            }
        }
        writer.append(fields, of: bytes)
        if head.status == 101 {
            writeUpgrade(fields, bytes, to: &writer)
        } else if !head.isInterim {
            if closes {
                writer.append("Connection: close\r\n")
            } else if clientMinorVersion == 0 {
                writer.append("Connection: keep-alive\r\n")
            }
        }
        writer.endLine()
    }

    private func writeUpgrade(_ fields: borrowing HeaderFields, _ bytes: Bytes, to writer: inout HeadWriter) {
        writer.append("Connection: Upgrade\r\n")
        for index in 0..<fields.count where fields[index].kind == .upgrade {
            writer.append(bytes[fields[index].line])
            return
        }
    }
}
