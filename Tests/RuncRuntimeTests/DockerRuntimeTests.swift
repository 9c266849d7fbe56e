import ContainerRuntime
import FoundationEssentials
import Testing

@testable import DockerRuntime

/// What containers of an engine do beyond the contract; on each engine that is installed.
@Suite(.timeLimit(.minutes(2))) struct DockerRuntimeTests {
    private static let engines: [EnginePlace.Kind] = [.docker, .podman].filter { $0.isMissing == nil }

    @Test("dockerd is tried", .enabled(if: EnginePlace.Kind.docker.isMissing == nil, "dockerd or root is missing"))
    func docker() async throws {
        try await withEngine(.docker) { runtime, _ in
            #expect(await runtime.description.hasPrefix("docker "))
        }
    }

    @Test("podman is tried", .enabled(if: EnginePlace.Kind.podman.isMissing == nil, "podman or root is missing"))
    func podman() async throws {
        try await withEngine(.podman) { runtime, _ in
            #expect(await runtime.description.hasPrefix("podman "))
        }
    }

    @Test("A runtime that is opened later finds what runs and how the rest ended", arguments: engines)
    func adoption(_ kind: EnginePlace.Kind) async throws {
        try await withEngine(kind) { first, engine in
            try await first.createSandbox(engine.place.sandbox())
            try await first.create(engine.place.script("idle", "true"))
            try await first.create(engine.place.script("long", "echo before; sleep 100"))
            #expect(try await first.run(engine.place.script("short", "exit 9")).exit.code == 9)
            try await first.start("long")
            await first.close()
            let second = try await DockerRuntime.open(engine.configuration)
            let phases = Dictionary(uniqueKeysWithValues: try await second.containers().map { ($0.id, $0.phase) })
            #expect(phases == ["idle": .created, "long": .running, "short": .exited(ContainerExit(code: 9))])
            var events = second.events().makeAsyncIterator()
            try await second.signal("long", .kill)
            #expect(await events.next() == .exited(id: "long", ContainerExit(code: 137)))
            await second.close()
        }
    }

    @Test("The containers of a sandbox share its address, its name and its volumes", arguments: engines)
    func sandbox(_ kind: EnginePlace.Kind) async throws {
        try await withEngine(kind) { runtime, engine in
            var sandbox = engine.place.sandbox()
            sandbox.hostname = "ip-10-0-0-10"
            sandbox.hosts = ["db": "10.9.9.9"]
            try await runtime.createSandbox(sandbox)
            var first = engine.place.script(
                "first", "hostname; grep -w db /etc/hosts; cat /proc/net/fib_trie; echo kept >/data/file")
            first.mounts = [.shared(volume: "data", target: "/data", readOnly: false)]
            let text = try await runtime.run(first).lines.joined(separator: "\n")
            #expect(text.contains(sandbox.address))
            // podman's containers share the network and not the names.
            if kind == .docker { #expect(text.contains("ip-10-0-0-10") && text.contains("10.9.9.9")) }
            var second = engine.place.script("second", "cat /data/file; touch /data/x || exit 5")
            second.mounts = [.shared(volume: "data", target: "/data", readOnly: true)]
            let end = try await runtime.run(second)
            #expect(end.lines.contains("kept"))
            #expect(end.exit.code == 5)
        }
    }

    @Test("A container has the limits, the user and the memory that it asked for", arguments: engines)
    func shape(_ kind: EnginePlace.Kind) async throws {
        try await withEngine(kind) { runtime, engine in
            try await runtime.createSandbox(engine.place.sandbox())
            var spec = engine.place.script(
                "app", "id -u; ulimit -n; touch /root-file || echo read-only; grep CapEff /proc/self/status; df /fast")
            (spec.user, spec.readOnlyRoot) = ("web", true)
            spec.limits = [ProcessLimit(.nofile, soft: 512, hard: 1000)]
            spec.mounts = [.memory(target: "/fast", size: 1 << 20)]
            let lines = try await runtime.run(spec).lines
            for wanted in ["101", "512", "read-only"] { #expect(lines.contains(wanted), "\(lines)") }
            #expect(lines.contains { $0.hasPrefix("CapEff") && $0.hasSuffix("0000000000000000") })
            #expect(lines.contains { $0.contains("1024") && $0.contains("/fast") })
        }
    }

    @Test("What an engine cannot do is refused, with what can", arguments: engines)
    func refusals(_ kind: EnginePlace.Kind) async throws {
        try await withEngine(kind) { runtime, engine in
            try await runtime.createSandbox(engine.place.sandbox())
            let firewall = await #expect(throws: RuntimeError.self) {
                try await runtime.setFirewall(.open, of: "task")
            }
            #expect(firewall?.code == .unavailable)
            var spec = engine.place.script("app", "true")
            spec.kernelParameters = ["net.core.somaxconn": "100"]
            let parameter = await #expect(throws: RuntimeError.self) { try await runtime.create(spec) }
            #expect(parameter?.code == .unavailable)
        }
    }

    @Test("Without an engine the error says what to start")
    func nobody() async throws {
        let error = await #expect(throws: RuntimeError.self) { _ = try await DockerRuntime.probe("/nonexistent/sock") }
        #expect(error?.code == .unavailable)
        #expect(error?.mend.contains("systemctl start docker") == true)
    }
}
