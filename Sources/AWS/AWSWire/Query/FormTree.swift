/// A form whose names are paths (`Tags.member.1.Key`), as the tree that they describe.
struct FormTree {
    private(set) var value: String?
    private(set) var children: [String: FormTree] = [:]

    /// Deeper than any model goes; a bound, so that a name made of dots cannot exhaust the stack.
    private static let maximumDepth = 64

    init() {}

    /// Of two equal names the last counts.
    init(_ pairs: [(name: String, value: String)]) throws(WireError) {
        for (name, value) in pairs {
            let path = name.split(separator: ".", maxSplits: FormTree.maximumDepth, omittingEmptySubsequences: false)
            guard path.count <= FormTree.maximumDepth else {
                throw WireError(.malformed("form: a name of more than \(FormTree.maximumDepth) parts"))
            }
            insert(value, at: path[...])
        }
    }

    private mutating func insert(_ value: String, at path: ArraySlice<Substring>) {
        guard let first = path.first else {
            self.value = value
            return
        }
        children[String(first), default: FormTree()].insert(value, at: path.dropFirst())
    }

    subscript(name: String) -> FormTree? { children[name] }

    /// The children named by positive numbers, in their order; gaps do not count.
    var numbered: [FormTree] {
        children.compactMap { name, child in Int(name).flatMap { $0 > 0 ? ($0, child) : nil } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }
}
