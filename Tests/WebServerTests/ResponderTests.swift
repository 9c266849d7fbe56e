import FoundationEssentials
import TealCore
import Testing

@testable import WebServer

@Suite struct ResponderTests {
    @Test(
        "A route of the app is answered with the app, a missing asset with 404",
        arguments: [
            ("/", 200), ("/home", 200), ("/inventory/eureka", 200), ("/user/jane.doe", 200), ("/index.html", 200),
            ("/docs", 200), ("/docs/", 200), ("/assets/main.9b3e7a51.js", 200),
            ("/assets/gone.js", 404), ("/assets/gone.png", 404), ("/gone.html", 404), ("/api.json", 404),
        ])
    func fallback(target: String, status: Int) throws {
        let folder = try SiteFolder()
        #expect(try folder.responder().answer(Question(target)).status == status)
    }

    @Test(
        "What must stay hidden is refused, and what is well known is not",
        arguments: [
            ("/.env", 403), ("/.git/config", 403), ("/%2eenv", 403), ("/dump.sql", 403), ("/index.html~", 403),
            ("/a.swp", 403), ("/x.bak", 403), ("/.well-known/security.txt", 200), ("/../etc/passwd", 400),
            ("/a/%2e%2e/%2e%2e/etc/passwd", 400), ("/%00", 400), ("/%zz", 400), ("/%", 400), ("/%ff", 400), ("*", 400),
        ])
    func denied(target: String, status: Int) throws {
        let folder = try SiteFolder()
        #expect(try folder.responder().answer(Question(target)).status == status)
    }

    @Test("Nothing that is denied is even listed, and no link leads out of the folder")
    func listed() throws {
        let folder = try SiteFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/passwd.txt", withDestinationPath: "/etc/passwd")
        let site = try Site(root: folder.path)
        #expect(
            site.files.keys.sorted() == [
                "/.well-known/security.txt", "/assets/font.woff2", "/assets/main.9b3e7a51.js", "/assets/photo.png",
                "/assets/plain.css", "/docs/index.html", "/index.html",
            ])
    }

    @Test("Pages are asked for again, fingerprinted files are kept for ever, fonts may be used from other sites")
    func caching() throws {
        let folder = try SiteFolder()
        let responder = try folder.responder()
        #expect(responder.answer(Question("/home"))["Cache-Control"] == "no-cache")
        let script = responder.answer(Question("/assets/main.9b3e7a51.js"))
        #expect(script["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(responder.answer(Question("/assets/plain.css"))["Cache-Control"] == "public, max-age=31536000")
        let font = responder.answer(Question("/assets/font.woff2"))
        #expect(font["Cache-Control"] == "public, max-age=2592000")
        #expect(font["Access-Control-Allow-Origin"] == "*")
    }

    @Test(
        "Text is sent in gzip to whoever takes it, and pictures and small files never",
        arguments: [
            ("/home", "gzip, br", true), ("/home", "br;q=1, gzip;q=0.5", true), ("/home", "*", true),
            ("/home", "gzip;q=0", false), ("/home", "", false), ("/home", "identity", false),
            ("/assets/photo.png", "gzip", false), ("/assets/plain.css", "gzip", false),
        ])
    func gzip(target: String, accepted: String, compressed: Bool) throws {
        let folder = try SiteFolder()
        let answer = try folder.responder().answer(Question("GET", target, ["Accept-Encoding": accepted]))
        #expect((answer["Content-Encoding"] == "gzip") == compressed)
        if compressed { #expect(answer["Vary"] == "Accept-Encoding") }
    }

    @Test("A known tag is answered 304, and the two forms of a file have two tags")
    func notModified() throws {
        let folder = try SiteFolder()
        let responder = try folder.responder()
        let plain = try #require(responder.answer(Question("/home"))["ETag"])
        let packed = try #require(responder.answer(Question("GET", "/home", ["Accept-Encoding": "gzip"]))["ETag"])
        #expect(plain != packed)
        #expect(responder.answer(Question("GET", "/home", ["If-None-Match": "\"a\", W/\(plain)"])).status == 304)
        #expect(responder.answer(Question("GET", "/home", ["If-None-Match": packed])).status == 200)
    }

    @Test(
        "One range of a file is sent as asked",
        arguments: [
            ("bytes=0-9", 206, "bytes 0-9/1000"), ("bytes=990-", 206, "bytes 990-999/1000"),
            ("bytes=-10", 206, "bytes 990-999/1000"), ("bytes=5-5000", 206, "bytes 5-999/1000"),
            ("bytes=1000-", 416, "bytes */1000"), ("bytes=-0", 416, "bytes */1000"),
            ("bytes=9-1", 200, nil), ("bytes=0-1,5-6", 200, nil), ("lines=1-2", 200, nil), ("bytes=x-", 200, nil),
        ])
    func range(asked: String, status: Int, said: String?) throws {
        let folder = try SiteFolder()
        let answer = try folder.responder().answer(Question("GET", "/assets/photo.png", ["Range": asked]))
        #expect(answer.status == status)
        #expect(answer["Content-Range"] == said)
    }

    @Test("Only GET and HEAD are taken", arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
    func methods(method: String) throws {
        let folder = try SiteFolder()
        let answer = try folder.responder().answer(Question(method, "/"))
        #expect(answer.status == 405)
        #expect(answer["Allow"] == "GET, HEAD")
    }

    @Test("Every answer says which version, task and zone gave it")
    func servedBy() throws {
        let folder = try SiteFolder()
        let responder = try folder.responder(["APP_VERSION": "2"])
        let answer = responder.answer(Question("/.well-known/served-by"))
        #expect(answer.body == .text("{\"task\":\"7f3c\",\"version\":\"2\",\"zone\":\"us-east-1a\"}\n"))
        let page = responder.answer(Question("/nowhere.png"))
        #expect([page["X-App-Version"], page["X-App-Task"], page["X-App-Zone"]] == ["2", "7f3c", "us-east-1a"])
    }
}
