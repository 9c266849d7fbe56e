import FoundationEssentials
import LocalECS
import SchedulerSimulation
import TealCore
import Testing

@Suite struct SchedulerSimulationTests {
    @Test("Random services under random events keep every promise", arguments: 0..<UInt64(40))
    func randomEvents(seed: UInt64) {
        let episode = Episode(seed: seed)
        let run = EpisodeRun(episode)
        #expect(run.violations == [], "\(episode)")
        #expect(run.service.events > 50)
    }

    @Test("An episode can be run again, event for event")
    func repeats() {
        let first = EpisodeRun(Episode(seed: 17))
        let second = EpisodeRun(Episode(seed: 17))
        #expect(first.service.events == second.service.events)
        #expect(first.service.time == second.service.time)
        #expect(first.service.starts == second.service.starts)
    }

    @Test("A scheduler that is broken on purpose is caught", arguments: Sabotage.allCases)
    func sabotage(_ sabotage: Sabotage) {
        let run = RandomEvents(seed: 99, events: 60_000, sabotage: sabotage)
        #expect(!run.failures.isEmpty, "\(sabotage) went unseen through \(run.events) events")
    }

    @Test("A failure is told with as few happenings as are needed")
    func minimised() throws {
        let run = RandomEvents(seed: 99, events: 60_000, sabotage: .startsOneMore)
        let failure = try #require(run.failures.first)
        let small = failure.minimised(sabotage: .startsOneMore, runs: 60)
        #expect(small.happenings.count < failure.happenings.count)
        #expect(!EpisodeRun(small, sabotage: .startsOneMore).violations.isEmpty)
    }

    @Test("A circuit breaker that waits too long, or not long enough, is caught", arguments: [2, 4])
    func wrongThreshold(count: Int) {
        var found: [String] = []
        for seed in 0..<UInt64(10) where found.isEmpty {
            var settings = DeploymentSettings.web(desired: 2)
            settings.breaker.threshold = .count(count)
            var service = SimulatedService(settings, seed: seed)
            service.deploy(.good)
            service.run(for: 200)
            service.deploy(.neverStarts)
            service.run(for: 600)
            found = service.referee.violations
        }
        #expect(found.contains { $0.hasPrefix("the circuit breaker") })
    }

    @Test("Starts without a back-off are seen as a storm")
    func storm() {
        var settings = DeploymentSettings.web(desired: 2, breaker: false)
        settings.backOff = RestartBackOff(first: 0, longestWithoutRunning: 0, longestAfterRunning: 0.001)
        var service = SimulatedService(settings, seed: 1)
        service.deploy(.neverStarts)
        service.run(for: 900)
        #expect(service.referee.violations.contains { $0.hasSuffix("in ten minutes") })
    }

    @Test("A month of forty tasks with lost zones, crashes and a deployment a day")
    func month() {
        let month = YearOfService(seed: 5, days: 30, desired: 40)
        #expect(month.violations == [])
        #expect(month.service.starts > 30 * 40)
    }

    static let strategies: [Rollout.Strategy] = [.rolling, .blueGreen, .linear, .canary]

    private func service(_ strategy: Rollout.Strategy) -> SimulatedService {
        var settings = DeploymentSettings.web(desired: 3, strategy: strategy, bakeTime: 20)
        // Longer than a process that ends at once can be taken for one that runs.
        settings.health.settling = 4
        if strategy == .linear { settings.steps = .linear(step: 40, pause: 15) }
        if strategy == .canary { settings.steps = .canary(share: 5, pause: 30) }
        settings.hasTestListener = strategy.shiftsTraffic
        return SimulatedService(settings, seed: 3)
    }

    /// Events from the request of a good deployment until the service is at rest, without any restart.
    private func length(_ strategy: Rollout.Strategy) -> Int {
        var service = service(strategy)
        service.deploy(.good)
        service.run(for: 600)
        let begin = service.events
        service.deploy(.good)
        service.run(for: 600)
        return service.events - begin
    }

    @Test("A control plane killed after any event of a deployment brings it to its end", arguments: strategies)
    func killedAnywhere(_ strategy: Rollout.Strategy) {
        let length = length(strategy)
        #expect(length > 50)
        for step in 0...length {
            var service = service(strategy)
            service.deploy(.good)
            service.run(for: 600)
            service.deploy(.good)
            for _ in 0..<step { service.step() }
            service.schedule(.restart, in: 0)
            service.run(for: 1200)
            #expect(service.referee.violations == [], "killed after event \(step)")
            #expect(service.controller.rollouts.map(\.status) == [.successful, .successful], "after event \(step)")
            #expect(service.liveTasks.count == 3 && service.liveTasks.allSatisfy { $0.revision == "r2" })
            #expect(service.controller.isSteady)
        }
    }

    @Test("A bad deployment is rolled back though the control plane dies at any event of it", arguments: strategies)
    func killedInARollback(_ strategy: Rollout.Strategy) {
        for step in 0...120 {
            var service = service(strategy)
            service.deploy(.good)
            service.run(for: 600)
            let kept = Set(service.liveTasks.map(\.id))
            service.deploy(step.isMultiple(of: 2) ? .exits : .neverHealthy)
            for _ in 0..<step { service.step() }
            service.schedule(.restart, in: 0)
            service.run(for: 3600)
            #expect(service.referee.violations == [], "killed after event \(step)")
            #expect(service.controller.rollouts.first?.status == .rollbackSuccessful, "after event \(step)")
            #expect(Set(service.liveTasks.map(\.id)) == kept, "the old tasks were never touched")
        }
    }
}
