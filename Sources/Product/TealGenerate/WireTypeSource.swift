import AWSWire

/// The Swift type of a member, and the `WireType` where the Swift type alone does not say everything.
struct WireTypeSource {
    let model: ServiceModel

    /// `String`, `[Tag]`, `[String: Double]`.
    func swiftType(_ shape: ShapeModel) throws -> String {
        switch shape.kind {
        case .structure: return SwiftName.type(shape.name)
        case .list: return "[\(try swiftType(of: shape.element))]"
        case .map: return "[String: \(try swiftType(of: shape.value))]"
        case .string: return "String"
        case .integer, .long: return "Int"
        case .double, .float: return "Double"
        case .boolean: return "Bool"
        case .timestamp: return "Date"
        case .blob: return "Blob"
        case .document: return "JSONValue"
        }
    }

    private func swiftType(of reference: ShapeReference?) throws -> String {
        try swiftType(target(reference))
    }

    private func target(_ reference: ShapeReference?) throws -> ShapeModel {
        guard let reference else { throw notAModel("a list or map lacks what it holds") }
        return try model.shape(reference.shape)
    }

    /// Nil where `Value.wireType` says the same.
    func wireType(_ shape: ShapeModel, at place: ShapeReference) throws -> String? {
        switch shape.kind {
        case .string: return string(shape)
        case .integer, .long, .blob: return bounded(shape)
        case .timestamp: return timestamp(shape, at: place)
        case .list: return try list(shape, at: place)
        case .map: return try map(shape, at: place)
        case .structure, .double, .float, .boolean, .document: return nil
        }
    }

    /// As `wireType`, and spelt out in any case: inside a list or a map there is no default.
    private func whole(_ shape: ShapeModel, at place: ShapeReference) throws -> String {
        if let type = try wireType(shape, at: place) { return type }
        switch shape.kind {
        case .structure, .list, .map: return "\(try swiftType(shape)).wireType"
        case .string: return ".string()"
        case .integer, .long: return ".integer()"
        case .double, .float: return ".double"
        case .boolean: return ".boolean"
        case .timestamp: return ".timestamp()"
        case .blob: return ".blob()"
        case .document: return ".document"
        }
    }

    private func string(_ shape: ShapeModel) -> String? {
        constraint(shape).map { ".string(\($0))" }
    }

    private func constraint(_ shape: ShapeModel) -> String? {
        let values = shape.enumeration.isEmpty ? nil : "\(SwiftName.type(shape.name)).values"
        return call(
            "StringConstraint",
            [
                ("minimumLength", shape.minimum.map(String.init)), ("maximumLength", shape.maximum.map(String.init)),
                ("pattern", shape.pattern.map(SwiftName.literal)), ("values", values),
            ])
    }

    private func bounded(_ shape: ShapeModel) -> String? {
        call(
            shape.kind == .blob ? ".blob" : ".integer",
            [("minimum", shape.minimum.map(String.init)), ("maximum", shape.maximum.map(String.init))])
    }

    private func timestamp(_ shape: ShapeModel, at place: ShapeReference) -> String? {
        guard let format = place.timestampFormat ?? shape.json["timestampFormat"]?.string else { return nil }
        return ".timestamp(.\(format))"
    }

    private func list(_ shape: ShapeModel, at place: ShapeReference) throws -> String? {
        guard let reference = shape.element else { throw notAModel("the list \(shape.name) lacks its member") }
        let element = try target(reference)
        let traits = call(
            "ListTraits",
            [
                ("elementName", reference.locationName.map(SwiftName.literal)),
                ("flattened", place.isFlattened || shape.isFlattened ? "true" : nil),
                ("minimum", shape.minimum.map(String.init)), ("maximum", shape.maximum.map(String.init)),
            ])
        guard try traits != nil || wireType(element, at: reference) != nil else { return nil }
        let type = try whole(element, at: reference)
        return traits.map { ".list(\(type), \($0))" } ?? ".list(\(type))"
    }

    private func map(_ shape: ShapeModel, at place: ShapeReference) throws -> String? {
        guard let key = shape.key, let reference = shape.value else {
            throw notAModel("the map \(shape.name) lacks its key or value")
        }
        let value = try target(reference)
        let traits = call(
            "MapTraits",
            [
                ("keyName", key.locationName.map(SwiftName.literal)),
                ("valueName", reference.locationName.map(SwiftName.literal)),
                ("flattened", place.isFlattened || shape.isFlattened ? "true" : nil),
                ("minimum", shape.minimum.map(String.init)), ("maximum", shape.maximum.map(String.init)),
                ("key", constraint(try target(key))),
            ])
        guard try traits != nil || wireType(value, at: reference) != nil else { return nil }
        let type = try whole(value, at: reference)
        return traits.map { ".map(\(type), \($0))" } ?? ".map(\(type))"
    }

    private func call(_ name: String, _ arguments: [(String, String?)]) -> String? {
        let given = arguments.compactMap { label, value in value.map { "\(label): \($0)" } }
        return given.isEmpty ? nil : "\(name)(\(given.joined(separator: ", ")))"
    }
}
