import CLinux
import Glibc

/// What a descriptor is watched for, or is ready for; the kernel's own bits. Inlinable, as it is asked for each event.
package struct Readiness: OptionSet, Sendable {
    package let rawValue: UInt32

    @inlinable package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    @inlinable package static var readable: Readiness { Readiness(rawValue: 0x001) }
    @inlinable package static var writable: Readiness { Readiness(rawValue: 0x004) }
    @inlinable package static var both: Readiness { Readiness(rawValue: 0x005) }
    /// Reported whether asked for or not.
    @inlinable package static var failed: Readiness { Readiness(rawValue: 0x008) }
    /// Both directions are shut. Reported whether asked for or not.
    @inlinable package static var hungUp: Readiness { Readiness(rawValue: 0x010) }

    /// Reading leads on: there are bytes, an end or an error.
    @inlinable package var wantsReading: Bool { rawValue & 0x019 != 0 }
}

/// An epoll instance and the events of its last wait. Level-triggered.
package struct EventPoll: ~Copyable {
    private let descriptor: Int32
    private let events: UnsafeMutablePointer<epoll_event>
    private let capacity: Int

    package init(capacity: Int = 256) throws(SystemError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard descriptor >= 0 else { throw SystemError("make an epoll instance") }
        events = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        events.deallocate()
        close(descriptor)
    }

    /// Watches `descriptor`; `token` comes back with its events. False where the kernel refuses.
    @discardableResult
    package func add(_ descriptor: Int32, _ interest: Readiness, token: UInt64) -> Bool {
        clinux_epoll_control(self.descriptor, EPOLL_CTL_ADD, descriptor, interest.rawValue, token) == 0
    }

    package func change(_ descriptor: Int32, _ interest: Readiness, token: UInt64) {
        _ = clinux_epoll_control(self.descriptor, EPOLL_CTL_MOD, descriptor, interest.rawValue, token)
    }

    package func remove(_ descriptor: Int32) {
        _ = clinux_epoll_control(self.descriptor, EPOLL_CTL_DEL, descriptor, 0, 0)
    }

    /// Waits for events, at most until `deadline`; returns how many there are. A signal counts as none.
    package func wait(until deadline: MonotonicTime, now: MonotonicTime) -> Int {
        let timeout = deadline == .never ? -1 : max(0, (deadline - now).count)
        return max(0, Int(clinux_epoll_wait(descriptor, events, Int32(capacity), timeout)))
    }

    package func token(at index: Int) -> UInt64 { clinux_epoll_token(events + index) }

    package func readiness(at index: Int) -> Readiness { Readiness(rawValue: events[index].events) }
}
