import AWSWire

/// What an event must be like for a rule to take it: fields, each with the values of which it must have one.
///
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html>
struct EventPattern: Equatable, Sendable {
    indirect enum Node: Equatable, Sendable {
        case object(EventPattern)
        case values([ValueTest])
    }

    struct Field: Equatable, Sendable {
        var name: String
        var node: Node
    }

    /// All of them must match.
    var fields: [Field]
    /// Of each `$or`, one must match.
    var alternatives: [[EventPattern]] = []

    /// Of an array's elements one must match as a whole. What is absent matches `{"exists": false}` alone.
    func matches(_ value: JSONValue?) -> Bool {
        if let elements = value?.array, !elements.isEmpty { return elements.contains { matches($0) } }
        let object = value?.object ?? JSONObject()
        return fields.allSatisfy { $0.node.matches(object[$0.name]) }
            && alternatives.allSatisfy { $0.contains { $0.matches(value) } }
    }
}

extension EventPattern.Node {
    fileprivate func matches(_ value: JSONValue?) -> Bool {
        switch self {
        case .object(let pattern): pattern.matches(value)
        case .values(let tests): tests.contains { $0.matches(leaves: Self.leaves(value)) }
        }
    }

    /// The values that stand at a field: its own, or an array's. An object is none.
    private static func leaves(_ value: JSONValue?) -> [JSONValue] {
        switch value {
        case nil, .object?: []
        case .array(let elements)?: elements.flatMap { leaves($0) }
        case let leaf?: [leaf]
        }
    }
}
