import FoundationEssentials
package import TealCore

/// `simulate-scheduler`: a million random events, then a year of a large service, then one line of JSON.
///
/// `SEED`, `EVENTS`, `DAYS` and `TASKS` in the environment change what they name.
package enum SimulateCommand {
    struct Report: Encodable {
        var events: Int
        var violations: Int
        var seconds: Double
        var simulatedDays: Double
        var seed: UInt64
        var episodes: Int
        var taskStarts: Int
        var eventsSeconds: Double
        var yearDays: Int
        var yearTasks: Int
        var yearEvents: Int
        var yearSeconds: Double

        enum CodingKeys: String, CodingKey {
            case events, violations, seconds, seed, episodes
            case simulatedDays = "simulated_days"
            case taskStarts = "task_starts"
            case eventsSeconds = "events_seconds"
            case yearDays = "year_days"
            case yearTasks = "year_tasks"
            case yearEvents = "year_events"
            case yearSeconds = "year_seconds"
        }
    }

    /// Says what it does on standard output, the report as the last line; failure where a promise was broken.
    /// Throws a `Problem` where one of the four is no number.
    package static func run(_ environment: [String: String]) throws(Problem) -> ExitStatus {
        let seed = try number("SEED", environment) ?? UInt64.random(in: 0..<1_000_000_000)
        let wanted = try number("EVENTS", environment) ?? 1_000_000
        let (days, tasks) = (try number("DAYS", environment) ?? 365, try number("TASKS", environment) ?? 1000)
        print("seed \(seed): random events, then a year")
        let clock = ContinuousClock()
        let begin = clock.now
        let random = RandomEvents(seed: seed, events: wanted)
        for episode in random.failures { explain(episode) }
        let middle = clock.now
        let year = YearOfService(seed: seed, days: days, desired: tasks)
        for violation in year.violations.prefix(10) { print("in the year: \(violation)") }
        let end = clock.now
        let violations = random.failures.count + year.violations.count
        let report = Report(
            events: random.events + year.service.events, violations: violations,
            seconds: rounded((end - begin).seconds),
            simulatedDays: rounded((random.virtualSeconds + year.service.time) / 86_400), seed: seed,
            episodes: random.episodes, taskStarts: random.starts + year.service.starts,
            eventsSeconds: rounded((middle - begin).seconds), yearDays: year.days, yearTasks: year.desired,
            yearEvents: year.service.events, yearSeconds: rounded((end - middle).seconds))
        say(report)
        return violations == 0 ? .done : .failed
    }

    private static func number<Number: FixedWidthInteger>(
        _ name: String, _ environment: [String: String]
    ) throws(Problem) -> Number? {
        guard let text = environment[name], !text.isEmpty else { return nil }
        guard let number = Number(text), number >= 0 else {
            throw Problem(
                what: "Nothing was simulated.", why: "\(name) is \"\(text)\", and must be a whole number from 0 on",
                mend: "give it one, or leave it out", code: "TEAL-SIMULATE-001", exit: .usage)
        }
        return number
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    private static func say(_ report: Report) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let line = try? encoder.encode(report) else { return }
        print(String(decoding: line, as: UTF8.self))
    }

    /// The smallest story found that breaks the same service, and how it ends.
    private static func explain(_ episode: Episode) {
        let small = episode.minimised()
        let run = EpisodeRun(small, traceLimit: 10_000)
        print("episode \(episode.seed), \(small.happenings.count) of \(episode.happenings.count) happenings:")
        print("  \(small.settings)")
        let lines = run.service.trace.lines
        let end = lines.firstIndex { $0.contains("VIOLATION") } ?? lines.count - 1
        let story = lines.prefix(end + 1)
        for line in story.prefix(40) { print("  \(line)") }
        if story.count > 80 { print("  …") }
        for line in story.dropFirst(40).suffix(40) { print("  \(line)") }
        for violation in run.violations.prefix(3) { print("  broken: \(violation)") }
    }
}
