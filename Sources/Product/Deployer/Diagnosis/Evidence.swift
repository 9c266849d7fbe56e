package import FoundationEssentials

/// All that is known of a revision that did not make it.
package struct Evidence: Equatable, Sendable {
    package var service: String
    package var revision: RevisionName
    package var image: String
    package var containerPort: Int?
    package var healthPath: String?
    /// Seconds for which a new task may fail its checks.
    package var grace: Int
    package var memoryMebibytes: Int?
    /// Tasks of the revision that stopped, newest last.
    package var stopped: [TaskState]
    /// What the load balancer says of tasks of the revision that it refuses, by task.
    package var refused: [String: TargetState]
    /// Tasks whose own health command failed.
    package var unhealthy: Set<String>
    /// Tasks of the revision that still live.
    package var living: [TaskState]
    /// The last lines of each task's log, oldest first.
    package var logs: [String: [LogLine]]
    /// Since the release began, newest first.
    package var events: [String]
    /// What ECS itself gives as the reason.
    package var reason: String

    package init(
        service: String, revision: RevisionName, image: String = "", containerPort: Int? = nil,
        healthPath: String? = nil, grace: Int = 0, memoryMebibytes: Int? = nil, stopped: [TaskState] = [],
        refused: [String: TargetState] = [:], unhealthy: Set<String> = [], living: [TaskState] = [],
        logs: [String: [LogLine]] = [:], events: [String] = [], reason: String = ""
    ) {
        self.service = service
        self.revision = revision
        self.image = image
        self.containerPort = containerPort
        self.healthPath = healthPath
        self.grace = grace
        self.memoryMebibytes = memoryMebibytes
        self.stopped = stopped
        self.refused = refused
        self.unhealthy = unhealthy
        self.living = living
        self.logs = logs
        self.events = events
        self.reason = reason
    }

    /// All log lines, whichever task wrote them.
    var lines: [LogLine] { logs.values.flatMap(\.self).sorted { $0.at < $1.at } }

    /// The last lines of one task that has any, as they are quoted.
    func lastWords(of task: String? = nil, count: Int = 5) -> String {
        let named = task.flatMap { logs[$0] } ?? []
        let lines = named.isEmpty ? logs.values.max { $0.count < $1.count } ?? [] : named
        return lines.suffix(count).map(\.message).joined(separator: "\n")
    }
}

package struct LogLine: Equatable, Sendable {
    package var at: Date
    package var message: String

    package init(at: Date, message: String) {
        self.at = at
        self.message = message
    }
}
