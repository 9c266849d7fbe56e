package import AWSWire
import FoundationEssentials

/// A shape of the API, or nil, inside a record that is kept: the generated shapes know the wire and not `Codable`.
@propertyWrapper
package struct Archived<Value: WireConvertible>: Equatable, Sendable {
    package var wrappedValue: Value?

    package init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }
}

extension Archived: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard !container.decodeNil() else {
            wrappedValue = nil
            return
        }
        wrappedValue = try Value(wireValue: container.decode(ArchivedValue.self).value)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue {
            try container.encode(ArchivedValue(value: wrappedValue.wireValue))
        } else {
            try container.encodeNil()
        }
    }
}

/// A wire value as an object with one key, which names its kind.
private struct ArchivedValue: Codable {
    var value: WireValue

    private enum Kind: String, CodingKey {
        case string, integer, double, boolean, timestamp, blob, list, map, structure, document
    }

    init(value: WireValue) {
        self.value = value
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Kind.self)
        guard let kind = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a value of no kind"))
        }
        value =
            switch kind {
            case .string: .string(try container.decode(String.self, forKey: kind))
            case .integer: .integer(try container.decode(Int.self, forKey: kind))
            case .double: .double(try container.decode(Double.self, forKey: kind))
            case .boolean: .boolean(try container.decode(Bool.self, forKey: kind))
            case .timestamp: .timestamp(try container.decode(Date.self, forKey: kind))
            case .blob: .blob(try container.decode([UInt8].self, forKey: kind))
            case .list: .list(try container.decode([ArchivedValue].self, forKey: kind).map(\.value))
            case .map: .map(try container.decode([String: ArchivedValue].self, forKey: kind).mapValues(\.value))
            case .structure:
                .structure(try container.decode([String: ArchivedValue].self, forKey: kind).mapValues(\.value))
            case .document: .document(try Self.document(container.decode(String.self, forKey: kind)))
            }
    }

    private static func document(_ text: String) throws -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Kind.self)
        switch value {
        case .string(let value): try container.encode(value, forKey: .string)
        case .integer(let value): try container.encode(value, forKey: .integer)
        case .double(let value): try container.encode(value, forKey: .double)
        case .boolean(let value): try container.encode(value, forKey: .boolean)
        case .timestamp(let value): try container.encode(value, forKey: .timestamp)
        case .blob(let value): try container.encode(value, forKey: .blob)
        case .list(let values): try container.encode(values.map(ArchivedValue.init(value:)), forKey: .list)
        case .map(let values): try container.encode(values.mapValues(ArchivedValue.init(value:)), forKey: .map)
        case .structure(let values):
            try container.encode(values.mapValues(ArchivedValue.init(value:)), forKey: .structure)
        case .document(let value):
            try container.encode(String(decoding: JSONWriter.bytes(value), as: UTF8.self), forKey: .document)
        }
    }
}
