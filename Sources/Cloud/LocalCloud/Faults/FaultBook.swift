package import FoundationEssentials

/// Which faults hold: begun, cleared and ended with time. Pure; what they do to anything is others' work.
package struct FaultBook: Equatable, Sendable {
    /// Those that hold, the oldest first.
    package private(set) var faults: [Fault] = []
    private var count = 0

    package init() {}

    /// A momentary fault gets its id and is not kept.
    package mutating func begin(_ kind: FaultKind, seconds: Double? = nil, now: Date) throws(FaultRefusal) -> Fault {
        if let other = faults.first(where: { $0.kind.clashes(with: kind) }) { throw .holds(other) }
        if let seconds {
            guard !kind.isMomentary else { throw .momentary(kind) }
            guard seconds > 0, seconds <= 7 * 86_400 else { throw .wrong("seconds", "more than 0, and at most a week") }
        }
        count += 1
        let end = kind.isMomentary ? now : seconds.map { now + $0 }
        let fault = Fault(id: "fault-\(count)", kind: kind, began: now, until: end)
        if !kind.isMomentary { faults.append(fault) }
        return fault
    }

    /// Nil where there is none with this id.
    package mutating func clear(_ id: String) -> Fault? {
        guard let index = faults.firstIndex(where: { $0.id == id }) else { return nil }
        return faults.remove(at: index)
    }

    /// Takes out those whose time is over.
    package mutating func expire(now: Date) -> [Fault] {
        let over = faults.filter { $0.until.map { $0 <= now } ?? false }
        if !over.isEmpty { faults.removeAll { fault in over.contains { $0.id == fault.id } } }
        return over
    }

    package func holds(_ kind: FaultKind) -> Bool { faults.contains { $0.kind == kind } }

    /// Seconds that the region's clock is ahead.
    package var skew: Double {
        for case .clock(let skew) in faults.map(\.kind) { return skew }
        return 0
    }

    /// The part of a service's calls that is throttled; what is said of the service itself goes before what is said of
    /// all.
    package func throttledShare(of service: String) -> Double {
        var general = 0.0
        for case .api(let share, let name) in faults.map(\.kind) {
            if name == service { return share }
            if name == nil { general = share }
        }
        return general
    }
}
