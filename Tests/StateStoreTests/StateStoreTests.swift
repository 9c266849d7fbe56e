import FoundationEssentials
import StateStore
import Testing

@Suite struct StateStoreTests {
    private struct Cluster: Codable, Equatable, Sendable {
        var name: String
    }

    private struct Refused: Error {}

    private let clusters = StateStore.Collection<Cluster>("clusters")

    @Test("A record that was written is read back after the file is opened again")
    func durable() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "teal-store-\(UInt32.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("state.sqlite").path
        try StateStore(path: path).write { try $0.put(Cluster(name: "a"), "a", in: clusters) }
        #expect(try StateStore(path: path).get(clusters, "a") == Cluster(name: "a"))
    }

    @Test("A transaction that throws leaves nothing behind")
    func atomic() throws {
        let store = try StateStore()
        #expect(throws: Refused.self) {
            try store.write { transaction in
                try transaction.put(Cluster(name: "a"), "a", in: clusters)
                throw Refused()
            }
        }
        #expect(try store.all(clusters).isEmpty)
    }

    @Test("Records come in the order of their ids, and a deleted one is gone")
    func order() throws {
        let store = try StateStore()
        try store.write { transaction in
            for name in ["c", "a", "b"] { try transaction.put(Cluster(name: name), name, in: clusters) }
            try transaction.delete("b", from: clusters)
        }
        #expect(try store.all(clusters).map(\.id) == ["a", "c"])
    }
}
