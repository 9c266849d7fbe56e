/// Writes a structure as the name and value pairs of a form.
struct FormEncoder {
    let dialect: FormDialect
    private(set) var pairs: [(name: String, value: String)]

    init(_ dialect: FormDialect, beginningWith pairs: [(name: String, value: String)]) {
        self.dialect = dialect
        self.pairs = pairs
    }

    mutating func encode(
        _ members: [String: WireValue], _ shape: StructureTraits, prefix: String = ""
    ) throws(WireError) {
        for member in shape.members {
            guard let value = members[member.name] else { continue }
            let name = dialect.name(member)
            do {
                try encode(value, member.type, at: prefix.isEmpty ? name : "\(prefix).\(name)")
            } catch {
                throw error.inside(member.name)
            }
        }
    }

    private mutating func encode(_ value: WireValue, _ type: WireType, at name: String) throws(WireError) {
        switch (type, value) {
        case (.structure(let shape), .structure(let members)): try encode(members, shape(), prefix: name)
        case (.list(let element, let traits), .list(let values)): try encode(values, element, traits, at: name)
        case (.map(let element, let traits), .map(let entries)): try encode(entries, element, traits, at: name)
        default: pairs.append((name, try Scalar.text(value, type)))
        }
    }

    /// An empty list is a name without value in the query protocol, and cannot be said in EC2's.
    private mutating func encode(
        _ values: [WireValue], _ type: WireType, _ traits: ListTraits, at name: String
    ) throws(WireError) {
        if values.isEmpty, dialect == .query { pairs.append((name, "")) }
        let path = dialect.elementPath(name, traits)
        for (index, value) in values.enumerated() {
            do {
                try encode(value, type, at: "\(path).\(index + 1)")
            } catch {
                throw error.inside("\(index)")
            }
        }
    }

    private mutating func encode(
        _ entries: [String: WireValue], _ type: WireType, _ traits: MapTraits, at name: String
    ) throws(WireError) {
        let path = traits.flattened ? name : "\(name).entry"
        for (index, entry) in entries.sorted(by: { $0.key < $1.key }).enumerated() {
            pairs.append(("\(path).\(index + 1).\(traits.keyName ?? "key")", entry.key))
            do {
                try encode(entry.value, type, at: "\(path).\(index + 1).\(traits.valueName ?? "value")")
            } catch {
                throw error.inside(entry.key)
            }
        }
    }
}
