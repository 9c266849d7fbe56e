import FoundationEssentials
import LocalECS
import Testing

@Suite struct TaskMachineTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    private func machine(_ containers: [ContainerPlan], hasTargets: Bool = false) -> TaskMachine {
        TaskMachine(plan: TaskPlan(containers: containers, hasTargets: hasTargets), now: start)
    }

    /// Provisions and pulls; what is left is what the dependencies say.
    private func pulled(_ machine: inout TaskMachine) -> [TaskMachine.Action] {
        #expect(machine.step(now: start) == [.provision])
        machine.handle(.provisioned, now: start)
        let pulls = machine.step(now: start)
        #expect(pulls.count == machine.plan.containers.count)
        for container in machine.plan.containers { machine.handle(.pulled(container: container.name), now: start) }
        return machine.step(now: start)
    }

    private func running(_ machine: inout TaskMachine) {
        for action in pulled(&machine) {
            if case .start(let name) = action { machine.handle(.started(container: name), now: start) }
        }
        if machine.step(now: start) == [.register] {
            machine.handle(.registered, now: start)
            #expect(machine.step(now: start) == [])
        }
    }

    @Test("The states are passed in AWS's order, the targets after the start and before the stop signal")
    func order() {
        var task = machine([ContainerPlan(name: "web")], hasTargets: true)
        #expect(task.status == .provisioning)
        #expect(pulled(&task) == [.start(container: "web")])
        #expect(task.status == .pending)
        task.handle(.started(container: "web"), now: start)
        #expect(task.step(now: start) == [.register])
        #expect(task.status == .activating)
        task.handle(.registered, now: start)
        #expect(task.step(now: start) == [])
        #expect(task.status == .running)
        task.requestStop(.byUser(nil), now: start + 10)
        #expect(task.step(now: start + 10) == [.deregister])
        #expect(task.status == .deactivating)
        task.handle(.deregistered, now: start + 11)
        #expect(task.step(now: start + 11) == [], "requests still drain")
        task.handle(.drained, now: start + 12)
        #expect(task.step(now: start + 12) == [.signal(container: "web")])
        #expect(task.status == .stopping)
        task.handle(.exited(container: "web", .init(code: 143)), now: start + 13)
        #expect(task.step(now: start + 13) == [.cleanUp])
        #expect(task.status == .deprovisioning)
        task.handle(.cleanedUp, now: start + 14)
        #expect(task.status == .stopped && task.stoppedAt == start + 14)
        #expect(task.stop?.reason == "Task stopped by user")
    }

    @Test("SIGKILL comes when the stop timeout is over, and not before")
    func killsLate() {
        var task = machine([ContainerPlan(name: "web", stopTimeout: 30)])
        running(&task)
        task.requestStop(.byUser("x"), now: start)
        #expect(task.step(now: start) == [.signal(container: "web")])
        #expect(task.deadline(after: start) == start + 30)
        #expect(task.step(now: start + 29.9) == [])
        #expect(task.step(now: start + 30) == [.kill(container: "web")])
        #expect(task.step(now: start + 31) == [], "asked for once")
    }

    @Test("Containers start when what they depend on is there, and stop in the reverse order")
    func dependencies() {
        let plan = [
            ContainerPlan(name: "migrate", isEssential: false),
            ContainerPlan(name: "web", dependsOn: [.init(container: "migrate", condition: .success)]),
            ContainerPlan(name: "proxy", dependsOn: [.init(container: "web", condition: .start)]),
        ]
        var task = machine(plan)
        #expect(pulled(&task) == [.start(container: "migrate")])
        task.handle(.started(container: "migrate"), now: start)
        #expect(task.step(now: start) == [])
        task.handle(.exited(container: "migrate", .init(code: 0)), now: start)
        #expect(task.step(now: start) == [.start(container: "web")])
        task.handle(.started(container: "web"), now: start)
        #expect(task.step(now: start) == [.start(container: "proxy")])
        task.handle(.started(container: "proxy"), now: start)
        _ = task.step(now: start)
        #expect(task.status == .running)
        task.requestStop(.byUser(nil), now: start)
        #expect(task.step(now: start) == [.signal(container: "proxy")])
        task.handle(.exited(container: "proxy", .init(code: 0)), now: start)
        #expect(task.step(now: start) == [.signal(container: "web")])
    }

    @Test("A dependency that can no longer be met stops the task")
    func brokenDependency() {
        let plan = [
            ContainerPlan(name: "migrate", isEssential: false),
            ContainerPlan(name: "web", dependsOn: [.init(container: "migrate", condition: .success)]),
        ]
        var task = machine(plan)
        _ = pulled(&task)
        task.handle(.started(container: "migrate"), now: start)
        task.handle(.exited(container: "migrate", .init(code: 3)), now: start)
        _ = task.step(now: start)
        #expect(task.stop?.code == .failedToStart)
    }

    @Test("A health check counts failures after the start period, and one success heals")
    func health() {
        let check = ContainerPlan.HealthCheck(command: ["check"], interval: 10, retries: 2, startPeriod: 15)
        var task = machine([ContainerPlan(name: "web", healthCheck: check)])
        running(&task)
        var now = start
        func probe(_ passed: Bool) -> HealthStatus {
            now += 10
            #expect(task.step(now: now) == [.probe(container: "web")])
            task.handle(.probed(container: "web", passed: passed), now: now)
            return task.health
        }
        #expect(probe(false) == .unknown, "in the start period")
        #expect(probe(false) == .unknown)
        #expect(probe(false) == .unhealthy)
        #expect(probe(true) == .healthy)
        #expect(probe(false) == .healthy)
        #expect(probe(false) == .unhealthy)
    }

    @Test("A task asked to stop while its container starts waits for it, so that nothing is left behind")
    func stopWhileStarting() {
        var task = machine([ContainerPlan(name: "web")])
        #expect(pulled(&task) == [.start(container: "web")])
        task.requestStop(.byUser(nil), now: start)
        #expect(task.step(now: start) == [])
        task.handle(.started(container: "web"), now: start)
        #expect(task.step(now: start) == [.signal(container: "web")])
    }

    @Test("An essential container's end stops the rest without waiting for the drain")
    func essentialExit() {
        var task = machine(
            [ContainerPlan(name: "web"), ContainerPlan(name: "agent", isEssential: false)], hasTargets: true)
        running(&task)
        task.handle(.exited(container: "web", .init(code: 1)), now: start)
        #expect(task.step(now: start) == [.deregister])
        task.handle(.deregistered, now: start)
        #expect(task.step(now: start) == [.signal(container: "agent")])
        #expect(task.stop?.code == .essentialContainerExited)
    }

    @Test("Cleaning up is tried again, ever slower, until it is done")
    func cleanUpRetries() {
        var task = machine([ContainerPlan(name: "web")])
        running(&task)
        task.requestStop(.byUser(nil), now: start)
        _ = task.step(now: start)
        task.handle(.exited(container: "web", .init(code: 0)), now: start)
        #expect(task.step(now: start) == [.cleanUp])
        task.handle(.failed(.cleanUp, reason: "busy"), now: start)
        #expect(task.step(now: start) == [])
        let deadline = task.deadline(after: start)
        #expect(deadline == start + 1)
        #expect(task.step(now: start + 1) == [.cleanUp])
    }

    @Test("What is kept over a restart asks again for what was under way")
    func restart() throws {
        var task = machine([ContainerPlan(name: "web")])
        #expect(pulled(&task) == [.start(container: "web")])
        let kept = try JSONDecoder().decode(TaskMachine.self, from: JSONEncoder().encode(task))
        var again = kept
        #expect(again.step(now: start) == [.start(container: "web")])
        again.adopt("web", running: true, end: nil, now: start)
        _ = again.step(now: start)
        #expect(again.status == .running)
    }

    @Test("A stop signal that a dying process may not have sent is asked for again, and time given anew")
    func signalAgain() throws {
        var task = machine([ContainerPlan(name: "web", stopTimeout: 30)])
        running(&task)
        task.requestStop(.byUser(nil), now: start)
        #expect(task.step(now: start) == [.signal(container: "web")])
        #expect(task.step(now: start + 1) == [])
        let kept = try JSONDecoder().decode(TaskMachine.self, from: JSONEncoder().encode(task))
        var again = kept
        #expect(again.step(now: start + 10) == [.signal(container: "web")])
        #expect(again.step(now: start + 30) == [])
        #expect(again.step(now: start + 40) == [.kill(container: "web")])
    }

    @Test("A task that may be registered is drained before it is stopped, though nobody heard that it was")
    func drainsWhatMayBeRegistered() throws {
        var task = machine([ContainerPlan(name: "web")], hasTargets: true)
        #expect(pulled(&task) == [.start(container: "web")])
        task.handle(.started(container: "web"), now: start)
        #expect(task.step(now: start) == [.register])
        var again = try JSONDecoder().decode(TaskMachine.self, from: JSONEncoder().encode(task))
        again.requestStop(.byUser(nil), now: start)
        #expect(again.step(now: start) == [.deregister])
        #expect(again.status == .deactivating)
    }
}
