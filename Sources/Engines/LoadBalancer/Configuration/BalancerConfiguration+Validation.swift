import Sockets

extension BalancerConfiguration {
    /// Throws every reason for which this can't be carried out.
    package func validate() throws(ConfigurationRefused) {
        var check = ConfigurationCheck(groups: Set(targetGroups.map(\.id)))
        check.unique(listeners.map(\.id), "listener id")
        check.unique(listeners.filter { $0.port != 0 }.map { "\($0.address):\($0.port)" }, "listening address")
        check.unique(targetGroups.map(\.id), "target group id")
        for listener in listeners { check.check(listener) }
        for group in targetGroups { check.check(group) }
        if !check.reasons.isEmpty { throw ConfigurationRefused(reasons: check.reasons) }
    }
}

/// Collects what is wrong.
private struct ConfigurationCheck {
    typealias Model = BalancerConfiguration

    let groups: Set<String>
    var reasons: [String] = []

    init(groups: Set<String>) {
        self.groups = groups
    }

    mutating func unique(_ values: [String], _ what: String) {
        var seen: Set<String> = []
        for value in values where !seen.insert(value).inserted { reasons.append("\(what) \(value) appears twice") }
    }

    mutating func require(_ holds: Bool, _ reason: @autoclosure () -> String) {
        if !holds { reasons.append(reason()) }
    }

    mutating func check(_ listener: Model.Listener) {
        let name = "listener \(listener.id)"
        require(
            SocketAddress(listener.address, port: listener.port) != nil,
            "\(name): \(listener.address):\(listener.port) is no address to listen at")
        unique(listener.rules.map(\.id), "\(name): rule id")
        check(listener.defaultAction, of: "\(name): default action")
        for rule in listener.rules {
            require(!rule.conditions.isEmpty, "\(name): rule \(rule.id) has no condition")
            for condition in rule.conditions { check(condition, of: "\(name): rule \(rule.id)") }
            check(rule.action, of: "\(name): rule \(rule.id)")
        }
        let attributes = listener.attributes
        require(attributes.idleTimeout > 0, "\(name): the idle timeout must be above 0")
        require(attributes.clientKeepAlive > 0, "\(name): the client keep-alive must be above 0")
        require(attributes.connectTimeout > 0, "\(name): the connect timeout must be above 0")
        if let header = attributes.traceHeader {
            require(isFieldName(header), "\(name): \(header) is no header name")
        }
        require(isFieldValue(attributes.serverName ?? ""), "\(name): the server name has a line break in it")
    }

    mutating func check(_ action: Model.Action, of name: String) {
        switch action {
        case .forward(let shares):
            require(!shares.isEmpty, "\(name) forwards to no group")
            for share in shares {
                require(groups.contains(share.group), "\(name): no target group \(share.group)")
                require((0...999).contains(share.weight), "\(name): weight \(share.weight) is not in 0...999")
            }
            unique(shares.map(\.group), "\(name): group")
        case .redirect(let redirect):
            require([301, 302].contains(redirect.status), "\(name): a redirect has status 301 or 302")
            require(redirect.path.hasPrefix("/"), "\(name): a redirect's path begins with a slash")
            let parts = [redirect.scheme, redirect.host, redirect.port, redirect.path, redirect.query]
            require(parts.allSatisfy(isFieldValue), "\(name): a redirect has no line breaks")
        case .respond(let response):
            require((200...599).contains(response.status), "\(name): status \(response.status) is not in 200...599")
            require(isFieldValue(response.contentType), "\(name): the content type has a line break in it")
        }
    }

    mutating func check(_ condition: Model.Condition, of name: String) {
        switch condition {
        case .path(let values), .host(let values), .method(let values):
            require(!values.isEmpty, "\(name): a condition without values")
        case .header(let header, let values):
            require(isFieldName(header), "\(name): \(header) is no header name")
            require(!values.isEmpty, "\(name): a condition without values")
        case .query(let patterns):
            require(!patterns.isEmpty, "\(name): a condition without values")
        case .source(let blocks):
            require(!blocks.isEmpty, "\(name): a condition without values")
            for block in blocks { require(AddressBlock(block) != nil, "\(name): \(block) is no network") }
        }
    }

    mutating func check(_ group: Model.TargetGroup) {
        let name = "target group \(group.id)"
        unique(group.targets.map(\.id), "\(name): target id")
        require((0...3600).contains(group.deregistrationDelay), "\(name): the deregistration delay is not in 0...3600")
        for target in group.targets {
            require(
                target.port > 0 && SocketAddress(target.address, port: target.port) != nil,
                "\(name): \(target.address):\(target.port) is no target's address")
        }
        let health = group.healthCheck
        require(health.interval > 0 && health.timeout > 0, "\(name): health check times must be above 0")
        require(health.healthyThreshold > 0 && health.unhealthyThreshold > 0, "\(name): thresholds must be above 0")
        require(StatusMatcher(health.matcher) != nil, "\(name): \(health.matcher) matches no status")
        require(
            health.path.hasPrefix("/") && health.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f },
            "\(name): \(health.path) is no path")
        require(isFieldValue(health.userAgent), "\(name): the user agent has a line break in it")
        if let port = health.port { require((1...65535).contains(port), "\(name): \(port) is no port") }
    }

    private func isFieldName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { CharacterClass.isToken($0) }
    }

    private func isFieldValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
    }
}
