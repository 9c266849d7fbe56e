import Glibc

/// A moment of the machine's monotonic clock, in nanoseconds. A plain integer, so that arrays of deadlines stay dense.
package struct MonotonicTime: Comparable, Hashable, Sendable {
    package var nanoseconds: Int64

    @inlinable package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    package static var now: MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    /// Later than every other moment.
    @inlinable package static var never: MonotonicTime { MonotonicTime(nanoseconds: .max) }

    @inlinable package static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    @inlinable package static func + (time: MonotonicTime, interval: Nanoseconds) -> MonotonicTime {
        let (sum, overflow) = time.nanoseconds.addingReportingOverflow(interval.count)
        return overflow ? .never : MonotonicTime(nanoseconds: sum)
    }

    @inlinable package static func - (left: MonotonicTime, right: MonotonicTime) -> Nanoseconds {
        Nanoseconds(left.nanoseconds &- right.nanoseconds)
    }
}

/// A span of time; arithmetic on one machine word where `Duration` needs two.
package struct Nanoseconds: Comparable, Hashable, Sendable {
    package var count: Int64

    @inlinable package init(_ count: Int64) {
        self.count = count
    }

    package init(seconds: Double) {
        count = Int64((seconds * 1e9).rounded())
    }

    package init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        count = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    @inlinable package static func milliseconds(_ count: Int) -> Nanoseconds { Nanoseconds(Int64(count) * 1_000_000) }

    @inlinable package static var zero: Nanoseconds { Nanoseconds(0) }

    package var seconds: Double { Double(count) / 1e9 }

    @inlinable package static func < (left: Nanoseconds, right: Nanoseconds) -> Bool { left.count < right.count }
}
