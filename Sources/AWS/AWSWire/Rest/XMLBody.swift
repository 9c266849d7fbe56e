/// The body of a rest-xml message: the payload member alone, or the members that travel nowhere else.
enum XMLBody {
    /// The element around the members.
    struct Element {
        var name: String
        var namespace: XMLNamespace?
    }

    struct Encoded {
        var bytes: [UInt8] = []
        var contentType: [(name: String, value: String)] = []
    }

    /// `always` asks for the element even where no member is given.
    static func encode(
        _ members: [String: WireValue], _ shape: StructureTraits, element: Element, always: Bool
    ) throws(WireError) -> Encoded {
        if let name = shape.payload {
            guard let member = shape.member(named: name), let value = members[name] else { return Encoded() }
            return try payload(value, member)
        }
        let inBody = shape.members.filter { $0.location == .body }
        let isEmpty = inBody.allSatisfy { members[$0.name] == nil }
        if isEmpty, !always || inBody.isEmpty && shape.members.contains(where: { $0.location != .body }) {
            return Encoded()
        }
        var writer = XMLWriter()
        writer.open(element.name, namespace: element.namespace ?? shape.xmlNamespace)
        try XMLValueEncoder().members(members, shape, into: &writer)
        writer.close(element.name)
        return xml(writer.bytes)
    }

    private static func payload(_ value: WireValue, _ member: MemberTraits) throws(WireError) -> Encoded {
        switch (member.type, value) {
        case (.blob, .blob(let bytes)):
            return Encoded(bytes: bytes, contentType: [("Content-Type", "application/octet-stream")])
        case (.string, .string(let text)):
            return Encoded(bytes: [UInt8](text.utf8), contentType: [("Content-Type", "text/plain")])
        default:
            var writer = XMLWriter()
            try XMLValueEncoder().write(
                value, member.type, as: member.wireName, namespace: member.xmlNamespace, into: &writer)
            return xml(writer.bytes)
        }
    }

    private static func xml(_ bytes: [UInt8]) -> Encoded {
        Encoded(bytes: bytes, contentType: [("Content-Type", "application/xml")])
    }

    static func decode(_ bytes: [UInt8], _ shape: StructureTraits) throws(WireError) -> [String: WireValue] {
        guard let name = shape.payload else {
            guard !bytes.isEmpty, shape.members.contains(where: { $0.location == .body }) else { return [:] }
            return try XMLValueDecoder().structure(XMLParser.parse(bytes), shape).members()
        }
        guard let member = shape.member(named: name) else { return [:] }
        switch member.type {
        case .blob: return [name: .blob(bytes)]
        case .string:
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw WireError(.malformed("body: not UTF-8"))
            }
            return [name: .string(text)]
        default:
            guard !bytes.isEmpty else { return [:] }
            return [name: try XMLValueDecoder().value(XMLParser.parse(bytes), member.type)]
        }
    }
}
