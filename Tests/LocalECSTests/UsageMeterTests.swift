import FoundationEssentials
import Testing

@testable import LocalECS

@Suite struct UsageMeterTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    private func task(_ id: String, seconds: Double, memory: Int = 128) -> TaskUsage {
        TaskUsage(
            task: id, cluster: "main", service: "web", processors: 0.25, memoryLimit: 512 * 1_048_576,
            processorTime: ["\(id)-app": Int(seconds * 1e9)], memory: memory * 1_048_576)
    }

    private let web = UsageMeter.Service(cluster: "main", name: "web")

    @Test("Shares are of what is reserved, one for each task, from the second look on")
    func shares() {
        var meter = UsageMeter()
        #expect(meter.read([task("a", seconds: 1)], now: start)[web] == .init(processor: [], memory: [25]))
        let second = meter.read([task("a", seconds: 8.5, memory: 256), task("b", seconds: 5)], now: start + 60)
        // 7.5 of the 15 seconds that a quarter of a processor has in a minute; b was not there before.
        #expect(second[web] == .init(processor: [50], memory: [50, 25]))
        let third = meter.read([task("a", seconds: 8.5), task("b", seconds: 20)], now: start + 120)
        #expect(third[web]?.processor == [0, 100])
    }

    @Test("A counter that began anew counts as nothing, and no task gives no reading")
    func restarts() {
        var meter = UsageMeter()
        _ = meter.read([task("a", seconds: 100)], now: start)
        #expect(meter.read([task("a", seconds: 1)], now: start + 60)[web]?.processor == [0])
        #expect(meter.read([], now: start + 120).isEmpty)
    }
}
