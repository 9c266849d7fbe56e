/// The tasks that one step of a service starts and stops, and the events that tell of them: one for all of a kind.
struct TaskMoves {
    private struct Kind: Hashable {
        /// The id of the task set they are of; empty where their service has none.
        var taskSet: String
        /// The zone, where they even the zones out; otherwise empty.
        var zone: String
    }

    private var started: [Kind: [String]] = [:]
    private var stopped: [Kind: [String]] = [:]

    mutating func started(_ task: String, of taskSet: String?, evening zone: String?) {
        started[Kind(taskSet: taskSet ?? "", zone: zone ?? ""), default: []].append(task)
    }

    mutating func stopped(_ task: String, of taskSet: String?, evening zone: String?) {
        stopped[Kind(taskSet: taskSet ?? "", zone: zone ?? ""), default: []].append(task)
    }

    func sentences(_ text: ServiceEventText) -> [String] {
        sentences(started, text) { text, tasks, zone in
            zone.isEmpty ? text.started(tasks) : text.startedToBalance(tasks, zone: zone)
        }
            + sentences(stopped, text) { text, tasks, zone in
                zone.isEmpty ? text.stopped(tasks) : text.stoppedToBalance(tasks, zone: zone)
            }
    }

    private func sentences(
        _ moves: [Kind: [String]], _ text: ServiceEventText,
        _ sentence: (ServiceEventText, [String], String) -> String
    ) -> [String] {
        moves.sorted { ($0.key.taskSet, $0.key.zone) < ($1.key.taskSet, $1.key.zone) }.map { kind, tasks in
            sentence(text.of(kind.taskSet.isEmpty ? nil : kind.taskSet), tasks, kind.zone)
        }
    }
}
