import AWSECS
import AWSWire
import ContainerRuntime
import FoundationEssentials
import LocalECS
import Testing

/// The control plane dropped at the first change that is seen of it, and made anew from the store, through whole
/// deployments.
@Suite struct RestartTests {
    private static func deployment(_ strategy: String) -> ECS.DeploymentConfiguration {
        var deployment = ECS.DeploymentConfiguration(
            deploymentCircuitBreaker: ECS.DeploymentCircuitBreaker(enable: true, rollback: true), strategy: strategy)
        if strategy != "ROLLING" { deployment.bakeTimeInMinutes = 0 }
        if strategy == "LINEAR" {
            deployment.linearConfiguration = ECS.LinearConfiguration(stepPercent: 50, stepBakeTimeInMinutes: 0)
        }
        if strategy == "CANARY" {
            deployment.canaryConfiguration = ECS.CanaryConfiguration(canaryPercent: 10, canaryBakeTimeInMinutes: 0)
        }
        return deployment
    }

    /// What is to be seen of a service from outside; every difference is a step.
    private func picture(_ region: TestRegion) async throws -> [String] {
        let deployment = try await region.deployment()
        let tasks = try await region.tasks() + region.tasks("STOPPED")
        let states = tasks.map { "\($0.taskArn ?? "") \($0.lastStatus ?? "") \($0.desiredStatus ?? "")" }
        let shares = deployment.targetServiceRevision?.requestedProductionTrafficWeight ?? 0
        return states.sorted() + [deployment.status ?? "", deployment.lifecycleStage ?? "", "\(shares)"]
    }

    /// Runs the region until something has changed, then drops it. True when the deployment has ended.
    private func oneStep(_ region: TestRegion) async throws -> Bool {
        var isDone = false
        try await region.running {
            let before = try await picture(region)
            for _ in 0..<2000 {
                let isChanged = try await picture(region) != before
                let isAtRest = try await isAtRest(region)
                if isChanged || isAtRest { break }
                try await Task.sleep(for: .milliseconds(1))
            }
            isDone = try await isAtRest(region)
        }
        return isDone
    }

    private func isAtRest(_ region: TestRegion) async throws -> Bool {
        let service = try await region.service()
        let status = try await region.deployment().status ?? ""
        let tasks = try await region.tasks("STOPPED")
        return service.deployments?.count == 1 && service.runningCount == service.desiredCount
            && ["SUCCESSFUL", "ROLLBACK_SUCCESSFUL"].contains(status)
            && tasks.allSatisfy { $0.lastStatus == "STOPPED" }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var strategy: String
        var image: String
        var status: String
        var testDescription: String { "\(strategy) to \(image)" }
    }

    static let cases = ["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"].flatMap { strategy in
        [
            Case(strategy: strategy, image: "local/web:2", status: "SUCCESSFUL"),
            Case(strategy: strategy, image: "local/bad:1", status: "ROLLBACK_SUCCESSFUL"),
        ]
    }

    @Test("A deployment comes to its end through a control plane that dies again and again", arguments: cases)
    func diesAtEveryStep(_ example: Case) async throws {
        let made = Box<TestRegion>()
        // Slow enough to be seen at each step.
        let slow = FakeBehaviour(
            createDelay: .milliseconds(15), startDelay: .milliseconds(15), stopDelay: .milliseconds(15))
        try await TestRegion.with(behaviour: { _ in slow }) { region in
            try await region.createService(region.register("local/web:1")) { input in
                input.loadBalancers = .blueGreen
                input.deploymentConfiguration = Self.deployment(example.strategy)
            }
            try await region.stable()
            let definition = try await region.register(example.image)
            try await region.update { $0.taskDefinition = definition }
            made.value = region
        }
        var region = try #require(made.value)
        var lives = 0
        var isDone = false
        while !isDone, lives < 150 {
            region = try region.restarted()
            lives += 1
            isDone = try await oneStep(region)
        }
        #expect(isDone, "after \(lives) lives")
        let last = try region.restarted()
        try await last.running {
            let deployment = try await last.deployment()
            let service = try await last.service()
            #expect(deployment.status == example.status && service.runningCount == 2)
        }
        let targets = region.fakes.get { $0.targets.mapValues(\.count).filter { $0.value > 0 } }
        #expect(targets.values.map { $0 } == [2], "one group has both tasks, the other none")
        #expect(region.fakes.get { $0.interfaces.count } == 2, "no address is left behind")
    }
}
