import Sockets
import Testing

@testable import LoadBalancer

struct TargetHealthTests {
    private static let settings = BalancerConfiguration.HealthCheck(
        interval: 10, timeout: 5, healthyThreshold: 3, unhealthyThreshold: 2)
    private static let start = MonotonicTime(nanoseconds: 1_000_000_000)

    private static func machine() -> TargetHealthMachine {
        TargetHealthMachine(settings: settings, now: start, firstCheck: start)
    }

    /// Runs checks with these outcomes, `p` for passed and `f` for failed, ten seconds apart; the state after each.
    private static func states(_ outcomes: String) -> [TargetHealth.State] {
        var (machine, now) = (machine(), start)
        return outcomes.map { outcome in
            machine.checkStarted()
            machine.checkEnded(outcome == "p" ? .passed : .failed(.timeout), startedAt: now, now: now)
            now = machine.nextCheck
            return machine.health.state
        }
    }

    @Test(
        "Checks in a row change the state",
        arguments: [
            ("p", [TargetHealth.State.healthy]), ("f", [.initial]), ("ff", [.initial, .unhealthy]),
            ("fp", [.initial, .healthy]), ("pfpf", [.healthy, .healthy, .healthy, .healthy]),
            ("pff", [.healthy, .healthy, .unhealthy]),
            ("ffppp", [.initial, .unhealthy, .unhealthy, .unhealthy, .healthy]),
            ("ffppfppp", [.initial, .unhealthy, .unhealthy, .unhealthy, .unhealthy, .unhealthy, .unhealthy, .healthy]),
        ])
    func rows(outcomes: String, expected: [TargetHealth.State]) {
        #expect(Self.states(outcomes) == expected)
    }

    @Test("Checks are an interval apart from start to start, and none is due while one runs")
    func schedule() {
        var machine = Self.machine()
        #expect(machine.nextCheck == Self.start)
        machine.checkStarted()
        #expect(machine.nextCheck == .never)
        machine.checkEnded(.passed, startedAt: Self.start, now: Self.start + Nanoseconds(seconds: 4))
        #expect(machine.nextCheck == Self.start + Nanoseconds(seconds: 10))
        machine.checkEnded(.passed, startedAt: Self.start, now: Self.start + Nanoseconds(seconds: 40))
        #expect(machine.nextCheck == Self.start + Nanoseconds(seconds: 40))
    }

    @Test("A target that nobody listens at yet is asked again soon within its first interval, and then counted")
    func comingUp() {
        var (machine, now) = (Self.machine(), Self.start)
        var moments: [Double] = []
        while machine.health.state == .initial, moments.count < 20 {
            now = machine.nextCheck
            moments.append((now - Self.start).seconds.rounded(toPlaces: 1))
            machine.checkStarted()
            machine.checkEnded(.failed(.connectionRefused), startedAt: now, now: now)
        }
        #expect(moments == [0, 0.1, 0.3, 0.7, 1.5, 3.1, 6.3, 16.3])
        #expect(machine.health == TargetHealth(state: .unhealthy, reason: .connectionRefused))
    }

    @Test("One that began to listen is healthy at the next look; one that refuses later waits for the interval")
    func listens() {
        var machine = Self.machine()
        machine.checkEnded(.failed(.connectionRefused), startedAt: Self.start, now: Self.start)
        #expect(machine.nextCheck == Self.start + Nanoseconds.milliseconds(100))
        machine.checkEnded(.passed, startedAt: machine.nextCheck, now: machine.nextCheck)
        #expect(machine.health.state == .healthy)
        let later = Self.start + Nanoseconds(seconds: 2)
        machine.checkEnded(.failed(.connectionRefused), startedAt: later, now: later)
        #expect(machine.nextCheck == later + Nanoseconds(seconds: 10))
    }

    @Test("A reason says what the last failed check met, and goes with the state")
    func reasons() {
        var machine = Self.machine()
        for reason in [TargetHealth.Reason.timeout, .timeout, .codeMismatch(503)] {
            machine.checkEnded(.failed(reason), startedAt: Self.start, now: Self.start)
        }
        #expect(machine.health == TargetHealth(state: .unhealthy, reason: .codeMismatch(503)))
        #expect(machine.health.description == "Health checks failed with these codes: [503]")
        for _ in 0..<3 { machine.checkEnded(.passed, startedAt: Self.start, now: Self.start) }
        #expect(machine.health == TargetHealth(state: .healthy))
    }

    @Test("Without checks a target is healthy; with them again it begins anew")
    func disabled() {
        var settings = Self.settings
        settings.enabled = false
        var machine = TargetHealthMachine(settings: settings, now: Self.start, firstCheck: Self.start)
        #expect(machine.health == TargetHealth(state: .healthy, reason: .checkDisabled))
        #expect(machine.nextCheck == .never)
        machine.adopt(Self.settings, now: Self.start)
        #expect(machine.health.state == .initial)
        #expect(machine.nextCheck == Self.start)
    }

    @Test("Changed settings keep what is known")
    func changed() {
        var machine = Self.machine()
        machine.checkStarted()
        machine.checkEnded(.passed, startedAt: Self.start, now: Self.start)
        var settings = Self.settings
        settings.interval = 1
        machine.adopt(settings, now: Self.start)
        #expect(machine.health.state == .healthy)
        #expect(machine.nextCheck == Self.start + Nanoseconds(seconds: 1))
    }

    @Test(
        "Matchers",
        arguments: [
            ("200", 200, true), ("200", 201, false), ("200-399", 302, true), ("200-399", 400, false),
            ("200,202", 202, true),
            ("200,300-302", 301, true),
        ])
    func matchers(text: String, status: Int, passes: Bool) throws {
        let matcher = try #require(StatusMatcher(text))
        #expect(matcher.matches(status) == passes)
    }

    @Test("What is no matcher", arguments: ["", "200-", "-", "abc", "99", "600", "300-200", "200,,201", "200-300-400"])
    func badMatchers(text: String) {
        #expect(StatusMatcher(text) == nil)
    }
}

/// Targets from registration to the end of their drain.
struct TargetLedgerTests {
    typealias Model = BalancerConfiguration

    private static let start = MonotonicTime(nanoseconds: 1_000_000_000)

    private static func configuration(_ targets: [String], draining: Set<String> = [], isUsed: Bool = true) -> Model {
        let action = isUsed ? Model.Action.forward([.init(group: "g")]) : .respond(.init(status: 200))
        let members = targets.map {
            Model.Target(id: $0, address: "10.0.0.\($0.count)", port: 80, draining: draining.contains($0))
        }
        return Model(
            version: 1, listeners: [.init(id: "l", address: "127.0.0.1", port: 80, defaultAction: action)],
            targetGroups: [.init(id: "g", deregistrationDelay: 30, targets: members)])
    }

    private static func key(_ target: String) -> TargetKey {
        TargetKey(group: "g", target: target, address: SocketAddress("10.0.0.\(target.count)", port: 80)!)
    }

    private static func healthy(_ targets: [String]) -> TargetLedger {
        var ledger = TargetLedger()
        ledger.adopt(configuration(targets), now: start)
        for target in targets { _ = ledger.checkEnded(key(target), .passed, startedAt: start, now: start) }
        return ledger
    }

    @Test("A new target is checked at once, and many are spread a little")
    func checks() {
        var ledger = TargetLedger()
        ledger.adopt(Self.configuration(["a", "bb", "ccc"]), now: Self.start)
        let first = ledger.dueChecks(now: Self.start).map(\.key.target)
        #expect(first == ["a"])
        let rest = ledger.dueChecks(now: Self.start + .milliseconds(50)).map(\.key.target)
        #expect(Set(rest) == ["bb", "ccc"])
        let again = ledger.dueChecks(now: Self.start + Nanoseconds(seconds: 99))
        #expect(again.isEmpty)
        #expect(ledger.roles.values.allSatisfy { $0 == .waiting })
    }

    @Test("A group that no listener forwards to is not checked and says so")
    func unused() {
        var ledger = TargetLedger()
        ledger.adopt(Self.configuration(["a"], isUsed: false), now: Self.start)
        #expect(ledger.nextCheck == .never)
        #expect(ledger.entries[Self.key("a")]?.health == TargetHealth(state: .unused, reason: .notInUse))
        ledger.adopt(Self.configuration(["a"]), now: Self.start)
        let due = ledger.dueChecks(now: Self.start)
        #expect(due.count == 1)
    }

    @Test("A target that is left out drains until nothing is in flight, and is forgotten then")
    func leftOut() {
        var ledger = Self.healthy(["a", "bb"])
        ledger.adopt(Self.configuration(["a"]), now: Self.start)
        #expect(ledger.roles == [Self.key("a"): .healthy, Self.key("bb"): .draining])
        let early = ledger.settleDrains(inFlight: [Self.key("bb"): 1], now: Self.start + Nanoseconds(seconds: 29))
        #expect(!early)
        #expect(ledger.entries[Self.key("bb")]?.health.state == .draining)
        let done = ledger.settleDrains(inFlight: [:], now: Self.start + Nanoseconds(seconds: 29))
        #expect(done)
        #expect(ledger.roles == [Self.key("a"): .healthy])
    }

    @Test("When the delay has passed, what is in flight is given up")
    func delay() {
        var ledger = Self.healthy(["a"])
        ledger.adopt(Self.configuration(["a"], draining: ["a"]), now: Self.start)
        let done = ledger.settleDrains(inFlight: [Self.key("a"): 1], now: Self.start + Nanoseconds(seconds: 30))
        #expect(done)
        #expect(ledger.roles == [Self.key("a"): .expired])
        #expect(ledger.entries[Self.key("a")]?.health == TargetHealth(state: .unused, reason: .drained))
        #expect(!ledger.isDraining)
    }

    @Test("A target that comes back from its drain is checked anew")
    func comeBack() {
        var ledger = Self.healthy(["a"])
        ledger.adopt(Self.configuration([]), now: Self.start)
        ledger.adopt(Self.configuration(["a"]), now: Self.start)
        #expect(ledger.entries[Self.key("a")]?.health.state == .initial)
        let due = ledger.dueChecks(now: Self.start)
        #expect(due.count == 1)
    }

    @Test("The answer to a check of a target that has gone changes nothing")
    func lateAnswer() {
        var ledger = Self.healthy(["a"])
        ledger.adopt(Self.configuration([]), now: Self.start)
        _ = ledger.settleDrains(inFlight: [:], now: Self.start)
        let changed = ledger.checkEnded(Self.key("a"), .passed, startedAt: Self.start, now: Self.start)
        #expect(!changed)
        #expect(ledger.entries.isEmpty)
    }
}

extension Double {
    fileprivate func rounded(toPlaces places: Int) -> Double {
        let scale = Double((0..<places).reduce(1) { power, _ in power * 10 })
        return (self * scale).rounded() / scale
    }
}
