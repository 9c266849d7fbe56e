/// An HTTP request as the protocols see it: no connection, no signature.
package struct WireRequest: Sendable {
    package var method: String
    /// Percent-encoded, as on the wire, without the query.
    package var path: String
    /// Decoded, in the order of the wire. A name without `=` has the empty value.
    package var query: [(name: String, value: String)]
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(
        method: String = "POST", path: String = "/", query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// From the request line's target, `/path?name=value`. Throws `malformed` where the query's encoding is damaged.
    package init(
        method: String, target: String, headers: [(name: String, value: String)], body: [UInt8]
    ) throws(WireError) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = parts.count > 1 ? try Form.pairs([UInt8](parts[1].utf8)) : []
        self.init(method: method, path: String(parts[0]), query: query, headers: headers, body: body)
    }

    /// Path and query as they stand in the request line.
    package var target: String {
        query.isEmpty ? path : "\(path)?\(Form.text(query))"
    }

    /// The first header of that name, whatever its case.
    package func header(_ name: String) -> String? {
        headers.first(named: name)
    }
}

/// An HTTP answer as the protocols see it.
package struct WireResponse: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first header of that name, whatever its case.
    package func header(_ name: String) -> String? {
        headers.first(named: name)
    }
}

extension [(name: String, value: String)] {
    func first(named name: String) -> String? {
        let wanted = name.lowercased()
        return first { $0.name.lowercased() == wanted }?.value
    }
}
