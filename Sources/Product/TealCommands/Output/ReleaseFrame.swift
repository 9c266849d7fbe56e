import Deployer
import FoundationEssentials
import TealCore
import TerminalUI

/// A release as it stands: a line of summary, and the tasks by revision, zone and health.
enum ReleaseFrame {
    static func lines(_ view: ReleaseView, coloured: Bool) -> [String] {
        [summary(view)] + TaskTable.of(view.snapshot, newest: view.goal.revision).lines(coloured: coloured)
    }

    static func summary(_ view: ReleaseView) -> String {
        let seconds = view.snapshot.at.timeIntervalSince(view.goal.startedAt)
        let elapsed = Duration.milliseconds(Int(seconds * 1000)).brief
        let now = view.timeline.last ?? .init(seconds: 0, old: 0, new: 0)
        let parts = [
            "\(view.goal.service) revision \(view.goal.revision.number)", stage(view), "\(now.old) old, \(now.new) new",
            elapsed,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    static func stage(_ view: ReleaseView) -> String {
        if let deployment = view.snapshot.deployment {
            if deployment.isRollingBack { return "rolling back" }
            return StackView.word(deployment.stage.isEmpty ? deployment.status : deployment.stage)
        }
        return view.snapshot.rollouts.first { $0.revision == view.goal.revision }.map { StackView.word($0.state) } ?? ""
    }
}

/// Tasks by revision, zone and health.
enum TaskTable {
    static func of(_ snapshot: ServiceSnapshot, newest: RevisionName?) -> Table {
        var table = Table([
            .init("TASK"), .init("REVISION", .right), .init("ZONE"), .init("STATUS"), .init("TARGET"),
            .init("AGE", .right),
        ])
        for task in snapshot.living {
            let target = snapshot.target(of: task)?.state ?? ""
            let age = task.startedAt.map { Duration.seconds(Int(snapshot.at.timeIntervalSince($0))).brief } ?? ""
            table.add(
                .init(String(task.id.prefix(8))),
                .init(String(task.revision.number), task.revision == newest ? .bold : .plain), .init(task.zone),
                .init(task.status.lowercased(), task.status == "RUNNING" ? .good : .accent),
                .init(target, ink(target)), .init(age))
        }
        return table
    }

    private static func ink(_ target: String) -> Ink {
        switch target {
        case "healthy": .good
        case "unhealthy": .bad
        default: .dim
        }
    }
}

/// What changed since the last look, for those who have no terminal.
struct ReleaseChanges {
    private var told: [String: String] = [:]
    private var stage = ""

    mutating func lines(_ view: ReleaseView) -> [String] {
        let time = Duration.milliseconds(Int(view.snapshot.at.timeIntervalSince(view.goal.startedAt) * 1000)).brief
        var lines: [String] = []
        let now = ReleaseFrame.stage(view)
        if now != stage, !now.isEmpty { lines.append("\(time)  \(view.goal.service): \(now)") }
        stage = now
        let isFirst = told.isEmpty
        for task in view.snapshot.tasks {
            let target = view.snapshot.target(of: task)?.state ?? ""
            let state =
                task.status.lowercased() + (target.isEmpty || task.status == "STOPPED" ? "" : ", target \(target)")
            // Tasks that had stopped before anybody looked are of earlier releases.
            let isOld = isFirst && task.status == "STOPPED"
            defer { told[task.id] = state }
            guard told[task.id] != state, !isOld else { continue }
            let reason = task.status == "STOPPED" && !task.stoppedReason.isEmpty ? " (\(task.stoppedReason))" : ""
            lines.append(
                "\(time)  task \(task.id.prefix(8)), revision \(task.revision.number), \(task.zone): \(state)\(reason)")
        }
        return lines
    }
}
