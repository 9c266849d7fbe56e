import Deployer
import FoundationEssentials
import TealCore

/// Documents on standard output.
enum JSONText {
    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }

    /// One line, with its end.
    static func line(_ value: some Encodable) -> String {
        guard let data = try? encoder.encode(value) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// For people as well.
    static func document(_ value: some Encodable) -> String {
        let encoder = encoder
        encoder.outputFormatting.insert(.prettyPrinted)
        guard let data = try? encoder.encode(value) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

/// A problem as JSON.
struct ProblemDocument: Encodable {
    struct Body: Encodable {
        var code: String
        var what: String
        var why: String
        var mend: String
        var now: String
        var exit: Int32
    }

    var type = "error"
    var error: Body

    init(_ problem: Problem) {
        error = Body(
            code: problem.code, what: problem.what, why: problem.why, mend: problem.mend, now: problem.now,
            exit: problem.exit.rawValue)
    }
}

/// The first line of a stream of events: what form the others have.
struct VersionDocument: Encodable {
    var type = "version"
    var format = 1
}

/// An event of a long operation.
struct EventDocument: Encodable {
    var type = "event"
    var at: Date
    var event: String
    var message: String
}

struct StatusDocument: Encodable {
    struct Task: Encodable {
        var id: String
        var revision: Int
        var zone: String
        var address: String
        var status: String
        var health: String
        var target: String
        var startedAt: Date?
    }

    var service: String
    var cluster: String
    var good: Bool
    var faults: [String]
    var revision: Int?
    var image: String
    var desired: Int
    var running: Int
    var zones: [String]
    /// What a person opens.
    var url: String?
    /// The load balancer itself, as this machine connects to it.
    var reachable: String?
    var tasks: [Task]

    init(_ status: ServiceStatus) {
        service = status.service
        cluster = status.cluster
        good = status.isGood
        faults = status.faults
        revision = status.snapshot?.revision?.number
        image = status.image
        desired = status.snapshot?.desired ?? 0
        running = status.running.count
        zones = status.zones
        url = status.address?.page
        reachable = status.address?.reachable
        tasks = (status.snapshot?.living ?? []).map { task in
            Task(
                id: task.id, revision: task.revision.number, zone: task.zone, address: task.address,
                status: task.status,
                health: task.health, target: status.snapshot?.target(of: task)?.state ?? "", startedAt: task.startedAt)
        }
    }
}
