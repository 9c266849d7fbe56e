import Digest

/// Takes bytes, a piece at a time.
package protocol ByteSink: AnyObject {
    func write(_ bytes: UnsafeRawBufferPointer) throws
}

/// Gives bytes, a piece at a time.
package protocol ByteSource: AnyObject {
    /// Fills at most the buffer and says how much; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteSink {
    package func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write($0) }
    }
}

extension ByteSource {
    /// Reads until the buffer is full or the source has ended.
    package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            guard count > 0 else { break }
            filled += count
        }
        return filled
    }

    /// Copies what is left and gives its length.
    @discardableResult
    package func copy(to sink: some ByteSink, pieces: Int = 256 << 10) throws -> Int {
        try withUnsafeTemporaryAllocation(byteCount: pieces, alignment: 16) { buffer in
            var total = 0
            while true {
                let count = try read(into: buffer)
                guard count > 0 else { return total }
                try sink.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                total += count
            }
        }
    }
}

/// Bytes at hand, read from the start.
package final class ByteArraySource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = min(buffer.count, bytes.count - position)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}

/// Keeps what is written to it.
package final class ByteArraySink: ByteSink {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package func write(_ piece: UnsafeRawBufferPointer) throws {
        bytes.append(contentsOf: piece)
    }
}

/// Keeps nothing.
package final class DiscardingSink: ByteSink {
    package init() {}

    package func write(_ piece: UnsafeRawBufferPointer) throws {}
}

/// Passes bytes on, and counts and hashes them on the way.
package final class DigestingSink: ByteSink {
    private let next: any ByteSink
    private var hash = SHA256()
    package private(set) var count = 0

    package init(_ next: any ByteSink) {
        self.next = next
    }

    package func write(_ bytes: UnsafeRawBufferPointer) throws {
        hash.update(bytes)
        count += bytes.count
        try next.write(bytes)
    }

    /// Of everything written since the last call.
    package func takeDigest() -> ContentDigest {
        var finished = SHA256()
        swap(&finished, &hash)
        return ContentDigest(finalizing: finished)
    }
}

/// Passes bytes on, and hashes them on the way; refuses to go beyond a limit.
package final class DigestingSource: ByteSource {
    private let previous: any ByteSource
    private let limit: Int
    private var hash = SHA256()
    private var count = 0

    package init(_ previous: any ByteSource, limit: Int = .max) {
        self.previous = previous
        self.limit = limit
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let read = try previous.read(into: buffer)
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<read]))
        count += read
        guard count <= limit else { throw ImageError(.tooLarge, "the content is longer than \(limit) bytes") }
        return read
    }

    /// Of everything read since the last call.
    package func takeDigest() -> ContentDigest {
        var finished = SHA256()
        swap(&finished, &hash)
        return ContentDigest(finalizing: finished)
    }
}
