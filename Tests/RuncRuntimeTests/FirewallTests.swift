import ContainerRuntime
import FoundationEssentials
import Testing

@testable import RuncRuntime

/// What passes between real sandboxes, and between them and the host.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct FirewallTests {
    /// One line for each attempt: what answered, or that nobody did.
    private func fetch(_ addresses: String...) -> String {
        "exec 2>/dev/null; "
            + addresses.map { "timeout 1 wget -q -O - http://\($0)/name || echo closed" }.joined(separator: "; ")
    }

    private func serve(_ runtime: RuncRuntime, _ place: RuncPlace, _ id: String, host: Int) async throws {
        try await runtime.createSandbox(place.sandbox(id, host: host))
        let script = """
            mkdir -p /www; echo \(id) > /www/name
            for port in 80 81; do busybox httpd -p $port -h /www; done; exec sleep 1000
            """
        try await runtime.create(place.script("in-\(id)", script, sandbox: id))
        try await runtime.start("in-\(id)")
        let ready = ["/bin/sh", "-c", "until wget -q -O - http://127.0.0.1:81/name; do sleep 0.05; done"]
        #expect(try await runtime.execute("in-\(id)", command: ready, timeout: .seconds(20)) == 0)
    }

    private func out(_ inbound: FirewallRule...) -> Firewall {
        Firewall(inbound: inbound, outbound: Firewall.open.outbound)
    }

    @Test("A sandbox answers whom its rules name at the ports they name, and nobody else")
    func inbound() async throws {
        try await withRunc { runtime, place in
            try await serve(runtime, place, "web", host: 10)
            try await runtime.createSandbox(place.sandbox("friend", host: 20))
            try await runtime.createSandbox(place.sandbox("stranger", host: 30))
            try await runtime.setFirewall(
                out(FirewallRule(.tcp(80...80), peers: ["\(place.subnet).20/32"])), of: "web")
            let script = fetch("\(place.subnet).10:80", "\(place.subnet).10:81")
            let friend = try await runtime.run(place.script("a", script, sandbox: "friend")).lines
            let stranger = try await runtime.run(place.script("b", script, sandbox: "stranger")).lines
            #expect(friend == ["web", "closed"])
            #expect(stranger == ["closed", "closed"])
        }
    }

    @Test("Rules change under a running container at once, both ways; the same rules twice are no change")
    func change() async throws {
        try await withRunc { runtime, place in
            try await serve(runtime, place, "web", host: 10)
            try await runtime.createSandbox(place.sandbox("peer", host: 20))
            let script = fetch("\(place.subnet).10:80")
            var seen: [String?] = []
            let open = FirewallRule(.tcp(0...65535), peers: ["0.0.0.0/0"])
            for (number, firewall) in [out(), out(open), out(open), out()].enumerated() {
                try await runtime.setFirewall(firewall, of: "web")
                seen.append(try await runtime.run(place.script("try\(number)", script, sandbox: "peer")).lines.last)
            }
            #expect(seen == ["closed", "web", "web", "closed"])
        }
    }

    @Test("A sandbox reaches only whom its own rules name")
    func outbound() async throws {
        try await withRunc { runtime, place in
            try await serve(runtime, place, "near", host: 10)
            try await serve(runtime, place, "other", host: 11)
            try await runtime.createSandbox(place.sandbox("peer", host: 20))
            let rules = Firewall(
                inbound: [], outbound: [FirewallRule(.tcp(80...80), peers: ["\(place.subnet).10/32"])])
            try await runtime.setFirewall(rules, of: "peer")
            let script = fetch("\(place.subnet).10:80", "\(place.subnet).10:81", "\(place.subnet).11:80")
            let seen = try await runtime.run(place.script("try", script, sandbox: "peer")).lines
            #expect(seen == ["near", "closed", "closed"])
        }
    }

    @Test("The host reaches a sandbox that lets its router in, and shows the sandbox its services and no other port")
    func host() async throws {
        let server = try HostServer()
        defer { server.close() }
        let other = try HostServer()
        defer { other.close() }
        try await withRunc(services: { [HostService(address: $0.gateway, port: server.port)] }) { runtime, place in
            try await serve(runtime, place, "web", host: 10)
            let address = "\(place.subnet).10"
            try await runtime.setFirewall(out(FirewallRule(.tcp(80...80), peers: ["\(place.gateway)/32"])), of: "web")
            #expect(SandboxTests.canConnect(address, port: 80))
            let tries = [(place.gateway, server.port), (place.gateway, other.port), (server.address, server.port)]
            let commands = tries.map { "attempt \($0.0) \($0.1)" }
            // Who is let in waits for a greeting that never comes, until its time is up.
            let script =
                "attempt() { timeout 2 nc -w 1 $1 $2 </dev/null; test $? = 143 && echo open || echo closed; }; "
                + commands.joined(separator: "; ")
            let seen = try await runtime.run(place.script("try", script, sandbox: "web")).lines
            #expect(seen.filter { $0 == "open" || $0 == "closed" } == ["open", "closed", "closed"])
            // Without a rule the same holds: the host's ports are no matter of the sandbox's own rules.
            try await runtime.createSandbox(place.sandbox("bare", host: 12))
            let bare = try await runtime.run(place.script("bare", script, sandbox: "bare")).lines
            #expect(bare.filter { $0 == "open" || $0 == "closed" } == ["open", "closed", "closed"])
        }
    }

    @Test("What the firewall says outlives the process that said it")
    func adoption() async throws {
        try await withRunc { first, place in
            try await serve(first, place, "web", host: 10)
            try await first.createSandbox(place.sandbox("peer", host: 20))
            try await first.setFirewall(out(), of: "web")
            await first.close()
            // As a process leaves it that dies between the kernel's rules and its own record of them.
            var record = try #require(await first.sandboxRecords["web"])
            record.firewall = nil
            try writeRecord(StateFolder(root: "\(place.path)/state").sandbox("web"), record)
            let second = try await RuncRuntime.open(place.configuration)
            let script = fetch("\(place.subnet).10:80")
            #expect(try await second.run(place.script("try", script, sandbox: "peer")).lines.last == "closed")
            try await second.setFirewall(.open, of: "web")
            #expect(try await second.run(place.script("again", script, sandbox: "peer")).lines.last == "web")
            await second.close()
        }
    }

    @Test("A sandbox that is not there has no firewall")
    func unknown() async throws {
        try await withRunc { runtime, _ in
            let error = await #expect(throws: RuntimeError.self) { try await runtime.setFirewall(.open, of: "nowhere") }
            #expect(error?.code == .notFound)
        }
    }
}
