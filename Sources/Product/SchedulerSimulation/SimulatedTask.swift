import FoundationEssentials
import LocalECS

/// One task in the simulated world: the real machine, and what its containers and its target really do.
struct SimulatedTask {
    enum Process: Equatable {
        case none
        case runs
        case ended(code: Int)
    }

    let number: Int
    let group: String?
    var machine: TaskMachine
    /// By container.
    var processes: [String: Process] = [:]
    /// What the balancer really has.
    var isRegistered = false
    var isDrained = false
    var target: TargetState?
    var isSick = false
    var protectedUntil: Double?
    var signalledAt: Double?
    var wakesAt: Double?
    var view: TaskView

    init(number: Int, revision: String, zone: String, group: String?, plan: TaskPlan, now: Date) {
        self.number = number
        self.group = group
        machine = TaskMachine(plan: plan, now: now)
        view = TaskView(id: "t\(number)", revision: revision, zone: zone, status: .provisioning, createdAt: now)
    }

    /// What the control plane knows of it now.
    mutating func look(now: Double) {
        view.status = machine.status
        view.isStopping = machine.isStopping
        view.startedAt = machine.startedAt
        view.health = machine.health
        view.failure = machine.stop?.failure
        view.isProtected = protectedUntil.map { now < $0 } ?? false
        if let group { view.targets[group] = target }
    }

    var hasDeadEssential: Bool {
        machine.plan.containers.contains { container in
            guard container.isEssential, case .ended = processes[container.name] else { return false }
            return true
        }
    }
}
