import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The events of one stream, numbered as they came, in files of a few MiB of which the oldest can be dropped.
struct EventLog: Sendable {
    /// A file is not added to beyond this.
    static let segmentSize = 4 << 20

    private let folder: String
    private var segments: [Segment]

    /// Reads through what the folder holds; one that is not there is made with the first event.
    init(folder: String) {
        self.folder = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        segments = names.compactMap { Int($0) }.sorted().map { Segment(folder: folder, base: $0) }
    }

    /// The number that the next event gets.
    var end: Int { segments.last?.end ?? 0 }
    var bytes: Int { segments.reduce(0) { $0 + $1.bytes } }
    var firstTimestamp: Int? { segments.lazy.filter { $0.count > 0 }.map(\.earliest).min() }
    var lastTimestamp: Int? { segments.lazy.filter { $0.count > 0 }.map(\.latest).max() }
    var lastIngestion: Int? { segments.last { $0.count > 0 }?.lastIngestion }

    mutating func append(_ events: [StoredEvent]) throws {
        if segments.isEmpty {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        if (segments.last?.bytes ?? .max) >= Self.segmentSize { segments.append(Segment(folder: folder, base: end)) }
        try segments[segments.count - 1].append(events)
    }

    /// Drops whole files whose events are all older; the last file stays, for it says how far the numbers went.
    mutating func removeSegments(endingBefore time: Int) {
        while segments.count > 1, segments[0].latest < time {
            unlink(segments[0].path)
            segments.removeFirst()
        }
    }

    /// Events from a number on whose times are in the range, until `body` returns false.
    func forEach(from number: Int = 0, in times: ClosedRange<Int>, _ body: (Int, StoredEvent) -> Bool) {
        for segment in segments where segment.end > number && segment.holds(times) {
            let goesOn = segment.forEach(from: number) { number, event in
                times.contains(event.timestamp) ? body(number, event) : true
            }
            if !goesOn { return }
        }
    }

    /// The last events before a number, as many as `count` and `size` allow (at least one), the earliest first.
    func last(
        _ count: Int, size: Int, before number: Int, in times: ClosedRange<Int>
    ) -> (events: [(number: Int, event: StoredEvent)], isAll: Bool) {
        var found: [(number: Int, event: StoredEvent)] = []
        var total = 0
        for segment in segments.reversed() where segment.base < number && segment.holds(times) {
            var here: [(number: Int, event: StoredEvent)] = []
            segment.forEach(from: segment.base) { current, event in
                if current < number, times.contains(event.timestamp) { here.append((current, event)) }
                return current < number
            }
            for entry in here.reversed() {
                total += entry.event.size
                if found.count == count || (total > size && !found.isEmpty) { return (found.reversed(), false) }
                found.append(entry)
            }
        }
        return (found.reversed(), true)
    }
}

extension Segment {
    fileprivate func holds(_ times: ClosedRange<Int>) -> Bool {
        count > 0 && earliest <= times.upperBound && latest >= times.lowerBound
    }
}
