import AWSELBv2
import AWSWire
import LocalCloud
import TealCore

extension Estate {
    mutating func createListener(
        _ input: ELBv2.CreateListenerInput, _ ids: IDSource
    ) throws(AWSError) -> ELBv2.CreateListenerOutput {
        let balancer = try loadBalancer(input.loadBalancerArn).description
        let arn = balancer.loadBalancerArn ?? ""
        let tags = try TagList.checked(input.tags)
        guard let port = input.port else { throw .validation("A listener port must be specified") }
        guard let proto = input.protocol else { throw .validation("A listener protocol must be specified") }
        try Self.check(port: port, proto, certificates: input.certificates)
        try checkFree(port, of: arn, besides: nil)
        guard listeners(of: arn).count < Limits.listenersPerLoadBalancer else {
            throw AWSError(
                ELBv2.Errors.tooManyListenersException,
                "The maximum number of listeners per load balancer is \(Limits.listenersPerLoadBalancer)")
        }
        let check = ActionCheck(estate: self, loadBalancer: balancer, port: port, protocol: proto)
        let actions = try check.checked(input.defaultActions ?? [])
        let listenerARN = arn.replacing(":loadbalancer/", with: ":listener/") + "/\(ids.hex(16))"
        let listener = ELBv2.Listener(
            listenerArn: listenerARN, loadBalancerArn: arn, port: port, protocol: proto, defaultActions: actions)
        listeners[listenerARN] = ListenerRecord(description: listener, tags: tags)
        addRule(to: listenerARN, priority: nil, [], actions, tags: [:], ids)
        return ELBv2.CreateListenerOutput(listeners: [listener])
    }

    private static func check(
        port: Int, _ proto: String, certificates: [ELBv2.Certificate]?
    ) throws(AWSError) {
        guard (1...65535).contains(port) else { throw .validation("Port '\(port)' must be in range 1-65535") }
        guard proto == "HTTP" || proto == "HTTPS" else {
            throw .validation("Listener protocol '\(proto)' must be one of 'HTTP, HTTPS'")
        }
        guard proto == "HTTP" else {
            guard certificates?.isEmpty == false else {
                throw .validation("A certificate must be specified for HTTPS listeners")
            }
            throw .unsupported("HTTPS listeners (its load balancer speaks no TLS; use an HTTP listener)")
        }
        guard certificates?.isEmpty ?? true else {
            throw .validation("A certificate cannot be specified for HTTP listeners")
        }
    }

    private func checkFree(_ port: Int, of loadBalancerARN: String, besides listenerARN: String?) throws(AWSError) {
        let others = listeners(of: loadBalancerARN).filter { $0.description.listenerArn != listenerARN }
        guard !others.contains(where: { $0.description.port == port }) else {
            throw AWSError(
                ELBv2.Errors.duplicateListenerException,
                "A listener already exists on this port for this load balancer '\(loadBalancerARN)'")
        }
    }

    func describeListeners(
        _ input: ELBv2.DescribeListenersInput
    ) throws(AWSError) -> ELBv2.DescribeListenersOutput {
        var found: [ELBv2.Listener] = []
        switch (input.loadBalancerArn, input.listenerArns) {
        case (let arn?, nil):
            _ = try loadBalancer(arn)
            found = listeners(of: arn).map(\.description)
        case (nil, let arns?): for arn in arns { found.append(try listener(arn).description) }
        case (nil, nil): throw .validation("You must specify either listener ARNs or a load balancer ARN")
        case (_?, _?):
            throw .validation("Listener ARNs and a load balancer ARN cannot be specified at the same time")
        }
        let page = try Page(of: found, marker: input.marker, size: input.pageSize) { $0.listenerArn ?? "" }
        return ELBv2.DescribeListenersOutput(listeners: page.items, nextMarker: page.nextToken)
    }

    mutating func modifyListener(
        _ input: ELBv2.ModifyListenerInput
    ) throws(AWSError) -> ELBv2.ModifyListenerOutput {
        let arn = input.listenerArn ?? ""
        var record = try listener(arn)
        let balancer = try loadBalancer(record.description.loadBalancerArn).description
        let port = input.port ?? record.description.port ?? 80
        let proto = input.protocol ?? record.description.protocol ?? "HTTP"
        try Self.check(port: port, proto, certificates: input.certificates)
        try checkFree(port, of: balancer.loadBalancerArn ?? "", besides: arn)
        record.description.port = port
        if let actions = input.defaultActions {
            let check = ActionCheck(estate: self, loadBalancer: balancer, port: port, protocol: proto)
            record.description.defaultActions = try check.checked(actions)
            if let rule = rules(of: arn).last, rule.priority == nil, let ruleARN = rule.description.ruleArn {
                rules[ruleARN]?.description.actions = record.description.defaultActions
            }
        }
        listeners[arn] = record
        return ELBv2.ModifyListenerOutput(listeners: [record.description])
    }

    mutating func deleteListener(
        _ input: ELBv2.DeleteListenerInput
    ) throws(AWSError) -> ELBv2.DeleteListenerOutput {
        _ = try listener(input.listenerArn)
        removeListener(input.listenerArn ?? "")
        return ELBv2.DeleteListenerOutput()
    }

    /// With its rules. Targets that drain in groups which nothing uses any more are done.
    mutating func removeListener(_ arn: String) {
        for rule in rules(of: arn) { rules[rule.description.ruleArn ?? ""] = nil }
        listeners[arn] = nil
        finishUnused()
    }

    /// What gets no requests any more has none to finish.
    mutating func finishUnused() {
        for (arn, record) in targetGroups where record.targets.contains(where: { $0.drainingSince != nil }) {
            guard loadBalancers(using: arn).isEmpty else { continue }
            targetGroups[arn]?.targets.removeAll { $0.drainingSince != nil }
        }
    }
}
