import AWSWire

/// A shape of a model: a structure, a list, a map or a scalar.
struct ShapeModel {
    enum Kind: String {
        case structure, list, map, string, integer, long, double, float, boolean, timestamp, blob, document
    }

    let name: String
    let kind: Kind
    /// In the model's order; of structures only.
    let members: [(name: String, reference: ShapeReference)]
    let required: Set<String>
    /// The element of a list.
    let element: ShapeReference?
    let key: ShapeReference?
    let value: ShapeReference?
    let json: JSONValue

    init(_ name: String, _ json: JSONValue) throws {
        guard let type = json["type"]?.string else { throw notAModel("the shape \(name) has no type") }
        let named: Kind? = type == "character" ? .string : Kind(rawValue: type)
        guard let named else { throw notAModel("the shape \(name) is of type \(type)") }
        self.name = name
        self.json = json
        kind = json["document"]?.boolean == true ? .document : named
        members = try (json["members"]?.object?.members ?? []).map { ($0.name, try ShapeReference($0.value)) }
        required = Set(json["required"]?.array?.compactMap(\.string) ?? [])
        element = try json["member"].map(ShapeReference.init)
        key = try json["key"].map(ShapeReference.init)
        value = try json["value"].map(ShapeReference.init)
    }

    var references: [String] {
        members.map(\.reference.shape) + [element, key, value].compactMap(\.?.shape)
    }

    var enumeration: [String] { json["enum"]?.array?.compactMap(\.string) ?? [] }
    var minimum: Int? { json["min"]?.integer }
    var maximum: Int? { json["max"]?.integer }
    var pattern: String? { json["pattern"]?.string }
    var isFlattened: Bool { json["flattened"]?.boolean == true }
}

/// A place in a shape or an operation that names another shape, with what the place itself adds.
struct ShapeReference {
    let shape: String
    let json: JSONValue

    init(_ json: JSONValue) throws {
        guard let shape = json["shape"]?.string else { throw notAModel("a member names no shape") }
        self.shape = shape
        self.json = json
    }

    var locationName: String? { json["locationName"]?.string }
    var queryName: String? { json["queryName"]?.string }
    var location: String? { json["location"]?.string }
    var resultWrapper: String? { json["resultWrapper"]?.string }
    var isFlattened: Bool { json["flattened"]?.boolean == true }
    var isAttribute: Bool { json["xmlAttribute"]?.boolean == true }
    var isIdempotencyToken: Bool { json["idempotencyToken"]?.boolean == true }
    var timestampFormat: String? { json["timestampFormat"]?.string }
    /// A namespace is given as `{"uri": …}`.
    var xmlNamespace: String? { json["xmlNamespace"]?["uri"]?.string ?? json["xmlNamespace"]?.string }
}
