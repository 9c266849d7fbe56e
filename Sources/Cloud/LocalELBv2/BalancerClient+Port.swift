package import LoadBalancer

extension BalancerClient: BalancerPort {
    package func observe() async throws -> BalancerObservation {
        BalancerObservation(try await snapshot())
    }

    package func traffic() async throws -> BalancerSnapshot { try await snapshot() }
}

extension BalancerObservation {
    init(_ snapshot: BalancerSnapshot) {
        var targets = TargetObservations()
        for report in snapshot.targets {
            guard let key = TargetKey(text: report.target) else { continue }
            targets[report.group, key] = TargetObservation(report.health)
        }
        self.init(version: snapshot.version, targets: targets)
    }
}

extension TargetObservation {
    fileprivate init(_ health: TargetHealth) {
        self =
            switch (health.state, health.reason) {
            case (.initial, _): .initial
            case (.healthy, _): .healthy
            case (.unhealthy, .codeMismatch(let code)?): .failing(codes: [code])
            case (.unhealthy, .timeout?): .timingOut
            case (.unhealthy, _): .failing(codes: [])
            case (.draining, _): .draining
            case (.unused, .drained?): .drained
            case (.unused, _): .initial
            }
    }
}
