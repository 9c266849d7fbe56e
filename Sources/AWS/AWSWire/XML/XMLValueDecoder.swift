/// Reads a structure from an element.
struct XMLValueDecoder {
    /// Elements that the model does not know are passed over.
    func structure(_ element: XMLElement, _ shape: StructureTraits) throws(WireError) -> WireValue {
        let byName = Dictionary(grouping: element.children, by: \.name)
        var members: [String: WireValue] = [:]
        for member in shape.members where member.location == .body {
            do {
                if let value = try self.member(member, element, byName) { members[member.name] = value }
            } catch {
                throw error.inside(member.name)
            }
        }
        return .structure(members)
    }

    private func member(
        _ member: MemberTraits, _ element: XMLElement, _ byName: [String: [XMLElement]]
    ) throws(WireError) -> WireValue? {
        if member.isAttribute {
            guard let text = element.attributes[member.wireName] else { return nil }
            return try Scalar.value(text, member.type)
        }
        switch member.type {
        case .list(let type, let traits) where traits.flattened:
            guard let found = (traits.elementName.flatMap { byName[$0] }) ?? byName[member.wireName] else { return nil }
            return try list(found, of: type)
        case .map(let type, let traits) where traits.flattened:
            guard let found = byName[member.wireName] else { return nil }
            return try map(found, of: type, traits)
        default:
            guard let found = byName[member.wireName]?.first else { return nil }
            return try value(found, member.type)
        }
    }

    func value(_ element: XMLElement, _ type: WireType) throws(WireError) -> WireValue {
        switch type {
        case .structure(let shape): return try structure(element, shape())
        case .list(let type, _): return try list(element.children, of: type)
        case .map(let type, let traits): return try map(element.children, of: type, traits)
        default:
            guard element.children.isEmpty else { throw WireError(.mistyped(expected: type.name)) }
            return try Scalar.value(element.text, type)
        }
    }

    private func list(_ elements: [XMLElement], of type: WireType) throws(WireError) -> WireValue {
        var values: [WireValue] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do {
                values.append(try value(element, type))
            } catch {
                throw error.inside("\(index)")
            }
        }
        return .list(values)
    }

    private func map(
        _ entries: [XMLElement], of type: WireType, _ traits: MapTraits
    ) throws(WireError) -> WireValue {
        var values: [String: WireValue] = [:]
        for (index, entry) in entries.enumerated() {
            guard let key = entry.text(of: traits.keyName ?? "key") else {
                throw WireError(.mistyped(expected: "map entry with a key"), path: ["\(index)"])
            }
            guard let element = entry.child(traits.valueName ?? "value") else { continue }
            do {
                values[key] = try value(element, type)
            } catch {
                throw error.inside(key)
            }
        }
        return .map(values)
    }
}
