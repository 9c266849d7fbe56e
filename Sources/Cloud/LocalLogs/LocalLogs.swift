import AWSLogs
import AWSWire
import FoundationEssentials
import LocalCloud
package import StateStore
package import TealCore

/// CloudWatch Logs: groups and streams in the store, events in files of their own.
///
/// Events of a stream are given in the order they came, which for one writer is the order of their times; AWS sorts
/// what several writers mix. Memory holds where events are, never the events.
package actor LocalLogs: LocalService {
    let store: StateStore
    let folder: String
    let ids: IDSource
    let clock: any WallClock
    var catalog: LogCatalog
    private var eventLogs: [String: EventLog] = [:]

    /// Loads what the store holds. `folder` keeps the events and is made if absent.
    package init(
        store: StateStore, folder: String, ids: IDSource = IDSource(), clock: any WallClock = SystemWallClock()
    ) throws {
        self.store = store
        self.folder = folder
        self.ids = ids
        self.clock = clock
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        catalog = try LogCatalog(store)
        try Self.removeOrphans(in: folder, known: catalog)
    }

    /// Forgets what it knows and reads the store again, which somebody has emptied; events without a stream go.
    package func reload() throws {
        catalog = try LogCatalog(store)
        eventLogs = [:]
        try Self.removeOrphans(in: folder, known: catalog)
    }

    /// Once an hour deletes what the groups' retention no longer covers.
    package func run() async throws {
        while true {
            try await clock.sleep(for: .seconds(3600))
            expire()
        }
    }

    func expire() {
        let now = milliseconds(clock.now)
        for (group, stream) in catalog.all {
            guard let days = group.retentionInDays else { continue }
            change(stream) { $0.removeSegments(endingBefore: now - days * millisecondsADay) }
        }
    }

    /// The events of a stream; where they are is read from the disk on first use.
    func events(of stream: StreamRecord) -> EventLog {
        if let known = eventLogs[stream.id] { return known }
        let log = EventLog(folder: "\(folder)/\(stream.id)")
        eventLogs[stream.id] = log
        return log
    }

    func change<Result>(_ stream: StreamRecord, _ body: (inout EventLog) throws -> Result) rethrows -> Result {
        var log = events(of: stream)
        defer { eventLogs[stream.id] = log }
        return try body(&log)
    }

    func forget(_ stream: StreamRecord) {
        eventLogs[stream.id] = nil
        // What cannot be removed now is an orphan that the next start removes.
        try? FileManager.default.removeItem(atPath: "\(folder)/\(stream.id)")
    }

    private static func removeOrphans(in folder: String, known: LogCatalog) throws {
        let ids = Set(known.all.map(\.stream.id))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !ids.contains(name) {
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }
}

let millisecondsADay = 86_400_000

/// Since 1970, as all times of Logs are.
func milliseconds(_ date: Date) -> Int { Int(date.timeIntervalSince1970 * 1000) }
