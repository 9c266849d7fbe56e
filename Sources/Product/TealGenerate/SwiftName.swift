/// How names of a model are spelt in Swift.
enum SwiftName {
    /// `Task`, `StatusType` for `statusType`. `Type` and `Protocol` are Swift's own and get a suffix.
    static func type(_ name: String) -> String {
        let capitalised = name.prefix(1).uppercased() + name.dropFirst()
        return ["Type", "Protocol", "Self"].contains(capitalised) ? capitalised + "Shape" : capitalised
    }

    /// `VpcId` -> `vpcId`, `DNSName` -> `dnsName`, `TTL` -> `ttl`, `VPCs` -> `vpcs`, `IPv6Address` -> `ipv6Address`.
    static func member(_ name: String) -> String {
        escape(lowerCamel(name))
    }

    private static func lowerCamel(_ name: String) -> String {
        if name.hasPrefix("IPv") { return "ipv" + name.dropFirst(3) }
        let capitals = name.prefix { $0.isUppercase }
        let rest = name.dropFirst(capitals.count)
        guard capitals.count > 1 else { return capitals.lowercased() + rest }
        let beginsWord = rest.first?.isLowercase == true && rest != "s"
        return beginsWord
            ? capitals.dropLast().lowercased() + capitals.suffix(1) + rest
            : capitals.lowercased() + rest
    }

    /// The constant for one value of an enumeration: `FARGATE_SPOT` -> `fargateSpot`, `in-use` -> `inUse`, `443` -> `value443`.
    static func constant(_ value: String) -> String {
        let words = value.split { !$0.isLetter && !$0.isNumber }
        let camel = words.enumerated().map { index, word in
            let isShout = !word.contains { $0.isLowercase }
            let plain = isShout ? word.lowercased() : String(word)
            return index == 0 ? lowerCamel(plain) : plain.prefix(1).uppercased() + plain.dropFirst()
        }.joined()
        if camel.isEmpty { return "empty" }
        if camel.first?.isNumber == true { return "value" + camel }
        return ["self", "init", "values"].contains(camel) ? camel + "Value" : escape(camel)
    }

    private static func escape(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// A Swift literal of any text; patterns are full of backslashes.
    static func literal(_ text: String) -> String {
        guard text.contains(where: { $0 == "\\" || $0 == "\"" || $0 == "\n" }) else { return "\"\(text)\"" }
        var fence = "#"
        while text.contains("\"\(fence)") || text.contains("\\\(fence)") { fence += "#" }
        let lines = text.replacing("\n", with: "\\\(fence)n")
        return "\(fence)\"\(lines)\"\(fence)"
    }
}
