import AWSELBv2
import AWSWire
import LoadBalancer
import LocalCloud
import LocalELBv2
import StateStore
import Testing

@Suite("Targets") struct TargetTests {
    private let target = TargetKey(id: "10.1.0.5", port: 80)

    @Test("Targets of a group that no listener uses are unused")
    func unused() async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        try await fixture.register(["10.1.0.5"], in: group)
        let sentence = "Target group is not configured to receive traffic from the load balancer"
        #expect(try await fixture.health(of: group) == ["10.1.0.5 unused Target.NotInUse \(sentence)"])
        try await fixture.deregister("10.1.0.5", from: group)
        #expect(try await fixture.health(of: group) == [])
    }

    @Test(
        "What the balancer sees is told in AWS's words",
        arguments: [
            (nil, "initial Elb.RegistrationInProgress Target registration is in progress"),
            (TargetObservation.healthy, "healthy"),
            (
                .failing(codes: [503]),
                "unhealthy Target.ResponseCodeMismatch Health checks failed with these codes: [503]"
            ),
            (.failing(codes: []), "unhealthy Target.FailedHealthChecks Health checks failed"),
            (.timingOut, "unhealthy Target.Timeout Request timed out"),
        ] as [(TargetObservation?, String)])
    func health(_ observation: TargetObservation?, _ sentence: String) async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        _ = try await fixture.listener(on: try await fixture.loadBalancer(), to: group)
        try await fixture.register(["10.1.0.5"], in: group)
        if let observation { fixture.balancer.say(observation, of: target, in: group) }
        #expect(try await fixture.health(of: group) == ["10.1.0.5 \(sentence)"])
    }

    @Test("A target in a zone of another subnet than the balancer's gets no traffic")
    func zone() async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        _ = try await fixture.listener(on: try await fixture.loadBalancer(), to: group)
        try await fixture.register(["10.1.0.5", "10.1.2.5"], in: group)
        #expect(fixture.balancer.configuration.targetGroups.first?.targets.map(\.address) == ["10.1.0.5"])
        #expect(try await fixture.health(of: group).last?.hasPrefix("10.1.2.5 unused Target.NotInUse") == true)
    }

    @Test("A deregistered target drains until the balancer says that it has, and may come back in between")
    func draining() async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        _ = try await fixture.listener(on: try await fixture.loadBalancer(), to: group)
        try await fixture.register(["10.1.0.5"], in: group)
        try await fixture.deregister("10.1.0.5", from: group)
        let draining = "draining Target.DeregistrationInProgress Target deregistration is in progress"
        #expect(try await fixture.health(of: group) == ["10.1.0.5 \(draining)"])
        #expect(fixture.balancer.configuration.targetGroups.first?.targets.map(\.draining) == [true])

        try await fixture.register(["10.1.0.5"], in: group)
        fixture.balancer.say(.drained, of: target, in: group)
        await fixture.service.look()
        #expect(fixture.balancer.configuration.targetGroups.first?.targets.map(\.draining) == [false])

        try await fixture.deregister("10.1.0.5", from: group)
        await fixture.service.look()
        #expect(try await fixture.health(of: group) == [])
        #expect(fixture.balancer.configuration.targetGroups.first?.targets.isEmpty == true)
    }

    @Test(
        "Addresses that AWS refuses are refused",
        arguments: [
            (ELBv2.TargetDescription(id: "10.9.0.1"), "InvalidTarget"),
            (ELBv2.TargetDescription(id: "nonsense"), "ValidationError"),
            (ELBv2.TargetDescription(id: "8.8.8.8", availabilityZone: "all"), "InvalidTarget"),
            (ELBv2.TargetDescription(id: "10.1.0.5", port: 70_000), "ValidationError"),
            (ELBv2.TargetDescription(id: "10.1.0.5", availabilityZone: "us-east-1b"), "ValidationError"),
        ])
    func refused(_ target: ELBv2.TargetDescription, _ code: String) async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        let input = ELBv2.RegisterTargetsInput(targetGroupArn: group, targets: [target])
        let error = await #expect(throws: AWSError.self) { try await fixture.call(ELBv2.RegisterTargets.self, input) }
        #expect(error?.code == code)
    }

    @Test("A change that the balancer sees is told to whoever listens")
    func signals() async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        _ = try await fixture.listener(on: try await fixture.loadBalancer(), to: group)
        try await fixture.register(["10.1.0.5"], in: group)
        var signals = fixture.signals.listen().makeAsyncIterator()
        fixture.balancer.say(.healthy, of: target, in: group)
        await fixture.service.look()
        #expect(await signals.next() == .targetHealth(targetGroupARN: group))
    }
}

@Suite("Keeping the balancer in step") struct BalancerStepTests {
    @Test("What was done while the balancer was away is applied when it is back, and again when it restarts")
    func restart() async throws {
        let fixture = try Fixture()
        let group = try await fixture.targetGroup()
        fixture.balancer.isDown = true
        _ = try await fixture.listener(on: try await fixture.loadBalancer(), to: group)
        await fixture.service.look()
        #expect(fixture.balancer.configuration.listeners.isEmpty)
        fixture.balancer.isDown = false
        await fixture.service.look()
        let configuration = fixture.balancer.configuration
        #expect(configuration.listeners.map(\.address) == ["127.64.0.1", "10.1.0.4", "10.1.1.4"])
        fixture.balancer.restart()
        await fixture.service.look()
        #expect(fixture.balancer.configuration == configuration)
    }

    @Test("Another process with the same store goes on where the first one stopped")
    func durable() async throws {
        let store = try StateStore()
        let first = try Fixture(store: store)
        let group = try await first.targetGroup()
        _ = try await first.listener(on: try await first.loadBalancer(), to: group)
        try await first.register(["10.1.0.5"], in: group)
        let second = try Fixture(store: store)
        await second.service.look()
        #expect(second.balancer.configuration == first.balancer.configuration)
    }

    @Test("A listener that the balancer cannot open is refused, and the others go on")
    func refused() async throws {
        let fixture = try Fixture()
        let (balancer, group) = (try await fixture.loadBalancer(), try await fixture.targetGroup())
        fixture.balancer.take(port: 81)
        let error = await #expect(throws: AWSError.self) {
            try await fixture.listener(on: balancer, port: 81, to: group)
        }
        #expect(error?.message == "The local load balancer refused: cannot listen on 81")
        _ = try await fixture.listener(on: balancer, port: 82, to: group)
        #expect(fixture.balancer.configuration.listeners.map(\.port) == [82, 82, 82])
    }

    @Test("A change finds a balancer that is further on, and overtakes it")
    func further() async throws {
        let fixture = try Fixture()
        try fixture.balancer.apply(.init(version: 90))
        _ = try await fixture.loadBalancer()
        #expect(fixture.balancer.configuration.version > 90)
    }

    @Test("Changes that come at once all reach the balancer, none over another")
    func atOnce() async throws {
        let fixture = try Fixture()
        let (balancer, group) = (try await fixture.loadBalancer(), try await fixture.targetGroup())
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for port in 1...20 {
                tasks.addTask { _ = try await fixture.listener(on: balancer, port: port, to: group) }
            }
            try await tasks.waitForAll()
        }
        #expect(fixture.balancer.configuration.listeners.count == 60)
    }

    @Test("A reset of the store empties the balancer too")
    func reset() async throws {
        let fixture = try Fixture()
        _ = try await fixture.listener(on: try await fixture.loadBalancer(), to: try await fixture.targetGroup())
        try fixture.store.eraseAll()
        try await fixture.service.reload()
        await fixture.service.look()
        #expect(fixture.balancer.configuration.listeners.isEmpty)
    }

    @Test("A balancer that outlived a reset of the state is overtaken")
    func overtake() async throws {
        let fixture = try Fixture()
        try fixture.balancer.apply(.init(version: 40))
        await fixture.service.look()
        #expect(fixture.balancer.configuration.version == 41)
    }
}
