import ContainerRuntime

extension ControlGroup {
    /// Nil where the group is gone.
    ///
    /// <https://docs.kernel.org/admin-guide/cgroup-v1/index.html>, <https://docs.kernel.org/admin-guide/cgroup-v2.html>
    var usage: ResourceUsage? {
        switch layout {
        case .v1: usageV1
        case .v2: usageV2
        }
    }

    private var usageV1: ResourceUsage? {
        guard let cpu = number("cpuacct", "cpuacct.usage"), let memory = number("memory", "memory.usage_in_bytes")
        else {
            return nil
        }
        let cache = Self.fields(read("memory", "memory.stat"))["total_inactive_file", default: 0]
        let blocks = Self.blockCountsV1(read("blkio", "blkio.throttle.io_service_bytes_recursive"))
        let quota = number("cpu", "cpu.cfs_quota_us").flatMap { $0 > 0 ? $0 : nil }
        let period = number("cpu", "cpu.cfs_period_us") ?? Self.period
        return ResourceUsage(
            cpu: cpu, memory: max(0, memory - cache), processes: number("pids", "pids.current") ?? 0, cache: cache,
            cpuLimit: quota.map { Double($0) / Double(period) },
            memoryLimit: number("memory", "memory.limit_in_bytes").flatMap { $0 < Self.unlimitedV1 ? $0 : nil },
            blockRead: blocks.read, blockWritten: blocks.written)
    }

    /// What the first version answers where there is no limit: the largest number of pages.
    private static let unlimitedV1 = 1 << 62

    private var usageV2: ResourceUsage? {
        guard let cpu = Self.fields(read("", "cpu.stat"))["usage_usec"], let memory = number("", "memory.current")
        else {
            return nil
        }
        let cache = Self.fields(read("", "memory.stat"))["inactive_file", default: 0]
        let blocks = Self.blockCountsV2(read("", "io.stat"))
        return ResourceUsage(
            cpu: cpu * 1000, memory: max(0, memory - cache), processes: number("", "pids.current") ?? 0, cache: cache,
            cpuLimit: Self.coresV2(read("", "cpu.max")), memoryLimit: number("", "memory.max"),
            blockRead: blocks.read, blockWritten: blocks.written)
    }

    /// `50000 100000`, or `max 100000` for no limit.
    static func coresV2(_ text: String) -> Double? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let quota = Double(words[0]), let period = Double(words[1]), period > 0 else {
            return nil
        }
        return quota / period
    }

    /// Lines of `8:0 Read 4096`, one for each device and kind.
    static func blockCountsV1(_ text: String) -> (read: Int, written: Int) {
        var counts = (read: 0, written: 0)
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 3, let value = Int(words[2]) else { continue }
            switch words[1] {
            case "Read": counts.read += value
            case "Write": counts.written += value
            default: break
            }
        }
        return counts
    }

    /// Lines of `8:0 rbytes=4096 wbytes=0 …`, one for each device.
    static func blockCountsV2(_ text: String) -> (read: Int, written: Int) {
        var counts = (read: 0, written: 0)
        for word in text.split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: "=")
            guard parts.count == 2, let value = Int(parts[1]) else { continue }
            switch parts[0] {
            case "rbytes": counts.read += value
            case "wbytes": counts.written += value
            default: break
            }
        }
        return counts
    }
}
