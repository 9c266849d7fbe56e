import CLinux
import ContainerRuntime
import Glibc
import Synchronization
import TealCore

/// A sandbox whose packets leave late.
///
/// The kernel's own way, the netem queue, is left out of many kernels; this way needs no more than TUN. Everything the
/// sandbox sends is routed to a device that this process reads, waits there, and is sent on through the sandbox's own
/// link. The device goes with the process, and with it the detour: however this process ends, the sandbox is fast
/// again.
final class SlowLink: Sendable {
    /// Another each time: the one before goes a moment after it was closed.
    private static var newDevice: String { "slow\(UInt16.random(in: 0 ... .max))" }
    /// Marks what has waited already; names the table with the detour, and the rules' places, too.
    private static let mark: Int32 = 7077

    /// Closing it ends the thread; -1 once it is.
    private let stop: Mutex<Int32>

    private init(stop: Int32) {
        self.stop = Mutex(stop)
    }

    deinit {
        close()
    }

    static func open(
        in record: SandboxRecord, of network: SandboxNetwork, latency: Duration
    ) async throws(RuntimeError) -> SlowLink {
        var ends: [Int32] = [-1, -1]
        try systemCall("pipe") { pipe(&ends) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (stopped, link) = (ends[0], SlowLink(stop: ends[1]))
        let (path, device) = (SandboxNetwork.path(record.namespace), newDevice)
        let caller = pthread_self()
        let fault: RuntimeError? = await withCheckedContinuation { continuation in
            startThread {
                defer { Glibc.close(stopped) }
                do throws(RuntimeError) {
                    // It changes its thread's network for good, so the thread has to be one of its own.
                    guard pthread_self() != caller else { throw systemError("start a thread") }
                    let detour = try Detour(namespace: path, device: device, mark: mark)
                    continuation.resume(returning: nil)
                    detour.run(latency: latency, until: stopped)
                } catch {
                    continuation.resume(returning: error)
                }
            }
        }
        if let fault { throw fault }
        try? await network.batch(
            ["rule del pref \(mark)", "rule del pref \(mark + 1)"], in: record.namespace)
        try await network.batch(
            [
                "link set \(device) up", "route replace default dev \(device) src \(record.spec.address) table \(mark)",
                "rule add pref \(mark) fwmark \(mark) lookup main", "rule add pref \(mark + 1) lookup \(mark)",
            ], in: record.namespace)
        return link
    }

    /// What waits still is lost, as packets are.
    func close() {
        let end = stop.withLock { end in
            defer { end = -1 }
            return end
        }
        if end >= 0 { Glibc.close(end) }
    }
}

/// The device and the socket of a slow link, both in the sandbox's network.
private struct Detour: ~Copyable {
    private let device: Int32
    private let exit: Int32

    /// Takes the calling thread into the namespace.
    init(namespace: String, device name: String, mark: Int32) throws(RuntimeError) {
        (device, exit) = try Self.open(namespace, name, mark)
    }

    private static func open(
        _ namespace: String, _ name: String, _ mark: Int32
    ) throws(RuntimeError) -> (device: Int32, exit: Int32) {
        let place = try systemCall("open \(namespace)") { Glibc.open(namespace, O_RDONLY | O_CLOEXEC) }
        defer { close(place) }
        try systemCall("enter \(namespace)") { clinux_enter_network(place) }
        let device = try systemCall("make the device \(name)") { clinux_open_tunnel(name) }
        let exit = clinux_open_raw(mark)
        guard exit >= 0 else {
            let code = errno
            close(device)
            throw systemError("open a raw socket", code)
        }
        return (device, exit)
    }

    deinit {
        close(device)
        close(exit)
    }

    borrowing func run(latency: Duration, until stopped: Int32) {
        var queue = DelayQueue(latency: latency)
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let pause = queue.pause(now: .now).map { Int32(($0.seconds * 1000).rounded(.up)) } ?? -1
            var waits = [device, stopped].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            _ = poll(&waits, 2, pause)
            if waits[1].revents != 0 { return }
            while true {
                let count = read(device, &buffer, buffer.count)
                if count <= 0 { break }
                // Version 4 alone has a way out.
                if buffer[0] >> 4 == 4, count >= 20 { queue.add(Array(buffer[..<count]), now: .now) }
            }
            while let packet = queue.next(now: .now) { _ = clinux_send_raw(exit, packet, packet.count) }
        }
    }
}
