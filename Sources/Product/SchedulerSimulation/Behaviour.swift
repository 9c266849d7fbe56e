/// How the tasks of one revision behave.
package enum Behaviour: String, CaseIterable, Sendable {
    case good
    /// No image, no address: it never runs.
    case neverStarts
    /// It runs, and fails every check.
    case neverHealthy
    /// It runs, and ends a second later.
    case exits
    /// It becomes healthy, and half of its tasks crash within minutes.
    case flaky
}

/// Seconds that the world takes for what it is asked to do, from the least to the most.
package struct Pace: Sendable {
    package var provision: ClosedRange<Double>
    package var pull: ClosedRange<Double>
    package var start: ClosedRange<Double>
    package var register: ClosedRange<Double>
    /// From registration to the first verdict of the health checks.
    package var checks: ClosedRange<Double>
    package var drain: ClosedRange<Double>
    /// From the stop signal to the end of the process.
    package var stop: ClosedRange<Double>
    package var shift: ClosedRange<Double>
    /// From a change to the controller's next look.
    package var look: ClosedRange<Double>

    /// As on Fargate.
    package static let cloud = Pace(
        provision: 5...15, pull: 5...30, start: 0.5...3, register: 0.5...2, checks: 5...30, drain: 5...30,
        stop: 0.2...5,
        shift: 0.5...3, look: 10...10)
    /// Everything may come before everything else.
    package static let scrambled = Pace(
        provision: 0...4, pull: 0...8, start: 0...2, register: 0...2, checks: 0...10, drain: 0...10, stop: 0...40,
        shift: 0...5, look: 0...1)
}

/// What happens to a service from outside.
package enum Operation: Equatable, Sendable {
    case deploy(Behaviour)
    case scale(Int)
    /// The processes of a zone end and nothing starts there, or its targets cannot be reached.
    case loseZone(Int, isCutOff: Bool)
    case returnZone(Int)
    /// The number picks one of the tasks that run.
    case crash(Int)
    /// A target fails its checks for so many seconds.
    case sicken(Int, seconds: Double)
    case protect(Int, seconds: Double)
    case rollBack
    case abort
    /// The next waiting pause hook is answered.
    case answerPause(isYes: Bool)
    /// The load balancer refuses new weights for so many seconds.
    case refuseShifts(seconds: Double)
    /// `kill -9` of the control plane, and its return at once.
    case restart
    case setPercents(minimum: Int, maximum: Int)
}
