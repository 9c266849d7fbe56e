/// Which requests on a published port are a service's, where several services share the port.
///
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>
package struct Route: Equatable, Sendable {
    /// With `*` and `?`; empty for every host.
    package var hosts: [String]
    /// Beginning with a slash, with `*` and `?`; empty for every path.
    package var paths: [String]
    package var place: SourcePlace

    package init(hosts: [String], paths: [String], place: SourcePlace) {
        self.hosts = hosts
        self.paths = paths
        self.place = place
    }

    /// Everything that comes to the port.
    package var isEverything: Bool { hosts.isEmpty && paths.isEmpty }

    /// Whether a request for this path, whatever its host, can be the service's.
    package func takes(path: String) -> Bool {
        paths.isEmpty || paths.contains { Wildcard.matches(path, $0) }
    }
}

/// `*` for any number of characters and `?` for one.
enum Wildcard {
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let (text, pattern) = (Array(text), Array(pattern))
        var (t, p, star, mark) = (0, 0, -1, 0)
        while t < text.count {
            if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t], pattern[p] != "*" {
                (t, p) = (t + 1, p + 1)
            } else if p < pattern.count, pattern[p] == "*" {
                (star, mark, p) = (p, t, p + 1)
            } else if star >= 0 {
                (p, mark) = (star + 1, mark + 1)
                t = mark
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
