package import FoundationEssentials

/// A fault that was injected: what it is, since when, and until when.
package struct Fault: Equatable, Sendable {
    /// `fault-3`; never given twice while the region runs.
    package var id: String
    package var kind: FaultKind
    package var began: Date
    /// It ends by itself then; nil where it holds until it is cleared.
    package var until: Date?

    package init(id: String, kind: FaultKind, began: Date, until: Date? = nil) {
        self.id = id
        self.kind = kind
        self.began = began
        self.until = until
    }
}

/// As the page under `/_teal/faults` shows it: one object, with what its kind has.
extension Fault: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, began, until
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        began = try container.decode(Date.self, forKey: .began)
        until = try container.decodeIfPresent(Date.self, forKey: .until)
        kind = try FaultRequest(from: decoder).kind()
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(began, forKey: .began)
        try container.encodeIfPresent(until, forKey: .until)
        try FaultRequest(kind).encode(to: encoder)
    }
}

/// What is asked for at the page: a fault's kind in JSON's plain terms, and for how long.
package struct FaultRequest: Codable, Equatable, Sendable {
    /// `zone`, `task`, `registry`, `logs`, `clock`, `api`.
    package var fault: String
    package var zone: String?
    /// An id, the beginning of one, or an ARN.
    package var task: String?
    /// `kill`, `freeze`, `slow`, `oom`, `disk-full`, `cut-off`.
    package var trouble: String?
    /// Milliseconds.
    package var latency: Int?
    /// Seconds ahead.
    package var skew: Double?
    /// 0 to 1.
    package var share: Double?
    package var service: String?
    /// Seconds after which it ends by itself; nil for never.
    package var seconds: Double?

    package init(_ kind: FaultKind, seconds: Double? = nil) {
        self.seconds = seconds
        switch kind {
        case .zone(let name): (fault, zone) = ("zone", name)
        case .task(let id, let what):
            (fault, task, trouble) = ("task", id, what.name)
            if case .slow(let milliseconds) = what { latency = milliseconds }
        case .registry: fault = "registry"
        case .logs: fault = "logs"
        case .clock(let seconds): (fault, skew) = ("clock", seconds)
        case .api(let part, let name): (fault, share, service) = ("api", part, name)
        }
    }

    /// Throws a `FaultRefusal` for what makes no fault.
    package func kind() throws(FaultRefusal) -> FaultKind {
        switch fault {
        case "zone": return .zone(try known(zone, "zone"))
        case "task": return .task(id: try known(task, "task"), try taskTrouble())
        case "registry": return .registry
        case "logs": return .logs
        case "clock":
            let skew = try known(skew, "skew")
            guard skew != 0, abs(skew) <= 366 * 86_400 else { throw .wrong("skew", "seconds, at most a year, not 0") }
            return .clock(skew: skew)
        case "api":
            let share = try known(share, "share")
            guard share > 0, share <= 1 else { throw .wrong("share", "a part of the calls: more than 0, at most 1") }
            return .api(share: share, service: service)
        default: throw .wrong("fault", "zone, task, registry, logs, clock or api")
        }
    }

    private func taskTrouble() throws(FaultRefusal) -> TaskTrouble {
        switch trouble {
        case "kill": return .kill
        case "freeze": return .freeze
        case "oom": return .outOfMemory
        case "disk-full": return .diskFull
        case "cut-off": return .cutOff
        case "spot": return .spotInterruption
        case "slow":
            let latency = try known(latency, "latency")
            guard (1...60_000).contains(latency) else { throw .wrong("latency", "from 1 to 60000 milliseconds") }
            return .slow(milliseconds: latency)
        default: throw .wrong("trouble", "kill, freeze, slow, oom, disk-full, cut-off or spot")
        }
    }

    private func known<Value>(_ value: Value?, _ name: String) throws(FaultRefusal) -> Value {
        guard let value else { throw .wrong(name, "given: this fault needs it") }
        return value
    }
}

/// Why a fault is not injected.
package enum FaultRefusal: Error, Equatable, Sendable {
    /// A part of the request is not what it must be.
    case wrong(String, String)
    /// It holds already.
    case holds(Fault)
    case momentary(FaultKind)
}
