import Synchronization

@testable import AWSWire

/// The shapes of a small model given as JSON, as the protocol fixtures have them: traits without Swift types.
final class DynamicModel: Sendable {
    private let shapes: JSONValue
    private let made = Mutex<[String: StructureTraits]>([:])

    init(shapes: JSONValue) {
        self.shapes = shapes
    }

    /// The traits of a structure, made once, so that a structure may contain itself.
    func structure(_ name: String) -> StructureTraits {
        if let known = made.withLock({ $0[name] }) { return known }
        let shape = shapes[name] ?? .object([:])
        let required = Set(shape["required"]?.array?.compactMap(\.string) ?? [])
        let members = (shape["members"]?.object?.members ?? []).map { name, place in
            member(name, place, required: required.contains(name))
        }
        let traits = StructureTraits(
            name: name, members: members, payload: shape["payload"]?.string,
            xmlNamespace: DynamicModel.namespace(shape))
        made.withLock { $0[name] = traits }
        return traits
    }

    static func namespace(_ place: JSONValue?) -> XMLNamespace? {
        guard let namespace = place?["xmlNamespace"] else { return nil }
        guard let uri = namespace["uri"]?.string ?? namespace.string else { return nil }
        return XMLNamespace(uri, prefix: namespace["prefix"]?.string)
    }

    private func member(_ name: String, _ place: JSONValue, required: Bool) -> MemberTraits {
        // A trait may stand at the place or at the shape itself.
        let target = shapes[place["shape"]?.string ?? ""]
        let trait = { (name: String) in place[name] ?? target?[name] }
        let wireName = trait("locationName")?.string
        return MemberTraits(
            name: name, wireName: wireName ?? name, ec2Name: place["queryName"]?.string, type: type(place),
            location: location(trait("location")?.string, prefix: wireName ?? ""), required: required,
            isAttribute: place["xmlAttribute"]?.boolean == true,
            isIdempotencyToken: place["idempotencyToken"]?.boolean == true,
            xmlNamespace: DynamicModel.namespace(place) ?? DynamicModel.namespace(target))
    }

    private func location(_ name: String?, prefix: String) -> MemberLocation {
        switch name {
        case "uri": .uri
        case "querystring": .query
        case "header": .header
        case "headers": .headers(prefix: prefix)
        case "statusCode": .statusCode
        default: .body
        }
    }

    private func type(_ place: JSONValue?) -> WireType {
        let name = place?["shape"]?.string ?? ""
        let shape = shapes[name] ?? .object([:])
        if shape["document"]?.boolean == true { return .document }
        switch shape["type"]?.string {
        case "structure": return .structure { [self] in structure(name) }
        case "list":
            return .list(
                type(shape["member"]),
                ListTraits(elementName: shape["member"]?["locationName"]?.string, flattened: flattened(place, shape)))
        case "map":
            return .map(
                type(shape["value"]),
                MapTraits(
                    keyName: shape["key"]?["locationName"]?.string, valueName: shape["value"]?["locationName"]?.string,
                    flattened: flattened(place, shape)))
        case "integer", "long": return .integer()
        case "float", "double": return .double
        case "boolean": return .boolean
        case "timestamp": return .timestamp(format(place?["timestampFormat"] ?? shape["timestampFormat"]))
        case "blob": return .blob()
        default: return .string()
        }
    }

    private func flattened(_ place: JSONValue?, _ shape: JSONValue) -> Bool {
        place?["flattened"]?.boolean == true || shape["flattened"]?.boolean == true
    }

    private func format(_ json: JSONValue?) -> TimestampFormat? {
        switch json?.string {
        case "iso8601": .iso8601
        case "rfc822": .rfc822
        case "unixTimestamp": .unixTimestamp
        default: nil
        }
    }
}
