import ContainerRuntime
import FoundationEssentials
import Testing

@testable import RuncRuntime

/// What is inflicted on real containers, felt from inside and from beside them.
@Suite(
    .enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct FaultTests {
    /// A server of its own name, and beside it someone who asks.
    private func withServer(
        storage: Int? = nil, _ body: (RuncRuntime, RuncPlace) async throws -> Void
    ) async throws {
        try await withRunc { runtime, place in
            var sandbox = place.sandbox("task", host: 10)
            sandbox.storage = storage
            sandbox.memory = 64 << 20
            try await runtime.createSandbox(sandbox)
            try await runtime.createSandbox(place.sandbox("peer", host: 11))
            let script = "echo here > /tmp/name; exec httpd -f -p 80 -h /tmp"
            try await runtime.create(place.script("app", script))
            try await runtime.create(place.script("client", "sleep 100", sandbox: "peer"))
            try await runtime.start("app")
            try await runtime.start("client")
            #expect(try await eventually { try await asks(runtime, place) })
            try await body(runtime, place)
        }
    }

    /// Whether the server answers its neighbour within a second.
    private func asks(_ runtime: RuncRuntime, _ place: RuncPlace) async throws -> Bool {
        let command = ["timeout", "1", "wget", "-q", "-O", "/dev/null", "http://\(place.subnet).10/name"]
        return try await runtime.execute("client", command: command, timeout: .seconds(10)) == 0
    }

    private func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
        for _ in 0..<100 {
            if try await condition() { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    @Test("What is frozen answers nobody, and goes on where it was when it is thawed")
    func freeze() async throws {
        try await withServer { runtime, place in
            try await runtime.inflict(.frozen, on: "task")
            #expect(try await asks(runtime, place) == false)
            #expect(await runtime.containers().first { $0.id == "app" }?.phase == .running)
            try await runtime.lift(.frozen, from: "task")
            #expect(try await asks(runtime, place))
        }
    }

    @Test("What is frozen can be killed, and taken away")
    func frozenEnd() async throws {
        try await withServer { runtime, place in
            try await runtime.inflict(.frozen, on: "task")
            try await runtime.signal("app", .kill)
            #expect(try await runtime.end(of: "app") == ContainerExit(code: 137))
            try await runtime.inflict(.frozen, on: "peer")
            try await runtime.remove("client")
            try await runtime.removeSandbox("peer")
        }
    }

    @Test("A runtime that dies leaves nothing frozen, cut off or full to the next")
    func adoption() async throws {
        try await withServer(storage: 64 << 20) { runtime, place in
            for fault in [SandboxFault.frozen, .cutOff, .diskFull, .slow(milliseconds: 300)] {
                try await runtime.inflict(fault, on: "task")
            }
            await runtime.close()
            let next = try await RuncRuntime.open(place.configuration)
            #expect(try await asks(next, place))
            let write = ["dd", "if=/dev/zero", "of=/tmp/file", "bs=65536", "count=16"]
            #expect(try await next.execute("app", command: write, timeout: .seconds(10)) == 0)
            await next.close()
        }
    }

    @Test("A slow one answers later by what was asked for, and as fast as ever afterwards")
    func slow() async throws {
        try await withServer { runtime, place in
            try await runtime.inflict(.slow(milliseconds: 300), on: "task")
            let clock = ContinuousClock()
            let begin = clock.now
            // The handshake's answer waits, and what is sent waits.
            #expect(try await asks(runtime, place))
            #expect(clock.now - begin >= .milliseconds(600))
            let ownNetwork = ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1/name"]
            #expect(try await runtime.execute("app", command: ownNetwork, timeout: .seconds(10)) == 0)
            try await runtime.lift(.slow(milliseconds: 300), from: "task")
            #expect(try await asks(runtime, place))
            try await runtime.inflict(.slow(milliseconds: 50), on: "task")
            #expect(try await asks(runtime, place))
        }
    }

    @Test("The kernel ends a container whose memory is exhausted, as if it had asked for it itself")
    func outOfMemory() async throws {
        try await withServer { runtime, place in
            try await runtime.exhaustMemory(of: "app")
            #expect(try await runtime.end(of: "app") == ContainerExit(code: 137, outOfMemory: true))
            #expect(await runtime.containers().first { $0.id == "client" }?.phase == .running)
        }
    }

    @Test("Without a limit of memory or storage nothing is exhausted: it would be this machine's")
    func noLimits() async throws {
        try await withServer { runtime, place in
            await #expect(throws: RuntimeError.self) { try await runtime.exhaustMemory(of: "client") }
            await #expect(throws: RuntimeError.self) { try await runtime.inflict(.diskFull, on: "peer") }
            await #expect(throws: RuntimeError.self) { try await runtime.inflict(.frozen, on: "nobody") }
        }
    }

    @Test("A full disk refuses to be written to, and what was written stays")
    func diskFull() async throws {
        try await withServer(storage: 64 << 20) { runtime, place in
            let write = ["/bin/sh", "-c", "dd if=/dev/zero of=/tmp/file bs=65536 count=16"]
            try await runtime.inflict(.diskFull, on: "task")
            #expect(try await runtime.execute("app", command: write, timeout: .seconds(10)) == 1)
            #expect(try await asks(runtime, place))
            try await runtime.lift(.diskFull, from: "task")
            #expect(try await runtime.execute("app", command: write, timeout: .seconds(10)) == 0)
        }
    }

    @Test("What is cut off is reached by nobody and reaches itself")
    func cutOff() async throws {
        try await withServer { runtime, place in
            try await runtime.inflict(.cutOff, on: "task")
            #expect(try await asks(runtime, place) == false)
            let own = ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1/name"]
            #expect(try await runtime.execute("app", command: own, timeout: .seconds(10)) == 0)
            try await runtime.lift(.cutOff, from: "task")
            #expect(try await asks(runtime, place))
        }
    }

    @Test("Packets leave in their order, each when its time has come, and a full queue drops the newest")
    func queue() {
        let start = ContinuousClock.now
        var queue = DelayQueue(latency: .milliseconds(200), capacity: 3)
        #expect(queue.pause(now: start) == nil)
        for number in 0..<4 {
            let isIn = queue.add([UInt8(number)], now: start + .milliseconds(number * 10))
            #expect(isIn == (number < 3))
        }
        #expect(queue.pause(now: start + .milliseconds(50)) == .milliseconds(150))
        #expect(queue.next(now: start + .milliseconds(199)) == nil)
        #expect(queue.next(now: start + .milliseconds(210)) == [0])
        #expect(queue.next(now: start + .milliseconds(210)) == [1])
        #expect(queue.next(now: start + .milliseconds(210)) == nil)
        #expect(queue.next(now: start + .milliseconds(900)) == [2])
        #expect(queue.count == 0)
    }
}

/// What becomes of writers whose output nobody takes.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(1)))
struct HeldOutputTests {
    private func written(_ runtime: RuncRuntime) async throws -> Int {
        let page = try await runtime.output("app", from: 0, limit: 1)
        return page.position + page.remaining
    }

    /// The size once it has not changed for half a second.
    private func settled(_ runtime: RuncRuntime) async throws -> Int {
        var last = -1
        for _ in 0..<40 {
            let size = try await written(runtime)
            if size == last { return size }
            last = size
            try await Task.sleep(for: .milliseconds(500))
        }
        return -1
    }

    @Test("A writer whose output is held waits, and goes on without a line lost")
    func hold() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            let script = "i=0; while [ $i -lt 60000 ]; do echo line $i; i=$((i+1)); done; sleep 100"
            try await runtime.create(place.script("app", script))
            try await runtime.start("app")
            try await runtime.holdOutput(of: "app", true)
            let size = try await settled(runtime)
            #expect(size >= 0)
            #expect(await runtime.containers().first?.phase == .running)
            try await runtime.holdOutput(of: "app", false)
            var (position, lines) = (0, [String]())
            for _ in 0..<400 where lines.count < 60_000 {
                let page = try await runtime.output("app", from: position, limit: 10_000)
                position = page.position
                lines += page.lines.map(\.text)
                if page.lines.isEmpty { try await Task.sleep(for: .milliseconds(50)) }
            }
            #expect(lines.count == 60_000 && lines.last == "line 59999" && lines.first == "line 0")
        }
    }

    @Test("The end of a container whose output is held is known all the same")
    func end() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            try await runtime.create(place.script("app", "while :; do echo line; done"))
            try await runtime.start("app")
            try await runtime.holdOutput(of: "app", true)
            try await runtime.signal("app", .kill)
            #expect(try await runtime.end(of: "app") == ContainerExit(code: 137))
        }
    }
}
