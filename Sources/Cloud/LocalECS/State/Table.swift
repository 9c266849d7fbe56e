import StateStore

/// The records of one collection in memory, with note of which of them have still to be written.
struct Table<Record: Codable & Equatable & Sendable>: Sendable {
    private let collection: StateStore.Collection<Record>
    private(set) var records: [String: Record] = [:]
    /// Of the records that have still to be written or deleted.
    private(set) var changedIDs: Set<String> = []

    init(_ collection: StateStore.Collection<Record>, in store: StateStore) throws {
        self.collection = collection
        for (id, record) in try store.all(collection) { records[id] = record }
    }

    /// Setting nil deletes. Setting an equal record writes nothing.
    subscript(id: String) -> Record? {
        get { records[id] }
        set {
            guard records[id] != newValue else { return }
            records[id] = newValue
            changedIDs.insert(id)
        }
    }

    var hasChanges: Bool { !changedIDs.isEmpty }

    func write(_ transaction: StateTransaction) throws {
        for id in changedIDs {
            if let record = records[id] {
                try transaction.put(record, id, in: collection)
            } else {
                try transaction.delete(id, from: collection)
            }
        }
    }

    mutating func noteWritten() {
        changedIDs.removeAll()
    }
}
