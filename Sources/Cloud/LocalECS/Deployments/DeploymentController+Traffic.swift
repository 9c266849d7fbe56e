import FoundationEssentials

extension DeploymentController {
    /// Percent of the production traffic that a revision has.
    package func share(of revision: String) -> Double {
        if let split, split.revision == revision { return split.percent }
        return production == revision ? 100 - (split?.percent ?? 0) : 0
    }

    /// Whether requests reach a revision's tasks: it has traffic, or its tasks are in a target group of one that has.
    func serves(_ revision: String) -> Bool {
        guard let production else { return true }
        if share(of: revision) > 0 { return true }
        let groups = revisions[revision]?.groups ?? []
        guard !groups.isEmpty else { return shiftUnderWay == nil }
        let reached = [production, split?.revision].compactMap(\.self).flatMap { revisions[$0]?.groups ?? [] }
        return groups.contains { reached.contains($0) }
    }

    /// The deployment under way, where it moves the traffic from one target group to another.
    var shiftUnderWay: Rollout? {
        guard let rollout = rollouts.first, !rollout.status.isFinal, rollout.strategy.shiftsTraffic else { return nil }
        return rollout
    }

    /// Passes as many stages as it can; each answers "the next" or waits.
    mutating func advanceShift(_ pass: inout Pass) {
        guard !rollouts[0].status.isFinal else { return }
        if rollouts[0].shiftFailures >= 5, rollouts[0].rollback == nil {
            fail(.traffic(rollouts[0].statusReason ?? "the listener's rule could not be changed"), &pass)
        }
        if !rollouts[0].status.isFinal { settleOnBetter(&pass) }
        guard !rollouts[0].status.isFinal else { return }
        if rollouts[0].rollback != nil { return returnToBlue(&pass) }
        while let stage = rollouts[0].stage, rollouts[0].rollback == nil, isReleased(stage, &pass),
            let next = stageAfter(stage, &pass)
        {
            rollouts[0].enter(next, now: pass.now)
        }
        if rollouts[0].stage == .cleanUp, !pass.remains(otherThan: [rollouts[0].target]) { complete(&pass) }
    }

    /// Nil while the stage is not done.
    private mutating func stageAfter(_ stage: Rollout.Stage, _ pass: inout Pass) -> Rollout.Stage? {
        let rollout = rollouts[0]
        switch stage {
        case .reconcile: return isReconciled(rollout, &pass) ? .preScaleUp : nil
        case .preScaleUp: return .scaleUp
        case .scaleUp: return isWhole(rollout.target, pass) ? .postScaleUp : nil
        case .postScaleUp: return settings.hasTestListener ? .testTrafficShift : .preProductionTrafficShift
        case .testTrafficShift: return shiftTest(to: rollout.target, &pass) ? .postTestTrafficShift : nil
        case .postTestTrafficShift: return .preProductionTrafficShift
        case .preProductionTrafficShift: return .productionTrafficShift
        case .productionTrafficShift: return shiftOn(rollout, &pass) ? .postProductionTrafficShift : nil
        case .postProductionTrafficShift: return rollout.source == nil ? .cleanUp : .bake
        case .bake: return pass.now >= rollout.stageSince + settings.bakeTime ? .cleanUp : nil
        case .cleanUp: return nil
        }
    }

    /// As many tasks as desired are healthy, and none that lives is not.
    private func isWhole(_ revision: String, _ pass: Pass) -> Bool {
        let live = pass.live.filter { $0.view.revision == revision }
        return live.count >= settings.desired && live.allSatisfy { $0.standing == .healthy }
    }

    func shiftTest(to revision: String, isBack: Bool = false, _ pass: inout Pass) -> Bool {
        if testing == revision { return true }
        guard isBack || isWhole(revision, pass), mayShift(pass) else { return false }
        pass.actions.append(.shift(.test, to: revision, percent: 100))
        return false
    }

    /// The next step of the production traffic; true when all of it is there. It is sent only to a revision whose every
    /// task is healthy at that moment.
    private func shiftOn(_ rollout: Rollout, _ pass: inout Pass) -> Bool {
        if production == rollout.target, split == nil { return true }
        let steps = rollout.source == nil ? .atOnce : settings.steps
        let share = share(of: rollout.target)
        let isDue = share == 0 || pass.now >= (rollout.steppedAt ?? pass.now) + steps.pause
        guard isDue, isWhole(rollout.target, pass), mayShift(pass) else { return false }
        pass.actions.append(.shift(.production, to: rollout.target, percent: steps.next(after: share)))
        return false
    }

    /// On the way back a revision need not be whole, only as well off as the one where the traffic is.
    func giveBack(to revision: String, from other: String, _ pass: inout Pass) -> Bool {
        let isAsGood = pass.healthy(revision) >= min(settings.desired, pass.healthy(other))
        guard isAsGood, mayShift(pass) else { return false }
        pass.actions.append(.shift(.production, to: revision, percent: 100))
        return false
    }

    private func mayShift(_ pass: Pass) -> Bool {
        pass.now >= rollouts[0].shiftRetryAt ?? pass.now
    }

    /// Takes the traffic back from whoever has some of it, green or a revision that green had overtaken, then green away.
    private mutating func returnToBlue(_ pass: inout Pass) {
        guard let blue = rollouts[0].rollback?.revision else { return }
        let green = rollouts[0].target
        let other = [split?.revision, production].compactMap(\.self).first { $0 != blue && share(of: $0) > 0 }
        let trafficIsBack = other.map { giveBack(to: blue, from: $0, &pass) } ?? true
        let testIsBack = testing != green || !trafficIsBack || shiftTest(to: blue, isBack: true, &pass)
        guard testIsBack, trafficIsBack else { return }
        if rollouts[0].stage != .cleanUp { rollouts[0].enter(.cleanUp, now: pass.now) }
        guard !pass.remains(otherThan: [blue]), isWhole(blue, pass) else { return }
        complete(&pass)
    }

    /// Blue whole until the clean-up, green whole from its scale-up on; on the way back only until blue has the
    /// traffic. Whoever has some of the traffic stays whole.
    func shiftWants(_ rollout: Rollout, now: Date) -> [ServiceScheduler.Want] {
        let green = rollout.target
        let stage = rollout.stage ?? .reconcile
        var blues: [String] = []
        let greenIsUp: Bool
        if let rollback = rollout.rollback {
            blues = [rollback.revision]
            greenIsUp = share(of: green) > 0
        } else {
            if stage < .cleanUp { blues = [production == green ? rollout.source : production].compactMap(\.self) }
            greenIsUp = stage >= .scaleUp
        }
        if let split, split.revision != green, !blues.contains(split.revision) { blues.append(split.revision) }
        var wants = ([green] + blues).map { revision in
            let deployment = deployments.first { $0.revision == revision }
            return ServiceScheduler.Want(
                revision: revision, count: revision != green || greenIsUp ? settings.desired : 0,
                serves: serves(revision), canStart: deployment?.canStart(now: now) ?? false)
        }
        guard production == nil else { return wants }
        for deployment in deployments where !wants.contains(where: { $0.revision == deployment.revision }) {
            wants.append(ServiceScheduler.Want(revision: deployment.revision, count: 0, canStart: false))
        }
        return wants
    }
}
