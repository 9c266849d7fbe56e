import FoundationEssentials
import Testing

@testable import LoadBalancer

struct ConfigurationTests {
    typealias Model = BalancerConfiguration

    private static let good = Model(
        version: 3,
        listeners: [
            .init(
                id: "http", address: "127.0.0.1", port: 8080,
                rules: [
                    .init(
                        id: "api",
                        conditions: [.path(["/api/*"]), .source(["10.0.0.0/8"]), .query([.init(value: "x")])],
                        action: .forward([.init(group: "a", weight: 5), .init(group: "b", weight: 95)])),
                    .init(
                        id: "old", conditions: [.header(name: "X", values: ["1"]), .host(["*.a"]), .method(["GET"])],
                        action: .redirect(.init(scheme: "https", status: 301))),
                ], defaultAction: .respond(.init(status: 404, contentType: "text/plain", body: "none")))
        ],
        targetGroups: [
            .init(id: "a", targets: [.init(id: "t", address: "10.0.0.1", port: 80, zone: "z", draining: true)]),
            .init(id: "b", healthCheck: .init(port: 81, matcher: "200-299")),
        ])

    @Test("A configuration survives its journey over the control socket")
    func codable() throws {
        let data = try JSONEncoder().encode(Self.good)
        #expect(try JSONDecoder().decode(Model.self, from: data) == Self.good)
        try Self.good.validate()
    }

    static let faults: [(String, @Sendable (inout Model) -> Void)] = [
        ("no target group nowhere", { $0.listeners[0].rules[0].action = .forward([.init(group: "nowhere")]) }),
        ("listener id http appears twice", { $0.listeners.append($0.listeners[0]) }),
        ("target group id a appears twice", { $0.targetGroups.append($0.targetGroups[0]) }),
        ("target id t appears twice", { $0.targetGroups[0].targets.append($0.targetGroups[0].targets[0]) }),
        ("rule id api appears twice", { $0.listeners[0].rules.append($0.listeners[0].rules[0]) }),
        (
            "weight 1000 is not in 0...999",
            { $0.listeners[0].defaultAction = .forward([.init(group: "a", weight: 1000)]) }
        ),
        (
            "group a appears twice",
            { $0.listeners[0].defaultAction = .forward([.init(group: "a"), .init(group: "a")]) }
        ),
        ("forwards to no group", { $0.listeners[0].defaultAction = .forward([]) }),
        ("status 999 is not in 200...599", { $0.listeners[0].defaultAction = .respond(.init(status: 999)) }),
        (
            "the content type has a line break in it",
            {
                $0.listeners[0].defaultAction = .respond(.init(status: 200, contentType: "a\r\nB: c"))
            }
        ),
        ("a redirect has status 301 or 302", { $0.listeners[0].defaultAction = .redirect(.init(status: 307)) }),
        ("localhost:8080 is no address to listen at", { $0.listeners[0].address = "localhost" }),
        ("10.0.0.1:0 is no target's address", { $0.targetGroups[0].targets[0].port = 0 }),
        ("10.0.0.0/33 is no network", { $0.listeners[0].rules[0].conditions = [.source(["10.0.0.0/33"])] }),
        ("rule api has no condition", { $0.listeners[0].rules[0].conditions = [] }),
        ("a condition without values", { $0.listeners[0].rules[0].conditions = [.path([])] }),
        ("X Y is no header name", { $0.listeners[0].rules[0].conditions = [.header(name: "X Y", values: ["1"])] }),
        ("abc matches no status", { $0.targetGroups[0].healthCheck.matcher = "abc" }),
        ("health is no path", { $0.targetGroups[0].healthCheck.path = "health" }),
        ("health check times must be above 0", { $0.targetGroups[0].healthCheck.interval = 0 }),
        ("the idle timeout must be above 0", { $0.listeners[0].attributes.idleTimeout = 0 }),
        ("the deregistration delay is not in 0...3600", { $0.targetGroups[0].deregistrationDelay = -1 }),
    ]

    @Test("What can't be carried out is refused by name", arguments: faults.indices)
    func refused(index: Int) throws {
        let (reason, spoil) = Self.faults[index]
        var bad = Self.good
        spoil(&bad)
        let refusal = #expect(throws: ConfigurationRefused.self) { try bad.validate() }
        #expect(refusal?.reasons.contains { $0.hasSuffix(reason) } == true, "\(String(describing: refusal))")
    }

    @Test("Every reason is told at once")
    func everyReason() {
        var bad = Self.good
        bad.listeners[0].address = "x"
        bad.targetGroups[0].healthCheck.matcher = "x"
        bad.targetGroups[1].deregistrationDelay = 9999
        let refusal = #expect(throws: ConfigurationRefused.self) { try bad.validate() }
        #expect(refusal?.reasons.count == 3)
    }

    @Test("Descriptors are shared out: two for each client, and some for the rest")
    func descriptors() {
        #expect(DescriptorLimit.clients(limit: 1024, workers: 2) == 240)
        #expect(DescriptorLimit.clients(limit: 64, workers: 4) == 8)
        #expect(DescriptorLimit.raise(to: 0) > 0)
    }

    @Test(
        "A request is sent again only where that does no harm",
        arguments: [
            (true, false, true, true, false, true), (true, false, true, false, true, true),
            (true, false, true, false, false, false), (false, false, true, true, true, false),
            (true, true, true, true, true, false), (true, false, false, true, true, false),
        ])
    func retries(
        isStale: Bool, hasRetried: Bool, isReplayable: Bool, isIdempotent: Bool, wasNeverDelivered: Bool, allowed: Bool
    ) {
        let failure = RetryPolicy.Failure(
            isStale: isStale, hasRetried: hasRetried, isReplayable: isReplayable, isIdempotent: isIdempotent,
            wasNeverDelivered: wasNeverDelivered)
        #expect(RetryPolicy.allows(failure) == allowed)
    }

    @Test("Pages of the balancer's own say their length, their date and what becomes of the connection")
    func pages() {
        let bytes = LocalResponse.page(502).serialized(
            serverName: "s", closes: true, isHead: false, seconds: 784_111_777)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 502 Bad Gateway\r\nServer: s\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"))
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
        #expect(parts[0].contains("Content-Length: \(parts[1].utf8.count)\r\n"))
        #expect(parts[0].hasSuffix("Connection: close"))
        let head = LocalResponse.page(502).serialized(serverName: nil, closes: false, isHead: true, seconds: 0)
        #expect(String(decoding: head, as: UTF8.self).hasSuffix("Connection: keep-alive\r\n\r\n"))
    }
}
