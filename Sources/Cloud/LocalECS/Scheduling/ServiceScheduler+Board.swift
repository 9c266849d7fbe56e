extension ServiceScheduler {
    /// What lives, as the decision so far would leave it.
    struct Board {
        private(set) var tasks: [Candidate]
        let serving: Set<String>
        var decision = Decision()

        init(tasks: [Candidate], serving: Set<String>) {
            self.tasks = tasks
            self.serving = serving
        }

        mutating func stop(_ task: Candidate, _ cause: Stop.Cause) {
            tasks.removeAll { $0.id == task.id }
            decision.stops.append(Stop(task: task.id, cause: cause))
        }

        /// In the zone with the fewest tasks of the revision, then with the fewest of all, then the first.
        mutating func start(_ revision: String, zones: [String]) {
            let tasks = self.tasks
            let load = { (zone: String) in
                let here = tasks.filter { $0.zone == zone }
                return (here.count { $0.revision == revision }, here.count)
            }
            guard let zone = zones.min(by: { load($0) < load($1) }) else { return }
            let id = "new-\(decision.starts.count)"
            self.tasks.append(Candidate(id: id, revision: revision, zone: zone, standing: .starting))
            decision.starts.append(Start(revision: revision, zone: zone))
        }

        /// How many tasks have still to be started for as many as are wanted to become healthy.
        func missing(_ want: Want) -> Int {
            let useful = tasks.count { task in
                task.revision == want.revision && (task.standing == .healthy || task.standing == .starting)
            }
            return max(0, want.count - useful)
        }

        /// Whether one healthy task that serves may go.
        func canSpare(limits: TaskLimits, desired: Int, wants: [Want]) -> Bool {
            let healthy = tasks.count { serving.contains($0.revision) && $0.standing == .healthy }
            if healthy > max(limits.floor, desired) { return true }
            let missing = wants.filter(\.canStart).map { self.missing($0) }.reduce(0, +)
            return healthy > limits.floor && missing > max(0, limits.ceiling - tasks.count)
        }

        /// The oldest task of the zone that has the most healthy tasks, so that what remains is spread.
        func mostCrowded(_ victims: [Candidate]) -> Candidate? {
            let load = { (task: Candidate) in
                let here = tasks.filter { $0.zone == task.zone && $0.standing == .healthy }
                return (here.count, here.count { $0.revision == task.revision })
            }
            guard let most = victims.map(load).max(by: <) else { return nil }
            return victims.first { load($0) == most }
        }

        /// Every task that is wanted is healthy, and one zone has two or more of them than another.
        func isUnbalanced(_ want: Want, zones: [String]) -> Bool {
            let healthy = tasks.filter { $0.revision == want.revision && $0.standing == .healthy }
            guard healthy.count == want.count, tasks.allSatisfy({ $0.revision == want.revision }) else { return false }
            let counts = zones.map { zone in healthy.count { $0.zone == zone } }
            return (counts.max() ?? 0) - (counts.min() ?? 0) >= 2
        }
    }
}
