import FoundationEssentials
import Testing

@testable import Autoscaling

@Suite struct AutoscalerTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    private func scaler(_ policy: ScalingPolicy, minimum: Int = 1, maximum: Int = 10) -> Autoscaler {
        var scaler = Autoscaler(bounds: CapacityBounds(minimum: minimum, maximum: maximum))
        scaler.put(policy, id: "p")
        return scaler
    }

    private func high(_ value: Double, threshold: Double = 50, since: Date? = nil) -> RaisedAlarm {
        RaisedAlarm(policy: "p", alarm: "high", since: since ?? start, value: value, threshold: threshold)
    }

    private func low(_ value: Double, threshold: Double = 45) -> RaisedAlarm {
        RaisedAlarm(policy: "p", alarm: "low", since: start, value: value, threshold: threshold)
    }

    /// The capacity after one look; what it was where nothing changes.
    private func look(
        _ scaler: inout Autoscaler, _ desired: Int, _ alarms: [RaisedAlarm] = [], deploying: Bool = false,
        after seconds: Double = 0
    ) -> Int {
        let observation = ScalingObservation(
            desired: desired, running: desired, isDeploying: deploying, alarms: alarms)
        for case .scale(_, let to, _) in scaler.look(observation, now: start + seconds) { return to }
        return desired
    }

    @Test(
        "A tracked metric moves the capacity by as much as it is off, rounded up",
        arguments: [
            (4, 75.0, 6), (4, 51.0, 5), (1, 500.0, 10), (2, 50.0, 2),
        ])
    func trackingOut(_ desired: Int, _ metric: Double, _ expected: Int) {
        var scaler = scaler(.tracking(TargetTracking(target: 50)))
        #expect(look(&scaler, desired, [high(metric)]) == expected)
    }

    @Test(
        "Below nine tenths of the target it is taken away, never to less than holds the target",
        arguments: [
            (4, 20.0, 2), (4, 44.0, 4), (4, 0.0, 1), (10, 26.0, 6),
        ])
    func trackingIn(_ desired: Int, _ metric: Double, _ expected: Int) {
        var scaler = scaler(.tracking(TargetTracking(target: 50)))
        #expect(look(&scaler, desired, [low(metric)]) == expected)
    }

    @Test("During a scale-out's cooldown only the difference to a larger one is added")
    func scaleOutCooldown() {
        var scaler = scaler(.tracking(TargetTracking(target: 50, scaleOutCooldown: 300)))
        #expect(look(&scaler, 2, [high(100)]) == 4)
        // The same again is what was asked for already.
        #expect(look(&scaler, 4, [high(100)], after: 60) == 4)
        // Half as much more is more than that.
        #expect(look(&scaler, 4, [high(150)], after: 120) == 6)
        #expect(look(&scaler, 6, [high(100)], after: 500) == 10)
    }

    @Test("Steps add the difference during a cooldown, as AWS's example does")
    func stepCooldown() {
        let steps = StepScaling(
            .change,
            [
                .init(lower: 0, upper: 20, adjustment: 2), .init(lower: 20, upper: nil, adjustment: 3),
            ], cooldown: 300)
        var scaler = scaler(.steps(steps), maximum: 20)
        #expect(look(&scaler, 10, [high(60)]) == 12)
        #expect(look(&scaler, 12, [high(60)], after: 60) == 12)
        #expect(look(&scaler, 12, [high(75)], after: 120) == 13)
        #expect(look(&scaler, 13, [high(60)], after: 500) == 15)
    }

    @Test("Nothing is taken away during a scale-in's cooldown, and scaling out ends it")
    func scaleInCooldown() {
        var scaler = scaler(.tracking(TargetTracking(target: 50, scaleInCooldown: 300)))
        #expect(look(&scaler, 8, [low(30)]) == 5)
        #expect(look(&scaler, 5, [low(20)], after: 120) == 5)
        #expect(look(&scaler, 5, [high(80)], after: 180) == 8)
        #expect(look(&scaler, 8, [low(20)], after: 240) == 4)
    }

    @Test("Nothing is taken away during a deployment; adding goes on")
    func deployments() {
        var scaler = scaler(.tracking(TargetTracking(target: 50)))
        #expect(look(&scaler, 8, [low(20)], deploying: true) == 8)
        #expect(look(&scaler, 8, [high(60)], deploying: true, after: 60) == 10)
        scaler.set(CapacityBounds(minimum: 1, maximum: 3))
        #expect(look(&scaler, 10, deploying: true, after: 120) == 10)
        #expect(look(&scaler, 10, after: 180) == 3)
    }

    @Test("Of several policies the largest capacity counts, and all that track must be content with less")
    func several() {
        var scaler = scaler(.tracking(TargetTracking(target: 50)))
        scaler.put(.tracking(TargetTracking(target: 100)), id: "q")
        let other = RaisedAlarm(policy: "q", alarm: "q-high", since: start, value: 300, threshold: 100)
        #expect(look(&scaler, 2, [high(75), other]) == 6)
        #expect(look(&scaler, 6, [low(10)], after: 1000) == 6)
        let otherLow = RaisedAlarm(policy: "q", alarm: "q-low", since: start, value: 50, threshold: 90)
        #expect(look(&scaler, 6, [low(10), otherLow], after: 1060) == 3)
        scaler.put(.tracking(TargetTracking(target: 100, scalesIn: false)), id: "q")
        #expect(look(&scaler, 3, [low(10)], after: 2000) == 1)
    }

    @Test("An alarm that stays raised calls once in a minute, one that is raised anew at once")
    func repeats() {
        var scaler = scaler(.steps(StepScaling(.change, [.init(lower: 0, upper: nil, adjustment: 1)], cooldown: 0)))
        #expect(look(&scaler, 1, [high(60)]) == 2)
        #expect(look(&scaler, 2, [high(60)], after: 30) == 2)
        #expect(look(&scaler, 2, [high(60)], after: 60) == 3)
        #expect(look(&scaler, 3, [high(60, since: start + 70)], after: 75) == 4)
    }

    @Test("Suspended is suspended")
    func suspension() {
        var scaler = scaler(.tracking(TargetTracking(target: 50)))
        scaler.suspension = Suspension(scaleIn: true, scaleOut: true)
        #expect(look(&scaler, 4, [high(100)]) == 4)
        #expect(look(&scaler, 4, [low(10)], after: 60) == 4)
        scaler.suspension = Suspension()
        #expect(look(&scaler, 4, [high(100)], after: 120) == 8)
    }

    @Test("Bounds are held when they are set, and not against what somebody asks for afterwards")
    func bounds() {
        var scaler = scaler(.tracking(TargetTracking(target: 50)), minimum: 2, maximum: 4)
        #expect(look(&scaler, 1) == 2)
        #expect(look(&scaler, 1, after: 60) == 1)
        // From below the least, an alarm brings it to the least at least.
        #expect(look(&scaler, 1, [high(60)], after: 120) == 2)
        // From above the most it never adds, and takes away to the most at least.
        #expect(look(&scaler, 7, [high(100)], after: 600) == 7)
        #expect(look(&scaler, 7, [low(44)], after: 660) == 4)
    }

    @Test("What is not done is told with its reason")
    func notScaled() {
        var scaler = scaler(.tracking(TargetTracking(target: 50)), minimum: 1, maximum: 4)
        let cause = ScalingCause.alarm(name: "high", state: "ALARM", policy: "p")
        let top = ScalingObservation(desired: 4, running: 4, alarms: [high(90)])
        #expect(scaler.look(top, now: start) == [.notScaled(cause, .alreadyAtMaximum, current: 4)])
        let bottom = ScalingObservation(desired: 1, running: 1, alarms: [low(1)])
        #expect(
            scaler.look(bottom, now: start + 60)
                == [.notScaled(.alarm(name: "low", state: "ALARM", policy: "p"), .alreadyAtMinimum, current: 1)])
    }

    @Test("A change is fulfilled when it runs, and overridden when somebody else asks for another")
    func fulfilment() {
        var scaler = scaler(.tracking(TargetTracking(target: 50)))
        _ = look(&scaler, 2, [high(100)])
        #expect(scaler.look(.init(desired: 4, running: 3), now: start + 5) == [])
        #expect(scaler.look(.init(desired: 4, running: 4), now: start + 9) == [.fulfilled])
        _ = look(&scaler, 4, [high(100)], after: 1000)
        #expect(scaler.look(.init(desired: 5, running: 4), now: start + 1005) == [.overridden])
    }

    @Test(
        "Percentages are rounded as AWS rounds them",
        arguments: [
            (10, 25, 0, 12), (1, 10, 0, 2), (10, -5, 0, 9), (10, -67, 0, 4), (10, 10, 3, 13), (10, -10, 2, 8),
        ])
    func percentages(_ current: Int, _ percent: Int, _ least: Int, _ expected: Int) {
        let policy = StepScaling(
            .percent, [.init(lower: nil, upper: nil, adjustment: percent)], minimumMagnitude: least)
        #expect(policy.capacity(from: current, breach: 1) == expected)
    }

    @Test(
        "A step below the threshold has its upper end within",
        arguments: [
            (0.0, 1), (9.9, 1), (10.0, 2), (-0.1, -1), (-10.0, -2),
        ])
    func intervals(_ breach: Double, _ change: Int) {
        let policy = StepScaling(
            .change,
            [
                .init(lower: 0, upper: 10, adjustment: 1), .init(lower: 10, upper: nil, adjustment: 2),
                .init(lower: -10, upper: 0, adjustment: -1), .init(lower: nil, upper: -10, adjustment: -2),
            ])
        #expect(policy.capacity(from: 5, breach: breach) == 5 + change)
    }
}
