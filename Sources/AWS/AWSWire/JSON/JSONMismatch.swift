/// How AWS's JSON endpoints say that a member is of another type.
///
/// The sentences are those of `SerializationException`s seen from DynamoDB, SQS and CodeDeploy, which share the framework.
enum JSONMismatch {
    static func error(_ json: JSONValue, _ type: WireType) -> WireError {
        WireError(.mistyped(expected: type.name), wording: wording(json, type))
    }

    private static func wording(_ json: JSONValue, _ type: WireType) -> String {
        switch json {
        case .array: return "Start of list found where not expected"
        case .object: return "Start of structure or map found where not expected."
        default: break
        }
        guard let target = target(type) else { return "Unexpected field type" }
        return "\(token(json)) can not be converted to \(target)"
    }

    private static func token(_ json: JSONValue) -> String {
        switch json {
        case .null: "NULL_VALUE"
        case .boolean(let flag): flag ? "TRUE_VALUE" : "FALSE_VALUE"
        case .integer: "NUMBER_VALUE"
        case .number: "DECIMAL_VALUE"
        case .string, .array, .object: "STRING_VALUE"
        }
    }

    private static func target(_ type: WireType) -> String? {
        switch type {
        case .string: "a String"
        case .integer: "an Integer"
        case .double: "a Double"
        case .boolean: "a Boolean"
        case .timestamp: "milliseconds since epoch"
        case .blob: "a Blob"
        case .document, .list, .map, .structure: nil
        }
    }
}
