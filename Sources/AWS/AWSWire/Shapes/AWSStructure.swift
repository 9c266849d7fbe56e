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
    package let members: [Member<Root>]
    /// The same without the Swift type: what codecs and the validator walk.
    package let traits: StructureTraits

    package init(
        _ name: String, payload: String? = nil, xmlNamespace: XMLNamespace? = nil, _ members: [Member<Root>]
    ) {
        self.members = members
        traits = StructureTraits(
            name: name, members: members.map(\.traits), payload: payload, xmlNamespace: xmlNamespace)
    }

    /// The shape's name in the model.
    package var name: String { traits.name }
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
        isAttribute: Bool = false, isIdempotencyToken: Bool = false, xmlNamespace: XMLNamespace? = nil
    ) {
        traits = MemberTraits(
            name: name, wireName: wireName ?? name, ec2Name: ec2Name, type: type ?? Value.wireType,
            location: location, required: required, isAttribute: isAttribute,
            isIdempotencyToken: isIdempotencyToken, xmlNamespace: xmlNamespace)
        read = { $0[keyPath: path]?.wireValue }
        write = { (root, value) throws(WireError) in root[keyPath: path] = try Value(wireValue: value) }
    }
}

extension AWSStructure {
    package static var wireType: WireType { .structure { schema.traits } }

    /// The shape without the Swift type.
    package static var traits: StructureTraits { schema.traits }

    /// The traits of all members, without the Swift type.
    package static var memberTraits: [MemberTraits] { schema.traits.members }

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
