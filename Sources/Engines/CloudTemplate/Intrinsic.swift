/// One use of an intrinsic function, with its arguments in place but not evaluated.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>
package enum Intrinsic: Equatable, Sendable {
    case ref(String)
    case getAtt(resource: String, attribute: TemplateValue)
    case sub(String, variables: TemplateMap)
    case join(separator: String, parts: TemplateValue)
    case select(index: TemplateValue, list: TemplateValue)
    case split(separator: String, text: TemplateValue)
    case `if`(condition: String, then: TemplateValue, otherwise: TemplateValue)
    case findInMap(map: TemplateValue, first: TemplateValue, second: TemplateValue)
    case cidr(block: TemplateValue, count: TemplateValue, bits: TemplateValue)
    case base64(TemplateValue)
    case availabilityZones(region: TemplateValue)
    case importValue(TemplateValue)
    case equals(TemplateValue, TemplateValue)
    case and([TemplateValue])
    case or([TemplateValue])
    case not(TemplateValue)
    /// Another condition of the template, by name.
    case condition(String)

    /// The functions in their long form.
    package static let names: Set<String> = [
        "Fn::GetAtt", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::If", "Fn::FindInMap", "Fn::Cidr",
        "Fn::Base64", "Fn::GetAZs", "Fn::ImportValue", "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not",
    ]

    /// Nil where `value` is no function. Throws where it is one with the wrong arguments.
    package static func recognise(_ value: TemplateValue) throws(TemplateError) -> Intrinsic? {
        guard let map = value.map, map.count == 1, let entry = map.entries.first else { return nil }
        switch entry.key {
        case "Ref":
            guard case .string(let name) = entry.value else {
                throw TemplateError(
                    "Template validation error: Template error: every Ref object must have a single String value.")
            }
            return .ref(name)
        case "Fn::GetAtt": return try getAtt(entry.value)
        case "Fn::Sub": return try sub(entry.value)
        case "Fn::Join", "Fn::Select", "Fn::Split": return try ofTwo(entry.key, entry.value)
        case "Fn::If", "Fn::FindInMap", "Fn::Cidr": return try ofThree(entry.key, entry.value)
        case "Fn::Base64": return .base64(entry.value)
        case "Fn::GetAZs": return .availabilityZones(region: entry.value)
        case "Fn::ImportValue": return .importValue(entry.value)
        default:
            if entry.key.hasPrefix("Fn::"), !names.contains(entry.key) {
                throw .format("unsupported function [\(entry.key)]. The function is not known here.")
            }
            return try logical(entry.key, entry.value)
        }
    }

    /// The functions that only conditions have. `Condition` is one where its value is text; a policy's is a map.
    private static func logical(_ name: String, _ value: TemplateValue) throws(TemplateError) -> Intrinsic? {
        switch (name, value) {
        case ("Condition", .string(let condition)): return .condition(condition)
        case ("Fn::Equals", .list(let list)) where list.count == 2: return .equals(list[0], list[1])
        case ("Fn::And", .list(let list)) where (2...10).contains(list.count): return .and(list)
        case ("Fn::Or", .list(let list)) where (2...10).contains(list.count): return .or(list)
        case ("Fn::Not", .list(let list)) where list.count == 1: return .not(list[0])
        case ("Fn::Equals", _):
            throw .format("every Fn::Equals object requires a list of 2 string parameters.")
        case ("Fn::And", _), ("Fn::Or", _):
            throw .format("every \(name) object requires a list of at least 2 and at most 10 boolean parameters.")
        case ("Fn::Not", _): throw .format("every Fn::Not object requires a list of 1 boolean parameter.")
        default: return nil
        }
    }

    private static func getAtt(_ value: TemplateValue) throws(TemplateError) -> Intrinsic {
        if let text = value.scalarText, let dot = text.firstIndex(of: ".") {
            return .getAtt(resource: String(text[..<dot]), attribute: .string(String(text[text.index(after: dot)...])))
        }
        guard let list = value.list, list.count >= 2, case .string(let resource) = list[0] else {
            throw .function(
                """
                every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource \
                attribute
                """
            )
        }
        guard list.count > 2 else { return .getAtt(resource: resource, attribute: list[1]) }
        let attribute = list.dropFirst().compactMap(\.scalarText).joined(separator: ".")
        return .getAtt(resource: resource, attribute: .string(attribute))
    }

    private static func sub(_ value: TemplateValue) throws(TemplateError) -> Intrinsic {
        switch value {
        case .string(let text): return .sub(text, variables: [:])
        case .list(let list) where list.count == 2:
            if case .string(let text) = list[0], let variables = list[1].map { return .sub(text, variables: variables) }
        default: break
        }
        throw .function(
            """
            One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first \
            argument, and an optional second argument to specify a mapping of values to replace in the string
            """)
    }

    private static func ofTwo(_ name: String, _ value: TemplateValue) throws(TemplateError) -> Intrinsic {
        let list = value.list ?? []
        switch name {
        case "Fn::Select" where list.count == 2: return .select(index: list[0], list: list[1])
        case "Fn::Join" where list.count == 2:
            if case .string(let separator) = list[0] { return .join(separator: separator, parts: list[1]) }
        case "Fn::Split" where list.count == 2:
            if case .string(let separator) = list[0] { return .split(separator: separator, text: list[1]) }
        default: break
        }
        throw .function(usage(of: name))
    }

    private static func ofThree(_ name: String, _ value: TemplateValue) throws(TemplateError) -> Intrinsic {
        let list = value.list ?? []
        switch name {
        case "Fn::If" where list.count == 3:
            if case .string(let condition) = list[0] {
                return .if(condition: condition, then: list[1], otherwise: list[2])
            }
        case "Fn::FindInMap" where list.count == 3: return .findInMap(map: list[0], first: list[1], second: list[2])
        case "Fn::Cidr" where list.count == 2 || list.count == 3:
            return .cidr(block: list[0], count: list[1], bits: list.count == 3 ? list[2] : .integer(8))
        default: break
        }
        throw .function(usage(of: name))
    }

    private static func usage(of name: String) -> String {
        switch name {
        case "Fn::Join":
            """
            every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be \
            joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.
            """
        case "Fn::Select":
            """
            every Fn::Select object requires two non-null parameters, the index and the list of objects to be \
            selected from or an intrinsic function that returns a list of objects.
            """
        case "Fn::Split":
            """
            every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a \
            function that returns a string to be split.
            """
        case "Fn::If": "Fn::If requires a list argument with three elements"
        case "Fn::FindInMap":
            """
            every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return \
            value
            """
        default: "every \(name) object requires two or three parameters, the block, the count and the bits"
        }
    }
}
