/// An operation's path: `/2013-04-01/hostedzone/{Id}/rrset`. `{Key+}` takes slashes too; a query in it is fixed.
package struct URITemplate: Sendable {
    private enum Part {
        case text(String)
        case label(name: String, isGreedy: Bool)
    }

    private let parts: [Part]
    let fixedQuery: [(name: String, value: String)]

    /// Throws `malformed` where a brace is not closed.
    package init(_ template: String) throws(WireError) {
        let halves = template.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        fixedQuery = halves.count > 1 ? try Form.pairs([UInt8](halves[1].utf8)) : []
        var parts: [Part] = []
        var rest = halves[0]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw WireError(.malformed("path: a brace without end in \(template)"))
            }
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            let label = rest[rest.index(after: open)..<close]
            let isGreedy = label.hasSuffix("+")
            parts.append(.label(name: String(isGreedy ? label.dropLast() : label), isGreedy: isGreedy))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// Throws `missing` for a label without value, which would change the path's meaning.
    func path(_ labels: [String: String]) throws(WireError) -> String {
        var path = ""
        for part in parts {
            switch part {
            case .text(let text): path += text
            case .label(let name, let isGreedy):
                guard let value = labels[name], !value.isEmpty else { throw WireError(.missing, path: [name]) }
                path += Form.encode(value, keepingSlashes: isGreedy)
            }
        }
        return path
    }

    /// The labels' values in a percent-encoded path; nil where the path is not of this form.
    package func match(_ path: String) -> [String: String]? {
        match(path[...], parts[...])
    }

    private func match(_ path: Substring, _ parts: ArraySlice<Part>) -> [String: String]? {
        guard let first = parts.first else { return path.isEmpty || path == "/" ? [:] : nil }
        switch first {
        case .text(let text):
            if path.hasPrefix(text) { return match(path.dropFirst(text.count), parts.dropFirst()) }
            // A slash at the end may be left out.
            return parts.count == 1 && path + "/" == text ? [:] : nil
        case .label(let name, let isGreedy):
            return label(name, isGreedy, path, parts.dropFirst())
        }
    }

    private func label(
        _ name: String, _ isGreedy: Bool, _ path: Substring, _ rest: ArraySlice<Part>
    ) -> [String: String]? {
        let longest = isGreedy ? path.endIndex : path.firstIndex(of: "/") ?? path.endIndex
        guard longest > path.startIndex else { return nil }
        var end = longest
        while end > path.startIndex {
            if var labels = match(path[end...], rest) {
                let bytes = [UInt8](path[..<end].utf8)
                labels[name] = try? Form.decode(bytes[...], plusIsSpace: false)
                return labels
            }
            guard isGreedy else { return nil }
            end = path.index(before: end)
        }
        return nil
    }
}
