extension FakeBehaviour {
    /// The variable that says how a container of a fake region behaves:
    ///
    ///     crash[:SECONDS[:CODE]]   ends by itself, with 1 unless said
    ///     oom[:SECONDS]            is ended for its memory
    ///     unhealthy                fails every check
    ///     nostart                  cannot be started
    ///     stubborn                 only KILL ends it
    package static let variable = "TEAL_FAKE"

    /// What the container's environment asks for; one that asks for nothing, or for what is not known, runs and is
    /// healthy.
    package init(script spec: ContainerSpec) {
        let line = spec.environment.last { $0.hasPrefix("\(Self.variable)=") }
        let words = (line ?? "").dropFirst(Self.variable.utf8.count + 1).split(separator: ":").map { String($0) }
        let delay = Duration.milliseconds(Int((words.dropFirst().first.flatMap { Double($0) } ?? 0).clamped * 1000))
        switch words.first {
        case "crash": self = .crashes(after: delay, code: words.count > 2 ? Int32(words[2]) ?? 1 : 1)
        case "oom": self = .runsOutOfMemory(after: delay)
        case "unhealthy": self = .unhealthy
        case "nostart": self.init(startError: "exec: \"\(spec.command.first ?? "")\": no such file or directory")
        case "stubborn": self.init(ignoresTerminate: true)
        default: self.init()
        }
    }
}

extension Double {
    /// Within a day, so that no text overflows.
    fileprivate var clamped: Double { isFinite ? Swift.min(Swift.max(self, 0), 86400) : 0 }
}
