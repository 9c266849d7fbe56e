import TealCore
import Testing

@testable import WebServer

@Suite struct HTTPSRuleTests {
    @Test(
        "HTTPS is enforced by the header that the rule trusts",
        arguments: [
            ("true", [:], 301), ("true", ["X-Forwarded-Proto": "https"], 301),
            ("xProto", [:], 301), ("xProto", ["X-Forwarded-Proto": "http"], 301),
            ("xProto", ["X-Forwarded-Proto": "https"], 200),
            ("xArrSsl", [:], 301), ("xArrSsl", ["X-ARR-SSL": "2048|CN=a"], 200),
            ("forwardedHost", ["X-Forwarded-Proto": "https"], 200), ("false", [:], 200),
        ] as [(String, [String: String], Int)])
    func rules(rule: String, fields: [String: String], status: Int) throws {
        let folder = try SiteFolder()
        let responder = try folder.responder(["ENFORCE_HTTPS": rule])
        let question = Question("GET", "/pos?a=b", fields.merging(["Host": "mart.example"]) { $1 })
        let answer = responder.answer(question)
        #expect(answer.status == status)
        if status == 301 { #expect(answer["Location"] == "https://mart.example/pos?a=b") }
    }

    @Test("The redirect goes to the forwarded host where that rule is chosen")
    func forwardedHost() throws {
        let folder = try SiteFolder()
        let responder = try folder.responder(["ENFORCE_HTTPS": "forwardedHost"])
        let question = Question("GET", "/", ["Host": "10.0.0.7", "X-Forwarded-Host": "mart.example"])
        #expect(responder.answer(question)["Location"] == "https://mart.example/")
    }

    @Test("Nothing but GET and HEAD is redirected: a form's data must not be sent twice, once in the open")
    func forms() throws {
        let folder = try SiteFolder()
        let responder = try folder.responder(["ENFORCE_HTTPS": "xProto"])
        #expect(responder.answer(Question("POST", "/", ["Host": "a"])).status == 403)
        #expect(responder.answer(Question("HEAD", "/", ["Host": "a"])).status == 301)
    }

    @Test("The health check is answered before any redirect")
    func health() throws {
        let folder = try SiteFolder()
        let answer = try folder.responder(["ENFORCE_HTTPS": "true"]).answer(Question("/healthCheck"))
        #expect(answer.status == 200)
        #expect(answer["Location"] == nil)
    }

    @Test(
        "The rule holds in production and in the listed environments only",
        arguments: [
            ("production", "", true), ("staging", "", false), ("staging", "qa, staging", true),
        ])
    func environments(stage: String, listed: String, enforced: Bool) throws {
        let configuration = try WebServerConfiguration(environment: [
            "ENFORCE_HTTPS": "xProto", "NODE_ENV": stage, "ENVIRONMENTS": listed,
        ])
        #expect((configuration.httpsRule == .forwardedProtocol) == enforced)
    }

    @Test(
        "A bad variable is named, with what it must be",
        arguments: [
            ("PORT", "http"), ("PORT", "70000"), ("ENFORCE_HTTPS", "yes"), ("ENFORCE_HTTPS", "off"),
            ("HEALTH_STATUS", "99"), ("EXIT_AFTER", "-1"), ("EXIT_AFTER", "soon"), ("HEALTH_PATH", "health"),
        ])
    func badVariable(name: String, value: String) throws {
        let problem = #expect(throws: Problem.self) { try WebServerConfiguration(environment: [name: value]) }
        #expect(problem?.why.contains("the variable \(name) is \"\(value)\"") == true)
        #expect(problem?.exit == .configuration)
    }

    @Test("A server that is told to ends by itself, with the reason", .timeLimit(.minutes(1)))
    func exitAfter() async throws {
        let site = try SiteFolder()
        let problem = await #expect(throws: Problem.self) {
            try await WebServer.run(
                environment: ["HOST": "127.0.0.1", "PORT": "0", "PUBLIC_DIR": site.path, "EXIT_AFTER": "0"])
        }
        #expect(problem?.why.contains("EXIT_AFTER is 0") == true && problem?.exit == .failed)
    }

    @Test("A folder without an index page is refused by name")
    func emptyFolder() throws {
        let problem = #expect(throws: Problem.self) { try Site(root: "/nonexistent/app") }
        #expect(problem?.why.contains("/nonexistent/app") == true)
    }
}
