import FoundationEssentials
import GRDB

/// Everything the local region has acknowledged, in one SQLite file (WAL).
///
/// Records are JSON documents in named collections. A write is durable against the death of the process (`kill -9`) when
/// `write` returns: it is then in the kernel's hands, and half a transaction never shows.
///
/// Against a loss of power it is not: with `synchronous = NORMAL` the log is brought to the disk at checkpoints alone, so the
/// transactions since the last one may be gone afterwards. The file is whole all the same, and each of them there or not.
/// `FULL` would promise them at the price of one `fsync` per acknowledged request, milliseconds each, which a rehearsal on a
/// developer's machine is not worth. <https://www.sqlite.org/pragma.html#pragma_synchronous>
package final class StateStore: Sendable {
    private let queue: DatabaseQueue

    /// Opens or makes the file, and brings its schema up to date. A parent folder that does not exist is an error.
    package init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try Self.migrator.migrate(queue)
    }

    /// A store in memory; gone with the object.
    package init() throws {
        queue = try DatabaseQueue()
        try Self.migrator.migrate(queue)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 documents") { database in
            try database.execute(
                sql: """
                    CREATE TABLE document (
                        collection TEXT NOT NULL,
                        id TEXT NOT NULL,
                        body BLOB NOT NULL,
                        PRIMARY KEY (collection, id)
                    ) WITHOUT ROWID
                    """)
        }
        return migrator
    }

    /// All of `body` or none of it. Blocks the caller's thread for the time of one small commit.
    package func write<Result>(_ body: (StateTransaction) throws -> Result) throws -> Result {
        try queue.write { try body(StateTransaction(database: $0)) }
    }

    /// Every record of a collection, in the order of their ids. Meant for a service's start, when it loads its state.
    package func all<Record: Codable>(_ collection: Collection<Record>) throws -> [(id: String, record: Record)] {
        try queue.read { database in
            let sql = "SELECT id, body FROM document WHERE collection = ? ORDER BY id"
            return try Row.fetchAll(database, sql: sql, arguments: [collection.name]).map { row in
                (row["id"], try JSONDecoder().decode(Record.self, from: row["body"]))
            }
        }
    }

    /// Nil where there is no such record.
    package func get<Record: Codable>(_ collection: Collection<Record>, _ id: String) throws -> Record? {
        try queue.read { database in
            let sql = "SELECT body FROM document WHERE collection = ? AND id = ?"
            let body = try Data.fetchOne(database, sql: sql, arguments: [collection.name, id])
            return try body.map { try JSONDecoder().decode(Record.self, from: $0) }
        }
    }

    /// Forgets every record of every collection.
    package func eraseAll() throws {
        try queue.write { try $0.execute(sql: "DELETE FROM document") }
    }
}

extension StateStore {
    /// A named collection of records of one type: `static let clusters = StateStore.Collection<Cluster>("ecs.clusters")`.
    package struct Collection<Record: Codable & Sendable>: Sendable {
        package let name: String

        package init(_ name: String) {
            self.name = name
        }
    }
}

/// The writes of one transaction.
package struct StateTransaction {
    let database: Database

    /// Adds the record, or replaces the one with this id.
    package func put<Record: Codable>(_ record: Record, _ id: String, in collection: StateStore.Collection<Record>)
        throws
    {
        let body = try JSONEncoder().encode(record)
        try database.execute(
            sql: "INSERT OR REPLACE INTO document (collection, id, body) VALUES (?, ?, ?)",
            arguments: [collection.name, id, body])
    }

    /// Does nothing where there is no such record.
    package func delete<Record: Codable>(_ id: String, from collection: StateStore.Collection<Record>) throws {
        try database.execute(
            sql: "DELETE FROM document WHERE collection = ? AND id = ?", arguments: [collection.name, id])
    }
}
