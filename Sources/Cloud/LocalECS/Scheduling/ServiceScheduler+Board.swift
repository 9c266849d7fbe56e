extension ServiceScheduler {
    /// How many tasks there are of one kind.
    struct Tally {
        var total = 0
        var healthy = 0
        var starting = 0
        /// Healthy ones that nothing protects.
        var free = 0

        mutating func count(_ standing: TaskStanding, by step: Int) {
            total += step
            switch standing {
            case .healthy: healthy += step
            case .starting: starting += step
            case .unhealthy: break
            }
        }
    }

    /// What lives, as the decision so far would leave it; counted by revision and zone, so that a decision over a
    /// thousand tasks looks at each of them a few times and not a thousand.
    struct Board {
        let tasks: [Candidate]
        /// By index: a revision is known by the place of its want.
        let wants: [Want]
        let zones: [String]
        let onTrial: Set<String>
        var decision = Decision()
        /// The revision whose tasks may be more than it wants while zones are evened out.
        var rebalanced: Int?

        private var isGone: [Bool]
        private let revisionOf: [Int]
        /// The place in `zones`, or their count for a zone where nothing is started.
        private let zoneOf: [Int]
        private var all = Tally()
        private var byRevision: [Tally]
        private var byZone: [Tally]
        private var byBoth: [Tally]

        init(tasks: [Candidate], wants: [Want], zones: [String], onTrial: Set<String>) {
            self.tasks = tasks
            self.wants = wants
            self.zones = zones
            self.onTrial = onTrial
            isGone = Array(repeating: false, count: tasks.count)
            revisionOf = tasks.map { task in wants.firstIndex { $0.revision == task.revision } ?? 0 }
            zoneOf = tasks.map { task in zones.firstIndex(of: task.zone) ?? zones.count }
            byRevision = Array(repeating: Tally(), count: wants.count)
            byZone = Array(repeating: Tally(), count: zones.count + 1)
            byBoth = Array(repeating: Tally(), count: wants.count * (zones.count + 1))
            for index in tasks.indices { count(index, by: 1) }
        }

        private mutating func count(_ index: Int, by step: Int) {
            if tasks[index].standing == .healthy, !tasks[index].isProtected {
                byBoth[revisionOf[index] * (zones.count + 1) + zoneOf[index]].free += step
            }
            count(tasks[index].standing, revision: revisionOf[index], zone: zoneOf[index], by: step)
        }

        private mutating func count(_ standing: TaskStanding, revision: Int, zone: Int, by step: Int) {
            all.count(standing, by: step)
            byRevision[revision].count(standing, by: step)
            byZone[zone].count(standing, by: step)
            byBoth[revision * (zones.count + 1) + zone].count(standing, by: step)
        }

        var count: Int { all.total }

        var starting: Int { all.starting }

        func tally(_ revision: Int) -> Tally { byRevision[revision] }

        private func tally(_ revision: Int, zone: Int) -> Tally { byBoth[revision * (zones.count + 1) + zone] }

        func live(of revision: Int) -> [Int] {
            tasks.indices.filter { !isGone[$0] && revisionOf[$0] == revision }
        }

        mutating func stop(_ index: Int, _ cause: Stop.Cause) {
            guard !isGone[index] else { return }
            isGone[index] = true
            count(index, by: -1)
            decision.stops.append(Stop(task: tasks[index].id, cause: cause))
        }

        /// In the zone with the fewest tasks of the revision, then with the fewest of all, then the first; false where
        /// every zone is on trial with a task already.
        mutating func start(_ revision: Int) -> Bool {
            let open = zones.indices.filter { !onTrial.contains(zones[$0]) || byZone[$0].starting == 0 }
            guard let zone = open.min(by: { load($0, revision) < load($1, revision) }) else { return false }
            count(.starting, revision: revision, zone: zone, by: 1)
            decision.starts.append(Start(revision: wants[revision].revision, zone: zones[zone]))
            return true
        }

        private func load(_ zone: Int, _ revision: Int) -> (Int, Int) {
            (tally(revision, zone: zone).total, byZone[zone].total)
        }

        /// Healthy tasks that the revision lacks.
        func needed(_ revision: Int) -> Int {
            max(0, wants[revision].count - byRevision[revision].healthy)
        }

        /// How many tasks have still to be started for as many as are wanted to become healthy.
        func missing(_ revision: Int) -> Int {
            let surplus = max(0, byRevision[revision].healthy - wants[revision].count)
            let extra = rebalanced == revision ? max(0, moves - surplus) : 0
            let largest = onTrial.isEmpty ? max(1, wants[revision].count / 10) : 1
            return max(0, needed(revision) + min(largest, extra) - byRevision[revision].starting)
        }

        /// Whether one healthy task that serves may go.
        func canSpare(limits: TaskLimits, desired: Int) -> Bool {
            let serving = wants.indices.filter { wants[$0].serves }
            let healthy = serving.reduce(0) { $0 + byRevision[$1].healthy }
            if healthy > max(limits.floor, desired) { return true }
            let missing = wants.indices.filter { wants[$0].canStart }.reduce(0) { $0 + self.missing($1) }
            return healthy > limits.floor && missing > max(0, limits.ceiling - count)
        }

        /// The oldest task of the revision that is not protected, in the zone that has the most healthy tasks, so that
        /// what remains is spread.
        func mostCrowded(_ revision: Int) -> Int? {
            var best: (load: (Int, Int), index: Int)?
            var seen: Set<Int> = []
            for index in tasks.indices where !isGone[index] && revisionOf[index] == revision {
                let task = tasks[index]
                guard task.standing == .healthy, !task.isProtected, seen.insert(zoneOf[index]).inserted else {
                    continue
                }
                let load = (byZone[zoneOf[index]].healthy, tally(revision, zone: zoneOf[index]).healthy)
                if best.map({ $0.load < load }) ?? true { best = (load, index) }
                if seen.count > zones.count { break }
            }
            return best?.index
        }

        /// How many tasks stand in a zone too many and may be stopped there, where all that are wanted are healthy and one
        /// zone has two or more of them than another.
        var moves: Int {
            guard let rebalanced, !zones.isEmpty else { return 0 }
            let want = wants[rebalanced].count
            let own = byRevision[rebalanced]
            guard own.healthy >= want, own.total == own.healthy + own.starting else { return 0 }
            let tallies = zones.indices.map { tally(rebalanced, zone: $0) }
            let fullest = tallies.filter { $0.free > 0 }.map(\.healthy).max() ?? 0
            guard fullest - (tallies.map(\.healthy).min() ?? 0) >= 2 else { return 0 }
            let least = want / zones.count
            let most = (want + zones.count - 1) / zones.count
            let lacking = tallies.reduce(0) { $0 + max(0, least - $1.healthy) }
            let spare = tallies.reduce(0) { $0 + min($1.free, max(0, $1.healthy - least)) }
            let crowded = tallies.reduce(0) { $0 + min($1.free, max(0, $1.healthy - most)) }
            return max(min(lacking, spare), crowded)
        }
    }
}
