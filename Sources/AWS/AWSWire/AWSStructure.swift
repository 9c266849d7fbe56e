/// A generated shape: a plain struct whose members are all optional, with the table of what they are on the wire.
///
/// Absent and empty differ on AWS's wire, so every member is optional; what the model requires is checked by the
/// server's decoder before a handler sees the value.
package protocol AWSStructure: Sendable, Equatable, WireConvertible {
    /// All members absent.
    init()
    static var schema: Schema<Self> { get }
}

/// The members of one shape, in the model's order.
package struct Schema<Root: AWSStructure>: Sendable {
    /// The shape's name in the model.
    package let name: String
    package let members: [Member<Root>]
    /// The name of the member that is the whole HTTP body (rest protocols), if one is.
    package let payload: String?
    /// `xmlNamespace` of the shape, where the model has one.
    package let xmlNamespace: String?

    package init(_ name: String, payload: String? = nil, xmlNamespace: String? = nil, _ members: [Member<Root>]) {
        self.name = name
        self.members = members
        self.payload = payload
        self.xmlNamespace = xmlNamespace
    }
}

/// One member: what it is called, where it travels, and how to read and write it on the shape.
package struct Member<Root: AWSStructure>: Sendable {
    package let traits: MemberTraits
    package let read: @Sendable (Root) -> WireValue?
    package let write: @Sendable (inout Root, WireValue) throws(WireError) -> Void

    /// `type` overrides what the Swift type alone says: constraints, list and map traits, timestamp formats.
    package init<Value: WireConvertible>(
        _ name: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, _ type: WireType? = nil,
        wireName: String? = nil, location: MemberLocation = .body, required: Bool = false, ec2Name: String? = nil,
        isAttribute: Bool = false, isIdempotencyToken: Bool = false
    ) {
        traits = MemberTraits(
            name: name, wireName: wireName ?? name, ec2Name: ec2Name, type: type ?? Value.wireType,
            location: location, required: required, isAttribute: isAttribute,
            isIdempotencyToken: isIdempotencyToken)
        read = { $0[keyPath: path]?.wireValue }
        write = { (root, value) throws(WireError) in root[keyPath: path] = try Value(wireValue: value) }
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
}

package enum MemberLocation: Sendable, Equatable {
    case body
    case uri
    case query
    case header
    /// A map whose keys are header names after this prefix.
    case headers(prefix: String)
    case statusCode
}

extension AWSStructure {
    package static var wireType: WireType { .structure(Self.self) }

    /// The traits of all members, without the Swift type.
    package static var memberTraits: [MemberTraits] { schema.members.map(\.traits) }

    package static var shapeName: String { schema.name }

    package var wireValue: WireValue {
        var members: [String: WireValue] = [:]
        for member in Self.schema.members {
            if let value = member.read(self) { members[member.traits.name] = value }
        }
        return .structure(members)
    }

    package init(wireValue: WireValue) throws(WireError) {
        guard case .structure(let members) = wireValue else {
            throw WireError(.mistyped(expected: "structure"))
        }
        self.init()
        for member in Self.schema.members {
            guard let value = members[member.traits.name] else { continue }
            do {
                try member.write(&self, value)
            } catch {
                throw error.inside(member.traits.name)
            }
        }
    }
}
