import FoundationEssentials

/// What a running task of a service has used so far, and what it may use.
struct TaskUsage: Equatable, Sendable {
    var task: String
    var cluster: String
    var service: String
    /// vCPUs reserved.
    var processors: Double
    /// Bytes reserved.
    var memoryLimit: Double
    /// Nanoseconds of processor time, by container.
    var processorTime: [String: Int]
    /// Bytes.
    var memory: Int
}

/// Makes shares of what was reserved from counters that only grow: pure, shown the counters once in a period.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_utilization.html>
struct UsageMeter: Sendable {
    struct Service: Hashable, Sendable {
        var cluster: String
        var name: String
    }

    /// Per cent, one value for each task.
    struct Reading: Equatable, Sendable {
        var processor: [Double] = []
        var memory: [Double] = []
    }

    private var last: (time: Date, processorTime: [String: Int])?

    init() {}

    /// A container that was not there at the last look is measured from the next on.
    mutating func read(_ tasks: [TaskUsage], now: Date) -> [Service: Reading] {
        var readings: [Service: Reading] = [:]
        for task in tasks {
            let service = Service(cluster: task.cluster, name: task.service)
            readings[service, default: Reading()].memory.append(Double(task.memory) / task.memoryLimit * 100)
            guard let used = processorTime(task, now: now) else { continue }
            readings[service, default: Reading()].processor.append(used / task.processors * 100)
        }
        let counters = tasks.flatMap { $0.processorTime.map { ($0.key, $0.value) } }
        last = (now, Dictionary(counters) { $1 })
        return readings
    }

    /// Processors used since the last look, on average.
    private func processorTime(_ task: TaskUsage, now: Date) -> Double? {
        guard let last, now > last.time else { return nil }
        let grown = task.processorTime.compactMap { id, time in
            last.processorTime[id].map { max(0, time - $0) }
        }
        guard !grown.isEmpty else { return nil }
        return Double(grown.reduce(0, +)) / 1e9 / now.timeIntervalSince(last.time)
    }
}
