import Digest
import FoundationEssentials
package import TealCore

/// The files of a built app, listed once at the start: what is not in the list cannot be asked for.
package struct Site: Sendable {
    /// One file, ready to be sent.
    package struct File: Sendable {
        /// On disk.
        package var path: String
        package var size: Int
        package var type: ContentType
        /// With its quotes; changes with the content.
        package var tag: String
        /// The name carries a hash of the content (`main.9b3e7a51.js`), so a browser may keep it for ever.
        package var isFingerprinted: Bool
        /// Held in memory: gzip is made once, not for each request.
        package var gzip: [UInt8]?
    }

    /// Larger files are sent as they are.
    static let largestCompressed = 4 << 20
    /// A header's worth of bytes is not worth the work: nginx's `gzip_min_length 256`.
    static let smallestCompressed = 256

    /// Keyed by the path of the request: `/assets/main.9b3e7a51.js`.
    package private(set) var files: [String: File] = [:]

    /// Reads the folder and everything below it. Links that lead out of it are left out.
    package init(root: String) throws(Problem) {
        let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
            throw Self.unreadable(root)
        }
        for name in names where !Self.isDenied("/" + name) {
            if let file = Self.file(at: "\(root)/\(name)", inside: root) { files["/" + name] = file }
        }
        guard files["/index.html"] != nil else { throw Self.unreadable(root) }
    }

    private static func unreadable(_ root: String) -> Problem {
        Problem(
            what: "teal-web was not started.", why: "there is no index.html in \(root)",
            mend: "set PUBLIC_DIR to the folder of the built app", code: "TEAL-WEB-002", exit: .configuration)
    }

    private static func file(at path: String, inside root: String) -> File? {
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard resolved == path || resolved.hasPrefix(URL(fileURLWithPath: root).resolvingSymlinksInPath().path + "/"),
            let attributes = try? FileManager.default.attributesOfItem(atPath: resolved),
            attributes[.type] as? FileAttributeType == .typeRegular,
            let bytes = try? Data(contentsOf: URL(fileURLWithPath: resolved))
        else { return nil }
        let type = ContentType.of(path)
        let worth = type.compresses && (smallestCompressed...largestCompressed).contains(bytes.count)
        return File(
            path: resolved, size: bytes.count, type: type,
            tag: "\"\(SHA256.hash(bytes).prefix(12).hexadecimal)\"", isFingerprinted: isFingerprinted(path),
            gzip: worth ? Gzip.compress(Array(bytes)) : nil)
    }

    /// Whether the name has a part of eight or more hexadecimal digits, as bundlers write it: `main.9b3e7a51.js`,
    /// `index-9B3e7a51.css`.
    static func isFingerprinted(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split { $0 == "." || $0 == "-" }
        return parts.count > 2 && parts.dropFirst().dropLast().contains { $0.count >= 8 && $0.allSatisfy(\.isHexDigit) }
    }

    /// What a server must not give away: files whose names begin with a dot, `.well-known` aside, and what editors,
    /// shells and databases leave behind (the list of `duluca/minimal-nginx-web-server`).
    package static func isDenied(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        if parts.contains(where: { $0.hasPrefix(".") && $0 != ".well-known" }) { return true }
        guard let name = parts.last else { return false }
        if name.hasSuffix("~") { return true }
        guard let dot = name.lastIndex(of: ".") else { return false }
        let ending = name[name.index(after: dot)...].lowercased()
        let left: Set = ["bak", "conf", "dist", "fla", "in", "ini", "inc", "log", "psd", "sh", "sql"]
        return left.contains(ending) || (ending.count == 3 && ending.hasPrefix("sw"))
    }
}
