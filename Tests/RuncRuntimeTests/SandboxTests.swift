import ContainerRuntime
import Glibc
import Testing

@testable import RuncRuntime

/// The network of sandboxes: who reaches whom.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct SandboxTests {
    private let serve = "mkdir -p /srv 2>/dev/null; echo hello > /index.html; exec busybox httpd -f -p 80 -h /"

    private func untilItServes(_ runtime: RuncRuntime, _ id: String) async throws {
        let check = [
            "/bin/sh", "-c",
            "for i in 1 2 3 4 5 6 7 8 9; do wget -q -O - http://127.0.0.1/index.html && exit; sleep 0.1; done",
        ]
        #expect(try await runtime.execute(id, command: check, timeout: .seconds(20)) == 0)
    }

    @Test("The host reaches a sandbox, and sandboxes reach each other within a subnet and across two")
    func reach() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox("server", host: 10))
            try await runtime.createSandbox(place.sandbox("near", host: 140))
            let parts = place.subnet.split(separator: ".").compactMap { Int($0) }
            let far = "\(parts[0]).\(parts[1]).\((parts[2] + 1) % 256).7"
            try await runtime.createSandbox(SandboxSpec(id: "far", address: far, prefixLength: 24))
            var server = place.script("web", serve, sandbox: "server")
            server.user = "1000"
            server.command = ["/bin/sh", "-c", "exec busybox httpd -f -p 80 -h /etc"]
            try await runtime.create(server)
            try await runtime.start("web")
            let address = "\(place.subnet).10"
            let fetch =
                "for i in 1 2 3 4 5 6 7 8 9; do wget -q -O - http://\(address)/passwd && exit; sleep 0.1; done; exit 1"
            for sandbox in ["near", "far"] {
                let seen = try await runtime.run(place.script("from-\(sandbox)", fetch, sandbox: sandbox))
                #expect(seen.lines.first == "root:x:0:0:root:/root:/bin/sh")
            }
            #expect(Self.canConnect(address, port: 80))
        }
    }

    @Test("Inside, the machine's other networks are out of reach, and names are those that were given")
    func surroundings() async throws {
        try await withRunc { runtime, place in
            var sandbox = place.sandbox()
            sandbox.hostname = "ip-10-0-0-10"
            sandbox.hosts = ["db": "\(place.subnet).44"]
            try await runtime.createSandbox(sandbox)
            let script = """
                hostname; grep db /etc/hosts; busybox ls /sys/class/net
                wget -q -O - http://198.51.100.1/ 2>/dev/null || echo unreachable
                """
            let seen = try await runtime.run(place.script("app", script)).lines
            #expect(seen.prefix(2) == ["ip-10-0-0-10", "\(place.subnet).44\tdb"])
            #expect(seen.contains("eth0") && seen.contains("lo"))
            #expect(seen.last == "unreachable")
        }
    }

    @Test("Two containers of one sandbox share its address and meet on loopback")
    func sharing() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            try await runtime.create(place.script("web", "exec busybox httpd -f -p 8080 -h /etc"))
            try await runtime.start("web")
            let fetch =
                "for i in 1 2 3 4 5 6 7 8 9; do wget -q -O - http://127.0.0.1:8080/group && exit; sleep 0.1; done; exit 1"
            #expect(try await runtime.run(place.script("side", fetch)).lines.first == "root:x:0:")
        }
    }

    @Test("A subnet that the machine reaches otherwise is refused, with the device that has it")
    func collision() async throws {
        try await withRunc { runtime, place in
            let other = "to\(place.bridge.dropFirst(2))"
            let ip = try #require(RuncTools.find("ip"))
            try await Command(
                path: ip, arguments: ["-batch", "-"],
                input:
                    "link add \(other) type bridge\nlink set \(other) up\naddr add \(place.subnet).1/16 dev \(other)\n"
            ).succeed()
            let error = await #expect(throws: RuntimeError.self) { try await runtime.createSandbox(place.sandbox()) }
            try await Command(path: ip, arguments: ["link", "del", other]).succeed()
            #expect(error?.code == .unavailable)
            #expect(error?.message.contains(other) == true)
            #expect(await runtime.sandboxes().isEmpty)
        }
    }

    @Test(
        "Addresses that a subnet reserves, and names that are none, are refused",
        arguments: [
            SandboxSpec(id: "a", address: "10.240.0.0", prefixLength: 24),
            SandboxSpec(id: "a", address: "10.240.0.1", prefixLength: 24),
            SandboxSpec(id: "a", address: "10.240.0.255", prefixLength: 24),
            SandboxSpec(id: "a", address: "10.240.0", prefixLength: 24),
            SandboxSpec(id: "../a", address: "10.240.0.9", prefixLength: 24),
            SandboxSpec(id: "-a", address: "10.240.0.9", prefixLength: 24),
        ])
    func refused(_ spec: SandboxSpec) async throws {
        try await withRunc { runtime, _ in
            await #expect(throws: RuntimeError.self) { try await runtime.createSandbox(spec) }
        }
    }

    /// Whether the host's own network reaches a port.
    static func canConnect(_ address: String, port: UInt16) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var target = sockaddr_in()
        target.sin_family = sa_family_t(AF_INET)
        target.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &target.sin_addr)
        return withUnsafePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
