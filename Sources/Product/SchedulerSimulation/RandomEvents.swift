import TealCore

/// Random services under random events until so many have happened.
package struct RandomEvents {
    package private(set) var events = 0
    package private(set) var episodes = 0
    package private(set) var virtualSeconds = 0.0
    package private(set) var starts = 0
    /// Those that broke a promise, at most ten.
    package private(set) var failures: [Episode] = []

    package init(seed: UInt64, events limit: Int, sabotage: Sabotage? = nil) {
        var seeds = SeededGenerator(seed: seed)
        while events < limit, failures.count < 10 {
            let episode = Episode(seed: seeds.next())
            let run = EpisodeRun(episode, sabotage: sabotage)
            episodes += 1
            events += run.service.events
            starts += run.service.starts
            virtualSeconds += run.service.time
            if !run.violations.isEmpty { failures.append(episode) }
        }
    }
}
