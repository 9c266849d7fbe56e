import FoundationEssentials

/// What a deployment that overtakes another does first: it brings the traffic together again.
extension DeploymentController {
    /// Seconds that the revision which had the traffic may take to be as well off as the one that an overtaken deployment
    /// was shifting it to. AWS names no such time; without one, a revision that cannot run any more would be waited for
    /// as long as nobody looks.
    private static let patience = 600.0

    /// What an overtaken deployment had of the traffic is given back, and its tasks are gone.
    func isReconciled(_ rollout: Rollout, _ pass: inout Pass) -> Bool {
        guard collect(&pass) else { return false }
        // Nothing has traffic of its own yet: what an overtaken first deployment started goes as green comes.
        guard production != nil else { return true }
        return !pass.remains(otherThan: [production, rollout.target])
    }

    /// Before a deployment overtakes one whose traffic is split: where the newer revision is better off, it is the one
    /// that will get all of it. The new revision's target group is chosen after this.
    package mutating func settleSplit() {
        guard isSplitBetterOff, let split, let production else { return }
        self.production = split.revision
        self.split = TrafficSplit(revision: production, percent: 100 - split.percent)
        isSplitBetterOff = false
    }

    mutating func compareSplit(_ pass: Pass) {
        guard let split, let production else {
            isSplitBetterOff = false
            return
        }
        isSplitBetterOff = pass.healthy(production) < min(settings.desired, pass.healthy(split.revision))
    }

    /// Gives all the traffic to the revision that had it first; true when it is there.
    func collect(_ pass: inout Pass) -> Bool {
        guard let production else { return true }
        if let testing, testing != production, settings.hasTestListener, testing != rollouts.first?.target {
            return shiftTest(to: production, isBack: true, &pass)
        }
        guard let split else { return true }
        return giveBack(to: production, from: split.revision, &pass)
    }

    /// Where the revision that had the traffic does not recover, the deployment is given up, and the traffic goes to the
    /// one that is better off.
    mutating func settleOnBetter(_ pass: inout Pass) {
        guard let end = patienceEnds, pass.now >= end, isSplitBetterOff else { return }
        settleSplit()
        guard let better = production else { return }
        rollouts[0].source = better
        guard rollouts[0].rollback != nil else {
            return fail(.traffic("the service revision that it comes from is not healthy"), &pass)
        }
        rollouts[0].rollback?.revision = better
        makePrimary(
            better, reason: { "Rolling back to deploymentId \($0)." }, now: pass.now, ids: pass.ids)
        pass.actions.append(.announce(events.rollingBack(to: deployments[0].id)))
    }

    /// Nil where nothing waits for a revision to recover.
    var patienceEnds: Date? {
        guard let rollout = shiftUnderWay, let split, split.revision != rollout.target else { return nil }
        if let rollback = rollout.rollback {
            return split.revision == rollback.revision ? nil : rollback.startedAt + Self.patience
        }
        return rollout.stage == .reconcile ? rollout.stageSince + Self.patience : nil
    }
}
