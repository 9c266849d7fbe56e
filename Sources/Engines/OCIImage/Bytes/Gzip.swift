import CZlib

/// Compresses what is written to it (RFC 1952). The header carries no time and no name: the same bytes give the same
/// stream.
package final class GzipSink: ByteSink {
    private let next: any ByteSink
    private let stream: UnsafeMutablePointer<z_stream>
    private let output: UnsafeMutableRawBufferPointer

    /// `level` is zlib's, 1 to 9.
    package init(_ next: any ByteSink, level: Int32 = 6) throws(ImageError) {
        self.next = next
        // zlib keeps the stream's address, so it may not move.
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        output = .allocate(byteCount: 128 << 10, alignment: 16)
        let size = Int32(MemoryLayout<z_stream>.size)
        let windowBitsForGzip: Int32 = 15 + 16
        let status = deflateInit2_(
            stream, level, Z_DEFLATED, windowBitsForGzip, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard status == Z_OK else { throw ImageError(.system, "zlib could not start (\(status))") }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        output.deallocate()
    }

    package func write(_ bytes: UnsafeRawBufferPointer) throws {
        guard !bytes.isEmpty else { return }
        try compress(bytes, flush: Z_NO_FLUSH)
    }

    /// Writes the end of the stream. Nothing may be written after it.
    package func finish() throws {
        try compress(UnsafeRawBufferPointer(start: nil, count: 0), flush: Z_FINISH)
    }

    private func compress(_ bytes: UnsafeRawBufferPointer, flush: Int32) throws {
        var rest = bytes
        repeat {
            // avail_in has 32 bits.
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
            rest = UnsafeRawBufferPointer(rebasing: rest[piece.count...])
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: piece.baseAddress?.assumingMemoryBound(to: UInt8.self))
            stream.pointee.avail_in = UInt32(piece.count)
            try drain(flush: rest.isEmpty ? flush : Z_NO_FLUSH)
        } while !rest.isEmpty
    }

    private func drain(flush: Int32) throws {
        repeat {
            stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(output.count)
            let status = deflate(stream, flush)
            guard status != Z_STREAM_ERROR else { throw ImageError(.system, "zlib lost its state") }
            let produced = output.count - Int(stream.pointee.avail_out)
            try next.write(UnsafeRawBufferPointer(rebasing: output[..<produced]))
        } while stream.pointee.avail_out == 0
    }
}

/// Decompresses what the previous source gives; several gzip members in a row are one stream.
package final class GunzipSource: ByteSource {
    private let previous: any ByteSource
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutableRawBufferPointer
    private var inputEnded = false
    private var atMemberStart = true

    package init(_ previous: any ByteSource) throws(ImageError) {
        self.previous = previous
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        input = .allocate(byteCount: 128 << 10, alignment: 16)
        let windowBitsForGzip: Int32 = 15 + 16
        let status = inflateInit2_(stream, windowBitsForGzip, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw ImageError(.system, "zlib could not start (\(status))") }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard !buffer.isEmpty else { return 0 }
        let room = min(buffer.count, 1 << 30)
        stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room)
        while Int(stream.pointee.avail_out) == room {
            try refill()
            if inputEnded, stream.pointee.avail_in == 0 {
                guard atMemberStart else { throw ImageError(.malformed, "the gzip stream ends in the middle") }
                return 0
            }
            try step()
        }
        return room - Int(stream.pointee.avail_out)
    }

    private func refill() throws {
        guard stream.pointee.avail_in == 0, !inputEnded else { return }
        let count = try previous.read(into: input)
        inputEnded = count == 0
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
    }

    private func step() throws {
        switch inflate(stream, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR:
            atMemberStart = false
        case Z_STREAM_END:
            atMemberStart = true
            inflateReset(stream)
        default:
            let reason = stream.pointee.msg.map { String(cString: $0) } ?? "unknown"
            throw ImageError(.malformed, "the gzip stream is broken: \(reason)")
        }
    }
}
