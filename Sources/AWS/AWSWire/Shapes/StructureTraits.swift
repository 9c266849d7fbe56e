/// A structure of a model as the wire sees it, without a Swift type. Shared by reference: each shape has one.
package final class StructureTraits: Sendable {
    /// The shape's name in the model.
    package let name: String
    /// In the model's order.
    package let members: [MemberTraits]
    /// The name of the member that is the whole HTTP body (rest protocols), if one is.
    package let payload: String?
    package let xmlNamespace: XMLNamespace?
    private let positions: [String: Int]

    package init(
        name: String, members: [MemberTraits], payload: String? = nil, xmlNamespace: XMLNamespace? = nil
    ) {
        self.name = name
        self.members = members
        self.payload = payload
        self.xmlNamespace = xmlNamespace
        positions = Dictionary(
            members.enumerated().map { ($0.element.wireName, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The member that is called so in JSON and XML bodies.
    package func member(onWire name: String) -> MemberTraits? {
        positions[name].map { members[$0] }
    }

    package func member(named name: String) -> MemberTraits? {
        members.first { $0.name == name }
    }
}

/// The part of a member that does not depend on the shape's Swift type.
package struct MemberTraits: Sendable {
    /// The member's name in the model, which is the key in `WireValue.structure`.
    package let name: String
    /// `locationName`, or the name where the model gives none.
    package let wireName: String
    /// `queryName` of the ec2 protocol, where the model gives one.
    package let ec2Name: String?
    package let type: WireType
    package let location: MemberLocation
    package let required: Bool
    package let isAttribute: Bool
    /// Filled in by the client with a fresh UUID when absent.
    package let isIdempotencyToken: Bool
    package let xmlNamespace: XMLNamespace?

    package init(
        name: String, wireName: String, ec2Name: String? = nil, type: WireType, location: MemberLocation = .body,
        required: Bool = false, isAttribute: Bool = false, isIdempotencyToken: Bool = false,
        xmlNamespace: XMLNamespace? = nil
    ) {
        self.name = name
        self.wireName = wireName
        self.ec2Name = ec2Name
        self.type = type
        self.location = location
        self.required = required
        self.isAttribute = isAttribute
        self.isIdempotencyToken = isIdempotencyToken
        self.xmlNamespace = xmlNamespace
    }
}

/// Where in an HTTP message a member travels; only the rest protocols use other places than the body.
package enum MemberLocation: Sendable, Equatable {
    case body
    case uri
    case query
    case header
    /// A map whose keys are header names after this prefix.
    case headers(prefix: String)
    case statusCode
}

/// `xmlns="uri"`, or `xmlns:prefix="uri"`.
package struct XMLNamespace: Sendable, Equatable, ExpressibleByStringLiteral {
    package let uri: String
    package let prefix: String?

    package init(_ uri: String, prefix: String? = nil) {
        self.uri = uri
        self.prefix = prefix
    }

    package init(stringLiteral uri: String) {
        self.init(uri)
    }

    var attribute: (name: String, value: String) {
        (prefix.map { "xmlns:\($0)" } ?? "xmlns", uri)
    }
}
