import Sockets

/// A target as the balancer tells it from all others: the same name at another address is another target.
struct TargetKey: Hashable, Sendable {
    var group: String
    var target: String
    var address: SocketAddress
    /// Where the balancer comes from.
    var source: IPAddress?
}

extension TargetKey {
    /// Nil where the target's address is none.
    init?(_ target: BalancerConfiguration.Target, in group: String) {
        guard let address = SocketAddress(target.address, port: target.port) else { return nil }
        self.init(
            group: group, target: target.id, address: address, source: target.source.flatMap { IPAddress($0) })
    }
}

/// What a worker may do with a target.
enum TargetRole: Equatable, Sendable {
    case healthy
    /// Not healthy: gets requests only where no target of its group is.
    case waiting
    /// Gets no new request.
    case draining
    /// Its time to drain is over: what is in flight is cut off.
    case expired
}

/// Every target's course from registration to the end of its drain. Pure; the clock is passed in.
struct TargetLedger {
    struct Entry {
        var key: TargetKey
        var zone: String
        var check: BalancerConfiguration.HealthCheck
        var machine: TargetHealthMachine
        /// A listener forwards to the group.
        var isUsed: Bool
        /// In the present configuration, be it draining.
        var isListed: Bool
        var drain: Drain?
    }

    struct Drain: Equatable {
        var since: MonotonicTime
        var deadline: MonotonicTime
        /// Nothing is in flight any more, or the time is over.
        var isDone = false
        /// When it became so.
        var doneAt: MonotonicTime?
    }

    private(set) var entries: [TargetKey: Entry] = [:]
    /// Checks of targets that came together begin this far apart.
    private let spread = Nanoseconds.milliseconds(7)

    /// Takes a configuration: new targets are to be checked, missing ones and those marked so drain.
    mutating func adopt(_ configuration: BalancerConfiguration, now: MonotonicTime) {
        let used = configuration.usedGroups
        for key in entries.keys { entries[key]?.isListed = false }
        var firstCheck = now
        for group in configuration.targetGroups {
            for target in group.targets {
                guard let key = TargetKey(target, in: group.id) else { continue }
                adopt(key, target, group, isUsed: used.contains(group.id), firstCheck: firstCheck, now: now)
                firstCheck = firstCheck + spread
            }
        }
        let delays = Dictionary(
            configuration.targetGroups.map { ($0.id, $0.deregistrationDelay) }, uniquingKeysWith: { first, _ in first })
        for key in entries.keys where entries[key]?.isListed == false {
            beginDrain(key, delay: delays[key.group] ?? 0, now: now)
        }
        forgetDrained()
    }

    private mutating func adopt(
        _ key: TargetKey, _ target: BalancerConfiguration.Target, _ group: BalancerConfiguration.TargetGroup,
        isUsed: Bool, firstCheck: MonotonicTime, now: MonotonicTime
    ) {
        var entry =
            entries[key]
            ?? Entry(
                key: key, zone: target.zone, check: group.healthCheck,
                machine: TargetHealthMachine(settings: group.healthCheck, now: now, firstCheck: firstCheck),
                isUsed: isUsed, isListed: true)
        entry.isListed = true
        entry.isUsed = isUsed
        entry.zone = target.zone
        entry.check = group.healthCheck
        if entry.drain != nil, !target.draining {
            entry.machine = TargetHealthMachine(settings: group.healthCheck, now: now, firstCheck: firstCheck)
            entry.drain = nil
        }
        entry.machine.adopt(group.healthCheck, now: now)
        entries[key] = entry
        if target.draining { beginDrain(key, delay: group.deregistrationDelay, now: now) }
    }

    private mutating func beginDrain(_ key: TargetKey, delay: Double, now: MonotonicTime) {
        guard entries[key]?.drain == nil else { return }
        entries[key]?.drain = Drain(since: now, deadline: now + Nanoseconds(seconds: delay))
    }

    private mutating func forgetDrained() {
        for (key, entry) in entries where !entry.isListed && entry.drain?.isDone == true { entries[key] = nil }
    }
}

// MARK: - Drains

extension TargetLedger {
    var isDraining: Bool { entries.values.contains { $0.drain?.isDone == false } }

    /// Ends the drains of targets with nothing in flight, and those whose time is over. True where anything changed.
    mutating func settleDrains(inFlight: [TargetKey: Int], now: MonotonicTime) -> Bool {
        var changed = false
        for (key, entry) in entries {
            guard let drain = entry.drain, !drain.isDone else { continue }
            guard inFlight[key, default: 0] == 0 || now >= drain.deadline else { continue }
            entries[key]?.drain?.isDone = true
            entries[key]?.drain?.doneAt = now
            changed = true
        }
        forgetDrained()
        return changed
    }
}

// MARK: - Checks

extension TargetLedger {
    /// The targets to be checked now; each counts as begun.
    mutating func dueChecks(now: MonotonicTime) -> [Entry] {
        var due: [Entry] = []
        for (key, entry) in entries where entry.wantsChecks && entry.machine.nextCheck <= now {
            entries[key]?.machine.checkStarted()
            due.append(entry)
        }
        return due
    }

    var nextCheck: MonotonicTime {
        entries.values.lazy.filter(\.wantsChecks).map(\.machine.nextCheck).min() ?? .never
    }

    /// True where the target's state or its reason changed.
    mutating func checkEnded(
        _ key: TargetKey, _ outcome: TargetHealthMachine.Outcome, startedAt start: MonotonicTime, now: MonotonicTime
    ) -> Bool {
        guard let before = entries[key]?.machine.health else { return false }
        entries[key]?.machine.checkEnded(outcome, startedAt: start, now: now)
        return entries[key]?.machine.health != before
    }

    /// What workers are told; nothing of targets that are forgotten.
    var roles: [TargetKey: TargetRole] { entries.mapValues(\.role) }
}

extension TargetLedger.Entry {
    var wantsChecks: Bool { isUsed && drain == nil }

    var role: TargetRole {
        if let drain { return drain.isDone ? .expired : .draining }
        return machine.health.state == .healthy ? .healthy : .waiting
    }

    /// As a reader sees it.
    var health: TargetHealth {
        if let drain {
            return drain.isDone
                ? TargetHealth(state: .unused, reason: .drained) : TargetHealth(state: .draining, reason: .draining)
        }
        return isUsed ? machine.health : TargetHealth(state: .unused, reason: .notInUse)
    }

    var since: MonotonicTime {
        guard let drain else { return machine.since }
        return drain.doneAt ?? drain.since
    }
}

extension BalancerConfiguration {
    /// The groups that a listener forwards to.
    var usedGroups: Set<String> {
        let actions = listeners.flatMap { [$0.defaultAction] + $0.rules.map(\.action) }
        return Set(
            actions.flatMap { action in
                if case .forward(let shares) = action { shares.map(\.group) } else { [String]() }
            })
    }
}
