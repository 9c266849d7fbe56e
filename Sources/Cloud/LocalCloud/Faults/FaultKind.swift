/// What can be made to go wrong in a region, on purpose.
package enum FaultKind: Equatable, Sendable {
    /// All tasks of the zone die, and none can be started there.
    case zone(String)
    case task(id: String, TaskTrouble)
    /// No image can be pulled; what runs, runs on.
    case registry
    /// CloudWatch Logs takes and gives nothing.
    case logs
    /// The region's clock is so many seconds ahead, behind where negative.
    case clock(skew: Double)
    /// This part of the calls from outside, 0 to 1, is throttled; of every service where none is named (by its
    /// signing name).
    case api(share: Double, service: String?)
}

/// What can be made to go wrong with one task.
package enum TaskTrouble: Equatable, Sendable {
    /// SIGKILL to the first process of its essential container.
    case kill
    case freeze
    /// What it sends arrives later by so much.
    case slow(milliseconds: Int)
    /// The kernel ends its essential container for want of memory.
    case outOfMemory
    case diskFull
    case cutOff
    /// Its capacity is taken back, as FARGATE_SPOT's may be: it is drained and told to stop.
    case spotInterruption

    /// As the command line and the page name it.
    package var name: String {
        switch self {
        case .kill: "kill"
        case .freeze: "freeze"
        case .slow: "slow"
        case .outOfMemory: "oom"
        case .diskFull: "disk-full"
        case .cutOff: "cut-off"
        case .spotInterruption: "spot"
        }
    }

    /// Done in an instant: there is nothing to last, and nothing to clear.
    package var isMomentary: Bool { [.kill, .outOfMemory, .spotInterruption].contains(self) }
}

extension FaultKind {
    package var isMomentary: Bool {
        if case .task(_, let trouble) = self { trouble.isMomentary } else { false }
    }

    /// Whether both cannot hold at once: the same thing suffers from the same.
    func clashes(with other: FaultKind) -> Bool {
        switch (self, other) {
        case (.zone(let one), .zone(let two)): one == two
        case (.task(let one, let first), .task(let two, let second)): one == two && first.name == second.name
        case (.registry, .registry), (.logs, .logs), (.clock, .clock): true
        case (.api(_, let one), .api(_, let two)): one == two
        default: false
        }
    }

    /// For a person: `zone us-east-1b is lost`.
    package var sentence: String {
        switch self {
        case .zone(let zone): "zone \(zone) is lost"
        case .task(let id, .kill): "task \(id) was killed"
        case .task(let id, .freeze): "task \(id) is frozen"
        case .task(let id, .slow(let milliseconds)): "task \(id) answers \(milliseconds) ms later"
        case .task(let id, .outOfMemory): "task \(id) ran out of memory"
        case .task(let id, .diskFull): "task \(id) has a full disk"
        case .task(let id, .cutOff): "task \(id) is cut off from the network"
        case .task(let id, .spotInterruption): "task \(id) was interrupted"
        case .registry: "the registry is away"
        case .logs: "the log service is away"
        case .clock(let skew): "the clock is \(abs(skew)) s \(skew < 0 ? "behind" : "ahead")"
        case .api(let share, let service):
            "\(Int((share * 100).rounded()))% of the calls\(service.map { " to \($0)" } ?? "") are throttled"
        }
    }
}
