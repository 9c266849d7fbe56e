import FoundationEssentials

/// The members of a structure that travel outside the body: in the path, the query, the headers and the status.
struct HTTPBindings {
    let shape: StructureTraits

    /// The labels of the path, by wire name.
    func labels(_ members: [String: WireValue]) throws(WireError) -> [String: String] {
        var labels: [String: String] = [:]
        for member in shape.members where member.location == .uri {
            guard let value = members[member.name] else { throw WireError(.missing, path: [member.name]) }
            labels[member.wireName] = try text(value, member, .iso8601)
        }
        return labels
    }

    func query(_ members: [String: WireValue]) throws(WireError) -> [(name: String, value: String)] {
        var query: [(name: String, value: String)] = []
        for member in shape.members where member.location == .query {
            guard let value = members[member.name] else { continue }
            switch (member.type, value) {
            case (.list(let type, _), .list(let values)):
                for value in values { query.append((member.wireName, try Scalar.text(value, type))) }
            case (.map(let type, _), .map(let entries)):
                for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                    for text in try texts(value, type) { query.append((key, text)) }
                }
            default: query.append((member.wireName, try text(value, member, .iso8601)))
            }
        }
        return query
    }

    private func texts(_ value: WireValue, _ type: WireType) throws(WireError) -> [String] {
        guard case .list(let element, _) = type, case .list(let values) = value else {
            return [try Scalar.text(value, type)]
        }
        var texts: [String] = []
        for value in values { texts.append(try Scalar.text(value, element)) }
        return texts
    }

    func headers(_ members: [String: WireValue]) throws(WireError) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = []
        for member in shape.members {
            guard let value = members[member.name] else { continue }
            switch (member.location, member.type, value) {
            case (.headers(let prefix), .map(let type, _), .map(let entries)):
                for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                    headers.append((prefix + key, try Scalar.text(value, type)))
                }
            case (.header, .list(let type, _), .list(let values)):
                headers.append((member.wireName, try HTTPBindings.headerList(values, type)))
            case (.header, _, _): headers.append((member.wireName, try text(value, member, .rfc822)))
            default: continue
            }
        }
        return headers
    }

    private static func headerList(_ values: [WireValue], _ type: WireType) throws(WireError) -> String {
        var texts: [String] = []
        for value in values {
            let text = try Scalar.text(value, type, format: .rfc822)
            let needsQuotes = text.contains(",") || text.contains("\"")
            texts.append(needsQuotes ? "\"\(text.replacing("\"", with: "\\\""))\"" : text)
        }
        return texts.joined(separator: ",")
    }

    private func text(_ value: WireValue, _ member: MemberTraits, _ format: TimestampFormat) throws(WireError) -> String
    {
        do {
            return try Scalar.text(value, member.type, format: format)
        } catch {
            throw error.inside(member.name)
        }
    }
}

// MARK: - Reading

extension HTTPBindings {
    /// What a request says outside its body.
    func read(
        _ request: WireRequest, labels: [String: String]
    ) throws(WireError) -> [String: WireValue] {
        var members = try read(headers: request.headers)
        for member in shape.members {
            do {
                switch member.location {
                case .uri:
                    if let text = labels[member.wireName] {
                        members[member.name] = try Scalar.value(text, member.type)
                    }
                case .query: members[member.name] = try queryValue(member, request.query)
                default: continue
                }
            } catch {
                throw error.inside(member.name)
            }
        }
        return members
    }

    private func queryValue(
        _ member: MemberTraits, _ query: [(name: String, value: String)]
    ) throws(WireError) -> WireValue? {
        let own = query.filter { $0.name == member.wireName }.map(\.value)
        switch member.type {
        case .list(let type, _): return own.isEmpty ? nil : try HTTPBindings.list(own, of: type)
        case .map(let type, _):
            let taken = Set(shape.members.filter { $0.location == .query && $0.name != member.name }.map(\.wireName))
            let others = Dictionary(grouping: query.filter { !taken.contains($0.name) }, by: \.name)
            guard !others.isEmpty else { return nil }
            var entries: [String: WireValue] = [:]
            for (key, pairs) in others {
                if case .list(let element, _) = type {
                    entries[key] = try HTTPBindings.list(pairs.map(\.value), of: element)
                } else if let last = pairs.last {
                    entries[key] = try Scalar.value(last.value, type)
                }
            }
            return .map(entries)
        default:
            guard let text = own.last else { return nil }
            return try Scalar.value(text, member.type)
        }
    }

    private static func list(_ texts: [String], of type: WireType) throws(WireError) -> WireValue {
        var values: [WireValue] = []
        for text in texts { values.append(try Scalar.value(text, type)) }
        return .list(values)
    }

    /// What an answer says outside its body.
    func read(_ response: WireResponse) throws(WireError) -> [String: WireValue] {
        var members = try read(headers: response.headers)
        for member in shape.members where member.location == .statusCode {
            members[member.name] = .integer(response.status)
        }
        return members
    }

    private func read(headers: [(name: String, value: String)]) throws(WireError) -> [String: WireValue] {
        var members: [String: WireValue] = [:]
        for member in shape.members {
            do {
                members[member.name] = try headerValue(member, headers)
            } catch {
                throw error.inside(member.name)
            }
        }
        return members
    }

    private func headerValue(
        _ member: MemberTraits, _ headers: [(name: String, value: String)]
    ) throws(WireError) -> WireValue? {
        switch (member.location, member.type) {
        case (.headers(let prefix), .map(let type, _)):
            let wanted = prefix.lowercased()
            let found = headers.filter { $0.name.lowercased().hasPrefix(wanted) }
            guard !found.isEmpty else { return nil }
            var entries: [String: WireValue] = [:]
            for header in found {
                entries[String(header.name.dropFirst(prefix.count))] = try Scalar.value(header.value, type)
            }
            return .map(entries)
        case (.header, .list(let type, _)):
            guard let text = headers.first(named: member.wireName) else { return nil }
            return try HTTPBindings.list(HTTPBindings.split(text, type), of: type)
        case (.header, _):
            guard let text = headers.first(named: member.wireName) else { return nil }
            return try Scalar.value(text, member.type, format: .rfc822)
        default: return nil
        }
    }

    /// At commas outside quotation marks; a date in RFC 822's form has a comma of its own.
    private static func split(_ text: String, _ type: WireType) -> [String] {
        var isDate = false
        if case .timestamp(let format) = type { isDate = format ?? .rfc822 == .rfc822 }
        var items: [String] = [""]
        var (isQuoted, isEscaped, commas) = (false, false, 0)
        for character in text {
            if isEscaped {
                items[items.count - 1].append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                commas += 1
                if isDate, commas % 2 == 1 { items[items.count - 1].append(character) } else { items.append("") }
            } else {
                items[items.count - 1].append(character)
            }
        }
        return items.map { $0.trimmingXMLSpace() }
    }
}
