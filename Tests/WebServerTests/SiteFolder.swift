import FoundationEssentials
import TealCore

@testable import WebServer

/// A folder with a small built app in it, removed with the object.
final class SiteFolder: Sendable {
    let path: String

    init(_ extra: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.path + "/teal-site-\(UInt64.random(in: 0 ... .max))"
        let files = [
            "index.html": "<!doctype html>" + String(repeating: "<p>lemon</p>", count: 60),
            "assets/main.9b3e7a51.js": String(repeating: "export const a = 1;\n", count: 40),
            "assets/plain.css": "a{}", "assets/font.woff2": "wOF2",
            "assets/photo.png": String(repeating: "x", count: 1000),
            ".env": "SECRET=1", ".well-known/security.txt": "Contact: a@b", "dump.sql": "drop",
            "docs/index.html": "docs",
        ].merging(extra) { $1 }
        for (name, text) in files {
            let file = URL(fileURLWithPath: "\(path)/\(name)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func responder(_ environment: [String: String] = [:]) throws -> Responder {
        Responder(
            site: try Site(root: path), configuration: try WebServerConfiguration(environment: environment),
            place: ServedBy(task: "7f3c", zone: "us-east-1a"))
    }
}
