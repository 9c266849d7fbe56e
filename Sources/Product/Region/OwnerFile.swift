import FoundationEssentials
import TealCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files that nobody but their owner may read, from their first moment; whole or not at all.
enum OwnerFile {
    static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        let new = "\(path).new"
        unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .noPlace("\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        close(descriptor)
        guard count == bytes.count, rename(new, path) == 0 else {
            throw .noPlace("\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
    }
}
