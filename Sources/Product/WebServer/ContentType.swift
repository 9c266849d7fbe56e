/// What a file is, by the end of its name, and how long a browser may keep it.
package struct ContentType: Equatable, Sendable {
    package var name: String
    /// Text shrinks under gzip; images, fonts in WOFF and archives do not.
    package var compresses: Bool
    package var lifetime: Lifetime

    /// How long a browser may keep a file whose name does not change with its content.
    package enum Lifetime: Sendable {
        /// Pages and data: asked for again each time, answered 304 where nothing changed.
        case revalidated
        case month
        case year
    }

    /// `application/octet-stream` where the ending is unknown.
    package static func of(_ path: String) -> ContentType {
        let ending = path.split(separator: "/").last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return table[ending] ?? ContentType(name: "application/octet-stream", compresses: false, lifetime: .revalidated)
    }

    // Lifetimes: pages and data none, media and fonts a month, scripts and styles a year (h5bp's server configurations).
    private static let table: [String: ContentType] = {
        var table: [String: ContentType] = [:]
        func add(_ endings: [String], _ name: String, compresses: Bool, _ lifetime: Lifetime) {
            for ending in endings {
                table[ending] = ContentType(name: name, compresses: compresses, lifetime: lifetime)
            }
        }
        add(["html", "htm"], "text/html; charset=utf-8", compresses: true, .revalidated)
        add(["json", "map"], "application/json; charset=utf-8", compresses: true, .revalidated)
        add(["webmanifest"], "application/manifest+json", compresses: true, .revalidated)
        add(["xml"], "application/xml", compresses: true, .revalidated)
        add(["txt"], "text/plain; charset=utf-8", compresses: true, .revalidated)
        add(["md"], "text/markdown; charset=utf-8", compresses: true, .revalidated)
        add(["csv"], "text/csv; charset=utf-8", compresses: true, .revalidated)
        add(["js", "mjs"], "text/javascript; charset=utf-8", compresses: true, .year)
        add(["css"], "text/css; charset=utf-8", compresses: true, .year)
        add(["wasm"], "application/wasm", compresses: true, .year)
        add(["svg"], "image/svg+xml", compresses: true, .month)
        add(["ico"], "image/x-icon", compresses: true, .month)
        add(["png"], "image/png", compresses: false, .month)
        add(["jpg", "jpeg"], "image/jpeg", compresses: false, .month)
        add(["gif"], "image/gif", compresses: false, .month)
        add(["webp"], "image/webp", compresses: false, .month)
        add(["avif"], "image/avif", compresses: false, .month)
        add(["mp4"], "video/mp4", compresses: false, .month)
        add(["webm"], "video/webm", compresses: false, .month)
        add(["mp3"], "audio/mpeg", compresses: false, .month)
        add(["ogg"], "audio/ogg", compresses: false, .month)
        add(["woff"], "font/woff", compresses: false, .month)
        add(["woff2"], "font/woff2", compresses: false, .month)
        add(["ttf"], "font/ttf", compresses: true, .month)
        add(["otf"], "font/otf", compresses: true, .month)
        add(["pdf"], "application/pdf", compresses: false, .month)
        add(["zip"], "application/zip", compresses: false, .month)
        return table
    }()

    package var isFont: Bool { name.hasPrefix("font/") }
}
