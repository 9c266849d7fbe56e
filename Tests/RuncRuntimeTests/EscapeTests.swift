import ContainerRuntime
import FoundationEssentials
import Glibc
import Testing

@testable import RuncRuntime

/// The ways out of a container that are tried first, each refused to root inside it.
@Suite(.enabled(if: Machine.canRunContainers, Machine.needs), .timeLimit(.minutes(2)))
struct EscapeTests {
    /// The script's output, from a root that has everything but the machine.
    private func attempt(_ script: String, change: (inout ContainerSpec) -> Void = { _ in }) async throws -> [String] {
        var lines: [String] = []
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            var spec = place.script("app", "exec 2>&1\n\(script)")
            change(&spec)
            lines = try await runtime.run(spec).lines
        }
        return lines
    }

    @Test(
        "Mounting is refused: memory, the machine's processes, its disk, another's namespace",
        arguments: [
            "busybox mount -t tmpfs none /tmp", "busybox mount -t proc proc /tmp", "busybox mount -o remount,rw /sys",
            "busybox mount --bind /bin /tmp", "busybox umount /proc/sys", "busybox unshare -m true",
            "busybox unshare -U true", "busybox unshare -n true", "busybox nsenter -t 1 -m true",
            "busybox pivot_root /tmp /tmp",
        ])
    func mount(_ command: String) async throws {
        let seen = try await attempt("\(command); echo ended $?")
        #expect(seen.last?.hasPrefix("ended ") == true && seen.last != "ended 0", "\(seen)")
        #expect(
            seen.contains { $0.contains("ermitted") || $0.contains("enied") || $0.contains("nvalid") }
                || seen.count == 1)
    }

    @Test("Devices cannot be made, and those of the machine are not there")
    func devices() async throws {
        let seen = try await attempt(
            "busybox mknod /tmp/disk b 254 0; echo $?; busybox mknod /dev/kmsg c 1 11; echo $?; busybox ls /dev")
        #expect(seen.filter { $0 == "1" }.count == 2, "\(seen)")
        let allowed = Set(
            "console core fd full fd mqueue null ptmx pts random shm stderr stdin stdout tty urandom zero".split(
                separator: " "))
        #expect(
            seen.drop { !$0.hasPrefix("console") && !$0.hasPrefix("core") }.allSatisfy { allowed.contains($0[...]) })
    }

    @Test("Processes of another container are neither seen nor traced nor signalled, in one sandbox or two")
    func processes() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox("task", host: 10))
            try await runtime.createSandbox(place.sandbox("other", host: 11))
            for sandbox in ["task", "other"] {
                try await runtime.create(place.script("victim-\(sandbox)", "sleep 4242", sandbox: sandbox))
                try await runtime.start("victim-\(sandbox)")
            }
            let victim = try #require(await runtime.containerRecords["victim-task"]?.process?.id)
            let script =
                "busybox ps | grep -c '[4]242'; kill -9 \(victim) || echo gone; cat /proc/\(victim)/environ || echo gone"
            let seen = try await runtime.run(place.script("app", script)).lines
            #expect(seen.filter { !$0.hasPrefix("sh:") && !$0.hasPrefix("cat:") } == ["0", "gone", "gone"])
            #expect(await runtime.containers().filter { $0.phase == .running }.count == 2)
        }
    }

    @Test("Raw and packet sockets are refused, and so is changing the network")
    func network() async throws {
        let seen = try await attempt(
            """
            busybox arping -c 1 -w 1 10.0.0.1; echo raw $?
            busybox ip link set eth0 down; echo link $?
            busybox ip addr add 10.99.0.1/24 dev eth0; echo addr $?
            busybox ip route del default; echo route $?
            busybox brctl addbr x; echo bridge $?
            """)
        for what in ["raw", "link", "addr", "route", "bridge"] {
            let answer = seen.first { $0.hasPrefix("\(what) ") }
            #expect(answer != nil && answer != "\(what) 0", "\(seen)")
        }
    }

    @Test("The machine's links and its name are not the container's")
    func hostNetwork() async throws {
        let seen = try await attempt("busybox ls /sys/class/net; hostname other; echo name $?; hostname")
        #expect(Set(seen.prefix { !$0.hasPrefix("hostname") && !$0.hasPrefix("name") }).isSubset(of: ["eth0", "lo"]))
        #expect(!seen.contains("name 0") && seen.last == "task", "\(seen)")
    }

    @Test(
        "The machine's kernel cannot be written to",
        arguments: [
            "/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger",
            "/proc/sys/kernel/modprobe",
            "/sys/kernel/mm/transparent_hugepage/enabled", "/sys/fs/cgroup/pids/pids.max",
            "/sys/fs/cgroup/release_agent", "/sys/fs/cgroup/memory/release_agent",
            "/proc/1/oom_score_adj", "/proc/kcore", "/proc/keys",
        ])
    func kernel(_ path: String) async throws {
        let value = path.hasSuffix("oom_score_adj") ? "-1000" : "1"
        let seen = try await attempt("(echo \(value) > \(path)) && echo written || echo refused")
        // Some are masked by an empty file or a null device, which takes everything and keeps nothing.
        let masked = ["/proc/kcore", "/proc/keys"].contains(path)
        #expect(seen.last == "refused" || masked && seen.last == "written", "\(seen)")
    }

    @Test("What is masked tells nothing")
    func masked() async throws {
        let seen = try await attempt(
            "cat /proc/kcore /proc/keys /proc/timer_list | busybox wc -c; busybox ls /sys/firmware")
        #expect(seen.last == "0")
    }

    @Test("A fork bomb ends at the limit of processes, and the machine goes on")
    func forkBomb() async throws {
        let script = "for i in $(busybox seq 200); do sleep 5 & done; wait; echo still here"
        let seen = try await attempt(script) { $0.pidsLimit = 30 }
        #expect(seen.contains { $0.contains("fork") }, "\(seen)")
        #expect(ProcessIdentity(getpid()) != nil)
    }

    @Test("Set-user-id programs give nothing, and modules, clocks and reboots are refused")
    func privileges() async throws {
        let seen = try await attempt(
            """
            busybox date -s 2001-01-01
            busybox insmod /bin/busybox; echo module $?
            busybox reboot -f; echo reboot $?
            busybox dmesg; echo log $?
            busybox chroot /proc/1/root /bin/sh -c 'test -e /bin/busybox && echo same'
            busybox nice -n -5 true; echo done
            """)
        #expect(seen.contains { $0.hasPrefix("date: can't set date") }, "\(seen)")
        for what in ["module", "reboot", "log"] {
            let answer = seen.first { $0.hasPrefix("\(what) ") }
            #expect(answer != nil && answer != "\(what) 0", "\(seen)")
        }
        #expect(seen.last == "done")
    }

    @Test("The files of other containers and of the runtime are not there")
    func files() async throws {
        try await withRunc { runtime, place in
            try await runtime.createSandbox(place.sandbox())
            let script =
                "busybox ls \(place.path) /run/netns; (echo x > /etc/resolv.conf) || echo kept; busybox cat /proc/mounts"
            let seen = try await runtime.run(place.script("app", script)).lines
            #expect(seen.contains("kept"))
            // The names of the layers stand in the mount's options as descriptors, not as paths.
            #expect(
                !seen.contains { $0.contains("\(place.path)/state/containers") && !$0.contains("overlay") }, "\(seen)")
        }
    }
}
