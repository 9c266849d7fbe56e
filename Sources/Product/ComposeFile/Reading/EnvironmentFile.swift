/// `NAME=value` lines, as in `.env`: comments, quotes, `export` before the name.
enum EnvironmentFile {
    static func read(
        _ text: String, file: String, interpolation: Interpolation, log: FindingLog
    ) -> [EnvironmentVariable] {
        var variables: [EnvironmentVariable] = []
        var known = interpolation.variables
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let place = SourcePlace(file: file, line: index + 1)
            var line = raw.trimmed
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("export ") { line = line.dropFirst("export ".count).trimmed }
            guard let variable = variable(line, at: place, Interpolation(variables: known), log) else { continue }
            variables.append(variable)
            if known[variable.name] == nil { known[variable.name] = variable.value }
        }
        return variables
    }

    private static func variable(
        _ line: Substring, at place: SourcePlace, _ interpolation: Interpolation, _ log: FindingLog
    ) -> EnvironmentVariable? {
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmed
        guard !name.isEmpty, !name.contains(where: \.isWhitespace) else {
            log.error(
                at: place, "This line is no variable.", why: "it does not begin with a name and an equals sign",
                mend: "write NAME=value, or # before a comment")
            return nil
        }
        guard parts.count == 2 else { return nil }
        return EnvironmentVariable(String(name), value(parts[1].trimmed, at: place, interpolation, log))
    }

    /// Single quotes keep the text as it is; double quotes know `\n`; a bare value ends at ` #`.
    private static func value(
        _ text: Substring, at place: SourcePlace, _ interpolation: Interpolation, _ log: FindingLog
    ) -> String {
        if let quote = text.first, quote == "'" || quote == "\"" {
            let inner = text.dropFirst().prefix { $0 != quote }
            guard quote == "\"" else { return String(inner) }
            return interpolation.fill(String(inner).replacing("\\n", with: "\n"), at: place, log: log)
        }
        let bare = text.split(separator: " #", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        return interpolation.fill(String(bare.trimmed), at: place, log: log)
    }
}

extension Substring {
    /// Without the spaces at both ends.
    var trimmed: Substring {
        let head = drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return head[...last]
    }
}
