import ContainerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

/// What the containers of one sandbox share: its processor, its memory, its storage.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct TaskSizeTests {
    @Test("All containers together get no more processor than the sandbox, by their shares")
    func processor() async throws {
        try await withRunc { runtime, place in
            var sandbox = place.sandbox()
            sandbox.cpus = 0.5
            try await runtime.createSandbox(sandbox)
            for (id, shares) in [("small", 128), ("large", 384)] {
                var spec = place.script(id, "while :; do :; done")
                spec.cpus = 0.5
                spec.cpuShares = shares
                try await runtime.create(spec)
                try await runtime.start(id)
            }
            let begin = (
                ContinuousClock.now, try await runtime.usage("small").cpu, try await runtime.usage("large").cpu
            )
            try await Task.sleep(for: .seconds(2))
            let small = try await runtime.usage("small").cpu - begin.1
            let large = try await runtime.usage("large").cpu - begin.2
            let elapsed = (ContinuousClock.now - begin.0) / .nanoseconds(1)
            // The kernel's bound, with room for one period at either end; never a lower bound on a busy machine.
            #expect(Double(small + large) < elapsed * 0.6)
            #expect(small > 0 && large > 0)
        }
    }

    @Test("Containers that want more memory together than the sandbox has lose the one that asks")
    func memory() async throws {
        try await withRunc { runtime, place in
            var sandbox = place.sandbox()
            sandbox.memory = 64 << 20
            try await runtime.createSandbox(sandbox)
            var keeper = place.script("keeper", "sleep 1000")
            keeper.memory = 64 << 20
            var eater = place.script("eater", "exec dd if=/dev/zero of=/dev/null bs=100M")
            eater.memory = 200 << 20
            try await runtime.create(keeper)
            try await runtime.start("keeper")
            #expect(try await runtime.run(eater).exit == ContainerExit(code: 137, outOfMemory: true))
            #expect(await runtime.containers().first { $0.id == "keeper" }?.phase == .running)
        }
    }

    @Test("A full disk is the sandbox's own: its writers are told, and everything is given back")
    func storage() async throws {
        try await withRunc { runtime, place in
            var sandbox = place.sandbox()
            sandbox.storage = 32 << 20
            try await runtime.createSandbox(sandbox)
            let script =
                "dd if=/dev/zero of=/big bs=1M count=100; echo ended $?; stat -c %s /big; echo more > /small || echo full"
            let seen = try await runtime.run(place.script("app", script)).lines
            #expect(seen.contains { $0.contains("No space left on device") } && seen.contains("ended 1"))
            #expect(seen.compactMap { Int($0) }.allSatisfy { $0 < 32 << 20 })
            let volume = "dd if=/dev/zero of=/shared/big bs=1M count=100; echo ended $?"
            var sharer = place.script("sharer", volume)
            sharer.mounts = [.shared(volume: "data", target: "/shared", readOnly: false)]
            #expect(try await runtime.run(sharer).lines.contains("ended 1"))
        }
    }

    @Test("Containers meet in a volume of their sandbox, whoever they run as, and one may be kept from writing")
    func volume() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var writer = place.script("writer", "echo hello > /data/x; id -u")
            writer.user = "1000"
            writer.mounts = [.shared(volume: "data", target: "/data", readOnly: false)]
            #expect(try await runtime.run(writer).lines == ["1000"])
            var reader = place.script("reader", "cat /in/x; touch /in/y || echo refused")
            reader.mounts = [.shared(volume: "data", target: "/in", readOnly: true)]
            let seen = try await runtime.run(reader).lines
            #expect(seen.first == "hello" && seen.contains("refused"))
            reader.id = "outside"
            reader.mounts = [.shared(volume: "../../..", target: "/in", readOnly: true)]
            await #expect(throws: RuntimeError.self) { try await runtime.create(reader) }
        }
    }

    @Test("An init process takes the first place, passes the stop signal on, and reaps what nobody waits for")
    func initProcess() async throws {
        try #require(RuncTools.find(RuncTools.initName) != nil, "the init process is a package of its own: catatonit")
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script(
                "app", "trap 'exit 9' TERM; (sh -c 'sleep 0.1 & exit'); echo $$ up; while :; do sleep 0.05; done")
            spec.hasInit = true
            spec.readOnlyRoot = true
            try await runtime.create(spec)
            try await runtime.start("app")
            let check = [
                "/bin/sh", "-c",
                "sleep 0.5; grep -q catatonit /proc/1/comm || grep -q init /proc/1/comm; a=$?; ps | grep -c '[Zz] .*sleep'; exit $a",
            ]
            #expect(try await runtime.execute("app", command: check, timeout: .seconds(20)) == 0)
            try await runtime.signal("app", .terminate)
            #expect(try await runtime.end(of: "app") == ContainerExit(code: 9))
            let lines = try await runtime.output("app", from: 0, limit: 10).lines.map(\.text)
            #expect(lines.count == 1 && lines.first?.hasSuffix("up") == true && lines.first?.hasPrefix("1 ") == false)
        }
    }

    @Test("Limits, capabilities, kernel parameters and memory mounts are the container's own")
    func settings() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script(
                "app",
                """
                ulimit -n; ulimit -c; ulimit -s; grep CapEff /proc/self/status
                cat /proc/sys/net/core/somaxconn /proc/sys/kernel/msgmax
                touch /memory/x 2>&1 || echo read-only; df -k /memory | grep -c 2048
                """)
            spec.limits = [
                ProcessLimit(.nofile, soft: 100, hard: 200), ProcessLimit(.stack, soft: 1 << 20, hard: 1 << 20),
            ]
            spec.capabilities = CapabilityChange(added: ["SYS_PTRACE"], dropped: ["ALL"])
            spec.kernelParameters = ["net.core.somaxconn": "77", "kernel.msgmax": "4096"]
            spec.mounts = [.memory(target: "/memory", size: 2 << 20, options: ["ro"])]
            let seen = try await runtime.run(spec).lines
            #expect(seen.prefix(6) == ["100", "0", "1024", "CapEff:\t0000000000080000", "77", "4096"])
            #expect(seen.suffix(2) == ["read-only", "1"])
        }
    }

    @Test("The phases of a start are told, and add up to no more than it took")
    func phases() async throws {
        try await withRunc { runtime, place in
            let begin = ContinuousClock.now
            try await runtime.createSandbox(place.sandbox())
            _ = try await runtime.run(place.script("app", "true"))
            let elapsed = ContinuousClock.now - begin
            let phases = try #require(await runtime.startPhases(of: "app"))
            #expect([phases.sandbox, phases.rootFileSystem, phases.process, phases.start].allSatisfy { $0 > .zero })
            #expect(phases.total <= elapsed)
            #expect(await runtime.startPhases(of: "nobody") == nil)
        }
    }
}
