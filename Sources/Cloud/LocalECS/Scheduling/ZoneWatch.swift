import FoundationEssentials

/// Which zones fail, so that tasks are started where they come up, and the lost zone is tried again one task at a time.
///
/// A failure counts only where the same revision has been healthy elsewhere: a bad image is no zone's fault.
struct ZoneWatch: Codable, Equatable, Sendable {
    private struct Record: Codable, Equatable, Sendable {
        var failures = 0
        var avoidedUntil: Date?
    }

    /// Failures in a row after which a zone is avoided.
    static let patience = 3
    /// Seconds of the first and of the longest avoidance.
    static let shortest = 30.0
    static let longest = 600.0

    private var records: [String: Record] = [:]

    mutating func failed(_ zone: String, now: Date) {
        var record = records[zone] ?? Record()
        // What was started together fails together, and counts once.
        guard now >= record.avoidedUntil ?? now else { return }
        record.failures += 1
        if record.failures >= Self.patience {
            let doublings = min(10, record.failures - Self.patience)
            record.avoidedUntil = now + min(Self.longest, Self.shortest * Double(1 << doublings))
        }
        records[zone] = record
    }

    /// The zone itself refuses: it is avoided at once.
    mutating func closed(_ zone: String, now: Date) {
        records[zone, default: Record()].failures = max(records[zone]?.failures ?? 0, Self.patience - 1)
        failed(zone, now: now)
    }

    mutating func recovered(_ zone: String) {
        if records[zone] != nil { records[zone] = nil }
    }

    /// The zones to start tasks in; all of them where all fail.
    func usable(_ zones: [String], now: Date) -> [String] {
        guard !records.isEmpty else { return zones }
        let usable = zones.filter { now >= records[$0]?.avoidedUntil ?? now }
        return usable.isEmpty ? zones : usable
    }

    /// Zones that were avoided and have not come up since; none where nothing else is left.
    func onTrial(_ zones: [String]) -> Set<String> {
        guard !records.isEmpty else { return [] }
        let suspect = zones.filter { (records[$0]?.failures ?? 0) >= Self.patience }
        return suspect.count == zones.count ? [] : Set(suspect)
    }

    func deadline(after now: Date) -> Date? {
        records.values.compactMap(\.avoidedUntil).filter { $0 > now }.min()
    }
}
