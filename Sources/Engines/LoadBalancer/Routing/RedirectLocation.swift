import Sockets

extension BalancerConfiguration.Redirect {
    /// Where the redirect leads for a request; the request's parts stand in for the `#{…}` words.
    func location(for head: RequestHead, in bytes: Bytes, scheme: String, port: Int) -> String {
        let host = bytes[head.host]
        let path = bytes[head.path].text
        let words = [
            ("#{protocol}", scheme),
            ("#{host}", host.prefix(of: HostName.portStart(host) ?? host.count).text),
            ("#{port}", String(port)),
            ("#{path}", path.hasPrefix("/") ? String(path.dropFirst()) : path),
            ("#{query}", bytes[head.query].text),
        ]
        let fill = { (template: String) in Self.fill(template, with: words) }
        let filledScheme = fill(self.scheme).lowercased()
        let query = fill(self.query)
        let end = fill(self.path) + (query.isEmpty ? "" : "?" + query)
        return "\(filledScheme)://\(fill(self.host)):\(fill(self.port))\(end)"
    }

    /// One pass, so that what a client sends is never read as a word itself.
    private static func fill(_ template: String, with words: [(name: String, value: String)]) -> String {
        var result = ""
        var rest = template[...]
        while let character = rest.first {
            if let word = words.first(where: { rest.hasPrefix($0.name) }) {
                result += word.value
                rest = rest.dropFirst(word.name.count)
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
