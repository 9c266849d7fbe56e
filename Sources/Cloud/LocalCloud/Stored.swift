package import AWSWire
import FoundationEssentials

/// A generated shape inside a record of the state store, member for member.
///
///     struct ClusterRecord: Codable { @Stored var description: ECS.Cluster }
@propertyWrapper
package struct Stored<Shape: AWSStructure>: Codable, Equatable, Sendable {
    package var wrappedValue: Shape

    package init(wrappedValue: Shape) {
        self.wrappedValue = wrappedValue
    }

    package init(from decoder: any Decoder) throws {
        let stored = try StoredValue(from: decoder)
        wrappedValue = try Shape(wireValue: stored.wireValue(as: Shape.wireType))
    }

    package func encode(to encoder: any Encoder) throws {
        try StoredValue(wrappedValue.wireValue).encode(to: encoder)
    }
}

/// The same for a shape that may be missing: its records are kept with and without it.
///
///     struct ServiceRecord: Codable { @StoredIfPresent var shape: ECS.Service? }
@propertyWrapper
package struct StoredIfPresent<Value: WireConvertible>: Codable, Equatable, Sendable {
    package var wrappedValue: Value?

    package init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }

    package init(from decoder: any Decoder) throws {
        guard try !decoder.singleValueContainer().decodeNil() else {
            wrappedValue = nil
            return
        }
        wrappedValue = try Value(wireValue: StoredValue(from: decoder).wireValue(as: Value.wireType))
    }

    package func encode(to encoder: any Encoder) throws {
        if let wrappedValue {
            try StoredValue(wrappedValue.wireValue).encode(to: encoder)
        } else {
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        }
    }
}

/// What is left of a `WireValue` without its schema, which reading brings back.
private indirect enum StoredValue: Codable {
    case boolean(Bool)
    case integer(Int)
    case double(Double)
    case string(String)
    case list([StoredValue])
    case object([String: StoredValue])

    init(_ value: WireValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        case .double(let number): self = .double(number)
        case .boolean(let flag): self = .boolean(flag)
        case .timestamp(let date): self = .double(date.timeIntervalSinceReferenceDate)
        case .blob(let bytes): self = .string(Data(bytes).base64EncodedString())
        case .document(let json): self = .string(String(decoding: JSONWriter.bytes(json), as: UTF8.self))
        case .list(let list): self = .list(list.map(StoredValue.init))
        case .map(let map), .structure(let map): self = .object(map.mapValues(StoredValue.init))
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .boolean(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .integer(number)
        } else if let number = try? container.decode(Double.self) {
            self = .double(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let list = try? container.decode([StoredValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: StoredValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .boolean(let flag): try container.encode(flag)
        case .integer(let number): try container.encode(number)
        case .double(let number): try container.encode(number)
        case .string(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }

    private var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }

    func wireValue(as type: WireType) throws(WireError) -> WireValue {
        switch (type, self) {
        case (.string, .string(let text)): return .string(text)
        case (.integer, .integer(let number)): return .integer(number)
        case (.boolean, .boolean(let flag)): return .boolean(flag)
        case (.double, _): return .double(try known(number))
        case (.timestamp, _): return .timestamp(Date(timeIntervalSinceReferenceDate: try known(number)))
        case (.blob, .string(let text)): return .blob(Array(try known(Data(base64Encoded: text))))
        case (.document, .string(let text)): return .document(try JSONParser.parse(Array(text.utf8)))
        case (.list(let element, _), .list(let list)):
            var values: [WireValue] = []
            for value in list { values.append(try value.wireValue(as: element)) }
            return .list(values)
        case (.map(let element, _), .object(let object)):
            var values: [String: WireValue] = [:]
            for (key, value) in object { values[key] = try value.wireValue(as: element) }
            return .map(values)
        case (.structure(let shape), .object(let object)): return try structure(object, shape())
        default: throw WireError(.malformed("A stored value is not of its shape's type."))
        }
    }

    /// A member that the shape no longer has is dropped.
    private func structure(
        _ object: [String: StoredValue], _ shape: StructureTraits
    ) throws(WireError) -> WireValue {
        var members: [String: WireValue] = [:]
        for traits in shape.members {
            guard let value = object[traits.name] else { continue }
            members[traits.name] = try value.wireValue(as: traits.type)
        }
        return .structure(members)
    }

    private func known<Value>(_ value: Value?) throws(WireError) -> Value {
        guard let value else { throw WireError(.malformed("A stored value is not of its shape's type.")) }
        return value
    }
}
