import FoundationEssentials
import LocalECS

extension SimulatedService {
    mutating func perform(_ operation: Operation) {
        trace.note(time, "operation \(operation)")
        switch operation {
        case .deploy(let behaviour): deploy(behaviour)
        case .scale(let count):
            controller.settings.desired = count
            controller.noteScaled(now: now)
        case .loseZone(let index, let isCutOff): lose(zones[index % zones.count], isCutOff: isCutOff)
        case .returnZone(let index): bringBack(zones[index % zones.count])
        case .crash(let pick):
            guard let number = running(pick) else { return }
            referee.excuse()
            exit(number, "web", code: 1)
        case .sicken(let pick, let seconds):
            guard let number = running(pick), let index = index(of: number) else { return }
            referee.excuse()
            tasks[index].isSick = true
            queue.add(.heals(task: number), at: time + seconds)
            check(number)
        case .protect(let pick, let seconds):
            guard let number = running(pick) else { return }
            let until = time + seconds
            change(number) { task, _ in task.protectedUntil = until }
            queue.add(.taskDeadline(number), at: until)
        case .rollBack: _ = controller.requestRollback(now: now)
        case .abort: _ = controller.requestStop(now: now)
        case .answerPause(let isYes): answerPause(isYes)
        case .refuseShifts(let seconds): refusesShiftsUntil = time + seconds
        case .restart: restart()
        case .setPercents(let minimum, let maximum):
            controller.settings.minimumHealthyPercent = minimum
            controller.settings.maximumPercent = maximum
        }
        ring()
    }

    private func running(_ pick: Int) -> Int? {
        let running = tasks.filter { $0.view.status == .running && !$0.view.isStopping }
        return running.isEmpty ? nil : running[pick % running.count].number
    }

    private mutating func answerPause(_ isYes: Bool) {
        let pauses = controller.rollouts.first?.pauses ?? []
        guard let pause = pauses.first(where: { $0.status == .awaitingAction }) else { return }
        _ = controller.answer(pause.id, isYes ? .proceed : .rollBack, now: now)
    }

    private mutating func lose(_ zone: String, isCutOff: Bool) {
        lostZones[zone] = isCutOff
        for task in tasks where task.view.zone == zone {
            referee.excuse()
            if isCutOff {
                queue.add(.checked(task: task.number), at: time + random(pace.checks))
            } else if task.processes["web"] == .runs {
                let container = "web"
                queue.add(.exits(task: task.number, container: container, code: 137), at: time + random(0...3))
            }
        }
    }

    private mutating func bringBack(_ zone: String) {
        lostZones[zone] = nil
        for task in tasks where task.view.zone == zone && task.isRegistered {
            queue.add(.checked(task: task.number), at: time + random(pace.checks))
        }
    }

    /// Every zone is back, the balancer answers, and nobody is protected; a good revision is deployed.
    package mutating func ceaseFaults() {
        for index in zones.indices { perform(.returnZone(index)) }
        refusesShiftsUntil = time
        for number in tasks.map(\.number) {
            change(number) { task, _ in
                task.protectedUntil = nil
                task.isSick = false
            }
            queue.add(.checked(task: number), at: time + 1)
        }
        deploy(.good)
    }

    /// The control plane dies and comes back with what was written down: answers to what it had asked for are lost,
    /// some of it done and some not.
    mutating func restart() {
        life += 1
        shifting = false
        do {
            controller = try reloaded(controller)
            for index in tasks.indices {
                tasks[index].machine = try reloaded(tasks[index].machine)
                tasks[index].wakesAt = nil
            }
        } catch {
            referee.note("the state does not survive a restart: \(error)")
        }
        for number in tasks.map(\.number) { adopt(number) }
        ring()
    }

    private func reloaded<State: Codable>(_ state: State) throws -> State {
        try JSONDecoder().decode(State.self, from: JSONEncoder().encode(state))
    }

    /// As the control plane compares what it knows with what runs.
    private mutating func adopt(_ number: Int) {
        guard let index = index(of: number) else { return }
        // A container whose start had only been asked for may never have been made.
        if tasks[index].machine.containers["web"]?.phase == .waiting, random(0...1) < 0.5 {
            tasks[index].processes["web"] = SimulatedTask.Process.none
        }
        let process = tasks[index].processes["web"] ?? .none
        change(number) { task, now in
            switch process {
            case .runs: task.machine.adopt("web", running: true, end: nil, now: now)
            case .ended(let code): task.machine.adopt("web", running: false, end: .init(code: code), now: now)
            case .none: break
            }
        }
        if tasks[index].isRegistered { check(number) }
    }
}
