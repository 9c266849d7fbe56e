import Sockets

/// When requests are due: the n-th of them n periods after the start, however late the ones before it are. Pure.
struct LoadSchedule {
    private let start: MonotonicTime
    private let rate: Double
    private(set) var released = 0

    init(start: MonotonicTime, rate: Double) {
        self.start = start
        self.rate = rate
    }

    /// When the next request is due. From the start each time, so that no rounding adds up.
    var next: MonotonicTime { start + Nanoseconds(seconds: Double(released) / rate) }

    /// The time at which a request was due that may leave now; nil where none is.
    mutating func release(now: MonotonicTime) -> MonotonicTime? {
        let due = next
        guard due <= now else { return nil }
        released += 1
        return due
    }
}
