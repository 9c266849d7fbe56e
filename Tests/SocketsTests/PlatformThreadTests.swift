import FoundationEssentials
import Glibc
import Sockets
import Synchronization
import Testing

@Suite struct PlatformThreadTests {
    @Test("A thread that nobody joins leaves no stack behind")
    func stacks() async throws {
        let ended = Ended()
        let before = try addressSpace()
        for round in 1...10 {
            for _ in 0..<40 { _ = try PlatformThread(name: "short") { ended.add() } }
            try await eventually { ended.count == round * 40 }
        }
        // The C library keeps some stacks for the next threads; those of all 400 would take 3 GiB.
        #expect(try addressSpace() - before < 1 << 30)
    }

    @Test("Joining waits until the thread has ended")
    func join() throws {
        let ended = Ended()
        let thread = try PlatformThread(name: "joined") {
            usleep(20_000)
            ended.add()
        }
        thread.join()
        #expect(ended.count == 1)
    }

    private final class Ended: Sendable {
        private let ended = Mutex(0)

        var count: Int { ended.withLock { $0 } }

        func add() {
            ended.withLock { $0 += 1 }
        }
    }

    private func eventually(_ condition: () -> Bool) async throws {
        for _ in 0..<2000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
        try #require(condition())
    }

    /// Bytes.
    private func addressSpace() throws -> Int {
        let text = String(
            decoding: try #require(FileManager.default.contents(atPath: "/proc/self/statm")), as: UTF8.self)
        let pages = text.split(separator: " ").first.flatMap { Int($0) }
        return try #require(pages) * sysconf(Int32(_SC_PAGESIZE))
    }
}
