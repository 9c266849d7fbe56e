/// A piece of a CloudFormation document: what JSON has, with the order of keys kept.
///
/// Intrinsic functions stand in it in their long form (`{"Ref": "Vpc"}`), whichever form was read.
package indirect enum TemplateValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case list([TemplateValue])
    case map(TemplateMap)
}

extension TemplateValue {
    package var map: TemplateMap? {
        guard case .map(let map) = self else { return nil }
        return map
    }

    package var list: [TemplateValue]? {
        guard case .list(let list) = self else { return nil }
        return list
    }

    /// The text of a string, a number or a boolean, as CloudFormation passes it on; nil for anything else.
    package var scalarText: String? {
        switch self {
        case .string(let text): text
        case .integer(let value): String(value)
        case .number(let value): value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        case .bool(let value): value ? "true" : "false"
        case .null, .list, .map: nil
        }
    }

    /// The value of a key, where this is a map that has it.
    package subscript(key: String) -> TemplateValue? { map?[key] }

    /// Equal to CloudFormation: `80` and `"80"` are the same, and so are maps in another order.
    package func isSame(as other: TemplateValue) -> Bool {
        switch (self, other) {
        case (.null, .null): return true
        case (.list(let left), .list(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.map(let left), .map(let right)):
            return left.count == right.count
                && left.entries.allSatisfy { entry in right[entry.key].map { entry.value.isSame(as: $0) } ?? false }
        default:
            guard let left = scalarText, let right = other.scalarText else { return false }
            return left == right
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .map(TemplateMap(elements.map { (key: $0.0, value: $0.1) }))
    }
}

/// Stored as JSON text, so that the order of keys survives.
extension TemplateValue: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try TemplateJSON.read(text)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(TemplateJSON.write(self))
    }
}
