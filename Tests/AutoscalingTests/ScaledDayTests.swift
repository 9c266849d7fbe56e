import FoundationEssentials
import Metrics
import TealCore
import Testing

@testable import Autoscaling

/// A service under load in virtual time: its metric is load by tasks that run, its alarms are the policy's own.
private struct ScaledDay {
    let policy: TargetTracking
    let bounds: CapacityBounds
    var scaler: Autoscaler
    var generator: SeededGenerator
    private var readings: [AlarmVerdict.Datum?] = []
    private var states: [String: (state: AlarmState, since: Date)] = [:]
    var desired = 2
    private var arrivals: [(minute: Int, count: Int)] = []
    var running = 2
    var (isDeploying, changes) = (false, [(minute: Int, from: Int, to: Int)]())
    private(set) var violations: [String] = []
    private var lastScaleIn: Int?

    init(seed: UInt64, policy: TargetTracking, bounds: CapacityBounds) {
        self.policy = policy
        self.bounds = bounds
        generator = SeededGenerator(seed: seed)
        scaler = Autoscaler(bounds: bounds)
        scaler.put(.tracking(policy), id: "p")
    }

    mutating func minute(_ minute: Int, load: Double) {
        let now = Date(timeIntervalSince1970: 1_790_000_000 + 60 * Double(minute))
        for arrival in arrivals where arrival.minute <= minute { running = min(desired, running + arrival.count) }
        arrivals.removeAll { $0.minute <= minute }
        // One minute in fifty is lost.
        let isLost = UInt64.random(in: 0..<50, using: &generator) == 0
        readings.append(isLost ? nil : .init(time: now, value: load / Double(max(1, running))))
        if readings.count > 20 { readings.removeFirst() }
        let observation = ScalingObservation(
            desired: desired, running: running, isDeploying: isDeploying, alarms: raisedAlarms(now))
        for case .scale(let from, let to, _) in scaler.look(observation, now: now) { scale(minute, from, to) }
    }

    private mutating func raisedAlarms(_ now: Date) -> [RaisedAlarm] {
        var raised: [RaisedAlarm] = []
        for (name, rule) in [("high", policy.highAlarm), ("low", policy.lowAlarm)] {
            guard let rule else { continue }
            let verdict = rule.judge(readings)
            if let state = verdict.state, state != states[name]?.state { states[name] = (state, now) }
            guard states[name]?.state == .alarm, let value = verdict.data.first?.value else { continue }
            raised.append(
                RaisedAlarm(
                    policy: "p", alarm: name, since: states[name]?.since ?? now, value: value,
                    threshold: rule.threshold))
        }
        return raised
    }

    private mutating func scale(_ minute: Int, _ from: Int, _ to: Int) {
        if !bounds.contains(to) { violations.append("\(minute): \(to) is out of bounds") }
        if to < from {
            if isDeploying { violations.append("\(minute): scaled in during a deployment") }
            if let lastScaleIn, Double(minute - lastScaleIn) * 60 < policy.scaleInCooldown {
                violations.append("\(minute): scaled in during a scale-in's cooldown")
            }
            lastScaleIn = minute
            running = min(running, to)
        } else {
            lastScaleIn = nil
            arrivals.append((minute + Int.random(in: 1...3, using: &generator), to - from))
        }
        changes.append((minute, from, to))
        desired = to
    }
}

@Suite struct ScaledDayTests {
    @Test("A day's load is followed up and down, and none of the promises broken", arguments: 1...20)
    func day(_ seed: Int) {
        let bounds = CapacityBounds(minimum: 2, maximum: 30)
        var day = ScaledDay(seed: UInt64(seed), policy: TargetTracking(target: 50), bounds: bounds)
        var (over, peak) = (0, 0)
        for minute in 0..<1440 {
            // A hump from 0 to 1,000 over the day; the night is quiet.
            let phase = Double(minute) / 1440
            let load = max(0, 1000 * (1 - abs(phase - 0.5) * 4))
            day.isDeploying = (600..<620).contains(minute)
            day.minute(minute, load: load)
            peak = max(peak, day.desired)
            if minute > 30, load / Double(day.running) > 75 { over += 1 }
        }
        #expect(day.violations == [])
        #expect((20...24).contains(peak))
        #expect(day.desired == 2)
        // Half as much again as the target is rare while the load grows.
        #expect(over < 40)
    }

    @Test("Whatever alarms say in whatever order, bounds, cooldowns and deployments are kept", arguments: 1...50)
    func anything(_ seed: Int) {
        let bounds = CapacityBounds(minimum: 1, maximum: 12)
        let policy = TargetTracking(target: 50, scaleOutCooldown: 120, scaleInCooldown: 240)
        var day = ScaledDay(seed: UInt64(seed), policy: policy, bounds: bounds)
        var noise = SeededGenerator(seed: UInt64(seed) &* 77)
        var load = 100.0
        for minute in 0..<1440 {
            if Int.random(in: 0..<20, using: &noise) == 0 { load = Double.random(in: 0...2000, using: &noise) }
            if Int.random(in: 0..<40, using: &noise) == 0 { day.isDeploying.toggle() }
            day.minute(minute, load: load)
        }
        #expect(day.violations == [])
        #expect(!day.changes.isEmpty)
    }

    @Test("Steady load makes steady capacity: no back and forth", arguments: [90.0, 130, 333, 700])
    func steady(_ load: Double) {
        var day = ScaledDay(
            seed: 1, policy: TargetTracking(target: 50), bounds: CapacityBounds(minimum: 1, maximum: 30))
        for minute in 0..<1440 { day.minute(minute, load: load) }
        #expect(day.changes.allSatisfy { $0.minute < 60 })
        #expect(load / Double(day.desired) <= 50)
    }
}
