/// Follows the balancer from one look to the next, and decides what follows from each.
struct BalancerWatch: Sendable {
    enum Action: Equatable, Sendable {
        /// The balancer does not have the latest configuration: it restarted, or could not be reached.
        case apply
        /// The balancer has seen a later version than the estate's: the state was reset under it.
        case overtake(version: Int)
        case tell(targetGroupARN: String)
        case forget([String: Set<TargetKey>])
    }

    private(set) var observed = TargetObservations()

    mutating func see(_ observation: BalancerObservation, version: Int) -> [Action] {
        var actions: [Action] = []
        if observation.version > version {
            actions.append(.overtake(version: observation.version + 1))
        } else if observation.version < version {
            actions.append(.apply)
        }
        let new = observation.targets
        let drained = new.groups.compactMapValues { targets in
            let keys = Set(targets.filter { $0.value == .drained }.keys)
            return keys.isEmpty ? nil : keys
        }
        if !drained.isEmpty { actions.append(.forget(drained)) }
        let groups = Set(observed.groups.keys).union(new.groups.keys).sorted()
        for group in groups where observed.groups[group] != new.groups[group] {
            actions.append(.tell(targetGroupARN: group))
        }
        observed = new
        return actions
    }
}
