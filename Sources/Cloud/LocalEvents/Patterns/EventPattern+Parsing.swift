import AWSWire
import TealCore

/// Why a text is no pattern, in the words of Event Ruler, which EventBridge reads patterns with.
///
/// <https://github.com/aws/event-ruler>
struct EventPatternError: Error, Equatable {
    var reason: String
}

extension EventPattern {
    /// Of a rule.
    init(_ text: String) throws(EventPatternError) {
        let value: JSONValue
        do {
            value = try JSONParser.parse(Array(text.utf8), maximumDepth: 32)
        } catch {
            throw EventPatternError(reason: "Invalid JSON")
        }
        guard let object = value.object else { throw EventPatternError(reason: "Filter is not an object") }
        try self.init(object)
    }

    private init(_ object: JSONObject) throws(EventPatternError) {
        guard !object.members.isEmpty else { throw EventPatternError(reason: "Empty patterns are not allowed") }
        fields = []
        for (name, value) in object.members {
            switch value {
            case .array(let members) where name == "$or": alternatives.append(try Self.alternatives(members))
            case .object(let inner): fields.append(Field(name: name, node: .object(try EventPattern(inner))))
            case .array(let members):
                guard !members.isEmpty else { throw EventPatternError(reason: "Empty patterns are not allowed") }
                var tests: [ValueTest] = []
                for member in members { tests.append(try ValueTest(member)) }
                fields.append(Field(name: name, node: .values(tests)))
            default: throw EventPatternError(reason: "\"\(name)\" must be an object or an array")
            }
        }
    }

    private static func alternatives(_ members: [JSONValue]) throws(EventPatternError) -> [EventPattern] {
        guard members.count > 1 else {
            throw EventPatternError(reason: "There must have at least 2 Objects for $or relationship.")
        }
        var patterns: [EventPattern] = []
        for member in members {
            guard let object = member.object else {
                throw EventPatternError(reason: "Only JSON object is allowed in array of $or relationship.")
            }
            patterns.append(try EventPattern(object))
        }
        return patterns
    }
}

extension ValueTest {
    init(_ value: JSONValue) throws(EventPatternError) {
        switch value {
        case .string, .integer, .number, .boolean, .null: self = .equals(value)
        case .array:
            throw EventPatternError(reason: "Match value must be String, number, true, false, or null")
        case .object(let object):
            guard object.members.count == 1, let (name, argument) = object.members.first else {
                throw EventPatternError(reason: "Only one key allowed in match expression")
            }
            self = try Self.comparison(name, argument)
        }
    }

    private static func comparison(_ name: String, _ argument: JSONValue) throws(EventPatternError) -> ValueTest {
        switch name {
        case "exists":
            guard let wanted = argument.boolean else {
                throw EventPatternError(reason: "exists match pattern must be either true or false.")
            }
            return .exists(wanted)
        case "numeric": return .numeric(try bounds(argument))
        case "cidr":
            guard let range = argument.string.flatMap(IPv4Prefix.init) else {
                throw EventPatternError(
                    reason: "Malformed CIDR, one '/' required; the local region reads those of IPv4 alone")
            }
            return .address(range)
        case "anything-but": return .anythingBut(try exclusions(argument))
        case "prefix", "suffix", "equals-ignore-case", "wildcard": return try textual(name, argument)
        default: throw EventPatternError(reason: "Unrecognized match type \(name)")
        }
    }

    private static func textual(_ name: String, _ argument: JSONValue) throws(EventPatternError) -> ValueTest {
        let isBare = name == "prefix" || name == "suffix"
        if isBare, let object = argument.object, object.members.count == 1,
            let text = object["equals-ignore-case"]?.string
        {
            return name == "prefix" ? .prefix(text, ignoringCase: true) : .suffix(text, ignoringCase: true)
        }
        guard let text = argument.string else {
            throw EventPatternError(reason: "\(name) match pattern must be a string")
        }
        switch name {
        case "prefix": return .prefix(text, ignoringCase: false)
        case "suffix": return .suffix(text, ignoringCase: false)
        case "wildcard":
            guard let wildcard = Wildcard(text) else {
                throw EventPatternError(reason: "Consecutive wildcard characters or an invalid escape in \(text)")
            }
            return .wildcard(wildcard)
        default: return .equalsIgnoringCase(text)
        }
    }

    /// A value, a list of texts or of numbers, or one of the comparisons of texts.
    private static func exclusions(_ argument: JSONValue) throws(EventPatternError) -> [ValueTest] {
        switch argument {
        case .string, .integer, .number: return [.equals(argument)]
        case .array(let members) where !members.isEmpty:
            for member in members where member.string == nil && member.number == nil {
                throw EventPatternError(
                    reason: "Inside anything but list, start|null|boolean is not supported.")
            }
            return members.map { .equals($0) }
        case .object(let object):
            guard object.members.count == 1, let (name, inner) = object.members.first,
                ["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(name)
            else { throw EventPatternError(reason: "Unsupported anything-but pattern") }
            var tests: [ValueTest] = []
            for value in inner.array ?? [inner] { tests.append(try textual(name, value)) }
            return tests
        default:
            throw EventPatternError(reason: "Value of anything-but must be an array or single string/number value.")
        }
    }

    private static func bounds(_ argument: JSONValue) throws(EventPatternError) -> [Bound] {
        guard let members = argument.array else {
            throw EventPatternError(reason: "Value of numeric must be an array.")
        }
        guard [2, 4].contains(members.count) else {
            throw EventPatternError(reason: "Invalid member in numeric match: one or two comparisons are wanted")
        }
        var bounds: [Bound] = []
        for index in stride(from: 0, to: members.count, by: 2) {
            guard let comparison = members[index].string.flatMap(Comparison.init(rawValue:)) else {
                throw EventPatternError(reason: "Unrecognized numeric range operator")
            }
            guard let number = members[index + 1].number else {
                throw EventPatternError(reason: "Value of \(comparison.rawValue) must be numeric")
            }
            guard abs(number) <= 5e9 else {
                throw EventPatternError(reason: "Value must be between -5.0E9 and 5.0E9, inclusive")
            }
            bounds.append(Bound(comparison: comparison, number: number))
        }
        return bounds
    }
}
