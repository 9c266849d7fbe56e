#if canImport(Darwin)
    package import Darwin
#elseif canImport(Musl)
    package import Musl
#else
    package import Glibc
#endif

/// A file that is open, and closed with the last reference to it. Its position is the system's: two who read at once
/// take turns at one position.
package final class OpenFile: ByteSink, ByteSource, Sendable {
    package let descriptor: Int32
    /// For error messages.
    package let name: String

    /// Takes over a descriptor that is open.
    package init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    deinit { close(descriptor) }

    package static func reading(_ path: String) throws(ImageError) -> OpenFile {
        try OpenFile(path, flags: O_RDONLY | O_CLOEXEC, mode: 0)
    }

    /// A new file; one that exists is an error.
    package static func creating(_ path: String, mode: mode_t = 0o644) throws(ImageError) -> OpenFile {
        try OpenFile(path, flags: O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode: mode)
    }

    /// A file that exists, positioned at its end.
    package static func appending(_ path: String) throws(ImageError) -> OpenFile {
        try OpenFile(path, flags: O_RDWR | O_APPEND | O_CLOEXEC, mode: 0)
    }

    private convenience init(_ path: String, flags: Int32, mode: mode_t) throws(ImageError) {
        let descriptor = open(path, flags, mode)
        guard descriptor >= 0 else {
            let code: ImageError.Code = errno == ENOENT ? .notFound : .system
            throw ImageError(code, SystemCall.message("open \(path)"))
        }
        self.init(descriptor: descriptor, name: path)
    }

    /// Bytes.
    package func size() throws(ImageError) -> Int { Int(try status().st_size) }

    package func status() throws(ImageError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemCall.error("look at \(name)") }
        return status
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            guard errno == EINTR else { throw SystemCall.error("read \(name)") }
        }
    }

    package func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            #if canImport(Darwin)
                let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
                let count = Musl.write(descriptor, rest.baseAddress, rest.count)
            #else
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                throw SystemCall.error("write to \(name)")
            }
        }
    }

    /// Moves to `offset` bytes from the start.
    package func seek(to offset: Int) throws(ImageError) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw SystemCall.error("move in \(name)") }
    }

    /// Cuts the file to its first bytes.
    package func truncate(to size: Int) throws(ImageError) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw SystemCall.error("cut \(name)") }
    }

    /// The whole file, if it is no longer than `limit`.
    package static func contents(of path: String, limit: Int) throws -> [UInt8] {
        let file = try OpenFile.reading(path)
        let size = try file.size()
        guard size <= limit else { throw ImageError(.tooLarge, "\(path) has \(size) bytes; at most \(limit) are read") }
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = try file.fill(UnsafeMutableRawBufferPointer(buffer))
        }
    }
}

/// How a failed system call is told.
enum SystemCall {
    /// `could not open /x: Permission denied`, by `errno`.
    static func message(_ what: String) -> String {
        let code = errno
        return "could not \(what): \(String(cString: strerror(code)))"
    }

    static func error(_ what: String) -> ImageError {
        ImageError(.system, message(what))
    }
}
