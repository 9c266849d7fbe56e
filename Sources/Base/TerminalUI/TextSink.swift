import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where text goes: a file descriptor, or a test's memory.
package protocol TextSink: Sendable {
    func write(_ text: String)
}

/// Standard output or standard error. What cannot be written, because the reader went away, is dropped.
package struct DescriptorSink: TextSink {
    private let descriptor: Int32

    package static let standardOutput = DescriptorSink(descriptor: 1)
    package static let standardError = DescriptorSink(descriptor: 2)

    package func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// Columns of the terminal behind this descriptor; nil where there is none.
    package var terminalWidth: Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

/// The C function, which a method of the same name would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

/// Keeps what was written.
package final class CapturedText: TextSink {
    private let written = Mutex("")

    package init() {}

    package var text: String { written.withLock { $0 } }

    package func write(_ text: String) {
        written.withLock { $0 += text }
    }
}
