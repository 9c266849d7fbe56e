import ContainerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

/// What a container may not do, seen from inside it.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct IsolationTests {
    private func lines(
        of script: String, change: (inout ContainerSpec) -> Void = { _ in }
    ) async throws -> (exit: ContainerExit, lines: [String]) {
        var result = (exit: ContainerExit(code: -1), lines: [String]())
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script("app", script)
            change(&spec)
            result = try await runtime.run(spec)
        }
        return result
    }

    @Test("A user of the image runs with its groups and home, and without any capability")
    func user() async throws {
        let script =
            "id -u; id -g; id -G; echo $HOME; grep -E 'Cap(Prm|Eff|Bnd|Amb)|NoNewPrivs|^Seccomp:' /proc/self/status"
        let seen = try await lines(of: script) { $0.user = "web" }.lines
        #expect(seen.prefix(4) == ["101", "102", "102 103", "/srv"])
        let values = seen.dropFirst(4).map { $0.split(separator: "\t").last.map(String.init) ?? "" }
        #expect(values == Array(repeating: "0000000000000000", count: 4) + ["1", "2"])
    }

    @Test("Root has few capabilities, no new privileges, and the filter")
    func root() async throws {
        let seen = try await lines(of: "grep -E 'CapEff|NoNewPrivs|^Seccomp:' /proc/self/status").lines
        // CHOWN 0, DAC_OVERRIDE 1, FOWNER 3, FSETID 4, KILL 5, SETGID 6, SETUID 7, SETPCAP 8, NET_BIND 10, CHROOT 18,
        // SETFCAP 31
        #expect(seen == ["CapEff:\t00000000800405fb", "NoNewPrivs:\t1", "Seccomp:\t2"])
    }

    @Test("Root cannot mount, and cannot see or change what belongs to the machine")
    func machine() async throws {
        let script = """
            exec 2>&1
            mount -t tmpfs none /tmp; echo $?
            (echo 1 > /proc/sys/vm/drop_caches); echo $?
            echo $$
            cat /proc/1/comm; true
            """
        let seen = try await lines(of: script).lines
        #expect(
            seen.contains { $0.contains("mount") && $0.contains("not permitted") || $0.contains("ermission denied") })
        #expect(seen.contains { $0.contains("Read-only file system") })
        #expect(seen.suffix(2) == ["1", "sh"])
    }

    @Test("A read-only root refuses writing; memory mounted on it does not, whatever the image's folder allows")
    func readOnlyRoot() async throws {
        let script = "touch /x; echo $?; touch /tmp/x; echo $?; touch /var/cache/app/x; echo $?; id -u"
        let seen = try await lines(of: script) { spec in
            spec.readOnlyRoot = true
            spec.user = "1000:1000"
            spec.mounts = [
                .memory(target: "/tmp", size: 1 << 20), .memory(target: "/var/cache/app", size: 1 << 20),
            ]
        }.lines
        #expect(seen.filter { $0.count <= 4 } == ["1", "0", "0", "1000"])
        #expect(seen.contains { $0.contains("Read-only file system") })
    }

    @Test("A link in the image does not lead out of it, neither for memory nor for its users' file")
    func links() async throws {
        try await withRunc { runtime, place in
            let outside = "\(place.path)/outside"
            try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
            try FileManager.default.removeItem(atPath: "\(place.layer)/etc/passwd")
            try FileManager.default.createSymbolicLink(
                atPath: "\(place.layer)/etc/passwd", withDestinationPath: "../../../../../../../etc/passwd")
            try FileManager.default.createSymbolicLink(atPath: "\(place.layer)/cache", withDestinationPath: outside)
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script("app", "true")
            spec.user = "daemon"
            await #expect(throws: RuntimeError.self) { try await runtime.create(spec) }
            spec.user = ""
            spec.mounts = [.memory(target: "/cache/deep", size: 1 << 20)]
            _ = try? await runtime.run(spec)
            #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
        }
    }

    @Test("Limits of processor, memory and processes are the kernel's, and can be read inside")
    func limits() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script("app", "sleep 100")
            spec.cpus = 0.25
            spec.memory = 64 << 20
            spec.pidsLimit = 50
            spec.limits = [ProcessLimit(.nofile, soft: 512, hard: 512)]
            try await runtime.create(spec)
            try await runtime.start("app")
            let group = await runtime.controlGroup("app")
            let root = ControlGroup.root
            let limits =
                group.layout == .v1
                ? [
                    "cpu/\(group.name)/cpu.cfs_quota_us", "memory/\(group.name)/memory.limit_in_bytes",
                    "pids/\(group.name)/pids.max",
                ]
                : ["\(group.name)/cpu.max", "\(group.name)/memory.max", "\(group.name)/pids.max"]
            let values = limits.map {
                (readText("\(root)/\($0)") ?? "").split(whereSeparator: \.isWhitespace).first ?? ""
            }
            #expect(values == ["25000", "67108864", "50"])
            let check = ["/bin/sh", "-c", "test $(ulimit -n) = 512"]
            #expect(try await runtime.execute("app", command: check, timeout: .seconds(20)) == 0)
            let usage = try await runtime.usage("app")
            #expect(usage.cpu > 0 && usage.memory > 0 && usage.processes >= 1)
        }
    }

    @Test("What a container writes is its own: the layer below and the next container do not see it")
    func ownRoot() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            #expect(try await runtime.run(place.script("a", "echo mine > /etc/motd; cat /etc/motd")).lines == ["mine"])
            #expect(try await runtime.run(place.script("b", "cat /etc/motd")).exit.code == 1)
            #expect(access("\(place.layer)/etc/motd", F_OK) != 0)
        }
    }

    @Test("Upper layers hide lower ones")
    func layers() async throws {
        try await withRunc { runtime, place in
            let upper = "\(place.path)/upper,with:signs"
            try FileManager.default.createDirectory(atPath: "\(upper)/etc", withIntermediateDirectories: true)
            try Data("upper\n".utf8).write(to: URL(filePath: "\(upper)/etc/name"))
            try Data("lower\n".utf8).write(to: URL(filePath: "\(place.layer)/etc/name"))
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script("app", "cat /etc/name")
            spec.layers.append(upper)
            #expect(try await runtime.run(spec).lines == ["upper"])
        }
    }
}
