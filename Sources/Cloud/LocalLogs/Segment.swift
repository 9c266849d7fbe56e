import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One file of a stream's events, named for the number of its first event.
struct Segment: Sendable {
    let path: String
    /// The number of its first event in the stream.
    let base: Int
    private(set) var count = 0
    private(set) var bytes = 0
    /// Of its events, the earliest and the latest; `Int.max` and `Int.min` while there are none.
    private(set) var earliest = Int.max
    private(set) var latest = Int.min
    private(set) var lastIngestion = 0
    /// Where some events are, one for about every 64 KiB.
    private var marks: [(number: Int, offset: Int)] = []

    var end: Int { base + count }

    /// A new one, or one of another time that is read through; what a death left half written at its end is cut off.
    init(folder: String, base: Int) {
        let digits = "\(base)"
        path = "\(folder)/" + String(repeating: "0", count: max(0, 16 - digits.count)) + digits
        self.base = base
        guard let data = FileManager.default.contents(atPath: path) else { return }
        let file = [UInt8](data)
        while let (timestamp, ingestion, next) = StoredEvent.readTimes(file, at: bytes) {
            note(timestamp, ingestion, next: next)
        }
        if bytes < file.count { truncate(path, off_t(bytes)) }
    }

    private mutating func note(_ timestamp: Int, _ ingestion: Int, next: Int) {
        if marks.isEmpty || bytes - marks[marks.count - 1].offset >= 64 << 10 { marks.append((end, bytes)) }
        earliest = min(earliest, timestamp)
        latest = max(latest, timestamp)
        lastIngestion = ingestion
        count += 1
        bytes = next
    }

    /// All of the events or none. In the kernel's hands when it returns: a death of this process loses none.
    mutating func append(_ events: [StoredEvent]) throws(StorageError) {
        var frame: [UInt8] = []
        for event in events { event.append(to: &frame) }
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StorageError(errno) }
        defer { close(file) }
        var written = 0
        while written < frame.count {
            let result = frame[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if result < 0, errno == EINTR { continue }
            guard result > 0 else {
                let code = errno
                ftruncate(file, off_t(bytes))
                throw StorageError(code)
            }
            written += result
        }
        for event in events {
            note(event.timestamp, event.ingestion, next: bytes + StoredEvent.headerSize + event.message.utf8.count)
        }
    }

    /// The events from a number on, with their numbers, until `body` returns false. Returns whether it never did.
    @discardableResult
    func forEach(from number: Int, _ body: (Int, StoredEvent) -> Bool) -> Bool {
        let mark = marks.last { $0.number <= number } ?? (base, 0)
        guard number < end, let file = read(from: mark.offset) else { return true }
        var offset = 0
        var current = mark.number
        while current < end, let (event, next) = StoredEvent.read(file, at: offset) {
            if current >= number, !body(current, event) { return false }
            offset = next
            current += 1
        }
        return true
    }

    private func read(from offset: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: bytes - offset)
        var filled = 0
        while filled < buffer.count {
            let result = buffer[filled...].withUnsafeMutableBytes {
                pread(file, $0.baseAddress, $0.count, off_t(offset + filled))
            }
            if result < 0, errno == EINTR { continue }
            if result <= 0 { break }
            filled += result
        }
        return filled == buffer.count ? buffer : Array(buffer[..<filled])
    }
}

/// Events could not be written: most often the disk is full.
struct StorageError: Error, Equatable {
    var reason: String

    init(_ code: Int32) {
        reason = String(cString: strerror(code))
    }
}
