import Deployer
import TealCore
import TerminalUI

/// What came of a release, as people read it.
enum ReleaseText {
    static func lines(_ proven: ProvenRelease, coloured: Bool) -> [String] {
        guard let report = proven.result.report else { return [] }
        var lines: [String] = []
        if !report.phases.isEmpty { lines.append("Phases: \(phases(report))") }
        lines.append("Tasks:  \(timeline(report))")
        if let load = proven.load { lines += table(load).lines(coloured: coloured) }
        return lines
    }

    static func phases(_ report: ReleaseReport) -> String {
        report.phases.map { "\($0.name) \(Duration.milliseconds(Int($0.seconds * 1000)).brief)" }.joined(
            separator: ", ")
    }

    /// `2 → 4 (12 s) → 2 (31 s)`: how many tasks ran, and since when.
    static func timeline(_ report: ReleaseReport) -> String {
        var last = -1
        let steps = report.timeline.filter { count in
            defer { last = count.old + count.new }
            return count.old + count.new != last
        }
        return steps.enumerated().map { index, count in
            let time = Duration.milliseconds(Int(count.seconds * 1000)).brief
            return index == 0 ? "\(count.old + count.new)" : "\(count.old + count.new) (\(time))"
        }.joined(separator: " → ")
    }

    static func table(_ load: LoadFigures) -> Table {
        var table = Table([
            .init(""), .init("REQUESTS", .right), .init("FAILED", .right), .init("P50", .right), .init("P99", .right),
        ])
        for phase in ProofPhase.allCases {
            let part = load.parts[phase] ?? .init()
            table.add(
                .init(phase.rawValue), .init(String(part.requests)),
                .init(String(part.failed), part.failed > 0 ? .bad : .good),
                .init(millisecondsText(part.p50)), .init(millisecondsText(part.p99)))
        }
        table.add(
            .init("all"), .init(String(load.requests)), .init(String(load.failed), load.failed > 0 ? .bad : .good))
        return table
    }
}
