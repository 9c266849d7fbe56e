import AWSWire
import TealCore

/// One of the values, or one of the comparisons, that a field of a pattern lists.
///
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html>
indirect enum ValueTest: Equatable, Sendable {
    enum Comparison: String, Sendable {
        case less = "<"
        case atMost = "<="
        case equal = "="
        case atLeast = ">="
        case greater = ">"
    }

    struct Bound: Equatable, Sendable {
        var comparison: Comparison
        var number: Double
    }

    case equals(JSONValue)
    case equalsIgnoringCase(String)
    case prefix(String, ignoringCase: Bool)
    case suffix(String, ignoringCase: Bool)
    case wildcard(Wildcard)
    case numeric([Bound])
    case address(IPv4Prefix)
    case exists(Bool)
    case anythingBut([ValueTest])

    func matches(leaves: [JSONValue]) -> Bool {
        if case .exists(let wanted) = self { return wanted != leaves.isEmpty }
        return leaves.contains(where: matches)
    }

    private func matches(_ value: JSONValue) -> Bool {
        switch self {
        case .equals(let wanted): wanted == value || (wanted.number != nil && wanted.number == value.number)
        case .equalsIgnoringCase(let wanted): value.string?.lowercased() == wanted.lowercased()
        case .prefix(let prefix, false): value.string?.hasPrefix(prefix) == true
        case .prefix(let prefix, true): value.string?.lowercased().hasPrefix(prefix.lowercased()) == true
        case .suffix(let suffix, false): value.string?.hasSuffix(suffix) == true
        case .suffix(let suffix, true): value.string?.lowercased().hasSuffix(suffix.lowercased()) == true
        case .wildcard(let wildcard): value.string.map(wildcard.matches) == true
        case .numeric(let bounds): value.number.map { number in bounds.allSatisfy { $0.holds(number) } } == true
        case .address(let range): value.string.flatMap(IPv4Prefix.address).map(range.contains) == true
        case .exists(let wanted): wanted
        case .anythingBut(let tests): !tests.contains { $0.matches(value) }
        }
    }
}

extension ValueTest.Bound {
    fileprivate func holds(_ value: Double) -> Bool {
        switch comparison {
        case .less: value < number
        case .atMost: value <= number
        case .equal: value == number
        case .atLeast: value >= number
        case .greater: value > number
        }
    }
}

extension JSONValue {
    /// 300, 300.0 and 3.0e2 are one number.
    var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }
}

/// Text in which `*` stands for any characters; `\*` and `\\` for themselves.
struct Wildcard: Equatable, Sendable {
    /// What stands between the asterisks.
    private let parts: [String]

    /// Nil where two asterisks stand side by side, or a backslash before anything else.
    init?(_ text: String) {
        var parts = [""]
        var isEscaped = false
        var isAfterStar = false
        for character in text {
            if isEscaped {
                guard character == "*" || character == "\\" else { return nil }
                parts[parts.count - 1].append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "*" {
                guard !isAfterStar else { return nil }
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            isAfterStar = character == "*" && parts.last?.isEmpty == true && parts.count > 1
        }
        guard !isEscaped else { return nil }
        self.parts = parts
    }

    func matches(_ text: String) -> Bool {
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return text == parts.first }
        guard text.hasPrefix(first) else { return false }
        var rest = text.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}
