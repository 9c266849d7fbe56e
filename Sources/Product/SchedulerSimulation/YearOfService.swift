import LocalECS
import TealCore

/// A large service through a long time: a deployment a day, one in ten of them bad, tasks that crash, zones that fail
/// and return, a control plane that is killed once a week.
package struct YearOfService {
    package private(set) var service: SimulatedService
    package let days: Int
    package let desired: Int

    package init(seed: UInt64, days: Int = 365, desired: Int = 1000) {
        self.days = days
        self.desired = desired
        var settings = DeploymentSettings(
            serviceName: "web", desired: desired, breaker: CircuitBreaker(isEnabled: true, rollsBack: true),
            health: HealthRules(settling: 1.5), rebalances: true, zones: ["a", "b", "c"])
        settings.bakeTime = 300
        service = SimulatedService(settings, seed: seed, pace: .cloud)
        var random = SeededGenerator(seed: seed)
        service.deploy(.good)
        for day in 0..<days { live(day, &random) }
        service.ceaseFaults()
        service.run(for: 6 * 3600)
        judgeTheEnd()
    }

    private mutating func live(_ day: Int, _ random: inout SeededGenerator) {
        let hour = 3600.0
        let isBad = day % 10 == 7
        let bad = Behaviour.allCases.filter { $0 != .good && $0 != .flaky }.randomElement(using: &random) ?? .exits
        service.schedule(.deploy(isBad ? bad : .good), in: Double.random(in: 1...22, using: &random) * hour)
        for _ in 0..<(desired / 30) {
            let at = Double.random(in: 0...24, using: &random) * hour
            service.schedule(.crash(Int.random(in: 0..<1_000_000, using: &random)), in: at)
        }
        if Int.random(in: 0..<14, using: &random) == 0 {
            let zone = Int.random(in: 0..<3, using: &random)
            let at = Double.random(in: 0...18, using: &random) * hour
            service.schedule(.loseZone(zone, isCutOff: Bool.random(using: &random)), in: at)
            service.schedule(.returnZone(zone), in: at + Double.random(in: 0.1...5, using: &random) * hour)
        }
        if Int.random(in: 0..<7, using: &random) == 0 {
            service.schedule(.restart, in: Double.random(in: 0...24, using: &random) * hour)
        }
        service.run(for: 24 * hour)
    }

    private mutating func judgeTheEnd() {
        let live = service.liveTasks
        if live.count != desired { service.referee.note("\(live.count) tasks live at the end, \(desired) are desired") }
        let counts = service.zones.map { zone in live.count { $0.zone == zone } }
        if (counts.max() ?? 0) - (counts.min() ?? 0) > 1 { service.referee.note("the zones are not even: \(counts)") }
        if service.controller.deployments.count != 1 { service.referee.note("two deployments at the end") }
    }

    package var violations: [String] { service.referee.violations }
}
