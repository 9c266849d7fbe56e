import Deployer
import TealCore
import TerminalUI

/// The status of a service as people read it.
enum StatusText {
    static func summary(_ status: ServiceStatus) -> String {
        guard let snapshot = status.snapshot else { return "\(status.service): is not there" }
        let revision = snapshot.revision.map { " revision \($0.number)" } ?? ""
        let zones = status.zones.isEmpty ? "" : " in \(status.zones.joined(separator: ", "))"
        let tasks = "\(status.running.count) of \(snapshot.desired) tasks\(zones)"
        let verdict = status.isGood ? "serves" : status.faults.joined(separator: "; ")
        return "\(status.service)\(revision): \(tasks): \(verdict)"
    }

    static func lines(_ status: ServiceStatus, coloured: Bool) -> [String] {
        var lines = [(status.isGood ? Ink.good : .bad).draw(summary(status), coloured: coloured)]
        if let address = status.address {
            let reachable = address.reachable == address.page ? "" : " (the load balancer itself: \(address.reachable))"
            lines.append("  \(address.page)\(reachable)")
        }
        if !status.image.isEmpty { lines.append("  \(status.image)") }
        if let snapshot = status.snapshot, !snapshot.living.isEmpty {
            lines += TaskTable.of(snapshot, newest: snapshot.revision).lines(coloured: coloured).map { "  \($0)" }
        }
        return lines
    }
}

extension Session {
    /// On standard output: the whole status, or the addresses alone.
    func show(_ statuses: [ServiceStatus], isWhole: Bool = false) {
        if options.json, !isWhole {
            for status in statuses { terminal.data(JSONText.line(StatusDocument(status))) }
            return
        }
        for status in statuses {
            if isWhole {
                terminal.data(StatusText.lines(status, coloured: terminal.settings.colour).joined(separator: "\n"))
            } else if let address = status.address {
                terminal.data(address.page)
            }
        }
    }
}
