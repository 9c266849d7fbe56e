import CZlib
import TealCore

/// Undoes gzip, in memory.
enum Gunzip {
    /// Throws a `Problem` where `bytes` are not one whole gzip file or make more than `limit` bytes.
    static func inflate(_ bytes: [UInt8], limit: ByteCount = .mebibytes(256)) throws -> [UInt8] {
        var stream = z_stream()
        let gzipOnly: Int32 = 16 + MAX_WBITS
        guard inflateInit2_(&stream, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw damaged("zlib did not start")
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        return try input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            return try drain(&stream, limit: limit.bytes)
        }
    }

    private static func drain(_ stream: inout z_stream, limit: Int) throws -> [UInt8] {
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let (status, count) = chunk.withUnsafeMutableBufferPointer { chunk in
                stream.next_out = chunk.baseAddress
                stream.avail_out = uInt(chunk.count)
                let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                return (status, chunk.count - Int(stream.avail_out))
            }
            output.append(contentsOf: chunk[..<count])
            guard output.count <= limit else { throw damaged("it holds more than \(ByteCount(bytes: limit))") }
            if status == Z_STREAM_END { return output }
            guard status == Z_OK, count > 0 || stream.avail_in > 0 else {
                throw damaged("zlib stopped with status \(status)")
            }
        }
    }

    private static func damaged(_ why: String) -> Problem {
        Problem(
            what: "A compressed model could not be read.", why: why, mend: "install botocore anew",
            code: "TEAL-GENERATE-001")
    }
}
