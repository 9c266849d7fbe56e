import FoundationEssentials
import LocalECS
import TealCore
import Testing

@Suite struct HealingTests {
    private func steady(_ settings: DeploymentSettings, seed: UInt64 = 2) -> ServiceSimulation {
        var service = ServiceSimulation(settings, seed: seed)
        service.deploy("one", .good)
        service.settle()
        return service
    }

    private func counts(_ service: ServiceSimulation) -> [Int] {
        ["a", "b", "c"].map { zone in service.live.count { $0.zone == zone } }
    }

    @Test("A lost zone is left out, tried again, and filled again when it is back")
    func lostZone() {
        var service = steady(.web(desired: 6))
        #expect(counts(service) == [2, 2, 2])
        service.lostZones = ["c"]
        for _ in 0..<120 { service.tick() }
        #expect(service.live.count { $0.zone != "c" && service.standing($0) == .healthy } == 6)
        let startsThere = service.startsByZone["c"] ?? 0
        for _ in 0..<600 { service.tick() }
        let trials = (service.startsByZone["c"] ?? 0) - startsThere
        #expect((1...12).contains(trials), "\(trials) tasks were tried in ten minutes")
        service.lostZones = []
        for _ in 0..<1500 where counts(service) != [2, 2, 2] { service.tick() }
        #expect(counts(service) == [2, 2, 2])
        #expect(service.violations == [])
        #expect(
            service.log.contains {
                $0 == "(service web) is AZ balanced with 2 tasks in a, 2 tasks in b, and 2 tasks in c."
            })
        #expect(service.log.contains { $0.hasSuffix("AZ Rebalancing in progress.") })
    }

    @Test("A bad image is no zone's fault")
    func badImage() {
        var service = steady(.web(desired: 3, breaker: false))
        service.deploy("bad", .neverStarts)
        for _ in 0..<60 { service.tick() }
        #expect(Set(service.startsByZone.keys) == ["a", "b", "c"])
        service.deploy("two", .good)
        expectSettled(&service)
        #expect(counts(service) == [1, 1, 1])
    }

    @Test("Without rebalancing an uneven service stays as it is")
    func noRebalancing() {
        let settings = DeploymentSettings.web(desired: 4, rebalances: false)
        var service = steady(settings)
        for index in service.tasks.indices { service.tasks[index].zone = "a" }
        for _ in 0..<100 { service.tick() }
        #expect(counts(service) == [4, 0, 0])
        service.controller.settings.rebalances = true
        for _ in 0..<200 { service.tick() }
        #expect(counts(service).max() == 2)
    }

    @Test("Protected tasks survive scaling in and deployments, and it is said once")
    func protection() {
        var service = steady(.web(desired: 4))
        let kept = service.tasks[1].id
        service.tasks[1].isProtected = true
        service.controller.settings.desired = 0
        for _ in 0..<50 { service.tick() }
        #expect(service.live.map(\.id) == [kept])
        #expect(service.log.count { $0 == ServiceEventText("web").protected } == 1)
        service.controller.settings.desired = 1
        service.deploy("two", .good)
        for _ in 0..<50 { service.tick() }
        #expect(service.live.contains { $0.id == kept })
        #expect(service.controller.rollouts[0].status == .inProgress)
        for index in service.tasks.indices { service.tasks[index].isProtected = false }
        expectSettled(&service)
        #expect(service.live.map(\.revision) == ["two"])
    }

    @Test("A task that crashes soon after it was healthy, again and again, is held to one in ten seconds")
    func crashLoop() {
        var service = steady(.web(desired: 1, breaker: false))
        let before = service.starts["one"] ?? 0
        for _ in 0..<600 {
            service.tick()
            for index in service.tasks.indices where service.standing(service.tasks[index]) == .healthy {
                service.tasks[index].failure = .exited
                service.tasks[index].isStopping = true
            }
        }
        let starts = (service.starts["one"] ?? 0) - before
        #expect((10...75).contains(starts), "\(starts) starts in ten minutes")
        #expect(service.log.contains(ServiceEventText("web").throttled))
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
