import Yams

/// YAML as CloudFormation reads it: 1.1, with the short forms of the intrinsic functions.
package enum TemplateYAML {
    /// Reads a template in either format; one that begins with `{` is taken for JSON.
    package static func readAny(_ text: String) throws(TemplateError) -> TemplateValue {
        let isJSON = text.first { !$0.isWhitespace } == "{"
        return isJSON ? try TemplateJSON.read(text) : try read(text)
    }

    package static func read(_ text: String) throws(TemplateError) -> TemplateValue {
        let node: Node?
        do {
            node = try compose(yaml: text, .basic)
        } catch let error as YamlError {
            throw refusal(of: error)
        } catch {
            throw .format("YAML not well-formed.")
        }
        guard let node else { return .null }
        var reader = YAMLNodeReader()
        return try reader.read(node)
    }

    private static func refusal(of error: YamlError) -> TemplateError {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            .format("YAML not well-formed. (line \(mark.line), column \(mark.column))", line: mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            .format(
                "[\(keys.joined(separator: ", "))] is defined more than once (line \(context.mark.line))",
                line: context.mark.line)
        default: .format("YAML not well-formed.")
        }
    }
}

private struct YAMLNodeReader {
    /// What is left of the nodes that one document may unfold to, so that aliases of aliases cannot fill the memory.
    private var allowance = 100_000
    private var depth = 0

    mutating func read(_ node: Node) throws(TemplateError) -> TemplateValue {
        allowance -= 1
        depth += 1
        defer { depth -= 1 }
        guard allowance > 0, depth < 200 else { throw .format("the template is too large or too deep.") }
        let tag = node.tag.rawValue
        guard tag.hasPrefix("!") else { return try content(of: node, isTagged: false) }
        return try long(form: String(tag.dropFirst()), of: content(of: node, isTagged: true), at: node)
    }

    private func long(form name: String, of value: TemplateValue, at node: Node) throws(TemplateError) -> TemplateValue
    {
        if name == "Ref" || name == "Condition" { return .map([name: value]) }
        let known = Intrinsic.names.contains("Fn::\(name)")
        guard known else {
            let line = node.mark?.line
            throw .format("YAML not well-formed: the tag !\(name) is unknown. (line \(line ?? 0))", line: line)
        }
        if name == "GetAtt", let text = value.scalarText {
            let parts = text.split(separator: ".", maxSplits: 1).map { TemplateValue.string(String($0)) }
            return .map(["Fn::GetAtt": .list(parts)])
        }
        return .map(["Fn::\(name)": value])
    }

    private mutating func content(of node: Node, isTagged: Bool) throws(TemplateError) -> TemplateValue {
        switch node {
        case .scalar(let scalar):
            // Behind a short form a scalar is text, whatever it looks like.
            return scalar.style == .plain && !isTagged ? plain(scalar.string) : .string(scalar.string)
        case .sequence(let sequence):
            var list: [TemplateValue] = []
            for element in sequence { list.append(try read(element)) }
            return .list(list)
        case .mapping(let mapping): return .map(try readMap(mapping))
        case .alias: throw .format("YAML not well-formed: an alias has no anchor.")
        }
    }

    private mutating func readMap(_ mapping: Node.Mapping) throws(TemplateError) -> TemplateMap {
        var map = TemplateMap()
        for (key, value) in mapping {
            guard let scalar = key.scalar else { throw .format("every key must be a string.", line: key.mark?.line) }
            if scalar.string == "<<", scalar.style == .plain {
                try merge(value, into: &map)
            } else {
                map[scalar.string] = try read(value)
            }
        }
        return map
    }

    /// Keys written in the map itself win over merged ones.
    private mutating func merge(_ node: Node, into map: inout TemplateMap) throws(TemplateError) {
        let value = try read(node)
        for source in value.list ?? [value] {
            guard let source = source.map else { throw .format("<< needs a map.", line: node.mark?.line) }
            for (key, value) in source.entries where map[key] == nil { map[key] = value }
        }
    }

    /// What an unquoted scalar means in YAML 1.1; a timestamp stays text.
    private func plain(_ text: String) -> TemplateValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return .bool(true)
        case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return .bool(false)
        default: return number(text) ?? .string(text)
        }
    }

    /// A leading zero makes a text of what looks like a number: account ids have them.
    private func number(_ text: String) -> TemplateValue? {
        let digits = text.drop { $0 == "-" || $0 == "+" }
        guard let first = digits.first, first.isASCII, first.isNumber || first == "." else { return nil }
        guard digits.utf8.allSatisfy("0123456789.eE+-".utf8.contains) else { return nil }
        if first == "0", digits.dropFirst().first?.isNumber == true { return nil }
        if let integer = Int(text) { return .integer(integer) }
        guard text.contains("."), let number = Double(text), number.isFinite else { return nil }
        return .number(number)
    }
}
