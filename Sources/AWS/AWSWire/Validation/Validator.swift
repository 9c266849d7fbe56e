/// Checks a decoded value against what the model asks of it: required members, lengths, ranges, patterns, enumerations.
///
/// The sentences are those of AWS's own framework, which names members as its Java code does: `tags.1.member.key`.
package enum Validator {
    /// All that is wrong, outermost first; each error's path is the model's (`["Tags", "0", "Key"]`).
    package static func validate(_ value: WireValue, as type: any AWSStructure.Type) -> [WireError] {
        validate(value, shape: type.traits)
    }

    package static func validate(_ value: WireValue, shape: StructureTraits) -> [WireError] {
        var checker = ConstraintChecker()
        checker.check(value, .structure { shape })
        return checker.errors
    }
}

/// Walks one value and collects what is wrong.
private struct ConstraintChecker {
    private(set) var errors: [WireError] = []
    /// In the model's words.
    private var path: [String] = []
    /// In AWS's words.
    private var place = ""

    mutating func check(_ value: WireValue, _ type: WireType) {
        switch (type, value) {
        case (.structure(let shape), .structure(let members)): check(members, shape())
        case (.list(let element, let traits), .list(let values)): check(values, element, traits)
        case (.map(let element, let traits), .map(let entries)): check(entries, element, traits)
        default:
            for constraint in Constraint.violated(by: value, type) { report(value, constraint) }
        }
    }

    private mutating func report(_ value: WireValue, _ constraint: String) {
        let sentence = "Value '\(value.said)' at '\(place)' failed to satisfy constraint: \(constraint)"
        errors.append(WireError(.constraint(sentence), path: path))
    }

    private mutating func within(_ name: String, as word: String, _ body: (inout ConstraintChecker) -> Void) {
        let outside = place
        path.append(name)
        place = outside.isEmpty ? word : "\(outside).\(word)"
        body(&self)
        place = outside
        path.removeLast()
    }

    private mutating func check(_ members: [String: WireValue], _ shape: StructureTraits) {
        for member in shape.members {
            within(member.name, as: member.name.prefix(1).lowercased() + member.name.dropFirst()) { checker in
                if let value = members[member.name] {
                    checker.check(value, member.type)
                } else if member.required {
                    checker.errors.append(WireError(.missing, path: checker.path))
                }
            }
        }
    }

    private mutating func check(_ values: [WireValue], _ type: WireType, _ traits: ListTraits) {
        for constraint in Constraint.violated(length: values.count, traits.minimum, traits.maximum) {
            report(.list(values), constraint)
        }
        if type.isScalar {
            guard values.contains(where: { !Constraint.violated(by: $0, type).isEmpty }) else { return }
            report(
                .list(values), "Member must satisfy constraint: [\(Constraint.all(of: type).joined(separator: ", "))]")
        } else {
            for (index, value) in values.enumerated() {
                within("\(index)", as: "\(index + 1).member") { $0.check(value, type) }
            }
        }
    }

    private mutating func check(_ entries: [String: WireValue], _ type: WireType, _ traits: MapTraits) {
        let whole = WireValue.map(entries)
        for constraint in Constraint.violated(length: entries.count, traits.minimum, traits.maximum) {
            report(whole, constraint)
        }
        let keyType = WireType.string(traits.key)
        if entries.keys.contains(where: { !Constraint.violated(by: .string($0), keyType).isEmpty }) {
            let all = Constraint.all(of: keyType).joined(separator: ", ")
            report(whole, "Map keys must satisfy constraint: [\(all)]")
        }
        if type.isScalar {
            guard entries.values.contains(where: { !Constraint.violated(by: $0, type).isEmpty }) else { return }
            report(whole, "Map value must satisfy constraint: [\(Constraint.all(of: type).joined(separator: ", "))]")
        } else {
            for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                within(key, as: "\(key).member") { $0.check(value, type) }
            }
        }
    }
}

/// What a scalar must satisfy, in AWS's sentences.
private enum Constraint {
    /// The constraints that the value breaks; none for a value of another type, which the decoders refuse.
    static func violated(by value: WireValue, _ type: WireType) -> [String] {
        switch (type, value) {
        case (.string(let constraint), .string(let text)): return violated(by: text, constraint)
        case (.integer(let minimum, let maximum), .integer(let number)):
            return bounds("value", minimum, maximum) {
                $0 > number
            } isAbove: {
                $0 < number
            }
        case (.blob(let minimum, let maximum), .blob(let bytes)):
            return violated(length: bytes.count, minimum, maximum)
        default: return []
        }
    }

    /// Lengths are counted as Java counts them, in UTF-16 units.
    private static func violated(by text: String, _ constraint: StringConstraint) -> [String] {
        var broken = violated(length: text.utf16.count, constraint.minimumLength, constraint.maximumLength)
        if let pattern = constraint.pattern, !PatternCache.matches(text, pattern) {
            broken.append("Member must satisfy regular expression pattern: \(pattern)")
        }
        if !constraint.values.isEmpty, !constraint.values.contains(text) {
            broken.append("Member must satisfy enum value set: [\(constraint.values.joined(separator: ", "))]")
        }
        return broken
    }

    static func violated(length: Int, _ minimum: Int?, _ maximum: Int?) -> [String] {
        bounds("length", minimum, maximum) {
            $0 > length
        } isAbove: {
            $0 < length
        }
    }

    private static func bounds(
        _ what: String, _ minimum: Int?, _ maximum: Int?, isBelow: (Int) -> Bool, isAbove: (Int) -> Bool
    ) -> [String] {
        if let maximum, isAbove(maximum) { return ["Member must have \(what) less than or equal to \(maximum)"] }
        if let minimum, isBelow(minimum) { return ["Member must have \(what) greater than or equal to \(minimum)"] }
        return []
    }

    /// Every constraint of the type, broken or not: AWS names them all where elements and keys are concerned.
    static func all(of type: WireType) -> [String] {
        switch type {
        case .string(let constraint):
            var all = both("length", constraint.minimumLength, constraint.maximumLength)
            if let pattern = constraint.pattern {
                all.append("Member must satisfy regular expression pattern: \(pattern)")
            }
            if !constraint.values.isEmpty {
                all.append("Member must satisfy enum value set: [\(constraint.values.joined(separator: ", "))]")
            }
            return all
        case .integer(let minimum, let maximum): return both("value", minimum, maximum)
        case .blob(let minimum, let maximum): return both("length", minimum, maximum)
        default: return []
        }
    }

    private static func both(_ what: String, _ minimum: Int?, _ maximum: Int?) -> [String] {
        [
            maximum.map { "Member must have \(what) less than or equal to \($0)" },
            minimum.map { "Member must have \(what) greater than or equal to \($0)" },
        ].compactMap { $0 }
    }
}

extension WireType {
    fileprivate var isScalar: Bool {
        switch self {
        case .structure, .list, .map: false
        default: true
        }
    }
}

extension WireValue {
    /// As Java prints it, and no longer than a sentence bears.
    fileprivate var said: String {
        let whole: String
        switch self {
        case .string(let text): whole = text
        case .integer(let number): whole = "\(number)"
        case .double(let number): whole = "\(number)"
        case .boolean(let flag): whole = "\(flag)"
        case .timestamp(let date): whole = Timestamp.text(date, .iso8601)
        case .list(let values): whole = "[\(values.prefix(100).map(\.said).joined(separator: ", "))]"
        case .map(let entries):
            let pairs = entries.sorted { $0.key < $1.key }.prefix(100).map { "\($0.key)=\($0.value.said)" }
            whole = "{\(pairs.joined(separator: ", "))}"
        case .blob, .document, .structure: whole = ""
        }
        return whole.utf8.count <= 1024 ? whole : String(whole.prefix(1024)) + "..."
    }
}
