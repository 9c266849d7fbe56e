/// What an update changes, resource by resource.
package struct TemplateDiff: Equatable, Sendable {
    /// In the order of the new template; what goes comes last, in the order of the old one.
    package var changes: [ResourceChange]

    package var isEmpty: Bool { changes.isEmpty }

    /// A resource as it is, or as it shall be, with its functions worked out.
    package struct Side: Equatable, Sendable {
        package var logicalID: String
        package var type: String
        package var properties: TemplateMap

        package init(logicalID: String, type: String, properties: TemplateMap) {
            self.logicalID = logicalID
            self.type = type
            self.properties = properties
        }
    }

    /// `unknown` is what stands in `new` for values that only the update will tell: they count as changed.
    package init(old: [Side], new: [Side], replacement: ReplacementTable, unknown: String? = nil) {
        let before = Dictionary(old.map { ($0.logicalID, $0) }) { first, _ in first }
        let after = Set(new.map(\.logicalID))
        var changes: [ResourceChange] = []
        for side in new {
            guard let was = before[side.logicalID] else {
                changes.append(ResourceChange(logicalID: side.logicalID, type: side.type, action: .add))
                continue
            }
            if let change = Self.change(from: was, to: side, replacement, unknown) { changes.append(change) }
        }
        for side in old where !after.contains(side.logicalID) {
            changes.append(ResourceChange(logicalID: side.logicalID, type: side.type, action: .remove))
        }
        self.changes = changes
    }

    private static func change(
        from old: Side, to new: Side, _ table: ReplacementTable, _ unknown: String?
    ) -> ResourceChange? {
        guard old.type == new.type else {
            return ResourceChange(logicalID: new.logicalID, type: new.type, action: .modify(.always), properties: [])
        }
        let names = old.properties.keys + new.properties.keys.filter { old.properties[$0] == nil }
        var changed: [PropertyChange] = []
        for name in names {
            let (before, after) = (old.properties[name], new.properties[name])
            if let before, let after, before.isSame(as: after) { continue }
            let isUnknown = unknown.map { after?.mentions($0) ?? false } ?? false
            let replaces = table.replaces(name, of: new.type)
            changed.append(
                PropertyChange(name: name, before: before, after: after, isUnknown: isUnknown, replaces: replaces))
        }
        guard !changed.isEmpty else { return nil }
        let replacement: ResourceChange.Replacement =
            if changed.contains(where: { $0.replaces && !$0.isUnknown }) {
                .always
            } else if changed.contains(where: \.replaces) {
                .conditional
            } else {
                .never
            }
        return ResourceChange(
            logicalID: new.logicalID, type: new.type, action: .modify(replacement), properties: changed)
    }
}

/// Which properties cannot be changed in place, by resource type.
package struct ReplacementTable: Sendable {
    private let properties: [String: Set<String>]

    package init(_ properties: [String: Set<String>]) {
        self.properties = properties
    }

    package func replaces(_ property: String, of type: String) -> Bool {
        properties[type]?.contains(property) ?? false
    }
}

package struct ResourceChange: Equatable, Sendable {
    package enum Action: Equatable, Sendable {
        case add
        case modify(Replacement)
        case remove
    }

    /// Whether the physical resource gives way to a new one. Conditional where a value is not known yet.
    package enum Replacement: Equatable, Sendable {
        case never
        case conditional
        case always
    }

    package var logicalID: String
    package var type: String
    package var action: Action
    package var properties: [PropertyChange]

    package init(logicalID: String, type: String, action: Action, properties: [PropertyChange] = []) {
        self.logicalID = logicalID
        self.type = type
        self.action = action
        self.properties = properties
    }
}

package struct PropertyChange: Equatable, Sendable {
    package var name: String
    package var before: TemplateValue?
    package var after: TemplateValue?
    /// The new value depends on what another resource will be.
    package var isUnknown: Bool
    /// The property cannot be changed in place.
    package var replaces: Bool
}

extension TemplateValue {
    fileprivate func mentions(_ text: String) -> Bool {
        switch self {
        case .string(let string): string.contains(text)
        case .list(let list): list.contains { $0.mentions(text) }
        case .map(let map): map.entries.contains { $0.value.mentions(text) }
        default: false
        }
    }
}
