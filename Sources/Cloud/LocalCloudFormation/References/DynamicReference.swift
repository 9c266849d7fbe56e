import CloudTemplate

/// `{{resolve:ssm:name}}` or `{{resolve:secretsmanager:id:SecretString:key}}` in a property's text: a value that another
/// service keeps. The stack keeps the reference, never the value.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
enum DynamicReference: Equatable, Sendable {
    case parameter(name: String, version: Int?)
    case secret(id: String, key: String?, stage: String?, version: String?)

    /// A text, cut where its references begin and end.
    enum Piece: Equatable, Sendable {
        case text(String)
        case reference(DynamicReference)
    }

    private static let opening = "{{resolve:"

    static func isIn(_ text: String) -> Bool { text.contains(opening) }

    static func pieces(of text: String) throws(TemplateError) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstRange(of: "}}") {
            if start.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<start.lowerBound]))) }
            pieces.append(.reference(try DynamicReference(rest[start.upperBound..<end.lowerBound])))
            rest = rest[end.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    /// Reads what stands between `{{resolve:` and `}}`.
    init(_ text: Substring) throws(TemplateError) {
        guard let colon = text.firstIndex(of: ":") else { throw Self.strange(text) }
        let rest = text[text.index(after: colon)...]
        switch text[..<colon] {
        case "ssm": self = try Self.parameter(rest)
        case "secretsmanager": self = try Self.secret(rest)
        default: throw Self.strange(text)
        }
    }

    private static func strange(_ text: Substring) -> TemplateError {
        TemplateError(
            """
            Template validation error: the dynamic reference {{resolve:\(text)}} is not one of ssm and secretsmanager, \
            which the local region resolves.
            """)
    }

    /// `name` or `name:version`.
    private static func parameter(_ text: Substring) throws(TemplateError) -> DynamicReference {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let version = parts.count == 2 ? Int(parts[1]) : nil
        guard let name = parts.first, !name.isEmpty, parts.count == 1 || version != nil && parts.count == 2 else {
            throw TemplateError("Incorrect format is used in the following SSM reference: [{{resolve:ssm:\(text)}}]")
        }
        return .parameter(name: String(name), version: version)
    }

    /// `id:SecretString:key:stage:version`, all but the id may be absent or empty; the id may be an ARN, with its colons.
    private static func secret(_ text: Substring) throws(TemplateError) -> DynamicReference {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let length = parts.first == "arn" ? 7 : 1
        let id = parts.prefix(length).joined(separator: ":")
        parts = Array(parts.dropFirst(length))
        func part(_ index: Int) -> String? { index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
        guard !id.isEmpty, parts.count <= 4, part(0) == nil || part(0) == "SecretString",
            part(2) == nil || part(3) == nil
        else {
            throw TemplateError(
                """
                Incorrect format is used in the following Secrets Manager reference: \
                [{{resolve:secretsmanager:\(text)}}]
                """)
        }
        return .secret(id: id, key: part(1), stage: part(2), version: part(3))
    }
}

extension DynamicReference {
    /// Refuses what can be seen to be wrong in a template as it is written; names that functions make are seen later.
    static func check(_ resources: [TemplateResource]) throws(TemplateError) {
        for resource in resources { try check(.map(resource.properties), at: "\(resource.type)/Properties") }
    }

    private static func check(_ value: TemplateValue, at place: String) throws(TemplateError) {
        switch value {
        case .string(let text) where isIn(text):
            if text.contains("\(opening)ssm-secure:") {
                throw TemplateError("SSM Secure reference is not supported in: [\(place)]")
            }
            if !text.contains("${") { _ = try pieces(of: text) }
        case .list(let list): for item in list { try check(item, at: place) }
        case .map(let map): for entry in map.entries { try check(entry.value, at: "\(place)/\(entry.key)") }
        default: return
        }
    }
}
