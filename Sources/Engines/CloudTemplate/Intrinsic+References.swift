/// A name that a value depends on.
package enum TemplateReference: Hashable, Sendable {
    /// `Ref`, or `${Name}` in `Fn::Sub`: a parameter, a pseudo parameter or a resource.
    case name(String)
    /// `Fn::GetAtt`, or `${Resource.Attribute}` in `Fn::Sub`. The attribute is empty where it is computed.
    case attribute(resource: String, name: String)
    case condition(String)
    case mapping(String)

    /// The parameter or the resource that is meant.
    package var target: String? {
        switch self {
        case .name(let name): name
        case .attribute(let resource, _): resource
        case .condition, .mapping: nil
        }
    }
}

extension TemplateValue {
    /// Every name that this value depends on, both branches of an `Fn::If` included.
    package func references() throws(TemplateError) -> Set<TemplateReference> {
        guard let intrinsic = try Intrinsic.recognise(self) else {
            var found: Set<TemplateReference> = []
            for child in list ?? map?.entries.map(\.value) ?? [] { found.formUnion(try child.references()) }
            return found
        }
        return try intrinsic.references()
    }
}

extension Intrinsic {
    package func references() throws(TemplateError) -> Set<TemplateReference> {
        var found = ownReferences
        for argument in arguments { found.formUnion(try argument.references()) }
        return found
    }

    private var ownReferences: Set<TemplateReference> {
        switch self {
        case .ref(let name): [.name(name)]
        case .getAtt(let resource, let attribute): [.attribute(resource: resource, name: attribute.scalarText ?? "")]
        case .sub(let text, let variables): Set(Substitution(text).references.filter { !$0.isNamed(in: variables) })
        case .if(let condition, _, _), .condition(let condition): [.condition(condition)]
        case .findInMap(.string(let name), _, _): [.mapping(name)]
        default: []
        }
    }

    private var arguments: [TemplateValue] {
        switch self {
        case .ref, .condition: []
        case .getAtt(_, let attribute): [attribute]
        case .sub(_, let variables): variables.entries.map(\.value)
        case .join(_, let value), .split(_, let value), .base64(let value), .availabilityZones(let value),
            .importValue(let value), .not(let value):
            [value]
        case .select(let first, let second), .equals(let first, let second): [first, second]
        case .if(_, let first, let second): [first, second]
        case .findInMap(let first, let second, let third), .cidr(let first, let second, let third):
            [first, second, third]
        case .and(let list), .or(let list): list
        }
    }
}

extension TemplateReference {
    /// Whether the variables of an `Fn::Sub` define this name themselves.
    fileprivate func isNamed(in variables: TemplateMap) -> Bool {
        switch self {
        case .name(let name): variables[name] != nil
        case .attribute(let resource, let name): variables["\(resource).\(name)"] != nil
        case .condition, .mapping: false
        }
    }
}

/// The text of an `Fn::Sub`, cut at its variables. `${!Literal}` stands for `${Literal}`.
struct Substitution: Equatable {
    enum Part: Equatable {
        case text(String)
        case variable(String)
    }

    private(set) var parts: [Part] = []

    init(_ text: String) {
        var rest = Substring(text)
        while let open = rest.firstRange(of: "${") {
            guard let close = rest[open.upperBound...].firstIndex(of: "}") else { break }
            append(String(rest[..<open.lowerBound]))
            let name = rest[open.upperBound..<close]
            if name.first == "!" {
                append("${\(name.dropFirst())}")
            } else {
                parts.append(.variable(name.filter { !$0.isWhitespace }))
            }
            rest = rest[rest.index(after: close)...]
        }
        append(String(rest))
    }

    private mutating func append(_ text: String) {
        if !text.isEmpty { parts.append(.text(text)) }
    }

    var references: [TemplateReference] {
        parts.compactMap { part in
            guard case .variable(let name) = part else { return nil }
            guard let dot = name.firstIndex(of: ".") else { return .name(name) }
            return .attribute(resource: String(name[..<dot]), name: String(name[name.index(after: dot)...]))
        }
    }
}
