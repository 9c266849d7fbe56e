/// CPU and memory of a Fargate task, which come in fixed pairs.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html>
package struct FargateSize: Equatable, Sendable, CustomStringConvertible {
    /// 1024 units are one vCPU.
    package let cpuUnits: Int
    package let memoryMebibytes: Int

    private init(cpuUnits: Int, memoryMebibytes: Int) {
        self.cpuUnits = cpuUnits
        self.memoryMebibytes = memoryMebibytes
    }

    package static let smallest = FargateSize(cpuUnits: 256, memoryMebibytes: 512)

    /// The CPU values that exist, each with its memory values, in MiB.
    package static let pairs: [(cpuUnits: Int, memory: [Int])] = [
        (256, [512, 1024, 2048]),
        (512, gibibytes(1, 4)),
        (1024, gibibytes(2, 8)),
        (2048, gibibytes(4, 16)),
        (4096, gibibytes(8, 30)),
        (8192, gibibytes(16, 60, by: 4)),
        (16384, gibibytes(32, 120, by: 8)),
    ]

    private static func gibibytes(_ from: Int, _ through: Int, by step: Int = 1) -> [Int] {
        stride(from: from, through: through, by: step).map { $0 * 1024 }
    }

    /// The smallest size that has at least this much of both; nil where none has.
    package static func holding(cpuUnits: Int, memoryMebibytes: Int) -> FargateSize? {
        for pair in pairs where pair.cpuUnits >= cpuUnits {
            if let memory = pair.memory.first(where: { $0 >= memoryMebibytes }) {
                return FargateSize(cpuUnits: pair.cpuUnits, memoryMebibytes: memory)
            }
        }
        return nil
    }

    /// Exactly this pair; nil where Fargate has no such pair.
    package static func exactly(cpuUnits: Int, memoryMebibytes: Int) -> FargateSize? {
        guard memoryChoices(cpuUnits: cpuUnits).contains(memoryMebibytes) else { return nil }
        return FargateSize(cpuUnits: cpuUnits, memoryMebibytes: memoryMebibytes)
    }

    /// The memory values that go with a CPU value; empty where there is no such CPU value.
    package static func memoryChoices(cpuUnits: Int) -> [Int] {
        pairs.first { $0.cpuUnits == cpuUnits }?.memory ?? []
    }

    /// As a sentence says them: `512, 1024 or 2048 MiB`, `2 to 8 GiB in steps of 1 GiB`.
    package static func memoryChoicesText(cpuUnits: Int) -> String {
        let choices = memoryChoices(cpuUnits: cpuUnits)
        guard let first = choices.first, let last = choices.last, choices.count > 3 else {
            return choices.dropLast().map(String.init).joined(separator: ", ") + " or \(choices.last ?? 0) MiB"
        }
        return "\(first / 1024) to \(last / 1024) GiB in steps of \((choices[1] - first) / 1024) GiB"
    }

    package var description: String {
        let hundredths = cpuUnits * 100 / 1024
        let fraction = hundredths % 100
        let cpu =
            fraction == 0
            ? "\(hundredths / 100)" : "\(hundredths / 100).\(fraction % 10 == 0 ? fraction / 10 : fraction)"
        let memory = memoryMebibytes % 1024 == 0 ? "\(memoryMebibytes / 1024) GiB" : "\(memoryMebibytes) MiB"
        return "\(cpu) vCPU, \(memory)"
    }
}
