/// A CBOR data item, as far as AWS's protocol uses CBOR.
///
/// Source: RFC 8949.
enum CBORValue: Equatable {
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    case null
    case bytes([UInt8])
    case text(String)
    case array([CBORValue])
    /// In the order in which the entries came.
    case map([Entry])
    /// Tag 1: seconds since 1970.
    case seconds(Double)

    struct Entry: Equatable {
        var key: String
        var value: CBORValue
    }

    /// What an error calls it.
    var name: String {
        switch self {
        case .integer: "integer"
        case .double: "double"
        case .boolean: "boolean"
        case .null: "null"
        case .bytes: "blob"
        case .text: "string"
        case .array: "list"
        case .map: "map"
        case .seconds: "timestamp"
        }
    }
}
