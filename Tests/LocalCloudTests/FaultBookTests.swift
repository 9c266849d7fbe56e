import FoundationEssentials
import LocalCloud
import Testing

@Suite struct FaultBookTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    static let kinds: [FaultKind] = [
        .zone("us-east-1b"), .task(id: "abc", .kill), .task(id: "abc", .freeze),
        .task(id: "abc", .slow(milliseconds: 200)), .task(id: "abc", .outOfMemory), .task(id: "abc", .diskFull),
        .task(id: "abc", .cutOff), .registry, .logs, .clock(skew: -300), .api(share: 0.5, service: nil),
        .api(share: 1, service: "ecs"),
    ]

    @Test("Every fault reads back from the page as it was asked for", arguments: kinds)
    func roundTrip(_ kind: FaultKind) throws {
        let request = FaultRequest(kind, seconds: 30)
        let read = try JSONDecoder().decode(FaultRequest.self, from: JSONEncoder().encode(request))
        #expect(read == request)
        #expect(try read.kind() == kind)
        let fault = Fault(id: "fault-1", kind: kind, began: start, until: start + 30)
        #expect(try JSONDecoder().decode(Fault.self, from: JSONEncoder().encode(fault)) == fault)
    }

    @Test("A fault holds until its time is over, or it is cleared")
    func time() throws {
        var book = FaultBook()
        let zone = try book.begin(.zone("a"), seconds: 30, now: start)
        let logs = try book.begin(.logs, now: start)
        #expect(zone.id != logs.id)
        #expect(book.expire(now: start + 29.9) == [])
        #expect(book.holds(.zone("a")) && book.holds(.logs))
        #expect(book.expire(now: start + 30) == [zone])
        #expect(!book.holds(.zone("a")))
        #expect(book.expire(now: start + 1_000_000) == [])
        #expect(book.clear(logs.id) == logs)
        #expect(book.clear(logs.id) == nil)
        #expect(book.faults == [])
    }

    @Test("What holds already is refused by its name; the same of another is not")
    func clashes() throws {
        var book = FaultBook()
        let slow = try book.begin(.task(id: "one", .slow(milliseconds: 100)), now: start)
        #expect(throws: FaultRefusal.holds(slow)) {
            try book.begin(.task(id: "one", .slow(milliseconds: 900)), now: start)
        }
        _ = try book.begin(.task(id: "two", .slow(milliseconds: 100)), now: start)
        _ = try book.begin(.task(id: "one", .freeze), now: start)
        let zone = try book.begin(.zone("a"), now: start)
        #expect(throws: FaultRefusal.holds(zone)) { try book.begin(.zone("a"), seconds: 3, now: start) }
        _ = try book.begin(.zone("b"), now: start)
    }

    @Test("What is done in an instant has an id, no duration, and does not last")
    func momentary() throws {
        var book = FaultBook()
        let kill = FaultKind.task(id: "one", .kill)
        let fault = try book.begin(kill, now: start)
        #expect(fault.until == start)
        #expect(book.faults.isEmpty)
        #expect(try book.begin(kill, now: start).id != fault.id)
        #expect(throws: FaultRefusal.momentary(kill)) { try book.begin(kill, seconds: 1, now: start) }
    }

    @Test("What is said of a service goes before what is said of all")
    func shares() throws {
        var book = FaultBook()
        #expect(book.throttledShare(of: "ecs") == 0)
        _ = try book.begin(.api(share: 0.5, service: nil), now: start)
        _ = try book.begin(.api(share: 0.25, service: "ecs"), now: start)
        #expect(book.throttledShare(of: "ecs") == 0.25)
        #expect(book.throttledShare(of: "logs") == 0.5)
    }

    @Test(
        "A request that makes no fault is refused, and told why",
        arguments: [
            #"{"fault":"weather"}"#, #"{"fault":"zone"}"#, #"{"fault":"task","task":"a"}"#,
            #"{"fault":"task","task":"a","trouble":"slow"}"#,
            #"{"fault":"task","task":"a","trouble":"slow","latency":0}"#,
            #"{"fault":"clock","skew":0}"#, #"{"fault":"api","share":1.5}"#, #"{"fault":"api","share":0}"#,
        ])
    func refusals(_ text: String) throws {
        let request = try JSONDecoder().decode(FaultRequest.self, from: Data(text.utf8))
        #expect(throws: FaultRefusal.self) { try request.kind() }
    }

    @Test("A duration is more than nothing and at most a week", arguments: [0, -1, 604_801])
    func durations(_ seconds: Double) {
        var book = FaultBook()
        #expect(throws: FaultRefusal.self) { try book.begin(.registry, seconds: seconds, now: start) }
        #expect(book.faults.isEmpty)
    }
}
