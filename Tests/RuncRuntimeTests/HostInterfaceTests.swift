import ContainerRuntime
import FoundationEssentials
import Testing

@testable import RuncRuntime

/// Addresses of the host's own among those of real sandboxes.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct HostInterfaceTests {
    @Test("An interface of the host's is open at its ports to whom its firewall names, until it is taken away")
    func firewall() async throws {
        let (served, other) = (try HostServer(), try HostServer())
        defer {
            served.close()
            other.close()
        }
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox("friend", host: 20))
            try await runtime.createSandbox(place.sandbox("stranger", host: 30))
            let own = "\(place.subnet).5"
            let rules = Firewall(inbound: [FirewallRule(.all, peers: ["\(place.subnet).20/32"])], outbound: [])
            let interface = HostInterface(address: own, ports: [served.port], firewall: rules)
            // Who is let in waits for a greeting that never comes, until its time is up.
            let script =
                "attempt() { timeout 2 nc -w 1 $1 $2 </dev/null; test $? = 143 && echo open || echo closed; }; "
                + [served.port, other.port].map { "attempt \(own) \($0)" }.joined(separator: "; ")
            let seen = { (name: String, sandbox: String) in
                try await runtime.run(place.script(name, script, sandbox: sandbox)).lines
                    .filter { ["open", "closed"].contains($0) }
            }
            try await runtime.setHostInterfaces([interface])
            #expect(try await seen("a", "friend") == ["open", "closed"])
            #expect(try await seen("b", "stranger") == ["closed", "closed"])
            try await runtime.setHostInterfaces([])
            #expect(try await seen("c", "friend") == ["closed", "closed"])
        }
    }

    @Test("A sandbox's name servers are in its resolv.conf and are the host's addresses, by any process")
    func nameServers() async throws {
        try await withRunc { first, place in
            var spec = place.sandbox()
            spec.nameServers = ["\(place.subnet).2"]
            try await first.createSandbox(spec)
            let lines = try await first.run(place.script("look", "cat /etc/resolv.conf")).lines
            #expect(lines.first == "nameserver \(place.subnet).2")
            try await first.setFirewall(Firewall(inbound: [], outbound: []), of: "task")
            await first.close()
            let second = try await RuncRuntime.open(place.configuration)
            try await second.createSandbox(place.sandbox("other", host: 40))
            try await second.setHostInterfaces([])
            // Of the host's addresses this one answers: the port is let through, and nobody listens there.
            let script = "timeout 5 nc -w 4 \(place.subnet).2 53 </dev/null 2>&1; echo $?"
            let answer = try await second.run(place.script("ask", script, sandbox: "task")).lines
            #expect(answer.contains { $0.contains("refused") }, "\(answer)")
            await second.close()
        }
    }
}
