/// Reads a structure from a form.
struct FormDecoder {
    let dialect: FormDialect

    func structure(_ tree: FormTree, _ shape: StructureTraits) throws(WireError) -> WireValue {
        var members: [String: WireValue] = [:]
        for member in shape.members {
            do {
                if let value = try self.member(member, in: tree) { members[member.name] = value }
            } catch {
                throw error.inside(member.name)
            }
        }
        return .structure(members)
    }

    private func member(_ member: MemberTraits, in tree: FormTree) throws(WireError) -> WireValue? {
        let name = dialect.name(member)
        if case .list(_, let traits) = member.type, traits.flattened, dialect == .query,
            let own = traits.elementName, let node = tree[own]
        {
            return try list(node.numbered, member.type)
        }
        guard let node = tree[name] else { return nil }
        return try value(node, member.type)
    }

    /// Nil where the node has nothing of the type's: a structure's children where a scalar should be.
    private func value(_ node: FormTree, _ type: WireType) throws(WireError) -> WireValue? {
        switch type {
        case .structure(let shape):
            guard node.value == nil || node.value == "" else { throw WireError(.mistyped(expected: "structure")) }
            return try structure(node, shape())
        case .list(_, let traits):
            guard node.value == nil || node.value == "" else { throw WireError(.mistyped(expected: "list")) }
            return try list(elements(node, traits), type)
        case .map(let element, let traits): return try map(node, element, traits)
        default:
            guard let text = node.value else { throw WireError(.mistyped(expected: type.name)) }
            return try Scalar.value(text, type)
        }
    }

    /// `Name.member.1`; and `Name.1`, which AWS takes as well.
    private func elements(_ node: FormTree, _ traits: ListTraits) -> [FormTree] {
        guard dialect == .query, !traits.flattened else { return node.numbered }
        let below = node[traits.elementName ?? "member"] ?? node["member"]
        return (below ?? node).numbered
    }

    private func list(_ nodes: [FormTree], _ type: WireType) throws(WireError) -> WireValue {
        guard case .list(let element, _) = type else { throw WireError(.mistyped(expected: type.name)) }
        var values: [WireValue] = []
        for (index, node) in nodes.enumerated() {
            do {
                if let value = try value(node, element) { values.append(value) }
            } catch {
                throw error.inside("\(index)")
            }
        }
        return .list(values)
    }

    private func map(_ node: FormTree, _ type: WireType, _ traits: MapTraits) throws(WireError) -> WireValue {
        let entries = (traits.flattened ? node : node["entry"] ?? node).numbered
        var values: [String: WireValue] = [:]
        for (index, entry) in entries.enumerated() {
            guard let key = entry[traits.keyName ?? "key"]?.value else {
                throw WireError(.mistyped(expected: "map entry with a key"), path: ["\(index)"])
            }
            guard let node = entry[traits.valueName ?? "value"] else { continue }
            do {
                values[key] = try value(node, type)
            } catch {
                throw error.inside(key)
            }
        }
        return .map(values)
    }
}
