/// Fills in the members that exist so that a request sent twice is carried out once.
package enum IdempotencyTokens {
    /// Only members of the input itself: no model of this package has such a member further inside.
    package static func filled(
        _ input: WireValue, of shape: StructureTraits, with token: () -> String
    ) -> WireValue {
        guard case .structure(var members) = input else { return input }
        for member in shape.members where member.isIdempotencyToken && members[member.name] == nil {
            members[member.name] = .string(token())
        }
        return .structure(members)
    }
}
