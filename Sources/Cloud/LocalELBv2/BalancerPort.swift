package import LoadBalancer

/// The data plane, as this service uses it: a process of its own behind a socket, or a scripted one in tests.
package protocol BalancerPort: Sendable {
    /// Replaces everything the balancer does. Throws `ConfigurationRefused` where the balancer cannot do what it says,
    /// anything else where it cannot be reached; the old configuration holds then.
    func apply(_ configuration: BalancerConfiguration) async throws
    /// What the balancer knows now.
    func observe() async throws -> BalancerObservation
    /// What went through it since it began.
    func traffic() async throws -> BalancerSnapshot
}

extension BalancerPort {
    /// One that counts nothing.
    package func traffic() async throws -> BalancerSnapshot { BalancerSnapshot(version: 0) }
}

/// One look at the balancer.
package struct BalancerObservation: Equatable, Sendable {
    /// Of the configuration that it has; 0 where it has none.
    package var version: Int
    package var targets: TargetObservations

    package init(version: Int, targets: TargetObservations = TargetObservations()) {
        self.version = version
        self.targets = targets
    }
}

/// What the balancer says of one target.
package enum TargetObservation: Equatable, Sendable {
    case initial
    case healthy
    /// With the statuses that were not the expected ones; empty where there was no answer to speak of.
    case failing(codes: [Int])
    case timingOut
    case draining
    /// Nothing is in flight any more, or the delay has run out.
    case drained
}

/// What the balancer says of all targets, by group and target.
package struct TargetObservations: Equatable, Sendable {
    private(set) var groups: [String: [TargetKey: TargetObservation]] = [:]

    package init() {}

    package subscript(group: String, target: TargetKey) -> TargetObservation? {
        get { groups[group]?[target] }
        set { groups[group, default: [:]][target] = newValue }
    }
}

/// A target of a group: an address with a port.
package struct TargetKey: Hashable, Sendable {
    /// An IPv4 address.
    package var id: String
    package var port: Int

    package init(id: String, port: Int) {
        self.id = id
        self.port = port
    }
}
