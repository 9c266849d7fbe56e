import FoundationEssentials
import LocalECS

/// Ways to break the scheduler on purpose, each of which the referee must see.
package enum Sabotage: String, CaseIterable, Sendable {
    /// Stops one healthy task more.
    case stopsOneMore
    case startsOneMore
    case startsNothing
    case stopsProtected
    /// Sends traffic to what is not healthy yet.
    case shiftsEarly
    /// Gives green everything in the first step.
    case shiftsAtOnce
    /// Puts every task in one zone.
    case oneZone
    /// Goes on starting what was given up.
    case revivesFailed
    /// Signals tasks that still have requests.
    case skipsDraining

    func spoil(
        _ actions: inout [DeploymentController.Action], of controller: DeploymentController, _ views: [TaskView],
        now: Date
    ) {
        let live = views.filter { !$0.isStopping && $0.status != .stopped }
        switch self {
        case .skipsDraining: return
        case .stopsOneMore:
            guard let last = live.last(where: { $0.targets.values.contains(.healthy) }) else { return }
            actions.append(.stop(task: last.id, .scaling))
        case .startsOneMore:
            guard let revision = controller.deployments.first?.revision, let zone = controller.settings.zones.first
            else { return }
            actions.append(.start(revision: revision, zone: zone))
        case .startsNothing: actions.removeAll { if case .start = $0 { true } else { false } }
        case .stopsProtected:
            guard let one = live.first(where: \.isProtected) else { return }
            actions.append(.stop(task: one.id, .scaling))
        case .shiftsEarly:
            guard let rollout = controller.rollouts.first, !rollout.status.isFinal, rollout.stage == .scaleUp else {
                return
            }
            actions.append(.shift(.production, to: rollout.target, percent: 100))
        case .shiftsAtOnce:
            actions = actions.map { action in
                guard case .shift(let listener, let revision, _) = action else { return action }
                return .shift(listener, to: revision, percent: 100)
            }
        case .oneZone:
            actions = actions.map { action in
                guard case .start(let revision, _) = action else { return action }
                return .start(revision: revision, zone: controller.settings.zones[0])
            }
        case .revivesFailed:
            guard let failed = controller.deployments.first(where: { $0.state == .failed }) else { return }
            actions.append(.start(revision: failed.revision, zone: controller.settings.zones[0]))
        }
    }
}
