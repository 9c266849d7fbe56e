import ComposeFile

/// Where a release stands, judged from one snapshot alone.
package enum ReleaseStanding: Equatable, Sendable {
    case underway
    /// The asked revision runs and is reached, and nothing else is.
    case servingAlone
    case rollingBack(reason: String)
    /// The old revision serves again.
    case rolledBack(reason: String)
    /// Neither the new revision nor, for certain, the old one serves.
    case failed(reason: String)
    /// Somebody stopped it.
    case stopped(reason: String)
    /// Another release started and took over.
    case superseded(by: RevisionName)
}

extension ReleaseGoal {
    /// The verdict is drawn from what tasks and targets are, and from ECS's own word; success needs both.
    package func standing(in snapshot: ServiceSnapshot) -> ReleaseStanding {
        if let other = supersedingRevision(in: snapshot) { return .superseded(by: other) }
        let word = strategy == .blueGreen ? nativeStanding(in: snapshot) : rollingStanding(in: snapshot)
        guard word == .servingAlone else { return word }
        return servesAlone(in: snapshot) ? .servingAlone : .underway
    }

    /// The revision of a release that somebody else started after this one.
    private func supersedingRevision(in snapshot: ServiceSnapshot) -> RevisionName? {
        guard let now = snapshot.revision, now != revision, now != previous else { return nil }
        // A rollback ends at the last good revision, which need not be the one before.
        return now.family == revision.family && now.number < revision.number ? nil : now
    }

    private func nativeStanding(in snapshot: ServiceSnapshot) -> ReleaseStanding {
        guard let deployment = snapshot.deployment else { return .underway }
        let reason = deployment.reason
        switch deployment.status {
        case "SUCCESSFUL": return .servingAlone
        case "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS": return .rollingBack(reason: reason)
        case "ROLLBACK_SUCCESSFUL": return .rolledBack(reason: reason)
        case "ROLLBACK_FAILED": return .failed(reason: reason)
        case "STOPPED": return .stopped(reason: reason)
        default: return .underway
        }
    }

    private func rollingStanding(in snapshot: ServiceSnapshot) -> ReleaseStanding {
        let own = snapshot.rollouts.first { $0.revision == revision }
        let primary = snapshot.rollouts.first { $0.status == "PRIMARY" }
        let reason = own?.reason ?? ""
        if let primary, primary.revision != revision {
            return primary.state == "COMPLETED" ? .rolledBack(reason: reason) : .rollingBack(reason: reason)
        }
        guard let own else { return .underway }
        switch own.state {
        case "COMPLETED": return snapshot.rollouts.count == 1 ? .servingAlone : .underway
        case "FAILED": return .failed(reason: reason)
        default: return .underway
        }
    }

    /// As many tasks as wanted run the revision, all of them healthy and reached; no other revision runs or is reached.
    package func servesAlone(in snapshot: ServiceSnapshot) -> Bool {
        let living = snapshot.living
        guard living.allSatisfy({ $0.revision == revision }) else { return false }
        let good = living.filter { $0.status == "RUNNING" && $0.health != "UNHEALTHY" }
        guard good.count >= snapshot.desired else { return false }
        guard hasTargets else { return true }
        let addresses = Set(good.map(\.address))
        let healthy = snapshot.targets.filter { $0.state == "healthy" }
        let reached = Set(healthy.map(\.address))
        return reached.isSubset(of: addresses) && reached.count >= snapshot.desired
    }
}
