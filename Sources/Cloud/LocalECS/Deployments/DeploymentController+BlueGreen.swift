import FoundationEssentials

extension DeploymentController {
    /// Passes as many stages as it can; each answers "the next" or waits.
    mutating func advanceBlueGreen(_ pass: inout Pass) {
        guard !rollouts[0].status.isFinal else { return }
        if rollouts[0].shiftFailures >= 5, rollouts[0].rollback == nil {
            let why = rollouts[0].statusReason ?? "the listener's rule could not be changed"
            fail(reason: "traffic could not be shifted: \(why)", &pass)
        }
        guard !rollouts[0].status.isFinal else { return }
        if rollouts[0].rollback != nil { return returnToBlue(&pass) }
        while let stage = rollouts[0].stage, let next = stageAfter(stage, &pass) {
            rollouts[0].enter(next, now: pass.now)
        }
        if rollouts[0].stage == .cleanUp, !pass.remains(otherThan: [rollouts[0].target]) { complete(&pass) }
    }

    /// Nil while the stage is not done.
    private func stageAfter(_ stage: Rollout.Stage, _ pass: inout Pass) -> Rollout.Stage? {
        let rollout = rollouts[0]
        switch stage {
        case .reconcile: return pass.remains(otherThan: [production, rollout.target]) ? nil : .preScaleUp
        case .preScaleUp: return .scaleUp
        case .scaleUp: return isWhole(rollout.target, pass) ? .postScaleUp : nil
        case .postScaleUp: return settings.hasTestListener ? .testTrafficShift : .productionTrafficShift
        case .testTrafficShift:
            return shift(.test, from: testing, to: rollout.target, &pass) ? .postTestTrafficShift : nil
        case .postTestTrafficShift: return .productionTrafficShift
        case .productionTrafficShift:
            return shift(.production, from: production, to: rollout.target, &pass) ? .postProductionTrafficShift : nil
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

    /// True when the traffic is there. It is sent only to a revision whose every task is healthy at that moment.
    private func shift(_ listener: Listener, from now: String?, to revision: String, _ pass: inout Pass) -> Bool {
        if now == revision { return true }
        guard isWhole(revision, pass), pass.now >= rollouts[0].shiftRetryAt ?? pass.now else { return false }
        pass.actions.append(.shift(listener, to: revision))
        return false
    }

    /// Takes the traffic back where green had it, then green away.
    private mutating func returnToBlue(_ pass: inout Pass) {
        guard let blue = rollouts[0].rollback?.revision else { return }
        let green = rollouts[0].target
        let testIsBack = testing != green || shift(.test, from: testing, to: blue, &pass)
        let trafficIsBack = production != green || shift(.production, from: production, to: blue, &pass)
        guard testIsBack, trafficIsBack else { return }
        if rollouts[0].stage != .cleanUp { rollouts[0].enter(.cleanUp, now: pass.now) }
        guard !pass.remains(otherThan: [blue]), isWhole(blue, pass) else { return }
        complete(&pass)
    }

    /// Blue whole until the clean-up, green whole from its scale-up on; on the way back only until blue has the
    /// traffic.
    func blueGreenWants(_ rollout: Rollout, now: Date) -> [ServiceScheduler.Want] {
        let green = rollout.target
        let stage = rollout.stage ?? .reconcile
        let blue: String?
        let greenIsUp: Bool
        if let rollback = rollout.rollback {
            blue = rollback.revision
            greenIsUp = production == green
        } else {
            blue = stage < .cleanUp ? (production == green ? rollout.source : production) : nil
            greenIsUp = stage >= .scaleUp
        }
        return [(green, greenIsUp), (blue, true)].compactMap { revision, isUp in
            guard let revision else { return nil }
            let deployment = deployments.first { $0.revision == revision }
            return ServiceScheduler.Want(
                revision: revision, count: isUp ? settings.desired : 0, serves: production == revision,
                canStart: deployment?.canStart(now: now) ?? false)
        }
    }
}
