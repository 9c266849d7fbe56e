/// `~/.aws/config` or `~/.aws/credentials`: sections of settings, some with settings of their own below them.
///
/// <https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html>
package struct ProfileFile: Equatable, Sendable {
    /// Section name (`profile dev`, `default`, `services local`) to settings; a nested one as `ecs.endpoint_url`.
    package private(set) var sections: [String: [String: String]] = [:]

    package init() {}

    /// Throws `ClientError.configuration` with `name:line: what is wrong`.
    package init(_ text: String, name: String) throws(ClientError) {
        var section: String?
        var parent: String?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let bare = line.trimmed
            if bare.isEmpty || bare.hasPrefix("#") || bare.hasPrefix(";") { continue }
            if bare.hasPrefix("[") {
                guard let end = bare.firstIndex(of: "]") else {
                    throw .configuration("\(name):\(index + 1): a section's name has no closing bracket")
                }
                section = bare[bare.index(after: bare.startIndex)..<end].split(separator: " ").joined(separator: " ")
                parent = nil
                sections[section ?? "", default: [:]] = sections[section ?? ""] ?? [:]
                continue
            }
            guard let section else { throw .configuration("\(name):\(index + 1): a setting stands before any section") }
            guard let equals = bare.firstIndex(of: "=") else {
                throw .configuration("\(name):\(index + 1): a setting needs an equals sign: \"\(bare.prefix(24))\"")
            }
            let key = bare[..<equals].trimmed.lowercased()
            let value = Self.withoutComment(bare[bare.index(after: equals)...].trimmed)
            let isNested = line.first == " " || line.first == "\t"
            if isNested, let parent {
                sections[section]?["\(parent).\(key)"] = value
            } else {
                parent = value.isEmpty ? key : nil
                sections[section]?[key] = value
            }
        }
    }

    private static func withoutComment(_ value: String) -> String {
        for mark in [" #", " ;"] {
            if let range = value.firstRange(of: mark) { return value[..<range.lowerBound].trimmed }
        }
        return value
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        let isSpace = { (character: Character) in character.isWhitespace }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
