/// The pairs of CPU and memory that Fargate has.
///
/// Source: "Task size" of "Amazon ECS task definition parameters for Fargate" in the developer guide.
enum FargateSize {
    /// MiB by CPU units.
    static let memory: [Int: [Int]] = [
        256: [512, 1024, 2048],
        512: Array(stride(from: 1024, through: 4096, by: 1024)),
        1024: Array(stride(from: 2048, through: 8192, by: 1024)),
        2048: Array(stride(from: 4096, through: 16384, by: 1024)),
        4096: Array(stride(from: 8192, through: 30720, by: 1024)),
        8192: Array(stride(from: 16384, through: 61440, by: 4096)),
        16384: Array(stride(from: 32768, through: 122880, by: 8192)),
    ]

    static func exists(cpu: Int, memory: Int) -> Bool {
        Self.memory[cpu]?.contains(memory) ?? false
    }

    /// CPU units of `256`, `.25 vCPU` or `1 vcpu`; nil for anything else.
    static func cpuUnits(_ text: String) -> Int? { amount(text, unit: "vcpu") }

    /// MiB of `512`, `0.5 GB` or `1gb`; nil for anything else.
    static func mebibytes(_ text: String) -> Int? { amount(text, unit: "gb") }

    private static func amount(_ text: String, unit: String) -> Int? {
        if let plain = Int(text) { return plain > 0 ? plain : nil }
        let lower = text.lowercased()
        guard lower.hasSuffix(unit) else { return nil }
        let digits = lower.dropLast(unit.count).filter { $0 != " " }
        guard let value = Double(digits.hasPrefix(".") ? "0" + digits : String(digits)), value > 0 else { return nil }
        let units = value * 1024
        return units == units.rounded() ? Int(units) : nil
    }
}
