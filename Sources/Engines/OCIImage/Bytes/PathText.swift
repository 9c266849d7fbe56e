/// Paths as text, without a look at the file system.
enum PathText {
    /// What stands before the last slash, and what after it.
    static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    /// Every folder above `path`, the outermost first: `a` and `a/b` for `a/b/c`.
    static func parents(of path: String) -> [String] {
        let parts = path.split(separator: "/")
        return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }
}
