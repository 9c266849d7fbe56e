import FoundationEssentials
import LocalCloud

/// What a target group was asked for, and the tasks whose targets had been taken out of it before it was asked.
struct TargetQuestion: Sendable {
    var groupARN: String
    var context: CallContext
    var deregistered: Set<String>
}

extension ControlPlane {
    /// The target groups that hold, or are letting go of, a task's target.
    func targetQuestions() -> [TargetQuestion] {
        let live = tasks.records.values.filter { $0.machine.mayBeRegistered && $0.machine.status < .stopping }
        let groups = Set(live.flatMap { $0.targets.map(\.groupARN) })
        let deregistered = Set(live.filter(\.machine.isDeregistered).map(\.id))
        return groups.sorted().map { group in
            TargetQuestion(groupARN: group, context: serviceContext(group), deregistered: deregistered)
        }
    }

    /// `states` by `address:port`. A group that is gone holds nothing.
    func noteTargets(_ states: [String: TargetState], answering question: TargetQuestion) {
        for (id, task) in tasks.records where task.machine.mayBeRegistered && task.machine.status < .stopping {
            guard let use = task.targets.first(where: { $0.groupARN == question.groupARN }) else { continue }
            let state = states["\(task.interface?.address ?? ""):\(use.port)"]
            if task.targetStates[use.groupARN] != state {
                tasks[id]?.targetStates[use.groupARN] = state
                ring()
            }
            let isGone = task.targets.allSatisfy { tasks[id]?.targetStates[$0.groupARN] == nil }
            if question.deregistered.contains(id), isGone, !task.machine.isDrained { report(.drained, of: id) }
        }
        save()
    }
}

extension ControlPlane {
    /// Health is asked for often while a task waits for it or drains, and seldom otherwise.
    func targetPause() -> Duration {
        let isMoving = tasks.records.values.contains { task in
            guard task.machine.mayBeRegistered, task.machine.status < .stopping else { return false }
            return task.machine.isStopping || task.targets.contains { task.targetStates[$0.groupARN] != .healthy }
        }
        return isMoving ? .milliseconds(250) : .seconds(2)
    }
}
