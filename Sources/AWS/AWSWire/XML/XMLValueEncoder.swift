/// Writes a structure's members as elements.
struct XMLValueEncoder {
    /// EC2 writes `.000` where there are no milliseconds.
    var timestamps = TimestampFormat.iso8601

    func members(
        _ members: [String: WireValue], _ shape: StructureTraits, into writer: inout XMLWriter
    ) throws(WireError) {
        for member in shape.members where member.location == .body && !member.isAttribute {
            guard let value = members[member.name] else { continue }
            do {
                try write(value, member.type, as: member.wireName, namespace: member.xmlNamespace, into: &writer)
            } catch {
                throw error.inside(member.name)
            }
        }
    }

    /// One value as an element of that name; a flattened list or map as several.
    func write(
        _ value: WireValue, _ type: WireType, as name: String, namespace: XMLNamespace? = nil,
        into writer: inout XMLWriter
    ) throws(WireError) {
        switch (type, value) {
        case (.structure(let shape), .structure(let members)):
            try write(members, shape(), as: name, namespace: namespace, into: &writer)
        case (.list(let element, let traits), .list(let values)):
            try write(values, element, traits, as: name, namespace: namespace, into: &writer)
        case (.map(let element, let traits), .map(let entries)):
            try write(entries, element, traits, as: name, namespace: namespace, into: &writer)
        default:
            let text = try Scalar.text(value, type, format: timestamps)
            writer.open(name, namespace: namespace)
            writer.text(text)
            writer.close(name)
        }
    }

    private func write(
        _ members: [String: WireValue], _ shape: StructureTraits, as name: String, namespace: XMLNamespace?,
        into writer: inout XMLWriter
    ) throws(WireError) {
        var attributes: [(name: String, value: String)] = []
        for member in shape.members where member.isAttribute {
            guard let value = members[member.name] else { continue }
            attributes.append((member.wireName, try Scalar.text(value, member.type)))
        }
        writer.open(name, namespace: namespace ?? shape.xmlNamespace, attributes: attributes)
        try self.members(members, shape, into: &writer)
        writer.close(name)
    }

    private func write(
        _ values: [WireValue], _ type: WireType, _ traits: ListTraits, as name: String, namespace: XMLNamespace?,
        into writer: inout XMLWriter
    ) throws(WireError) {
        if !traits.flattened { writer.open(name, namespace: namespace) }
        let elementName = traits.elementName ?? (traits.flattened ? name : "member")
        for (index, value) in values.enumerated() {
            do {
                try write(value, type, as: elementName, into: &writer)
            } catch {
                throw error.inside("\(index)")
            }
        }
        if !traits.flattened { writer.close(name) }
    }

    private func write(
        _ entries: [String: WireValue], _ type: WireType, _ traits: MapTraits, as name: String,
        namespace: XMLNamespace?, into writer: inout XMLWriter
    ) throws(WireError) {
        if !traits.flattened { writer.open(name, namespace: namespace) }
        let entryName = traits.flattened ? name : "entry"
        for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
            writer.open(entryName)
            writer.element(traits.keyName ?? "key", key)
            do {
                try write(value, type, as: traits.valueName ?? "value", into: &writer)
            } catch {
                throw error.inside(key)
            }
            writer.close(entryName)
        }
        if !traits.flattened { writer.close(name) }
    }
}
