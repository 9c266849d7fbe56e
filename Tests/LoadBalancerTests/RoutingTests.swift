import Sockets
import TealCore
import Testing

@testable import LoadBalancer

struct RoutingTests {
    typealias Model = BalancerConfiguration

    @Test(
        "Patterns",
        arguments: [
            ("/img/*", "/img/a/b.png", true), ("/img/*", "/img", false), ("*", "", true), ("a?c", "abc", true),
            ("a?c", "ac", false), ("*.example.com", "a.example.com", true), ("*.example.com", "example.com", false),
            ("*a*b*", "xxaxxbxx", true), ("*a*b", "xxaxxbxx", false), ("", "", true), ("", "a", false),
            ("**", "a", true),
            ("/a", "/A", false), ("*aaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false),
        ])
    func patterns(pattern: String, text: String, matches: Bool) {
        #expect(Self.matches(pattern, text, ignoringCase: false) == matches)
    }

    @Test("Case is ignored only where it is asked for")
    func patternCase() {
        #expect(Self.matches("A.Example.*", "a.eXample.com", ignoringCase: true))
        #expect(!Self.matches("A.Example.*", "a.eXample.com", ignoringCase: false))
    }

    private static func matches(_ pattern: String, _ text: String, ignoringCase: Bool) -> Bool {
        Array(pattern.utf8).withUnsafeBufferPointer { pattern in
            Array(text.utf8).withUnsafeBufferPointer {
                WildcardPattern.matches(pattern, $0, ignoringCase: ignoringCase)
            }
        }
    }

    static let conditions: [(Model.Condition, String, Bool)] = [
        (.path(["/b", "/a/*"]), "GET /a/b?c HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.path(["/a/*"]), "GET /A/b HTTP/1.1\r\nHost: x\r\n\r\n", false),
        (.path(["/"]), "GET http://x HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.host(["*.X.com"]), "GET / HTTP/1.1\r\nHost: a.x.com:8080\r\n\r\n", true),
        (.host(["x.com"]), "GET http://x.com/ HTTP/1.1\r\nHost: y.com\r\n\r\n", true),
        (.host(["x.com"]), "GET / HTTP/1.1\r\nHost: y.com\r\n\r\n", false),
        (.method(["PUT", "GET"]), "GET / HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.method(["get"]), "GET / HTTP/1.1\r\nHost: x\r\n\r\n", false),
        (
            .header(name: "user-agent", values: ["*CURL*"]),
            "GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: a curl b\r\n\r\n", true
        ),
        (.header(name: "A", values: ["2"]), "GET / HTTP/1.1\r\nHost: x\r\na: 1\r\na: 2\r\n\r\n", true),
        (.header(name: "A", values: ["2"]), "GET / HTTP/1.1\r\nHost: x\r\n\r\n", false),
        (.query([.init(key: "v", value: "2")]), "GET /?x=1&V=2 HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.query([.init(value: "b*")]), "GET /?x=1&y=Bee HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.query([.init(key: "v", value: "*")]), "GET /?v HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.query([.init(key: "v", value: "2")]), "GET /?vv=2&v=22 HTTP/1.1\r\nHost: x\r\n\r\n", false),
        (.source(["10.0.0.0/8"]), "GET / HTTP/1.1\r\nHost: x\r\n\r\n", true),
        (.source(["10.2.0.0/16", "::/0"]), "GET / HTTP/1.1\r\nHost: x\r\n\r\n", false),
    ]

    @Test("Conditions", arguments: conditions)
    func condition(condition: Model.Condition, head: String, holds: Bool) throws {
        let listener = Model.Listener(
            id: "l", address: "127.0.0.1", port: 80,
            rules: [.init(id: "r", conditions: [condition], action: .respond(.init(status: 200)))],
            defaultAction: .respond(.init(status: 404)))
        #expect(try Self.status(listener, head) == (holds ? 200 : 404))
    }

    @Test("The first rule wins whose conditions all hold")
    func order() throws {
        let rules = [
            Model.Rule(id: "1", conditions: [.path(["/a*"]), .method(["PUT"])], action: .respond(.init(status: 201))),
            Model.Rule(id: "2", conditions: [.path(["/a*"])], action: .respond(.init(status: 202))),
            Model.Rule(id: "3", conditions: [.path(["/*"])], action: .respond(.init(status: 203))),
        ]
        let listener = Model.Listener(
            id: "l", address: "127.0.0.1", port: 80, rules: rules, defaultAction: .respond(.init(status: 204)))
        #expect(try Self.status(listener, "PUT /ab HTTP/1.1\r\nHost: x\r\n\r\n") == 201)
        #expect(try Self.status(listener, "GET /ab HTTP/1.1\r\nHost: x\r\n\r\n") == 202)
        #expect(try Self.status(listener, "GET /b HTTP/1.1\r\nHost: x\r\n\r\n") == 203)
        #expect(try Self.status(listener, "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n") == 204)
    }

    private static func status(_ listener: Model.Listener, _ head: String) throws -> Int? {
        var generator = SeededGenerator(seed: 3)
        let table = RoutingTable(Model(version: 1, listeners: [listener]), candidates: [], using: &generator)
        return try HeadFixture.request(head) { head, fields, bytes in
            let request = RoutableRequest(head: head, bytes: bytes, source: IPAddress("10.1.2.3")!)
            guard case .respond(let index) = table.action(listener: 0, request, fields) else { return nil }
            return table.responses[index].status
        }
    }

    private static func table(_ shares: [Model.WeightedGroup], candidates: [[Int]]) -> RoutingTable {
        var generator = SeededGenerator(seed: 5)
        let listener = Model.Listener(id: "l", address: "127.0.0.1", port: 80, defaultAction: .forward(shares))
        let groups = shares.map { Model.TargetGroup(id: $0.group) }
        return RoutingTable(
            Model(version: 1, listeners: [listener], targetGroups: groups), candidates: candidates, using: &generator)
    }

    @Test(
        "Weights hold without bias: over 100000 draws each group is within half a percent of its share",
        arguments: [
            [1, 1], [5, 95], [1, 999], [333, 333, 333], [0, 7],
        ])
    func weights(weights: [Int]) throws {
        let shares = weights.enumerated().map { Model.WeightedGroup(group: "\($0)", weight: $1) }
        let table = Self.table(shares, candidates: weights.map { _ in [] })
        guard case .forward(let section, let total) = table.actions[0] else { throw HeadFault.status }
        var generator = SeededGenerator(seed: 11)
        var drawn = [Int](repeating: 0, count: weights.count)
        for _ in 0..<100_000 {
            let group = try #require(table.group(of: section, total: total, using: &generator))
            drawn[group] += 1
        }
        for (count, weight) in zip(drawn, weights) {
            #expect(abs(Double(count) / 100_000 - Double(weight) / Double(total)) < 0.005)
            if weight == 0 { #expect(count == 0) }
        }
    }

    @Test("No weight at all, no group")
    func noWeight() throws {
        for shares in [
            [Model.WeightedGroup(group: "a", weight: 0)], [.init(group: "a", weight: 0), .init(group: "b", weight: 0)],
        ] {
            let table = Self.table(shares, candidates: shares.map { _ in [] })
            guard case .forward(let section, let total) = table.actions[0] else { throw HeadFault.status }
            var generator = SeededGenerator(seed: 11)
            #expect(table.group(of: section, total: total, using: &generator) == nil)
        }
    }

    @Test("A group's targets take turns")
    func turns() {
        var table = Self.table([.init(group: "a")], candidates: [[4, 7, 9]])
        let turns = (0..<9).map { _ in table.nextTarget(of: 0) }
        #expect(turns.filter { $0 == 4 }.count == 3)
        #expect(Array(turns[0..<3]) == Array(turns[3..<6]))
        #expect(Set(turns[0..<3]) == [4, 7, 9])
        var empty = Self.table([.init(group: "a")], candidates: [[]])
        let none = empty.nextTarget(of: 0)
        #expect(none == nil)
    }

    @Test(
        "Where a redirect leads",
        arguments: [
            (Model.Redirect(scheme: "HTTPS", port: "443", status: 301), "https://a.com:443/p/q?r=s"),
            (
                Model.Redirect(host: "b.#{host}", path: "/new/#{path}", query: "", status: 302),
                "http://b.a.com:8080/new/p/q"
            ),
            (Model.Redirect(query: "#{query}&from=#{host}", status: 302), "http://a.com:8080/p/q?r=s&from=a.com"),
        ])
    func redirects(redirect: Model.Redirect, location: String) throws {
        try HeadFixture.request("GET /p/q?r=s HTTP/1.1\r\nHost: a.com:8080\r\n\r\n") { head, _, bytes in
            #expect(redirect.location(for: head, in: bytes, scheme: "http", port: 8080) == location)
        }
    }

    @Test("A client can't put words of the redirect's language into it")
    func redirectInjection() throws {
        try HeadFixture.request("GET /a?#{host} HTTP/1.1\r\nHost: a.com\r\n\r\n".replacing("#", with: "%23")) {
            head, _, bytes in
            let location = Model.Redirect(status: 302).location(for: head, in: bytes, scheme: "http", port: 80)
            #expect(location == "http://a.com:80/a?%23{host}")
        }
    }
}
