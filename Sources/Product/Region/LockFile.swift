import FoundationEssentials
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that one process at a time holds, for as long as it lives: the kernel takes the lock back however the process
/// ends, and says who has it. So a number that is left in the file by a dead process deceives nobody.
///
/// A process must not open a file that it holds a second time: closing that would let go of the lock (POSIX).
struct LockFile: Sendable {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The process that holds it; nil where nobody does.
    var holder: Int32? {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var lock = Self.wholeFile
        guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
        return lock.l_pid
    }

    /// What its last holder wrote; nil where it is not there.
    var text: String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Nil where another process holds it. Throws a `Problem` where the file cannot be made.
    func take() throws(Problem) -> Held? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .noPlace("\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        var lock = Self.wholeFile
        guard fcntl(descriptor, F_SETLK, &lock) == 0 else {
            close(descriptor)
            return nil
        }
        return Held(descriptor: descriptor)
    }

    private static var wholeFile: flock {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        return lock
    }

    /// The lock in the hands of this process.
    final class Held: Sendable {
        private let descriptor: Int32

        fileprivate init(descriptor: Int32) {
            self.descriptor = descriptor
        }

        deinit {
            close(descriptor)
        }

        /// Replaces what the file says.
        func write(_ text: String) {
            ftruncate(descriptor, 0)
            _ = Array(text.utf8).withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        }
    }
}
