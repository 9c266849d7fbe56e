import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

/// The resources of a stack as they change.
struct StackView {
    private var told: [String: String] = [:]

    /// A line for each resource whose status changed to an end since the last time.
    mutating func changes(_ progress: StackProgress) -> [String] {
        var lines: [String] = []
        for row in progress.rows where told[row.logicalID] != row.status {
            told[row.logicalID] = row.status
            guard row.isDone || row.isFailed else { continue }
            lines.append("\(row.logicalID)  \(Self.word(row.status))  \(Self.time(row).brief)")
        }
        return lines
    }

    static func frame(_ progress: StackProgress, now: Date, coloured: Bool) -> [String] {
        var table = Table([.init("RESOURCE"), .init("TYPE"), .init("STATUS"), .init("TIME", .right)])
        for row in progress.rows {
            let end = row.isDone || row.isFailed ? row.changedAt : now
            let time = Duration.milliseconds(Int(end.timeIntervalSince(row.startedAt) * 1000))
            let ink: Ink = row.isFailed ? .bad : row.isDone ? .good : .accent
            table.add(
                .init(row.logicalID), .init(Self.type(row.type), .dim), .init(Self.word(row.status), ink),
                .init(time.brief))
        }
        return table.lines(coloured: coloured)
    }

    private static func time(_ row: StackProgress.Row) -> Duration {
        .milliseconds(Int(row.changedAt.timeIntervalSince(row.startedAt) * 1000))
    }

    /// `AWS::ECS::Service` → `ECS Service`
    static func type(_ type: String) -> String {
        type.split(separator: ":").dropFirst().joined(separator: " ").replacing("ElasticLoadBalancingV2", with: "ELB")
    }

    /// `CREATE_IN_PROGRESS` → `create in progress`
    static func word(_ status: String) -> String { status.lowercased().replacing("_", with: " ") }
}
