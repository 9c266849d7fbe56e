package import FoundationEssentials

/// A part of a service whose deployments somebody else controls: a share of its desired count, of one revision.
///
/// Source: `TaskSet` of the ECS API.
package struct TaskSet: Codable, Equatable, Sendable {
    package enum Status: String, Codable, Sendable {
        /// It has the production traffic, its controller says.
        case primary = "PRIMARY"
        case active = "ACTIVE"
        /// Its tasks are being stopped; it goes with the last of them.
        case draining = "DRAINING"
    }

    package enum Stability: String, Codable, Sendable {
        case steady = "STEADY_STATE"
        case stabilizing = "STABILIZING"
    }

    /// `ecs-svc/` and 19 digits.
    package var id: String
    package var revision: String
    /// The zones of its subnets, in the order of their names.
    package var zones: [String]
    /// Percent of the service's desired count, 0 to 100.
    package var scale: Double
    package var status = Status.active
    package var createdAt: Date
    package var updatedAt: Date
    package var stability = Stability.stabilizing
    package var stabilityAt: Date
    /// Of the service's desired count, when it was last told.
    var saidDesired: Int?
    var isHeldByProtection = false

    package init(id: String, revision: String, zones: [String], scale: Double, now: Date) {
        self.id = id
        self.revision = revision
        self.zones = zones
        self.scale = scale
        createdAt = now
        updatedAt = now
        stabilityAt = now
    }

    /// "Calculated by multiplying the service's desiredCount by the task set's scale percentage. The result is always
    /// rounded up."
    package func computedDesiredCount(of desired: Int) -> Int {
        guard status != .draining else { return 0 }
        // What is a whole number but for the arithmetic's rounding stays one.
        return Int((Double(desired) * scale / 100 - 1e-9).rounded(.up))
    }
}
