package import FoundationEssentials

/// Decides how much of one thing there is to be, from alarms, schedules and the clock. Pure: it is shown what there is, and
/// says what is to be done.
///
/// The rules are Application Auto Scaling's:
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html>,
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html>.
package struct Autoscaler: Codable, Equatable, Sendable {
    /// A change that is waited for after it was asked for.
    struct Change: Codable, Equatable, Sendable {
        var capacity: Int
        var time: Date
    }

    struct ScaleOut: Codable, Equatable, Sendable {
        /// What there was before the first of the changes within this cooldown.
        var base: Int
        var until: Date
    }

    package private(set) var bounds: CapacityBounds
    package var suspension = Suspension()
    package private(set) var policies: [String: ScalingPolicy] = [:]
    package private(set) var schedules: [String: ScheduledScaling] = [:]
    /// How often an alarm that stays raised calls again, in seconds.
    package var interval: Double
    private(set) var scaleOut: ScaleOut?
    private(set) var scaleInBlockedUntil: Date?
    private(set) var change: Change?
    /// When each alarm was last listened to.
    private var heard: [String: Date] = [:]
    /// Bounds are held once, when they are set.
    private var mustEnforce = true

    package init(bounds: CapacityBounds, interval: Double = 60) {
        self.bounds = bounds
        self.interval = interval
    }

    /// New bounds are held at the next look.
    package mutating func set(_ bounds: CapacityBounds) {
        self.bounds = bounds
        mustEnforce = true
    }

    package mutating func put(_ policy: ScalingPolicy, id: String) { policies[id] = policy }

    package mutating func removePolicy(_ id: String) { policies[id] = nil }

    /// A schedule that is there already begins anew.
    package mutating func put(_ schedule: ScheduledScaling, id: String) { schedules[id] = schedule }

    package mutating func removeSchedule(_ id: String) { schedules[id] = nil }

    /// Whether an alarm that is in a calling state since then would be listened to now.
    package func listens(to alarm: String, for policy: String, since: Date, now: Date) -> Bool {
        isCalling(RaisedAlarm(policy: policy, alarm: alarm, since: since, value: 0, threshold: 0), now: now)
    }

    /// Whether a look may come to something without any alarm: bounds to hold, a change to follow, a schedule that is due.
    package func isWaiting(now: Date) -> Bool {
        mustEnforce || change != nil || (!suspension.schedules && schedules.values.contains { $0.due(now: now) != nil })
    }

    /// The last change could not be asked for: it does not count, nor does its cooldown.
    package mutating func takeBack() {
        (change, scaleOut, scaleInBlockedUntil) = (nil, nil, nil)
    }

    /// One look. What it decides counts as asked for.
    package mutating func look(_ observation: ScalingObservation, now: Date) -> [ScalingOutcome] {
        var outcomes = follow(observation)
        outcomes += runSchedules(now: now)
        if let outcome = enforceBounds(observation) {
            outcomes.append(outcome)
        } else {
            outcomes += answer(observation, now: now)
        }
        if case .scale(_, let to, _)? = outcomes.last { change = Change(capacity: to, time: now) }
        return outcomes
    }

    private mutating func follow(_ observation: ScalingObservation) -> [ScalingOutcome] {
        guard let waited = change else { return [] }
        if observation.desired != waited.capacity {
            change = nil
            return [.overridden]
        }
        guard observation.running == waited.capacity else { return [] }
        change = nil
        return [.fulfilled]
    }

    private mutating func runSchedules(now: Date) -> [ScalingOutcome] {
        guard !suspension.schedules else { return [] }
        let due = schedules.compactMap { id, schedule in schedule.due(now: now).map { (id: id, time: $0) } }
        return due.sorted { ($0.time, $0.id) < ($1.time, $1.id) }.compactMap { id, _ in
            guard var schedule = schedules[id] else { return nil }
            schedule.after = now
            schedules[id] = schedule.isOver(now: now) ? nil : schedule
            set(schedule.applied(to: bounds))
            return .bounds(schedule: id, minimum: schedule.minimum, maximum: schedule.maximum)
        }
    }

    /// What is taken away by it waits for the end of a deployment.
    private mutating func enforceBounds(_ observation: ScalingObservation) -> ScalingOutcome? {
        guard mustEnforce else { return nil }
        let wanted = bounds.nearest(observation.desired)
        if wanted < observation.desired, observation.isDeploying { return nil }
        mustEnforce = false
        guard wanted != observation.desired else { return nil }
        return .scale(
            from: observation.desired, to: wanted, wanted > observation.desired ? .minimum(wanted) : .maximum(wanted))
    }

    // MARK: - Alarms

    private struct Proposal {
        var capacity: Int
        var alarm: RaisedAlarm
        var cooldown: Double

        var cause: ScalingCause { .alarm(name: alarm.alarm, state: alarm.state, policy: alarm.policy) }
    }

    private mutating func answer(_ observation: ScalingObservation, now: Date) -> [ScalingOutcome] {
        let calling = observation.alarms.filter { isCalling($0, now: now) }
        guard !calling.isEmpty else { return [] }
        for alarm in calling { heard[Self.key(alarm)] = now }
        heard = heard.filter { now.timeIntervalSince($0.value) < 86400 }
        let out = calling.compactMap { proposal($0, from: base(observation, now: now), isOut: true) }
        if let largest = out.max(by: { $0.capacity < $1.capacity }) {
            return suspension.scaleOut ? [] : [scaleOut(largest, observation, now: now)]
        }
        let into = calling.compactMap { proposal($0, from: observation.desired, isOut: false) }
        guard let largest = into.max(by: { $0.capacity < $1.capacity }), !suspension.scaleIn,
            mayScaleIn(observation, now: now)
        else { return [] }
        return [scaleIn(largest, observation, now: now)]
    }

    /// An alarm calls when it is raised, and then once in an interval for as long as it stays.
    private func isCalling(_ alarm: RaisedAlarm, now: Date) -> Bool {
        guard policies[alarm.policy] != nil else { return false }
        guard let last = heard[Self.key(alarm)], last >= alarm.since else { return true }
        return now.timeIntervalSince(last) >= interval - 0.001
    }

    private static func key(_ alarm: RaisedAlarm) -> String { "\(alarm.policy) \(alarm.alarm)" }

    /// During a scale-out's cooldown, what it added counts as part of what the next would add.
    private func base(_ observation: ScalingObservation, now: Date) -> Int {
        guard let scaleOut, now < scaleOut.until else { return observation.desired }
        return min(scaleOut.base, observation.desired)
    }

    private func proposal(_ alarm: RaisedAlarm, from base: Int, isOut: Bool) -> Proposal? {
        switch policies[alarm.policy] {
        case .tracking(let policy):
            // The alarm for scaling in stands below the target.
            let isHigh = alarm.threshold >= policy.target * 0.99
            guard isHigh == isOut,
                isHigh ? alarm.value > policy.target : policy.scalesIn && alarm.value < alarm.threshold
            else { return nil }
            let wanted = policy.capacity(from: base, metric: alarm.value)
            return Proposal(
                capacity: wanted, alarm: alarm,
                cooldown: isOut ? policy.scaleOutCooldown : policy.scaleInCooldown)
        case .steps(let policy):
            guard let wanted = policy.capacity(from: base, breach: alarm.value - alarm.threshold) else { return nil }
            guard isOut ? wanted > base : wanted <= base else { return nil }
            return Proposal(capacity: wanted, alarm: alarm, cooldown: policy.cooldown)
        case nil: return nil
        }
    }

    private mutating func scaleOut(
        _ proposal: Proposal, _ observation: ScalingObservation, now: Date
    ) -> ScalingOutcome {
        let current = observation.desired
        guard current < bounds.maximum else { return .notScaled(proposal.cause, .alreadyAtMaximum, current: current) }
        let wanted = bounds.nearest(proposal.capacity)
        guard wanted > current else { return .notScaled(proposal.cause, .alreadyAtDesired, current: current) }
        let base = base(observation, now: now)
        scaleOut = ScaleOut(base: base, until: now + proposal.cooldown)
        // Scaling out ends what held scaling in back.
        scaleInBlockedUntil = nil
        return .scale(from: current, to: wanted, proposal.cause)
    }

    private mutating func scaleIn(
        _ proposal: Proposal, _ observation: ScalingObservation, now: Date
    ) -> ScalingOutcome {
        let current = observation.desired
        guard current > bounds.minimum else { return .notScaled(proposal.cause, .alreadyAtMinimum, current: current) }
        let wanted = bounds.nearest(min(proposal.capacity, current))
        guard wanted < current else { return .notScaled(proposal.cause, .alreadyAtDesired, current: current) }
        scaleInBlockedUntil = now + proposal.cooldown
        scaleOut = nil
        return .scale(from: current, to: wanted, proposal.cause)
    }

    /// No deployment under way, no cooldown of an earlier one, and every target that is tracked is content with less.
    private func mayScaleIn(_ observation: ScalingObservation, now: Date) -> Bool {
        guard !observation.isDeploying, now >= scaleInBlockedUntil ?? .distantPast else { return false }
        return policies.allSatisfy { id, policy in
            guard case .tracking(let tracking) = policy, tracking.scalesIn else { return true }
            return observation.alarms.contains { $0.policy == id && $0.value < tracking.target }
        }
    }
}
