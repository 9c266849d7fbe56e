/// Takes the keys out of one map, and complains of those that nobody took.
final class MapReader {
    let path: String
    let place: SourcePlace
    let log: FindingLog
    private var entries: [ManifestNode.Entry]
    private var known: Set<String> = []

    /// A node that is no map is complained of and read as an empty one.
    init(_ node: ManifestNode, path: String, log: FindingLog) {
        self.path = path
        self.place = node.place
        self.log = log
        switch node.content {
        case .map(let entries): self.entries = entries
        case .null: entries = []
        case .scalar, .list:
            entries = []
            log.error(
                at: node.place, "\(path) must be a map.", why: "it is \(node.kind)",
                mend: "write keys with their values")
        }
    }

    var keys: [ManifestNode.Entry] { entries }

    /// The value of a key; nil where it is absent or null.
    func take(_ key: String) -> ManifestNode? {
        known.insert(key)
        guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
        let node = entries.remove(at: index).value
        return node.isNull ? nil : node
    }

    func text(_ key: String) -> String? {
        take(key).flatMap { text($0, key) }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = take(key) else { return nil }
        guard let text = node.scalar, let value = Int(text), range.contains(value) else {
            refuse(node, key, "a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return value
    }

    func boolean(_ key: String) -> Bool? {
        guard let node = take(key) else { return nil }
        switch node.scalar?.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            refuse(node, key, "true or false")
            return nil
        }
    }

    /// Whole seconds, rounded up; `10s`, `1m30s`, `500ms` or a plain number of seconds.
    func seconds(_ key: String, in range: ClosedRange<Int> = 0...86_400) -> Int? {
        guard let node = take(key) else { return nil }
        guard let text = node.scalar, let value = ComposeUnit.seconds(text), range.contains(value) else {
            refuse(node, key, "a duration such as 10s or 1m30s, from \(range.lowerBound) s to \(range.upperBound) s")
            return nil
        }
        return value
    }

    /// One of a few words.
    func choice(_ key: String, of choices: [String]) -> String? {
        guard let node = take(key) else { return nil }
        guard let text = node.scalar, choices.contains(text) else {
            let guess = node.scalar.flatMap { NearestName.of($0, among: choices) }
            refuse(node, key, "one of \(choices.joined(separator: ", "))", guess: guess)
            return nil
        }
        return text
    }

    /// A list of texts, or one text alone.
    func texts(_ key: String) -> [String] {
        guard let node = take(key) else { return [] }
        switch node.content {
        case .scalar(let text): return [text]
        case .list(let list): return list.compactMap { text($0, key) }
        case .map, .null:
            refuse(node, key, "a list of texts")
            return []
        }
    }

    func map(_ key: String) -> MapReader? {
        take(key).map { MapReader($0, path: "\(path).\(key)", log: log) }
    }

    func refuse(_ node: ManifestNode, _ key: String, _ wanted: String, guess: String? = nil) {
        log.error(
            at: node.place, "\(path).\(key) must be \(wanted).", why: "it is \(node.kind)",
            mend: guess.map { "did you mean \"\($0)\"?" } ?? "change this value")
    }

    private func text(_ node: ManifestNode, _ key: String) -> String? {
        if let text = node.scalar { return text }
        refuse(node, key, "a text")
        return nil
    }

    /// Complains of every key that is left, extensions (`x-…`) excepted, which the specification leaves to others.
    func finish() {
        let isOwn = path.split(separator: ".").contains("x-teal")
        for entry in entries where !entry.key.hasPrefix("x-") {
            let guess = NearestName.of(entry.key, among: known)
            log.error(
                at: entry.keyPlace, "The key \(path.isEmpty ? "" : path + ".")\(entry.key) is unknown.",
                why: isOwn
                    ? "x-teal has \(known.sorted().joined(separator: ", "))"
                    : "the Compose Specification has no such key here",
                mend: guess.map { "did you mean \"\($0)\"?" }
                    ?? "remove it, or call it x-\(entry.key) to keep it as a note")
        }
        entries = []
    }

    /// As `take`, with the place of the key itself.
    func takeEntry(_ key: String) -> ManifestNode.Entry? {
        let entry = entries.first { $0.key == key }
        _ = take(key)
        return entry
    }
}
