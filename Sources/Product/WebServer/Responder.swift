/// Decides what each request is answered with: pure, so that every rule of the server is tested without a socket.
package struct Responder: Sendable {
    let site: Site
    let configuration: WebServerConfiguration
    /// What `/.well-known/served-by` says.
    let place: ServedBy

    package init(site: Site, configuration: WebServerConfiguration, place: ServedBy) {
        self.site = site
        self.configuration = configuration
        self.place = place
    }

    package func answer(_ question: Question) -> Answer {
        var answer = choose(question)
        answer.fields += [
            ("X-Content-Type-Options", "nosniff"), ("X-App-Version", configuration.version),
            ("X-App-Task", place.task), ("X-App-Zone", place.zone),
        ]
        return answer
    }

    private func choose(_ question: Question) -> Answer {
        guard let path = question.path else { return .text(400, "Bad Request\n") }
        // Before the redirect: a balancer asks over HTTP, and takes a redirect for a failure.
        if path == configuration.healthPath { return health() }
        if let redirect = redirect(question) { return redirect }
        guard question.method == "GET" || question.method == "HEAD" else {
            return .text(405, "Method Not Allowed\n", [("Allow", "GET, HEAD")])
        }
        if path == "/.well-known/served-by" { return servedBy() }
        if Site.isDenied(path) { return .text(403, "Forbidden\n") }
        guard let file = file(at: path) else { return .text(404, "Not Found\n", [("Cache-Control", "no-cache")]) }
        return send(file, question)
    }

    private func health() -> Answer {
        let healthy = (200..<300).contains(configuration.healthStatus)
        return .text(
            configuration.healthStatus, healthy ? "I'm healthy\n" : "I'm not healthy\n", [("Cache-Control", "no-store")]
        )
    }

    private func servedBy() -> Answer {
        Answer(
            200, [("Content-Type", "application/json"), ("Cache-Control", "no-store")],
            .text(place.json(version: configuration.version)))
    }

    /// 301 to HTTPS for GET and HEAD, 403 for the rest, as `express-sslify` answers.
    private func redirect(_ question: Question) -> Answer? {
        let forwarded = question.fields["x-forwarded-proto"]?.lowercased().hasPrefix("https") ?? false
        switch configuration.httpsRule {
        case .off: return nil
        case .forwardedProtocol where forwarded, .forwardedHost where forwarded: return nil
        case .azureHeader where question.fields["x-arr-ssl"] != nil: return nil
        default: break
        }
        guard question.method == "GET" || question.method == "HEAD" else {
            return .text(403, "Please use HTTPS when submitting data to this server.\n")
        }
        let forwardedHost = configuration.httpsRule == .forwardedHost ? question.fields["x-forwarded-host"] : nil
        guard let host = forwardedHost ?? question.fields["host"], !host.isEmpty else {
            return .text(400, "Bad Request\n")
        }
        return Answer(301, [("Location", "https://\(host)\(question.target)"), ("Cache-Control", "no-cache")])
    }

    /// The file of a path, its folder's `index.html`, or, for a path that looks like a route of the app, the app itself.
    private func file(at path: String) -> Site.File? {
        if let file = site.files[path] { return file }
        let folder = path.hasSuffix("/") ? path : path + "/"
        if let index = site.files[folder + "index.html"] { return index }
        // A missing script or picture is missing: answering a page in its place hides broken releases.
        let name = path.split(separator: "/").last ?? ""
        let known = name.contains(".") && ContentType.of(path).name != "application/octet-stream"
        return known ? nil : site.files["/index.html"]
    }

    private func send(_ file: Site.File, _ question: Question) -> Answer {
        let gzip = accepts("gzip", question) ? file.gzip : nil
        // The two forms differ in their bytes, so their tags differ as well.
        let tag = gzip == nil ? file.tag : String(file.tag.dropLast()) + "-gz\""
        var fields = cacheFields(of: file) + [("ETag", tag)]
        if let known = question.fields["if-none-match"], matches(known, tag) { return Answer(304, fields) }
        fields.append(("Content-Type", file.type.name))
        if let gzip { return Answer(200, fields + [("Content-Encoding", "gzip")], .compressed(gzip)) }
        return part(of: file, question, fields + [("Accept-Ranges", "bytes")])
    }

    private func cacheFields(of file: Site.File) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        switch file.type.lifetime {
        case _ where file.isFingerprinted: fields.append(("Cache-Control", "public, max-age=31536000, immutable"))
        case .revalidated: fields.append(("Cache-Control", "no-cache"))
        case .month: fields.append(("Cache-Control", "public, max-age=2592000"))
        case .year: fields.append(("Cache-Control", "public, max-age=31536000"))
        }
        if file.gzip != nil { fields.append(("Vary", "Accept-Encoding")) }
        if file.type.isFont { fields.append(("Access-Control-Allow-Origin", "*")) }
        return fields
    }

    /// One range of bytes, as players and resumed downloads ask; several at once are answered with the whole file, which
    /// RFC 9110 section 14.2 allows.
    private func part(of file: Site.File, _ question: Question, _ fields: [(name: String, value: String)]) -> Answer {
        let condition = question.fields["if-range"]
        guard let asked = question.fields["range"], condition == nil || condition == file.tag,
            let range = ByteRange(asked)
        else { return Answer(200, fields, .file(path: file.path, offset: 0, length: file.size)) }
        guard let bounds = range.bounds(in: file.size) else {
            return .text(416, "Range Not Satisfiable\n", [("Content-Range", "bytes */\(file.size)")])
        }
        let said = "bytes \(bounds.lowerBound)-\(bounds.upperBound - 1)/\(file.size)"
        return Answer(
            206, fields + [("Content-Range", said)],
            .file(path: file.path, offset: bounds.lowerBound, length: bounds.count))
    }

    private func matches(_ known: String, _ tag: String) -> Bool {
        known == "*"
            || known.split(separator: ",").contains { candidate in
                let bare = candidate.drop { $0 == " " }
                return (bare.hasPrefix("W/") ? bare.dropFirst(2) : bare) == tag
            }
    }

    /// Whether the client takes the coding; `gzip;q=0` refuses it.
    private func accepts(_ coding: String, _ question: Question) -> Bool {
        (question.fields["accept-encoding"] ?? "").lowercased().split(separator: ",").contains { item in
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
            guard parts.first == coding || parts.first == "*" else { return false }
            return !parts.dropFirst().contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
        }
    }
}

/// `bytes=0-99`, `bytes=100-`, `bytes=-50`: one range (RFC 9110, section 14.1.2).
struct ByteRange {
    private var first: Int?
    private var last: Int?

    init?(_ field: String) {
        guard field.lowercased().hasPrefix("bytes="), !field.contains(",") else { return nil }
        let parts = field.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        (first, last) = (Int(parts[0]), Int(parts[1]))
        guard parts[0].isEmpty || first != nil, parts[1].isEmpty || last != nil else { return nil }
        guard first != nil || last != nil, first ?? 0 >= 0, last ?? 0 >= 0 else { return nil }
        if let first, let last, first > last { return nil }
    }

    /// Nil where no byte of the file is asked for.
    func bounds(in size: Int) -> Range<Int>? {
        guard let first else {
            let count = min(last ?? 0, size)
            return count > 0 ? size - count..<size : nil
        }
        guard first < size else { return nil }
        let end = min(last ?? size - 1, size - 1) + 1
        return first..<end
    }
}
