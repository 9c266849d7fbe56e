import AWSECS
import AWSELBv2
import AWSWire
import LocalCloud
import TealCore

/// How to part the traffic at one listener.
struct TrafficShift: Sendable {
    /// A rule's ARN, or a listener's.
    var listenerRule: String
    /// By target group's ARN.
    var weights: [String: Int]

    /// Weights are whole numbers up to 999, and percents have tenths.
    init(listenerRule: String, group: String, percent: Double, rest: String) {
        self.listenerRule = listenerRule
        let tenths = Int((percent * 10).rounded())
        let isWhole = tenths % 10 == 0
        weights = isWhole ? [group: tenths / 10, rest: 100 - tenths / 10] : [group: tenths, rest: 1000 - tenths]
    }
}

extension ControlPlane {
    /// The rules to change so that a revision has so much of the traffic of the service's production or test listeners.
    func shifts(
        _ listener: DeploymentController.Listener, of service: String, to revision: String, percent: Double
    ) -> [TrafficShift] {
        guard let service = services[service], let revision = revisions[revision] else { return [] }
        return (service.service.loadBalancers ?? []).compactMap { balancer in
            guard let advanced = balancer.advancedConfiguration, let first = balancer.targetGroupArn,
                let second = advanced.alternateTargetGroupArn,
                let rule = listener == .production ? advanced.productionListenerRule : advanced.testListenerRule
            else { return nil }
            let isSecond = revision.targets.contains { $0.groupARN == second }
            return TrafficShift(
                listenerRule: rule, group: isSecond ? second : first, percent: percent, rest: isSecond ? first : second)
        }
    }

    /// Ends the shift that was asked for; nil for success.
    func shiftEnded(_ work: Work, error: String?) {
        shifting.remove(work)
        guard case .shift(let arn, let listener, let revision, let percent) = work, var service = services[arn] else {
            return
        }
        if let error {
            service.controller.shiftFailed(error, now: clock.now)
        } else {
            service.controller.shifted(listener, to: revision, percent: percent, now: clock.now)
        }
        services[arn] = service
        save()
        ring()
    }
}

extension TaskRunner {
    func shift(
        _ listener: DeploymentController.Listener, of service: String, to revision: String, percent: Double
    ) async {
        let work = ControlPlane.Work.shift(service: service, listener, to: revision, percent: percent)
        do {
            for shift in await control.shifts(listener, of: service, to: revision, percent: percent) {
                try await apply(shift, await control.serviceContext(service))
            }
            await control.shiftEnded(work, error: nil)
        } catch {
            // Where the region stops, the next process asks again.
            guard !Task.isCancelled else { return }
            await control.shiftEnded(work, error: TaskFault("", error).reason)
        }
    }

    private func apply(_ shift: TrafficShift, _ context: CallContext) async throws {
        guard shift.listenerRule.contains(":listener-rule/") else {
            return try await applyToListener(shift.listenerRule, shift, context)
        }
        let request = ELBv2.DescribeRulesInput(ruleArns: [shift.listenerRule])
        let answer = try await cloud.call(ELBv2.DescribeRules.self, request, context)
        guard let rule = answer.rules?.first else { throw TaskFault("the listener rule \(shift.listenerRule) is gone") }
        if rule.isDefault == true {
            return try await applyToListener(listener(ofRule: shift.listenerRule), shift, context)
        }
        let actions = try weighted(rule.actions ?? [], shift)
        let change = ELBv2.ModifyRuleInput(ruleArn: shift.listenerRule, actions: actions)
        _ = try await cloud.call(ELBv2.ModifyRule.self, change, context)
    }

    private func applyToListener(_ arn: String, _ shift: TrafficShift, _ context: CallContext) async throws {
        let request = ELBv2.DescribeListenersInput(listenerArns: [arn])
        let answer = try await cloud.call(ELBv2.DescribeListeners.self, request, context)
        guard let listener = answer.listeners?.first else { throw TaskFault("the listener \(arn) is gone") }
        var change = ELBv2.ModifyListenerInput(listenerArn: arn)
        change.defaultActions = try weighted(listener.defaultActions ?? [], shift)
        _ = try await cloud.call(ELBv2.ModifyListener.self, change, context)
    }

    /// `…:listener-rule/app/name/lb/listener/rule` belongs to `…:listener/app/name/lb/listener`.
    private func listener(ofRule arn: String) -> String {
        let parts = arn.replacing(":listener-rule/", with: ":listener/").split(separator: "/")
        return parts.dropLast().joined(separator: "/")
    }

    /// The actions with the forward one's weights set, its stickiness and the other actions kept.
    private func weighted(_ actions: [ELBv2.Action], _ shift: TrafficShift) throws -> [ELBv2.Action] {
        guard actions.contains(where: { $0.type == "forward" }) else {
            throw TaskFault("\(shift.listenerRule) does not forward to target groups")
        }
        return actions.map { action in
            guard action.type == "forward" else { return action }
            var changed = action
            changed.targetGroupArn = nil
            var forward = action.forwardConfig ?? ELBv2.ForwardActionConfig()
            forward.targetGroups = shift.weights.sorted { $0.key < $1.key }.map { group, weight in
                ELBv2.TargetGroupTuple(targetGroupArn: group, weight: weight)
            }
            changed.forwardConfig = forward
            return changed
        }
    }
}
