import ComposeFile
package import FoundationEssentials
package import TealCore

/// What a release looks like while it goes on.
package struct ReleaseView: Equatable, Sendable {
    package var goal: ReleaseGoal
    package var snapshot: ServiceSnapshot
    package var marks: ReleaseMarks
    package var timeline: [ReleaseWatch.Count]
}

/// What came of a release, with everything that was seen.
package struct ReleaseReport: Equatable, Sendable {
    package var goal: ReleaseGoal
    package var outcome: ReleaseOutcome
    package var endedAt: Date
    package var phases: [Phase]
    package var timeline: [ReleaseWatch.Count]
    package var casualties: Casualties
    package var last: ServiceSnapshot

    package struct Phase: Equatable, Sendable {
        package var name: String
        package var seconds: Double
    }
}

/// Follows a release until it is over, by looking at the service again and again.
package struct ReleaseFollower: Sendable {
    private let observer: ServiceObserver
    private let clock: any WallClock
    private let interval: Duration
    private let probe: (any AppProbe)?

    /// `probe` asks the app itself; nil for a service that the world does not reach.
    package init(
        observer: ServiceObserver, clock: any WallClock, interval: Duration = .seconds(1), probe: (any AppProbe)?
    ) {
        self.observer = observer
        self.clock = clock
        self.interval = interval
        self.probe = probe
    }

    /// Throws what the observer throws, and `CancellationError`; the release itself goes on.
    package func follow(
        _ goal: ReleaseGoal, report: (ReleaseView) async -> Void
    ) async throws -> ReleaseReport {
        var watch = ReleaseWatch(goal: goal)
        var deployment: String?
        while true {
            if deployment == nil, goal.strategy == .blueGreen {
                deployment = try await observer.deployment(of: goal.revision, since: goal.startedAt)
            }
            let snapshot = try await observer.look(deployment: deployment)
            var step = watch.observe(snapshot)
            await report(
                ReleaseView(goal: goal, snapshot: snapshot, marks: watch.marks, timeline: watch.timeline))
            if step == .verify {
                step = watch.verified(await failureOfProbe(), at: clock.now)
            }
            if case .finished(let outcome) = step { return self.report(watch, outcome, snapshot) }
            try await clock.sleep(for: interval)
        }
    }

    private func failureOfProbe() async -> String? {
        guard let probe else { return nil }
        return await probe.failure()
    }

    private func report(
        _ watch: ReleaseWatch, _ outcome: ReleaseOutcome, _ last: ServiceSnapshot
    ) -> ReleaseReport {
        let phases = watch.marks.phases(from: watch.goal.startedAt)
        return ReleaseReport(
            goal: watch.goal, outcome: outcome, endedAt: clock.now,
            phases: phases.map { ReleaseReport.Phase(name: $0.name, seconds: $0.seconds) }, timeline: watch.timeline,
            casualties: watch.casualties, last: last)
    }
}
