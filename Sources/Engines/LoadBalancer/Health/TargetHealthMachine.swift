import Sockets

/// One target's health: decides when it is checked and what the answers make of it. Pure; the clock is passed in.
struct TargetHealthMachine: Equatable {
    /// What became of one check.
    enum Outcome: Equatable, Sendable {
        case passed
        case failed(TargetHealth.Reason)
    }

    private(set) var health: TargetHealth
    /// Since when the state is what it is.
    private(set) var since: MonotonicTime
    /// When the next check is due; `never` while one runs or none is wanted.
    private(set) var nextCheck: MonotonicTime

    private var settings: BalancerConfiguration.HealthCheck
    /// Checks in a row that speak against the present state.
    private var contrary = 0
    /// How soon a target that nobody listens at yet is asked again; doubles each time.
    private var patience = Nanoseconds.milliseconds(100)

    init(settings: BalancerConfiguration.HealthCheck, now: MonotonicTime, firstCheck: MonotonicTime) {
        self.settings = settings
        since = now
        health =
            settings.enabled
            ? TargetHealth(state: .initial, reason: .checking) : TargetHealth(state: .healthy, reason: .checkDisabled)
        nextCheck = settings.enabled ? firstCheck : .never
    }

    /// The due check was begun.
    mutating func checkStarted() {
        nextCheck = .never
    }

    /// A check that began at `start` ended. The next one is due an interval after that start.
    mutating func checkEnded(_ outcome: Outcome, startedAt start: MonotonicTime, now: MonotonicTime) {
        guard settings.enabled else { return }
        if outcome == .failed(.connectionRefused), isComingUp(now) {
            nextCheck = now + patience
            patience = Nanoseconds(patience.count * 2)
            return
        }
        nextCheck = max(now, start + Nanoseconds(seconds: settings.interval))
        switch outcome {
        case .passed: passed(now)
        case .failed(let reason): failed(reason, now)
        }
    }

    /// Within its first interval a target may not listen yet. An ALB's nodes check out of step, so that one of them soon
    /// meets the target that has just begun to listen; the one that checks here asks again instead, and does not count it.
    private func isComingUp(_ now: MonotonicTime) -> Bool {
        health.state == .initial && now + patience < since + Nanoseconds(seconds: settings.interval)
    }

    /// One pass is enough at the start; afterwards the threshold counts.
    private mutating func passed(_ now: MonotonicTime) {
        contrary = health.state == .healthy ? 0 : contrary + 1
        switch health.state {
        case .initial: change(to: TargetHealth(state: .healthy), now)
        case .unhealthy where contrary >= settings.healthyThreshold: change(to: TargetHealth(state: .healthy), now)
        default: break
        }
    }

    private mutating func failed(_ reason: TargetHealth.Reason, _ now: MonotonicTime) {
        if health.state == .unhealthy {
            contrary = 0
            health.reason = reason
        } else {
            contrary += 1
            if contrary >= settings.unhealthyThreshold {
                change(to: TargetHealth(state: .unhealthy, reason: reason), now)
            }
        }
    }

    private mutating func change(to health: TargetHealth, _ now: MonotonicTime) {
        self.health = health
        contrary = 0
        since = now
    }

    /// Takes changed settings without forgetting what is known.
    mutating func adopt(_ settings: BalancerConfiguration.HealthCheck, now: MonotonicTime) {
        guard settings != self.settings else { return }
        if settings.enabled == self.settings.enabled {
            self.settings = settings
            if nextCheck != .never { nextCheck = min(nextCheck, now + Nanoseconds(seconds: settings.interval)) }
        } else {
            self = TargetHealthMachine(settings: settings, now: now, firstCheck: now)
        }
    }
}
