import AWSWire
import CloudTemplate

/// Reads a resource's properties as a shape of its service's API, by the shape's schema.
///
/// CloudFormation calls most properties as the API calls its members, with a capital first letter; so `DesiredCount`
/// becomes `desiredCount`. Texts become numbers and booleans where the member is one, as CloudFormation converts them.
struct PropertyReader {
    let logicalID: String

    /// `without` names properties that the caller reads otherwise. One that the shape does not have is refused.
    func read<Shape: AWSStructure>(
        _ shape: Shape.Type, from properties: TemplateMap, without others: Set<String> = []
    ) throws(AWSError) -> Shape {
        let own = TemplateMap(properties.entries.filter { !others.contains($0.key) })
        let value = try structure(shape.traits, .map(own), path: "#")
        do {
            return try Shape(wireValue: value)
        } catch {
            throw refusal("#/\(error.path.joined(separator: "/")): the value has the wrong type")
        }
    }

    /// <https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html> words it so.
    func refusal(_ message: String) -> AWSError {
        AWSError(
            "ValidationError", "Properties validation failed for resource \(logicalID) with message:\n[\(message)]")
    }

    private func structure(
        _ shape: StructureTraits, _ value: TemplateValue, path: String
    ) throws(AWSError) -> WireValue {
        guard let map = value.map else { throw mistyped(path, "JSONObject", value) }
        let members = Dictionary(shape.members.map { (Self.capitalised($0.name), $0) }) { first, _ in first }
        var result: [String: WireValue] = [:]
        for (key, value) in map.entries {
            guard let member = members[Self.capitalised(key)] else {
                throw refusal("\(path): extraneous key [\(key)] is not permitted")
            }
            result[member.name] = try self.value(value, as: member.type, path: "\(path)/\(key)")
        }
        return .structure(result)
    }

    private static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    private func value(_ value: TemplateValue, as type: WireType, path: String) throws(AWSError) -> WireValue {
        switch type {
        case .string: return .string(try text(value, path))
        case .integer:
            guard let number = value.scalarText.flatMap({ Int($0) }) else { throw mistyped(path, "Integer", value) }
            return .integer(number)
        case .double:
            guard let number = value.scalarText.flatMap({ Double($0) }) else { throw mistyped(path, "Number", value) }
            return .double(number)
        case .boolean:
            guard let flag = value.scalarText.flatMap({ Bool($0.lowercased()) }) else {
                throw mistyped(path, "Boolean", value)
            }
            return .boolean(flag)
        case .list(let element, _):
            var list: [WireValue] = []
            for (index, item) in (value.list ?? [value]).enumerated() {
                list.append(try self.value(item, as: element, path: "\(path)/\(index)"))
            }
            return .list(list)
        case .map(let element, _):
            guard let map = value.map else { throw mistyped(path, "JSONObject", value) }
            var result: [String: WireValue] = [:]
            for (key, item) in map.entries { result[key] = try self.value(item, as: element, path: "\(path)/\(key)") }
            return .map(result)
        case .structure(let shape): return try structure(shape(), value, path: path)
        case .timestamp, .blob, .document: throw refusal("\(path): is not supported")
        }
    }

    /// A document in a text's place, such as a policy, is written as JSON.
    private func text(_ value: TemplateValue, _ path: String) throws(AWSError) -> String {
        if let text = value.scalarText { return text }
        guard value.map != nil else { throw mistyped(path, "String", value) }
        return TemplateJSON.write(value)
    }

    private func mistyped(_ path: String, _ expected: String, _ value: TemplateValue) -> AWSError {
        let found =
            switch value {
            case .null: "Null"
            case .bool: "Boolean"
            case .integer, .number: "Number"
            case .string: "String"
            case .list: "JSONArray"
            case .map: "JSONObject"
            }
        return refusal("\(path): expected type: \(expected), found: \(found)")
    }
}
