/// A rule over the states of other alarms: `ALARM("a") AND NOT (OK(b) OR TRUE)`.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>
package indirect enum CompositeRule: Equatable, Sendable {
    case constant(Bool)
    /// An alarm by its name or its ARN.
    case state(AlarmState, of: String)
    case not(CompositeRule)
    case and(CompositeRule, CompositeRule)
    case or(CompositeRule, CompositeRule)

    package struct Defect: Error, Equatable, Sendable {
        package let reason: String
    }

    package init(_ text: String) throws(Defect) {
        var reader = CompositeRuleReader(text)
        self = try reader.whole()
    }

    /// A state that is not known is no state of any kind.
    package func holds(_ state: (String) -> AlarmState?) -> Bool {
        switch self {
        case .constant(let value): value
        case .state(let wanted, let alarm): state(alarm) == wanted
        case .not(let rule): !rule.holds(state)
        case .and(let left, let right): left.holds(state) && right.holds(state)
        case .or(let left, let right): left.holds(state) || right.holds(state)
        }
    }

    /// The alarms it speaks of, in the order of the text.
    package var alarms: [String] {
        switch self {
        case .constant: []
        case .state(_, let alarm): [alarm]
        case .not(let rule): rule.alarms
        case .and(let left, let right), .or(let left, let right): left.alarms + right.alarms
        }
    }
}

private struct CompositeRuleReader {
    private var tokens: ArraySlice<String> = []

    init(_ text: String) {
        var word = ""
        var quote: Character?
        func end(_ tokens: inout ArraySlice<String>) {
            if !word.isEmpty { tokens.append(word) }
            word = ""
        }
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "(" || character == ")" {
                end(&tokens)
                tokens.append(String(character))
            } else if character.isWhitespace {
                end(&tokens)
            } else {
                word.append(character)
            }
        }
        end(&tokens)
    }

    mutating func whole() throws(CompositeRule.Defect) -> CompositeRule {
        let rule = try disjunction()
        guard let rest = tokens.first else { return rule }
        throw defect("unexpected \"\(rest)\"")
    }

    private mutating func disjunction() throws(CompositeRule.Defect) -> CompositeRule {
        var rule = try conjunction()
        while take("OR") { rule = .or(rule, try conjunction()) }
        return rule
    }

    private mutating func conjunction() throws(CompositeRule.Defect) -> CompositeRule {
        var rule = try single()
        while take("AND") { rule = .and(rule, try single()) }
        return rule
    }

    private mutating func single() throws(CompositeRule.Defect) -> CompositeRule {
        guard let token = tokens.popFirst() else { throw defect("it ends too early") }
        switch token {
        case "NOT": return .not(try single())
        case "TRUE": return .constant(true)
        case "FALSE": return .constant(false)
        case "(":
            let rule = try disjunction()
            try expect(")")
            return rule
        default:
            guard let state = AlarmState(rawValue: token) else { throw defect("unexpected \"\(token)\"") }
            try expect("(")
            guard let name = tokens.popFirst(), name != ")" else { throw defect("\(token) names no alarm") }
            try expect(")")
            return .state(state, of: name)
        }
    }

    private mutating func take(_ token: String) -> Bool {
        guard tokens.first == token else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func expect(_ token: String) throws(CompositeRule.Defect) {
        guard take(token) else { throw defect("\"\(token)\" is missing") }
    }

    private func defect(_ reason: String) -> CompositeRule.Defect { .init(reason: reason) }
}
