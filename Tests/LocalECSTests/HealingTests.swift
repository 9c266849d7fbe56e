import FoundationEssentials
import LocalECS
import SchedulerSimulation
import TealCore
import Testing

@Suite struct HealingTests {
    private func steady(_ settings: DeploymentSettings) -> SimulatedService { .steady(settings, seed: 2) }

    private func counts(_ service: SimulatedService) -> [Int] {
        ["a", "b", "c"].map { zone in service.liveTasks.count { $0.zone == zone } }
    }

    @Test("A lost zone is left out, tried again, and filled again when it is back")
    func lostZone() {
        var service = steady(.web(desired: 6))
        #expect(counts(service) == [2, 2, 2])
        service.schedule(.loseZone(2, isCutOff: false), in: 0)
        service.pass(120)
        #expect(service.liveTasks.count { $0.zone != "c" && service.isHealthy($0) } == 6)
        let startsThere = service.startsByZone["c"] ?? 0
        service.pass(600)
        let trials = (service.startsByZone["c"] ?? 0) - startsThere
        #expect((1...12).contains(trials), "\(trials) tasks were tried in ten minutes")
        service.schedule(.returnZone(2), in: 0)
        service.pass(1500) { counts($0) == [2, 2, 2] }
        #expect(counts(service) == [2, 2, 2])
        service.pass(20)
        #expect(service.referee.violations == [])
        #expect(
            service.announcements.contains {
                $0 == "(service web) is AZ balanced with 2 tasks in a, 2 tasks in b, and 2 tasks in c."
            })
        #expect(service.announcements.contains { $0.hasSuffix("AZ Rebalancing in progress.") })
    }

    @Test("A bad image is no zone's fault")
    func badImage() {
        var service = steady(.web(desired: 3, breaker: false))
        service.deploy(.neverStarts)
        service.pass(60)
        #expect(Set(service.startsByZone.keys) == ["a", "b", "c"])
        service.deploy(.good)
        expectSettled(&service)
        #expect(counts(service) == [1, 1, 1])
    }

    @Test("Without rebalancing an uneven service stays as it is")
    func noRebalancing() {
        let settings = DeploymentSettings.web(desired: 4, rebalances: false)
        var service = steady(settings)
        service.crowd(into: "a")
        service.pass(100)
        #expect(counts(service) == [4, 0, 0])
        service.change { $0.rebalances = true }
        service.pass(200)
        #expect(counts(service).max() == 2)
    }

    @Test("Protected tasks survive scaling in and deployments, and it is said once")
    func protection() {
        var service = steady(.web(desired: 4))
        let kept = service.liveTasks[1].id
        service.protect(1)
        service.change { $0.desired = 0 }
        service.pass(50)
        #expect(service.liveTasks.map(\.id) == [kept])
        #expect(service.announcements.count { $0 == ServiceEventText("web").protected } == 1)
        service.change { $0.desired = 1 }
        service.deploy(.good)
        service.pass(50)
        #expect(service.liveTasks.contains { $0.id == kept })
        #expect(service.controller.rollouts[0].status == .inProgress)
        service.protect(0, false)
        expectSettled(&service)
        #expect(service.liveTasks.map(\.revision) == ["r2"])
    }

    @Test("A task that crashes soon after it was healthy, again and again, is held to one in ten seconds")
    func crashLoop() {
        var service = steady(.web(desired: 1, breaker: false))
        let before = service.starts
        for _ in 0..<600 {
            service.pass(1)
            if service.liveTasks.contains(where: service.isHealthy) { service.crashAll(of: "r1") }
        }
        let starts = service.starts - before
        #expect((10...75).contains(starts), "\(starts) starts in ten minutes")
        #expect(service.announcements.contains(ServiceEventText("web").throttled))
    }

    @Test("A task that has just begun to run does not count as healthy yet where it is to settle")
    func settling() {
        let rules = HealthRules(settling: 1.5)
        let now = Date(timeIntervalSince1970: 1_790_000_000)
        var task = TaskView(
            id: "t", revision: "r", zone: "a", status: .running, createdAt: now, startedAt: now, health: .healthy)
        task.targets = ["group": .healthy]
        #expect(rules.standing(of: task, checked: true, groups: ["group"], now: now + 1) == .starting)
        #expect(rules.standing(of: task, checked: true, groups: ["group"], now: now + 1.5) == .healthy)
    }

    @Test("Zones that only protected tasks crowd are left as they are: what came in their place would go again")
    func protectedCrowd() {
        let candidates = (0..<3).map { index in
            ServiceScheduler.Candidate(
                id: "t\(index)", revision: "v1", zone: "a", standing: .healthy, hasServed: true,
                isProtected: index < 2)
        }
        func decide(_ tasks: ArraySlice<ServiceScheduler.Candidate>) -> ServiceScheduler.Decision {
            let scheduler = ServiceScheduler(
                wants: [.init(revision: "v1", count: tasks.count)], desired: tasks.count,
                limits: TaskLimits(floor: tasks.count, ceiling: 2 * tasks.count), zones: ["a", "b"], rebalances: true)
            return scheduler.decide(Array(tasks))
        }
        #expect(decide(candidates.prefix(2)) == ServiceScheduler.Decision())
        // The third may go where there is room.
        let decision = decide(candidates[...])
        #expect(decision.starts == [ServiceScheduler.Start(revision: "v1", zone: "b")] && decision.isRebalancing)
    }
}
