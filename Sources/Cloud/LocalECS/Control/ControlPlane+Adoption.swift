import ContainerRuntime
import FoundationEssentials
import LocalCloud
import TealCore

extension ControlPlane {
    /// Runtime ids of the containers that run, as far as is known here.
    func runningContainers() -> Set<String> {
        let live = tasks.records.values.filter { $0.machine.status != .stopped }
        return Set(
            live.flatMap { task in
                task.containers.filter { task.machine.containers[$0.key]?.phase == .running }.map(\.value.runtimeID)
            })
    }

    /// Compares what is known with what the runtime has: after a restart, and now and then because a hint can be lost.
    /// `running` are the containers that were known to run before the runtime was asked. Returns the containers of
    /// tasks that do not live.
    func adopt(_ found: [ContainerStatus], knownToRun running: Set<String>) -> [ContainerStatus] {
        let now = clock.now
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for id in liveTaskIDs {
            guard var task = tasks[id] else { continue }
            for (name, container) in task.containers {
                let phase = byID[container.runtimeID]?.phase
                if phase != nil || running.contains(container.runtimeID) { task.adopt(name, phase, now: now) }
            }
            tasks[id] = task
        }
        ring()
        return found.filter { status in
            guard let owner = status.labels[TaskRunner.taskLabel] else { return false }
            return tasks[owner] == nil || tasks[owner]?.machine.status == .stopped
        }
    }

    /// Sandboxes that were made for tasks which have stopped or are not known.
    func orphans(_ sandboxes: [String]) -> [String] {
        sandboxes.filter { id in
            id.count == 32 && (tasks[id] == nil || tasks[id]?.machine.status == .stopped)
        }
    }
}

extension TaskRecord {
    fileprivate mutating func adopt(_ name: String, _ phase: ContainerPhase?, now: Date) {
        switch phase {
        case .running: machine.adopt(name, running: true, end: nil, now: now)
        case .exited(let exit): machine.adopt(name, running: false, end: .init(exit), now: now)
        case .created, nil: machine.adopt(name, running: false, end: nil, now: now)
        }
    }
}
