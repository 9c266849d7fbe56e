import AWSELBv2
import AWSWire

/// Checks the actions of a listener or a rule, and brings them into the form in which AWS shows them.
struct ActionCheck {
    let estate: Estate
    let loadBalancer: ELBv2.LoadBalancer
    let port: Int
    let `protocol`: String

    func checked(_ actions: [ELBv2.Action]) throws(AWSError) -> [ELBv2.Action] {
        guard !actions.isEmpty else { throw .validation("An action must be specified") }
        let sorted = actions.enumerated().sorted { ($0.element.order ?? $0.offset) < ($1.element.order ?? $1.offset) }
        for action in sorted.dropLast().map(\.element) { try refuseEarlier(action) }
        guard let last = sorted.last?.element else { return [] }
        return [try checkedLast(last)]
    }

    /// Before the last there may only be authentication, which needs HTTPS.
    private func refuseEarlier(_ action: ELBv2.Action) throws(AWSError) {
        let type = action.type ?? ""
        guard type.hasPrefix("authenticate-") || type == "jwt-validation" else {
            throw Self.invalid(
                "The last action must be one of 'forward', 'redirect' or 'fixed-response', and the only one")
        }
        throw Self.invalid("Actions of type '\(type)' are supported only on HTTPS listeners")
    }

    private func checkedLast(_ action: ELBv2.Action) throws(AWSError) -> ELBv2.Action {
        switch action.type {
        case ELBv2.ActionTypeEnum.forward: return try checkedForward(action)
        case ELBv2.ActionTypeEnum.redirect: return try checkedRedirect(action)
        case ELBv2.ActionTypeEnum.fixedResponse: return try checkedResponse(action)
        default: throw Self.invalid("The last action must be one of 'forward', 'redirect' or 'fixed-response'")
        }
    }

    private static func invalid(_ message: String) -> AWSError {
        AWSError(ELBv2.Errors.invalidLoadBalancerActionException, message)
    }

    // MARK: - Forward

    /// Both members are filled in: the ARN where there is one group, the configuration always.
    private func checkedForward(_ action: ELBv2.Action) throws(AWSError) -> ELBv2.Action {
        let single = action.targetGroupArn.map { [ELBv2.TargetGroupTuple(targetGroupArn: $0)] }
        guard let tuples = action.forwardConfig?.targetGroups ?? single, !tuples.isEmpty else {
            throw .validation("A target group ARN must be specified")
        }
        guard tuples.count <= Limits.targetGroupsPerAction else {
            throw Self.invalid("The maximum number of target groups per action is \(Limits.targetGroupsPerAction)")
        }
        if action.forwardConfig?.targetGroupStickinessConfig?.enabled == true {
            throw .unsupported("target group stickiness")
        }
        let weighted = tuples.map { tuple in
            ELBv2.TargetGroupTuple(targetGroupArn: tuple.targetGroupArn, weight: tuple.weight ?? 1)
        }
        for tuple in weighted { try check(tuple) }
        var checked = ELBv2.Action(type: action.type, order: action.order)
        checked.targetGroupArn = weighted.count == 1 ? weighted[0].targetGroupArn : nil
        checked.forwardConfig = ELBv2.ForwardActionConfig(
            targetGroups: weighted,
            targetGroupStickinessConfig: ELBv2.TargetGroupStickinessConfig(enabled: false))
        return checked
    }

    private func check(_ tuple: ELBv2.TargetGroupTuple) throws(AWSError) {
        let arn = tuple.targetGroupArn ?? ""
        guard let group = estate.targetGroups[arn] else {
            throw AWSError(ELBv2.Errors.targetGroupNotFoundException, "Target group '\(arn)' not found")
        }
        guard (0...999).contains(tuple.weight ?? 1) else {
            throw .validation("Weight '\(tuple.weight ?? 1)' must be between 0 and 999")
        }
        guard group.description.vpcId == loadBalancer.vpcId else {
            throw .invalidConfiguration("The following target groups are not in the load balancer's VPC: '\(arn)'")
        }
        let others = estate.loadBalancers(using: arn).filter { $0 != loadBalancer.loadBalancerArn }
        guard others.isEmpty else {
            throw AWSError(
                ELBv2.Errors.targetGroupAssociationLimitException,
                "The following target groups cannot be associated with more than one load balancer: \(arn)")
        }
    }

    // MARK: - Redirect and fixed response

    private func checkedRedirect(_ action: ELBv2.Action) throws(AWSError) -> ELBv2.Action {
        guard var redirect = action.redirectConfig else {
            throw .validation("A redirect configuration must be specified")
        }
        guard let status = redirect.statusCode, ["HTTP_301", "HTTP_302"].contains(status) else {
            throw .validation("A redirect's status code must be one of [HTTP_301, HTTP_302]")
        }
        redirect.protocol = redirect.protocol ?? "#{protocol}"
        redirect.host = redirect.host ?? "#{host}"
        redirect.port = redirect.port ?? "#{port}"
        redirect.path = redirect.path ?? "/#{path}"
        redirect.query = redirect.query ?? "#{query}"
        try checkLoop(redirect)
        guard redirect.path?.hasPrefix("/") == true else { throw Self.invalid("A redirect's path must begin with '/'") }
        return ELBv2.Action(type: action.type, order: action.order, redirectConfig: redirect)
    }

    /// What leads back to this listener with everything kept would go round for ever.
    private func checkLoop(_ redirect: ELBv2.RedirectActionConfig) throws(AWSError) {
        let staysHere =
            ["#{protocol}", self.protocol].contains(redirect.protocol)
            && ["#{port}", String(port)].contains(redirect.port)
        let keepsAll = redirect.host == "#{host}" && redirect.path == "/#{path}" && redirect.query == "#{query}"
        guard !(staysHere && keepsAll) else {
            throw Self.invalid("The redirect configuration is not valid because it creates a loop.")
        }
    }

    private func checkedResponse(_ action: ELBv2.Action) throws(AWSError) -> ELBv2.Action {
        guard let response = action.fixedResponseConfig else {
            throw .validation("A fixed response configuration must be specified")
        }
        guard let status = Int(response.statusCode ?? ""), [2, 4, 5].contains(status / 100) else {
            throw .validation(
                """
                1 validation error detected: Value '\(response.statusCode ?? "")' at \
                'actions.1.member.fixedResponseConfig.statusCode' failed to satisfy constraint: Member must satisfy \
                regular expression pattern: ^(2|4|5)\\d\\d$
                """)
        }
        let types = ["text/plain", "text/css", "text/html", "application/javascript", "application/json"]
        if let type = response.contentType, !types.contains(type) {
            throw Self.invalid("The ContentType must be one of: '\(types.joined(separator: "', '"))'")
        }
        guard (response.messageBody ?? "").utf8.count <= 1024 else {
            throw .validation("A fixed response's message body can have at most 1024 bytes")
        }
        return ELBv2.Action(type: action.type, order: action.order, fixedResponseConfig: response)
    }
}
