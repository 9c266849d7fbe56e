/// In what the query protocol and EC2's variant of it differ when a structure becomes a form.
enum FormDialect {
    case query
    case ec2

    /// EC2 writes `queryName`, or `locationName` with a capital first letter.
    func name(_ member: MemberTraits) -> String {
        switch self {
        case .query: return member.wireName
        case .ec2:
            return member.ec2Name ?? member.wireName.prefix(1).uppercased() + member.wireName.dropFirst()
        }
    }

    /// Where the elements of a list stand, before `.1`: below the list's own name, or instead of it.
    func elementPath(_ prefix: String, _ traits: ListTraits) -> String {
        guard self == .query else { return prefix }
        guard traits.flattened else { return "\(prefix).\(traits.elementName ?? "member")" }
        guard let name = traits.elementName else { return prefix }
        guard let dot = prefix.lastIndex(of: ".") else { return name }
        return "\(prefix[..<dot]).\(name)"
    }
}
