extension TemplateYAML {
    /// Block style, two spaces a level, a blank line between the members of the big sections.
    package static func write(_ value: TemplateValue) -> String {
        var writer = YAMLWriter()
        writer.writeRoot(value)
        return writer.text
    }
}

private struct YAMLWriter {
    private(set) var text = ""
    private let spacedSections: Set<String> = ["Parameters", "Mappings", "Resources", "Outputs"]

    mutating func writeRoot(_ value: TemplateValue) {
        guard let root = value.map, !root.isEmpty else {
            text += inline(value) + "\n"
            return
        }
        for (index, entry) in root.entries.enumerated() {
            let isSection = entry.value.map != nil
            if index > 0, isSection { text += "\n" }
            if spacedSections.contains(entry.key), let members = entry.value.map, !members.isEmpty {
                text += "\(scalar(entry.key)):\n"
                for (index, member) in members.entries.enumerated() {
                    if index > 0 { text += "\n" }
                    write(member, indent: 2)
                }
            } else {
                write(entry, indent: 0)
            }
        }
    }

    private mutating func write(_ entry: TemplateMap.Entry, indent: Int) {
        text += String(repeating: " ", count: indent) + scalar(entry.key) + ":"
        writeValue(entry.value, indent: indent)
    }

    /// What follows `key:` or `-`, its line's end included.
    private mutating func writeValue(_ value: TemplateValue, indent: Int) {
        if let short = shortForm(value) {
            text += " \(short.tag)"
            if short.argument.list != nil, let flow = flow(short.argument), flow.count <= 80 {
                text += " \(flow)\n"
                return
            }
            writeArgument(short.argument, indent: indent)
            return
        }
        writeArgument(value, indent: indent)
    }

    private mutating func writeArgument(_ value: TemplateValue, indent: Int) {
        switch value {
        case .map(let map) where !map.isEmpty:
            text += "\n"
            for entry in map.entries { write(entry, indent: indent + 2) }
        case .list(let list) where !list.isEmpty:
            text += "\n"
            for element in list { writeElement(element, indent: indent + 2) }
        case .string(let string) where isBlock(string): writeBlock(string, indent: indent + 2)
        default: text += " \(inline(value))\n"
        }
    }

    private mutating func writeElement(_ element: TemplateValue, indent: Int) {
        let spaces = String(repeating: " ", count: indent)
        guard shortForm(element) == nil, let map = element.map, !map.isEmpty else {
            text += "\(spaces)-"
            writeValue(element, indent: indent)
            return
        }
        // The first key stands on the line of the dash.
        var inner = YAMLWriter()
        for entry in map.entries { inner.write(entry, indent: indent + 2) }
        text += "\(spaces)- \(inner.text.dropFirst(indent + 2))"
    }

    // MARK: - Functions

    /// `!Join` and what follows it; nil for what is no function, and where two tags would follow each other.
    private func shortForm(_ value: TemplateValue) -> (tag: String, argument: TemplateValue)? {
        guard let map = value.map, map.count == 1, let (name, argument) = map.entries.first else { return nil }
        switch name {
        case "Ref": return ("!Ref", argument)
        case "Condition" where argument.map == nil: return ("!Condition", argument)
        case "Fn::GetAtt":
            let parts = argument.list?.compactMap(\.scalarText) ?? []
            guard parts.count == 2, argument.list?.count == 2 else { return ("!GetAtt", argument) }
            return ("!GetAtt", .string(parts.joined(separator: ".")))
        default:
            guard Intrinsic.names.contains(name), shortForm(argument) == nil, argument.map == nil else { return nil }
            return ("!\(name.dropFirst("Fn::".count))", argument)
        }
    }

    /// On one line, as functions' short arguments are written: `[0, !GetAZs '']`. Nil for what has maps in it.
    private func flow(_ value: TemplateValue) -> String? {
        if let short = shortForm(value) { return flow(short.argument).map { "\(short.tag) \($0)" } }
        switch value {
        case .map: return nil
        case .list(let list):
            let elements = list.compactMap(flow)
            return elements.count == list.count ? "[\(elements.joined(separator: ", "))]" : nil
        case .string(let string) where string.contains(where: { ",[]{}".contains($0) }):
            let text = inline(value)
            return text == string ? "'\(string)'" : text
        default: return inline(value)
        }
    }

    // MARK: - Scalars

    private func inline(_ value: TemplateValue) -> String {
        switch value {
        case .null: "null"
        case .bool, .integer, .number: value.scalarText ?? "null"
        case .string(let string): scalar(string)
        case .list: "[]"
        case .map: "{}"
        }
    }

    /// Plain where a reader would take it back for the same text, quoted otherwise.
    private func scalar(_ string: String) -> String {
        let needsDouble = string.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        if needsDouble { return TemplateJSON.write(.string(string)) }
        return isPlain(string) ? string : "'\(string.replacing("'", with: "''"))'"
    }

    private func isPlain(_ string: String) -> Bool {
        guard let first = string.first, let last = string.last else { return false }
        guard first.isASCII, first.isLetter || first.isNumber || "/_.$(".contains(first) || string.hasPrefix("::")
        else { return false }
        guard last != " ", last != ":", !string.contains(": "), !string.contains(" #") else { return false }
        let reserved: Set<String> = [
            "null", "true", "false", "yes", "no", "on", "off", "y", "n",
        ]
        guard !reserved.contains(string.lowercased()) else { return false }
        // Whatever begins like a number or a date would be read as one by some reader.
        guard first.isNumber || first == "." || first == "-" else { return true }
        return string.contains { !"0123456789.:-+eE_xo".contains($0) }
    }

    private func isBlock(_ string: String) -> Bool {
        guard string.contains("\n"), !string.hasPrefix(" "), !string.hasPrefix("\n") else { return false }
        return string.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
            && !string.hasSuffix("\n\n")
    }

    private mutating func writeBlock(_ string: String, indent: Int) {
        text += string.hasSuffix("\n") ? " |\n" : " |-\n"
        let body = string.hasSuffix("\n") ? String(string.dropLast()) : string
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            text += line.isEmpty ? "\n" : String(repeating: " ", count: indent) + line + "\n"
        }
    }
}
