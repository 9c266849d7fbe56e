import FoundationEssentials
import LocalECS

extension SimulatedService {
    /// Tasks are kept in the order of their numbers.
    func index(of number: Int) -> Int? {
        var low = 0
        var high = tasks.count
        while low < high {
            let middle = (low + high) / 2
            if tasks[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < tasks.count && tasks[low].number == number ? low : nil
    }

    /// Changes a task, lets its machine go on, and asks the world for what the machine wants.
    mutating func change(_ number: Int, _ body: (inout SimulatedTask, Date) -> Void) {
        guard let index = index(of: number), tasks[index].machine.status != .stopped else { return }
        let before = tasks[index].view
        body(&tasks[index], now)
        var actions = tasks[index].machine.step(now: now)
        tasks[index].look(now: time)
        if sabotage == .skipsDraining, tasks[index].isRegistered, tasks[index].view.isStopping {
            actions.append(.signal(container: "web"))
        }
        for action in actions { carryOut(action, tasks[index]) }
        scheduleDeadline(index)
        if tasks[index].view != before { ring() }
    }

    private mutating func scheduleDeadline(_ index: Int) {
        guard let deadline = tasks[index].machine.deadline(after: now) else { return }
        let at = deadline.timeIntervalSince(Self.epoch)
        guard tasks[index].wakesAt.map({ at < $0 || $0 <= time }) ?? true else { return }
        tasks[index].wakesAt = at
        queue.add(.taskDeadline(tasks[index].number), at: at)
    }

    private mutating func answer(_ task: SimulatedTask, _ event: TaskMachine.Event, after seconds: Double) {
        queue.add(.report(task: task.number, event, life: life), at: time + seconds)
    }

    /// The world does what it is asked, after a while; what cannot be done fails.
    private mutating func carryOut(_ action: TaskMachine.Action, _ task: SimulatedTask) {
        let behaviour = behaviours[task.view.revision] ?? .good
        let isLost = lostZones[task.view.zone] != nil
        switch action {
        case .provision where lostZones[task.view.zone] == false:
            let reason = "Capacity is unavailable at this time."
            answer(task, .refused(action, reason: reason), after: random(pace.provision))
        case .provision where isLost:
            let reason = "ResourceInitializationError: no network interface could be made"
            answer(task, .failed(action, reason: reason), after: random(pace.provision))
        case .provision: answer(task, .provisioned, after: random(pace.provision))
        case .pull where behaviour == .neverStarts:
            answer(task, .failed(action, reason: "CannotPullContainerError: not found"), after: random(pace.pull))
        case .pull(let name): answer(task, .pulled(container: name), after: random(pace.pull))
        case .start(let name): startProcess(name, task, behaviour)
        case .register: register(task)
        case .deregister: deregister(task)
        case .signal(let name): signal(name, task)
        case .kill(let name): kill(name, task)
        case .probe(let name):
            let passes = behaviour != .neverHealthy && !task.isSick
            answer(task, .probed(container: name, passed: passes), after: 0.1)
        case .cleanUp: answer(task, .cleanedUp, after: random(pace.provision) / 4)
        }
    }

    private mutating func startProcess(_ name: String, _ task: SimulatedTask, _ behaviour: Behaviour) {
        guard let index = index(of: task.number) else { return }
        let delay = random(pace.start)
        guard tasks[index].processes[name] != .runs else {
            return answer(task, .started(container: name), after: delay)
        }
        tasks[index].processes[name] = .runs
        answer(task, .started(container: name), after: delay)
        let isShort = behaviour == .exits
        let isUnlucky = behaviour == .flaky && random(0...1) < 0.5
        if lostZones[task.view.zone] == false {
            queue.add(.exits(task: task.number, container: name, code: 137), at: time + delay)
        } else if isShort || isUnlucky {
            let life = isShort ? 1 : random(20...400)
            queue.add(.exits(task: task.number, container: name, code: 1), at: time + delay + life)
        }
    }

    private mutating func register(_ task: SimulatedTask) {
        guard let index = index(of: task.number) else { return }
        tasks[index].isRegistered = true
        tasks[index].isDrained = false
        answer(task, .registered, after: random(pace.register))
        queue.add(.checked(task: task.number), at: time + random(pace.checks))
    }

    private mutating func deregister(_ task: SimulatedTask) {
        guard let index = index(of: task.number) else { return }
        tasks[index].isRegistered = false
        tasks[index].target = .draining
        let delay = random(pace.register)
        answer(task, .deregistered, after: delay)
        answer(task, .drained, after: delay + random(pace.drain))
    }

    private mutating func signal(_ name: String, _ task: SimulatedTask) {
        guard let index = index(of: task.number) else { return }
        if tasks[index].isRegistered, !tasks[index].hasDeadEssential {
            referee.note("t\(task.number) was signalled while requests still reached it")
        }
        tasks[index].signalledAt = time
        queue.add(.exits(task: task.number, container: name, code: 143), at: time + random(pace.stop))
    }

    private mutating func kill(_ name: String, _ task: SimulatedTask) {
        let patience = task.machine.plan.containers.first { $0.name == name }?.stopTimeout ?? 30
        if time < (task.signalledAt ?? 0) + patience - 0.01 {
            referee.note("t\(task.number) was killed before its time was up")
        }
        queue.add(.exits(task: task.number, container: name, code: 137), at: time + 0.1)
    }

    // MARK: - What happens to tasks by itself

    mutating func exit(_ number: Int, _ container: String, code: Int) {
        guard let index = index(of: number), tasks[index].processes[container] == .runs else { return }
        tasks[index].processes[container] = .ended(code: code)
        change(number) { $0.machine.handle(.exited(container: container, .init(code: code)), now: $1) }
    }

    /// The balancer's verdict of a target.
    mutating func check(_ number: Int) {
        guard let index = index(of: number), tasks[index].isRegistered else { return }
        let task = tasks[index]
        let isReached = lostZones[task.view.zone] == nil && task.processes["web"] == .runs
        let passes = isReached && !task.isSick && behaviours[task.view.revision] != .neverHealthy
        let verdict: TargetState =
            passes ? .healthy : .unhealthy(reason: "Health checks failed with these codes: [503]")
        guard verdict != task.target else { return }
        change(number) { task, _ in task.target = verdict }
    }

    mutating func heal(_ number: Int) {
        guard let index = index(of: number) else { return }
        tasks[index].isSick = false
        check(number)
    }
}
