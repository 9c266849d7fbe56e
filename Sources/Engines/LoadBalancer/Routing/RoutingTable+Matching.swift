import Sockets
import TealCore

/// A request as the rules see it.
struct RoutableRequest {
    var head: RequestHead
    var bytes: Bytes
    var source: IPAddress
}

extension RoutingTable {
    /// The action of the first rule whose conditions all hold, or the default action.
    func action(listener: Int, _ request: RoutableRequest, _ fields: borrowing HeaderFields) -> Action {
        let listener = listeners[listener]
        for rule in listener.rules.indices where matches(rules[rule], request, fields) {
            return actions[rules[rule].action]
        }
        return actions[listener.defaultAction]
    }

    /// A group drawn by weight: each request anew, each weight exactly its share of the total.
    func group(of shares: Section, total: Int, using generator: inout SeededGenerator) -> Int? {
        if shares.count == 1 { return self.shares[shares.start].weight > 0 ? self.shares[shares.start].group : nil }
        guard total > 0 else { return nil }
        var draw = Int.random(in: 0..<total, using: &generator)
        for index in shares.indices {
            draw -= self.shares[index].weight
            if draw < 0 { return self.shares[index].group }
        }
        return nil
    }

    /// The next target of a group in turn; nil where it has none.
    mutating func nextTarget(of group: Int) -> Int? {
        let span = groups[group].candidates
        guard span.count > 0 else { return nil }
        let turn = groups[group].turn
        groups[group].turn = turn + 1 < span.count ? turn + 1 : 0
        return candidates[span.start + turn]
    }

    private func matches(_ rule: Rule, _ request: RoutableRequest, _ fields: borrowing HeaderFields) -> Bool {
        for index in rule.conditions.indices where !matches(conditions[index], request, fields) { return false }
        return true
    }

    private func matches(_ condition: Condition, _ request: RoutableRequest, _ fields: borrowing HeaderFields) -> Bool {
        let head = request.head
        switch condition.kind {
        case .path:
            let root: StaticString = "/"
            let path = head.path.isEmpty ? Bytes(start: root.utf8Start, count: 1) : request.bytes[head.path]
            return matchesAny(condition.values, path, ignoringCase: false)
        case .host:
            let host = request.bytes[head.host]
            let name = host.prefix(of: HostName.portStart(host) ?? host.count)
            return matchesAny(condition.values, name, ignoringCase: true)
        case .method: return matchesAny(condition.values, request.bytes[head.method], ignoringCase: false)
        case .header: return matchesHeader(condition, request.bytes, fields)
        case .query: return matchesQuery(condition, request.bytes[head.query])
        case .source:
            for index in condition.values.indices where blocks[index].contains(request.source) { return true }
            return false
        }
    }

    private func matchesAny(_ values: Section, _ text: Bytes, ignoringCase: Bool) -> Bool {
        for index in values.indices
        where WildcardPattern.matches(patterns[index].value, text, ignoringCase: ignoringCase) { return true }
        return false
    }

    private func matchesHeader(_ condition: Condition, _ bytes: Bytes, _ fields: borrowing HeaderFields) -> Bool {
        for index in 0..<fields.count where bytes[fields[index].name].equalsIgnoringCase(condition.name) {
            if matchesAny(condition.values, bytes[fields[index].value], ignoringCase: true) { return true }
        }
        return false
    }

    private func matchesQuery(_ condition: Condition, _ query: Bytes) -> Bool {
        var start = 0
        while start < query.count {
            let found = query.find(0x26, from: start)
            let end = found < 0 ? query.count : found
            let parameter = Bytes(rebasing: query[start..<end])
            let equals = parameter.find(0x3d)
            let key = parameter.prefix(of: equals < 0 ? parameter.count : equals)
            let value = equals < 0 ? Bytes(start: nil, count: 0) : parameter.from(equals + 1)
            for index in condition.values.indices where matches(patterns[index], key: key, value: value) { return true }
            start = end + 1
        }
        return false
    }

    private func matches(_ pattern: Pattern, key: Bytes, value: Bytes) -> Bool {
        if let wanted = pattern.key, !WildcardPattern.matches(wanted, key, ignoringCase: true) { return false }
        return WildcardPattern.matches(pattern.value, value, ignoringCase: true)
    }
}
