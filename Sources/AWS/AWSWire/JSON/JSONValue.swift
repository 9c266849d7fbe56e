/// A JSON document: what the json protocols are made of, and what a `document` member holds as it is.
package indirect enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    /// A number without fraction or exponent that fits 64 bits.
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// The members of a JSON object in the order they were written.
///
/// A name that occurs twice keeps both in `members`; looking it up gives the last, as the AWS endpoints' parser does.
package struct JSONObject: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    package var members: [(name: String, value: JSONValue)]

    package init(_ members: [(name: String, value: JSONValue)] = []) {
        self.members = members
    }

    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        members = elements.map { (name: $0.0, value: $0.1) }
    }

    package subscript(name: String) -> JSONValue? {
        members.last { $0.name == name }?.value
    }

    /// Two objects are equal when they say the same of every name, in whatever order.
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.byName == right.byName
    }

    private var byName: [String: JSONValue] {
        Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
}

extension JSONValue {
    package var object: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    package var array: [JSONValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    package var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    package var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    package var boolean: Bool? {
        if case .boolean(let value) = self { value } else { nil }
    }

    /// The member of that name, where this is an object that has it.
    package subscript(name: String) -> JSONValue? { object?[name] }
}
