/// What the model says of a value: enough to encode, decode and validate it.
package indirect enum WireType: Sendable {
    case string(StringConstraint = .none)
    case integer(minimum: Int? = nil, maximum: Int? = nil)
    case double
    case boolean
    case timestamp(TimestampFormat? = nil)
    /// Constraints count bytes.
    case blob(minimum: Int? = nil, maximum: Int? = nil)
    case document
    case list(WireType, ListTraits = .none)
    /// Keys are strings in every AWS model.
    case map(WireType, MapTraits = .none)
    /// Looked up when needed, so that a shape may contain itself.
    case structure(@Sendable () -> StructureTraits)
}

/// What a string may be; checked by the server when it decodes.
package struct StringConstraint: Sendable {
    package var minimumLength: Int?
    package var maximumLength: Int?
    /// A regular expression in the model's dialect (Java's), matched against the whole string.
    package var pattern: String?
    /// The values of an enumeration; empty for any string.
    package var values: [String]

    package init(minimumLength: Int? = nil, maximumLength: Int? = nil, pattern: String? = nil, values: [String] = []) {
        self.minimumLength = minimumLength
        self.maximumLength = maximumLength
        self.pattern = pattern
        self.values = values
    }

    package static let none = StringConstraint()
}

/// How a timestamp is written where the protocol leaves a choice.
package enum TimestampFormat: Sendable {
    /// `2026-11-23T03:04:05Z`, with `.123` where there are milliseconds.
    case iso8601
    /// `2026-11-23T03:04:05.000Z`, always with milliseconds.
    case iso8601Milliseconds
    /// Seconds since 1970, fractions allowed.
    case unixTimestamp
    /// `Mon, 23 Nov 2026 03:04:05 GMT`
    case rfc822
}

package struct ListTraits: Sendable {
    /// The element name inside a list that is not flattened: `member` unless the model says otherwise.
    package var elementName: String?
    package var flattened: Bool
    package var minimum: Int?
    package var maximum: Int?

    package init(elementName: String? = nil, flattened: Bool = false, minimum: Int? = nil, maximum: Int? = nil) {
        self.elementName = elementName
        self.flattened = flattened
        self.minimum = minimum
        self.maximum = maximum
    }

    package static let none = ListTraits()
}

package struct MapTraits: Sendable {
    package var keyName: String?
    package var valueName: String?
    package var flattened: Bool
    package var minimum: Int?
    package var maximum: Int?
    /// What each key must satisfy.
    package var key: StringConstraint

    package init(
        keyName: String? = nil, valueName: String? = nil, flattened: Bool = false, minimum: Int? = nil,
        maximum: Int? = nil, key: StringConstraint = .none
    ) {
        self.keyName = keyName
        self.valueName = valueName
        self.flattened = flattened
        self.minimum = minimum
        self.maximum = maximum
        self.key = key
    }

    package static let none = MapTraits()
}
