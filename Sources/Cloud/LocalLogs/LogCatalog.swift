import LocalCloud
import StateStore
import TealCore

struct GroupRecord: Codable, Equatable, Sendable {
    static let collection = StateStore.Collection<GroupRecord>("logs.group")

    var accountID: String
    var region: String
    var name: String
    /// Milliseconds since 1970.
    var creationTime: Int
    /// Nil to keep events for ever.
    var retentionInDays: Int?
    var logGroupClass: String
    var kmsKeyID: String?
    var isProtected: Bool
    var tags: [String: String]

    var key: GroupKey { GroupKey(accountID: accountID, region: region, name: name) }
}

struct StreamRecord: Codable, Equatable, Sendable {
    static let collection = StateStore.Collection<StreamRecord>("logs.stream")

    /// Names its folder: names of streams are no names of files.
    var id: String
    /// Tells events of one moment in different streams apart.
    var serial: Int
    var accountID: String
    var region: String
    var group: String
    var name: String
    var creationTime: Int

    var groupKey: GroupKey { GroupKey(accountID: accountID, region: region, name: group) }
}

struct GroupKey: Hashable, Sendable, CustomStringConvertible {
    var accountID: String
    var region: String
    var name: String

    /// The id of the group's record.
    var description: String { "\(accountID)/\(region)/\(name)" }

    /// `arn:aws:logs:us-east-1:123456789012:log-group:NAME`
    var arn: String {
        ARN(service: "logs", region: region, account: accountID, resource: "log-group:\(name)").description
    }
}

/// All groups and streams, of every account and region.
struct LogCatalog: Sendable {
    private(set) var groups: [GroupKey: GroupRecord] = [:]
    private var streams: [GroupKey: [String: StreamRecord]] = [:]
    private(set) var lastSerial = 0

    init(_ store: StateStore) throws {
        for (_, group) in try store.all(GroupRecord.collection) { put(group) }
        for (_, stream) in try store.all(StreamRecord.collection) { put(stream) }
    }

    /// Every stream with its group.
    var all: [(group: GroupRecord, stream: StreamRecord)] {
        groups.values.flatMap { group in streams(of: group.key).map { (group, $0) } }
    }

    func streams(of group: GroupKey) -> [StreamRecord] {
        (streams[group] ?? [:]).values.sorted { $0.name < $1.name }
    }

    func stream(_ name: String, of group: GroupKey) -> StreamRecord? { streams[group]?[name] }

    mutating func put(_ group: GroupRecord) {
        groups[group.key] = group
    }

    mutating func put(_ stream: StreamRecord) {
        streams[stream.groupKey, default: [:]][stream.name] = stream
        lastSerial = max(lastSerial, stream.serial)
    }

    mutating func remove(_ group: GroupKey) {
        groups[group] = nil
        streams[group] = nil
    }

    mutating func remove(_ stream: StreamRecord) {
        streams[stream.groupKey]?[stream.name] = nil
    }
}

extension CallContext {
    func group(_ name: String) -> GroupKey { GroupKey(accountID: accountID, region: region, name: name) }
}
