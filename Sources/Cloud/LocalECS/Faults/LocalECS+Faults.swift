import LocalCloud
import TealCore

/// A task that lives, as whoever injects faults needs to know it.
package struct FaultTarget: Equatable, Sendable {
    /// Also the name of its sandbox.
    package var id: String
    package var arn: String
    package var zone: String
    /// The runtime's ids of its containers that run, the essential ones first.
    package var containers: [String]
}

extension LocalECS {
    /// Every task that has not stopped, by id.
    package func faultTargets() async -> [FaultTarget] { await control.faultTargets() }

    /// The tasks of a zone are gone with it: they are replaced where the zone is not, and this is why they stopped.
    package func noteLoss(of zone: String) async { await control.noteLoss(of: zone) }

    /// The capacity of a task on FARGATE_SPOT is taken back; false where it is no such task, or has stopped.
    package func interrupt(_ id: String) async -> Bool { await control.interrupt(id) }
}

extension ControlPlane {
    /// "When tasks using Fargate and Fargate Spot are stopped due to a Spot interruption, a two-minute warning is sent before
    /// a task is stopped. The warning is sent as a task state change event to Amazon EventBridge and as a SIGTERM signal to
    /// the running task."
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html>
    func interrupt(_ id: String) -> Bool {
        guard var task = tasks[id], task.machine.status != .stopped, task.capacityProvider == "FARGATE_SPOT" else {
            return false
        }
        task.machine.requestStop(.interrupted, now: clock.now)
        tasks[id] = task
        stepTask(id, now: clock.now)
        save()
        ring()
        return true
    }

    func faultTargets() -> [FaultTarget] {
        liveTaskIDs.compactMap { tasks[$0] }.map { task in
            let plans = task.machine.plan.containers
            let running = (plans.filter(\.isEssential) + plans.filter { !$0.isEssential }).filter {
                task.machine.containers[$0.name]?.phase == .running
            }
            return FaultTarget(
                id: task.id, arn: task.arn, zone: task.zone,
                containers: running.compactMap { task.containers[$0.name]?.runtimeID })
        }
    }

    func noteLoss(of zone: String) {
        let now = clock.now
        for id in liveTaskIDs where tasks[id]?.zone == zone {
            tasks[id]?.machine.requestStop(.lost(zone: zone), now: now)
            stepTask(id, now: now)
        }
        save()
        ring()
    }
}
