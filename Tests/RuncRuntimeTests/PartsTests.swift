import ContainerRuntime
import TealCore
import Testing

@testable import RuncRuntime

/// The parts that need neither root nor runc.
@Suite(.timeLimit(.minutes(1))) struct PartsTests {
    private let passwords = "root:x:0:0:root:/root:/bin/sh\nnginx:x:101:102:nginx:/nonexistent:/sbin/nologin\n"
    private let groups = "root:x:0:\nnginx:x:102:\nlogs:x:7:root,nginx\ntape:x:8:\n"

    @Test(
        "A user is found by name or number, with a group of its own choosing",
        arguments: [
            ("", ImageUser(id: 0, group: 0, otherGroups: [7], home: "/root")),
            ("nginx", ImageUser(id: 101, group: 102, otherGroups: [7], home: "/nonexistent")),
            ("101", ImageUser(id: 101, group: 102, otherGroups: [7], home: "/nonexistent")),
            ("nginx:tape", ImageUser(id: 101, group: 8, home: "/nonexistent")),
            ("1000:1000", ImageUser(id: 1000, group: 1000)), ("1000", ImageUser(id: 1000, group: 0)),
        ])
    func users(_ text: String, _ user: ImageUser) throws {
        #expect(try ImageUser.resolve(text, passwords: passwords, groups: groups) == user)
    }

    @Test("A name that the image does not know cannot start", arguments: ["bob", "nginx:bobs"])
    func unknownUser(_ text: String) {
        let error = #expect(throws: RuntimeError.self) {
            try ImageUser.resolve(text, passwords: passwords, groups: groups)
        }
        #expect(error?.code == .cannotStart)
    }

    @Test("Without the files a number is enough, and root needs none")
    func noFiles() throws {
        #expect(try ImageUser.resolve("", passwords: nil, groups: nil) == .root)
        #expect(try ImageUser.resolve("5:6", passwords: nil, groups: nil) == ImageUser(id: 5, group: 6))
    }

    @Test("The kernel's table gives each device's prefixes")
    func routes() {
        let table = """
            Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
            eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
            teal0\t0001000A\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
            """
        #expect(Route.parse(table) == [Route(device: "teal0", prefix: IPv4Prefix(containing: 0x0A00_0100, length: 24))])
    }

    @Test("A command gives its output, its errors and its code, and is fed its input")
    func command() async throws {
        let outcome = try await Command(path: "/bin/sh", arguments: ["-c", "cat; echo oh >&2; exit 3"], input: "in")
            .run(
                timeout: .seconds(20))
        #expect(outcome.code == 3 && outcome.output == "in" && outcome.errors == "oh\n" && !outcome.timedOut)
    }

    @Test("A command that takes too long is killed with what it started")
    func slowCommand() async throws {
        let command = Command(path: "/bin/sh", arguments: ["-c", "sleep 1000 & echo $!; wait"])
        let outcome = try await command.run(timeout: .milliseconds(300))
        #expect(outcome.timedOut && outcome.code == 137)
        let child = try #require(Int32(outcome.output.split(separator: "\n").first ?? ""))
        for _ in 0..<100 where ProcessIdentity(child) != nil { try await Task.sleep(for: .milliseconds(10)) }
        #expect(ProcessIdentity(child) == nil)
    }

    @Test("A command inherits no open file and no ignored signal")
    func cleanCommand() async throws {
        let command = Command(
            path: "/bin/sh", arguments: ["-c", "ls /proc/self/fd | wc -l; grep SigIgn /proc/self/status"])
        let lines = try await command.succeed().output.split(separator: "\n")
        // Its three, and the folder that is being listed.
        #expect(lines.first?.filter(\.isNumber) == "4")
        // All but the two that the C library keeps to itself (32 and 33).
        let ignored = try #require(lines.last?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) })
        #expect(ignored & ~0x1_8000_0000 == 0)
    }

    @Test("A program that is not there is an error, not a crash")
    func noCommand() async {
        await #expect(throws: RuntimeError.self) { try await Command(path: "/no/such", arguments: []).succeed() }
    }

    @Test("Whoever passes keeps others of the same name out, in the order of arrival")
    func turnstile() async {
        let turnstile = Turnstile()
        let trace = await withTaskGroup(of: [String].self) { group in
            for number in 0..<20 {
                group.addTask {
                    await turnstile.pass("door\(number % 2)") {
                        await Task.yield()
                        return ["\(number)"]
                    }
                }
            }
            return await group.reduce([], +)
        }
        #expect(Set(trace).count == 20)
    }

    @Test(
        "What runc complains of loses its decoration, and a missing program is told from other failures",
        arguments: [
            (
                "runc create failed: unable to start container process: exec: \"nginx\": executable file not found in $PATH",
                RuntimeError(.cannotStart, "exec: \"nginx\": executable file not found in $PATH")
            ),
            (
                "runc create failed: container with given ID already exists",
                RuntimeError(.failed, "container with given ID already exists")
            ),
        ])
    func complaints(_ message: String, _ error: RuntimeError) {
        #expect(Supervisor.explain(message) == error)
    }

    @Test("The specification keeps what the task says before what the runtime adds")
    func environment() throws {
        let spec = ContainerSpec(id: "a", sandbox: "s", layers: [], command: ["x"], environment: ["PATH=/app", "A=1"])
        let place = OCISurroundings(
            hostname: "h", networkNamespace: "/run/netns/n", sandboxFolder: "/s", volumes: "/v",
            cgroup: "/teal0/s/a", user: .root, hardLimits: [.nofile: 20000],
            accountsSwap: false, oomScore: 0)
        let made = OCISpec(spec, in: place)
        #expect(made.process.env == ["HOSTNAME=h", "HOME=/root", "PATH=/app", "A=1"])
        #expect(made.process.rlimits.last?.hard == 20000)
        #expect(made.linux.resources.memory == nil && made.linux.resources.cpu == nil)
    }
}
