import Yams

/// A piece of a YAML document with its place and with variables filled in.
struct ManifestNode {
    enum Content {
        case null
        case scalar(String)
        case list([ManifestNode])
        case map([Entry])
    }

    struct Entry {
        var key: String
        var keyPlace: SourcePlace
        var value: ManifestNode
    }

    var content: Content
    var place: SourcePlace

    var scalar: String? {
        guard case .scalar(let text) = content else { return nil }
        return text
    }

    var isNull: Bool {
        guard case .null = content else { return false }
        return true
    }

    /// What a person calls it.
    var kind: String {
        switch content {
        case .null: "nothing"
        case .scalar(let text): "\"\(text)\""
        case .list: "a list"
        case .map: "a map"
        }
    }
}

/// Turns a document into nodes: aliases followed, merge keys merged, variables filled in.
struct NodeReader {
    let file: String
    let interpolation: Interpolation
    let log: FindingLog
    /// What is left of the nodes that one document may unfold to, so that aliases of aliases cannot fill the memory.
    private var allowance = 20_000

    init(file: String, interpolation: Interpolation, log: FindingLog) {
        self.file = file
        self.interpolation = interpolation
        self.log = log
    }

    /// Nil where the text is no YAML, which is then in the log.
    mutating func read(_ text: String) -> ManifestNode? {
        do {
            guard let node = try compose(yaml: text) else {
                return ManifestNode(content: .null, place: SourcePlace(file: file, line: 1))
            }
            return read(node, depth: 0)
        } catch let error as YamlError {
            refuse(error)
        } catch {
            refuse("the text cannot be read", line: 1)
        }
        return nil
    }

    private mutating func read(_ node: Node, depth: Int) -> ManifestNode {
        let place = SourcePlace(file: file, line: node.mark?.line ?? 1)
        allowance -= 1
        guard allowance > 0, depth < 64 else {
            if allowance == 0 { refuse("the document is too large or too deep", line: place.line) }
            return ManifestNode(content: .null, place: place)
        }
        switch node {
        case .scalar(let scalar): return ManifestNode(content: content(of: scalar, at: place), place: place)
        case .sequence(let sequence):
            var list: [ManifestNode] = []
            for element in sequence { list.append(read(element, depth: depth + 1)) }
            return ManifestNode(content: .list(list), place: place)
        case .mapping(let mapping):
            return ManifestNode(content: .map(entries(of: mapping, depth: depth)), place: place)
        case .alias: return ManifestNode(content: .null, place: place)
        }
    }

    private func content(of scalar: Node.Scalar, at place: SourcePlace) -> ManifestNode.Content {
        let isPlain = scalar.style == .plain || scalar.style == .any
        if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .null }
        return .scalar(interpolation.fill(scalar.string, at: place, log: log))
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [ManifestNode.Entry] {
        var own: [ManifestNode.Entry] = []
        var merged: [ManifestNode.Entry] = []
        for (key, value) in mapping {
            let place = SourcePlace(file: file, line: key.mark?.line ?? 1)
            let node = read(value, depth: depth + 1)
            if key.scalar?.string == "<<" {
                merged += mergeSources(node)
            } else {
                own.append(ManifestNode.Entry(key: key.scalar?.string ?? "?", keyPlace: place, value: node))
            }
        }
        // Keys written in the map itself win, then the first map merged.
        for entry in merged where !own.contains(where: { $0.key == entry.key }) { own.append(entry) }
        return own
    }

    private func mergeSources(_ node: ManifestNode) -> [ManifestNode.Entry] {
        switch node.content {
        case .map(let entries): return entries
        case .list(let nodes): return nodes.flatMap(mergeSources)
        case .null, .scalar:
            log.error(at: node.place, "<< has nothing to merge.", why: "it is \(node.kind)", mend: "give it a map")
            return []
        }
    }

    private func refuse(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            refuse(problem, line: mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.joined(separator: ", ")
            log.error(
                at: SourcePlace(file: file, line: context.mark.line), "\(names) is there twice in one map.",
                why: "nobody can say which of them counts", mend: "keep one of them")
        case .reader(let problem, _, _, _): refuse(problem, line: 1)
        default: refuse("the text cannot be read", line: 1)
        }
    }

    private func refuse(_ why: String, line: Int) {
        log.error(
            at: SourcePlace(file: file, line: line), "This is not YAML.", why: why,
            mend: "look at the indentation and the quotes of this line and the one above")
    }
}
